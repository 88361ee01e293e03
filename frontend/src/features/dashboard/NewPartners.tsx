import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { graphql, useFragment } from 'react-relay/hooks';
import type { NewPartners_dashboard$key } from '../../__generated__/NewPartners_dashboard.graphql';
import { paths } from '../../lib/paths';
import { partnerKindWords } from '../../lib/words';
import { InstantText } from '../../ui/DateText';
import { Link } from '../../ui/Link';
import { Card } from '../../ui/PageLayout';
import classes from './Dashboard.module.css';
import { Uncounted } from './Uncounted';
import { type WidgetProps, widgetName } from './widgets';

const fragment = graphql`
  fragment NewPartners_dashboard on Dashboard {
    timeZone
    newPartners {
      from
      count
      latest {
        id
        company
        kind
        createdAt
      }
    }
  }
`;

/** The partners of the last 30 days, the latest by name. */
export function NewPartners({
  dashboard,
  canOpen,
  onRetry,
}: WidgetProps & { dashboard: NewPartners_dashboard$key }) {
  const { i18n } = useLingui();
  const { timeZone: zone, newPartners } = useFragment(fragment, dashboard);
  const title = widgetName(i18n, 'NEW_PARTNER_OVERVIEW');
  if (!newPartners) return <Uncounted title={title} onRetry={onRetry} />;
  const { from, count, latest } = newPartners;
  const sum = (
    <Plural
      value={count}
      _0="No new partner in the last 30 days."
      one="# partner in the last 30 days"
      other="# partners in the last 30 days"
    />
  );
  return (
    <Card
      title={title}
      aside={
        canOpen && (
          <Link href={paths.partners({ sort: '-created' })}>
            <Trans>All, newest first</Trans>
          </Link>
        )
      }
      flush
    >
      <p className={classes.sum}>
        {canOpen && count > 0 ? (
          <Link href={paths.partners({ sort: '-created', from, zone })}>{sum}</Link>
        ) : (
          sum
        )}
      </p>
      <ul className={classes.lines}>
        {latest.map(({ id, company, kind, createdAt }) => (
          <li key={id}>
            <Link href={paths.partner(id)} className={classes.partner}>
              <span className={classes.company}>{company}</span>
              <span>{i18n._(partnerKindWords[kind])}</span>
              <InstantText instant={createdAt} />
            </Link>
          </li>
        ))}
      </ul>
    </Card>
  );
}
