import { Trans, useLingui } from '@lingui/react/macro';
import { SegmentedControl } from '@mantine/core';
import { graphql, usePaginationFragment } from 'react-relay/hooks';
import type { OperationPanel_operation$key } from '../../__generated__/OperationPanel_operation.graphql';
import type { OperationPanelPaginationQuery } from '../../__generated__/OperationPanelPaginationQuery.graphql';
import { actorText } from '../../lib/actors';
import { formatNumber } from '../../lib/format';
import {
  objectsOf,
  operationKindWords,
  operationStatusTones,
  operationStatusWords,
} from '../../lib/operationWords';
import { InstantText } from '../../ui/DateText';
import { EmptyState } from '../../ui/EmptyState';
import { Fact, KeyValue } from '../../ui/KeyValue';
import { Note } from '../../ui/Note';
import { Panel } from '../../ui/Panel';
import { Progress } from '../../ui/Progress';
import { ShowMore } from '../../ui/ShowMore';
import { StatusBadge } from '../../ui/StatusBadge';
import { Tag } from '../../ui/Tag';
import { OperationItem } from './OperationItem';
import classes from './Operations.module.css';

const fragment = graphql`
  fragment OperationPanel_operation on BulkOperation
  @argumentDefinitions(
    outcomes: { type: "[ItemOutcome!]" }
    count: { type: "Int", defaultValue: 50 }
    cursor: { type: "String" }
  )
  @refetchable(queryName: "OperationPanelPaginationQuery") {
    kind
    status
    createdAt
    finishedAt
    actorName
    total
    done
    refused
    dryRun
    items(first: $count, after: $cursor, outcomes: $outcomes)
      @connection(key: "OperationPanel_items", filters: ["outcomes"]) {
      edges {
        node {
          id
          ...OperationItem_item
        }
      }
    }
  }
`;

interface OperationPanelProps {
  operation: OperationPanel_operation$key;
  onlyRefused: boolean;
  onOnlyRefused: (only: boolean) => void;
  onClose: () => void;
}

/** One operation, and what became of each plan or customer. */
export function OperationPanel({ operation, onlyRefused, onOnlyRefused, onClose }: OperationPanelProps) {
  const { t, i18n } = useLingui();
  const { data, hasNext, isLoadingNext, loadNext } = usePaginationFragment<
    OperationPanelPaginationQuery,
    OperationPanel_operation$key
  >(fragment, operation);
  const kind = i18n._(operationKindWords[data.kind]);
  const { edges } = data.items;
  const ofCustomers = objectsOf(data.kind) === 'customers';
  return (
    <Panel
      title={kind}
      above={actorText(i18n, data.actorName)}
      below={
        <>
          <StatusBadge tone={operationStatusTones[data.status]}>
            {i18n._(operationStatusWords[data.status])}
          </StatusBadge>
          {data.dryRun && <Tag>{t`Check only`}</Tag>}
        </>
      }
      onClose={onClose}
    >
      <div className={classes.parts}>
        {data.dryRun && (
          <Note>
            <Trans>It tried everything and changed nothing.</Trans>
          </Note>
        )}
        <Progress done={data.done} total={data.total} label={kind} />
        <KeyValue>
          <Fact label={t`Begun`}>
            <InstantText instant={data.createdAt} />
          </Fact>
          <Fact label={t`Ended`}>
            <InstantText instant={data.finishedAt} />
          </Fact>
          <Fact label={t`Refused`}>{formatNumber(i18n.locale, data.refused)}</Fact>
        </KeyValue>
        <SegmentedControl
          aria-label={ofCustomers ? t`Which customers` : t`Which plans`}
          data={[
            { value: 'all', label: t`All` },
            { value: 'refused', label: t`Refused` },
          ]}
          value={onlyRefused ? 'refused' : 'all'}
          onChange={(chosen) => onOnlyRefused(chosen === 'refused')}
        />
        {edges.length === 0 ? (
          onlyRefused ? (
            <EmptyState kind="nothing" title={t`Nothing was refused`} />
          ) : (
            <EmptyState kind="nothing" title={t`Not told one by one`} />
          )
        ) : (
          <ul className={classes.list} aria-label={ofCustomers ? t`Customers` : t`Plans`}>
            {edges.map(({ node }) => (
              <OperationItem key={node.id} item={node} tried={data.dryRun} />
            ))}
          </ul>
        )}
        <ShowMore hasMore={hasNext} loading={isLoadingNext} onMore={() => loadNext(50)} />
      </div>
    </Panel>
  );
}
