import { Plural, useLingui } from '@lingui/react/macro';
import { graphql, readInlineData } from 'relay-runtime';
import type {
  OperationItem_item$data,
  OperationItem_item$key,
} from '../../__generated__/OperationItem_item.graphql';
import { formatNumber } from '../../lib/format';
import { formatList } from '../../lib/names';
import { itemOutcomeTones, itemOutcomeWords } from '../../lib/operationWords';
import { paths } from '../../lib/paths';
import { licenseStatusWords } from '../../lib/words';
import { DateText } from '../../ui/DateText';
import { Link } from '../../ui/Link';
import { StatusBadge } from '../../ui/StatusBadge';
import classes from './Operations.module.css';

const fragment = graphql`
  fragment OperationItem_item on BulkOperationItem @inline {
    objectId
    outcome
    object {
      __typename
      ... on Assignment {
        plan {
          name
        }
        crossgradeRequired
        customer {
          id
          company
        }
      }
      ... on Customer {
        id
        company
      }
    }
    userErrors {
      message
      code
    }
    effects {
      licenses {
        productName
        before {
          units
          status
          expirationDate
          unbundled
        }
        after {
          units
          status
          expirationDate
          unbundled
        }
      }
      lostScheduledUpdates {
        planName
      }
      canceledMessages {
        kind
      }
    }
  }
`;

interface OperationItemProps {
  item: OperationItem_item$key;
  /** Where a dialog is to stay open, customers open in another tab. */
  newTab?: boolean;
  /** It was only tried, so that nothing is done yet. */
  tried?: boolean;
}

/** What an operation did to one plan or customer, or why it did not. */
export function OperationItem({ item, newTab = false, tried = false }: OperationItemProps) {
  const { t, i18n } = useLingui();
  const { object, objectId, outcome, userErrors, effects } = readInlineData(fragment, item);
  const customer =
    object?.__typename === 'Assignment' ? object.customer : object?.__typename === 'Customer' ? object : null;
  const toDecide =
    object?.__typename === 'Assignment' &&
    object.crossgradeRequired &&
    userErrors.some(({ code }) => code === 'CROSSGRADE_REQUIRED');
  const aside = newTab && { target: '_blank', rel: 'noreferrer' };
  const canceled = effects?.canceledMessages.length ?? 0;
  return (
    <li className={classes.item}>
      <span className={classes.head}>
        {customer ? (
          <Link href={paths.customer(customer.id)} {...aside}>
            {customer.company}
          </Link>
        ) : (
          <code className={classes.id}>{objectId}</code>
        )}
        <StatusBadge tone={itemOutcomeTones[outcome]}>
          {tried && outcome === 'DONE' ? t`Can be done` : i18n._(itemOutcomeWords[outcome])}
        </StatusBadge>
      </span>
      {object?.__typename === 'Assignment' && <span className={classes.soft}>{object.plan.name}</span>}
      {userErrors.map(({ message }) => (
        <span key={message}>{message}</span>
      ))}
      {customer && toDecide && (
        <Link href={paths.customer(customer.id, { tab: 'crossgrades' })} {...aside}>
          {t`Decide about the crossgrade`}
        </Link>
      )}
      {effects && <Changes licenses={effects.licenses} />}
      {effects && effects.lostScheduledUpdates.length > 0 && (
        <span className={classes.soft}>
          {tried ? t`A scheduled update would be lost` : t`A scheduled update was lost`}
        </span>
      )}
      {canceled > 0 && (
        <span className={classes.soft}>
          {tried ? (
            <Plural
              value={canceled}
              one="# message that waits would be canceled"
              other="# messages that wait would be canceled"
            />
          ) : (
            <Plural
              value={canceled}
              one="# message that waited was canceled"
              other="# messages that waited were canceled"
            />
          )}
        </span>
      )}
    </li>
  );
}

type Licenses = NonNullable<OperationItem_item$data['effects']>['licenses'];

/** What becomes of the licenses; most often the same of all. */
function Changes({ licenses }: { licenses: Licenses }) {
  const { t, i18n } = useLingui();
  const came = licenses.filter(({ before }) => !before).map(({ productName }) => productName);
  const went = licenses
    .filter(({ before, after }) => before && !before.unbundled && after?.unbundled)
    .map(({ productName }) => productName);
  if (came.length + went.length > 0) {
    return (
      <span className={classes.soft}>
        {came.length > 0 && <span>{t`New: ${formatList(i18n.locale, came)}`}</span>}
        {went.length > 0 && <span>{t`Stands alone: ${formatList(i18n.locale, went)}`}</span>}
      </span>
    );
  }
  const [first] = licenses;
  if (!first?.before || !first.after) return null;
  const { before, after } = first;
  const units = formatNumber(i18n.locale, before.units);
  return (
    <span className={classes.soft}>
      {before.status !== after.status && (
        <span>
          {i18n._(licenseStatusWords[before.status])} → {i18n._(licenseStatusWords[after.status])}
        </span>
      )}
      {before.units !== after.units && (
        <span>
          {units} → <Plural value={after.units} one="# unit" other="# units" />
        </span>
      )}
      {before.expirationDate !== after.expirationDate && (
        <span>
          <DateText date={before.expirationDate} /> → <DateText date={after.expirationDate} />
        </span>
      )}
      {licenses.length > 1 && (
        <Plural value={licenses.length - 1} one="and # more license" other="and # more licenses" />
      )}
    </span>
  );
}
