import { Trans, useLingui } from '@lingui/react/macro';
import { graphql, usePaginationFragment } from 'react-relay/hooks';
import type { CustomerTimeline_customer$key } from '../../__generated__/CustomerTimeline_customer.graphql';
import type { CustomerTimelineQuery } from '../../__generated__/CustomerTimelineQuery.graphql';
import { EmptyState } from '../../ui/EmptyState';
import { Card } from '../../ui/PageLayout';
import { ShowMore } from '../../ui/ShowMore';
import { RowsSkeleton } from '../../ui/Skeletons';
import { grouped } from './groups';
import { LicensesAsOf } from './LicensesAsOf';
import classes from './Timeline.module.css';
import { TimelineItem } from './TimelineItem';

interface CustomerTimelineProps {
  customer: CustomerTimeline_customer$key;
  now: string;
  /** The instant of which the licenses are shown. */
  asOf: string | undefined;
  onAsOf: (instant: string | undefined) => void;
}

/** What happened to a customer, the latest first, and what it held at any instant. */
export function CustomerTimeline({ customer, now, asOf, onAsOf }: CustomerTimelineProps) {
  const { t } = useLingui();
  const { data, hasNext, loadNext, isLoadingNext } = usePaginationFragment<
    CustomerTimelineQuery,
    CustomerTimeline_customer$key
  >(
    graphql`
      fragment CustomerTimeline_customer on Customer
      @refetchable(queryName: "CustomerTimelineQuery")
      @argumentDefinitions(
        shown: { type: "Boolean", defaultValue: true }
        asOf: { type: "Boolean", defaultValue: false }
        at: { type: "DateTime", defaultValue: "2000-01-01T00:00:00Z" }
        count: { type: "Int", defaultValue: 50 }
        cursor: { type: "String" }
      ) {
        ...LicensesAsOf_customer @arguments(at: $at) @include(if: $asOf) @alias(as: "then")
        timeline(first: $count, after: $cursor)
          @connection(key: "CustomerTimeline_timeline")
          @include(if: $shown) {
          edges {
            node {
              id
              action
              recordedAt
              effectiveAt
              actorName
              changes
              object {
                id
                ... on Assignment {
                  plan {
                    id
                  }
                }
              }
              transaction {
                id
                plan {
                  id
                  name
                }
              }
              ...TimelineItem_head
              ...TimelineItem_line
            }
          }
        }
      }
    `,
    customer,
  );
  if (!data.timeline) return <RowsSkeleton rows={6} />;
  const groups = grouped(data.timeline.edges.map(({ node }) => node));
  return (
    <>
      <LicensesAsOf customer={data.then ?? null} now={now} asOf={asOf} onAsOf={onAsOf} />
      {groups.length === 0 ? (
        <EmptyState kind="nothing" title={t`Nothing has happened yet`}>
          <Trans>Every change of this customer and of its licenses is told here.</Trans>
        </EmptyState>
      ) : (
        <Card flush>
          <ol className={classes.list} aria-label={t`Timeline`}>
            {groups.map(({ head, lines, of }) => (
              <TimelineItem key={head.id} head={head} lines={lines} of={of} onAsOf={onAsOf} />
            ))}
          </ol>
        </Card>
      )}
      <ShowMore hasMore={hasNext} loading={isLoadingNext} onMore={() => loadNext(50)} />
    </>
  );
}
