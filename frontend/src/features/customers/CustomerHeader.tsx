import { useLingui } from '@lingui/react/macro';
import { IconArrowsExchange, IconBan, IconCircleCheck, IconPencil, IconPlus } from '@tabler/icons-react';
import { graphql, useFragment } from 'react-relay/hooks';
import type { CustomerHeader_customer$key } from '../../__generated__/CustomerHeader_customer.graphql';
import { useAction } from '../../lib/actions';
import { paths } from '../../lib/paths';
import { usePermission } from '../../lib/permissions';
import { customerStatusTones, customerStatusWords } from '../../lib/words';
import { Link } from '../../ui/Link';
import { type PageAction, PageHeader } from '../../ui/PageHeader';
import { StatusBadge } from '../../ui/StatusBadge';
import { useOtherZone } from '../../ui/zone';
import classes from './Customer.module.css';

interface CustomerHeaderProps {
  customer: CustomerHeader_customer$key;
  /** The tab below has the button itself. */
  withAssign: boolean;
  /** Decisions about duplicates wait in a tab that is not open. */
  withCrossgrades: boolean;
  onTurn: () => void;
}

/** Who the customer is, whether it may work, and who licenses to it. */
export function CustomerHeader({ customer, withAssign, withCrossgrades, onTurn }: CustomerHeaderProps) {
  const { t, i18n } = useLingui();
  const data = useFragment(
    graphql`
      fragment CustomerHeader_customer on Customer {
        id
        company
        city
        state
        status
        ownedByVendor
        ownedBy {
          company
        }
        partner {
          id
          company
        }
        viewerCanUpdate
        viewerCanAssign
      }
    `,
    customer,
  );
  // A customer's own users have no list to go back to.
  const list = useAction('customers');
  const opensPartner = usePermission('PARTNERS_READ');
  const owner = data.ownedByVendor || data.ownedBy?.company;
  const { partner } = data;
  const zone = useOtherZone();
  const enabled = data.status === 'ENABLED';
  // The tab below may have a button or a note for the same; the palette offers all.
  const offered: PageAction[] = [];
  if (data.viewerCanUpdate) {
    offered.push(
      {
        id: 'edit',
        key: 'e',
        label: t`Edit profile`,
        icon: IconPencil,
        href: paths.customer(data.id, { tab: 'profile' }),
      },
      {
        id: 'turn',
        label: enabled ? t`Disable customer` : t`Enable customer`,
        icon: enabled ? IconBan : IconCircleCheck,
        danger: enabled,
        onClick: onTurn,
      },
    );
  }
  if (withCrossgrades) {
    offered.push({
      id: 'crossgrades',
      label: t`Manage license crossgrades`,
      icon: IconArrowsExchange,
      href: paths.customer(data.id, { tab: 'crossgrades' }),
    });
  }
  if (data.viewerCanAssign) {
    offered.push({
      id: 'assign',
      label: t`Assign Individual Service Plan`,
      icon: IconPlus,
      primary: true,
      href: paths.customer(data.id, { tab: 'licenses', assign: true }),
    });
  }
  return (
    <>
      <PageHeader
        title={data.company}
        parent={list && { label: t`Customers`, href: list.href }}
        aside={
          <StatusBadge tone={customerStatusTones[data.status]}>
            {i18n._(customerStatusWords[data.status])}
          </StatusBadge>
        }
        actions={offered.filter(({ id }) => withAssign || id !== 'assign')}
        offered={offered}
      />
      <dl className={classes.banner}>
        <div>
          <dt>{t`Location`}</dt>
          <dd>
            {data.city}, {data.state}
          </dd>
        </div>
        {owner && owner !== partner?.company && (
          <div>
            <dt>{t`Vendor`}</dt>
            <dd>{owner}</dd>
          </div>
        )}
        {partner && (
          <div>
            <dt>{t`Partner`}</dt>
            <dd>
              {opensPartner ? (
                <Link href={paths.partner(partner.id)}>{partner.company}</Link>
              ) : (
                partner.company
              )}
            </dd>
          </div>
        )}
        {zone && (
          <div>
            <dt>{t`License time zone`}</dt>
            <dd>{zone}</dd>
          </div>
        )}
      </dl>
    </>
  );
}
