import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { IconUserPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { graphql, usePaginationFragment } from 'react-relay/hooks';
import type { CustomerAccounts_customer$key } from '../../__generated__/CustomerAccounts_customer.graphql';
import type { CustomerAccountsQuery } from '../../__generated__/CustomerAccountsQuery.graphql';
import { EmptyState } from '../../ui/EmptyState';
import { Card } from '../../ui/PageLayout';
import { RowsSkeleton } from '../../ui/Skeletons';
import { Table } from '../../ui/Table';
import { AccountDialog } from './AccountDialog';
import { AccountRow, useAccountColumns } from './AccountRow';
import classes from './Accounts.module.css';

/** The people of the customer who may sign in. */
export function CustomerAccounts({ customer }: { customer: CustomerAccounts_customer$key }) {
  const { t } = useLingui();
  const { data, hasNext, loadNext, isLoadingNext } = usePaginationFragment<
    CustomerAccountsQuery,
    CustomerAccounts_customer$key
  >(
    graphql`
      fragment CustomerAccounts_customer on Customer
      @refetchable(queryName: "CustomerAccountsQuery")
      @argumentDefinitions(
        shown: { type: "Boolean", defaultValue: true }
        count: { type: "Int", defaultValue: 50 }
        cursor: { type: "String" }
      ) {
        id
        timeZone
        locale
        viewerCanManageUsers
        assignableRoles
        users(first: $count, after: $cursor)
          @connection(key: "CustomerAccounts_users")
          @include(if: $shown) {
          edges {
            node {
              id
              ...AccountRow_user
            }
          }
        }
      }
    `,
    customer,
  );
  const columns = useAccountColumns();
  const [creating, setCreating] = useState(false);
  if (!data.users) return <RowsSkeleton rows={4} />;
  const users = data.users.edges.map(({ node }) => node);
  const create = data.viewerCanManageUsers && (
    <Button leftSection={<IconUserPlus size={16} aria-hidden />} onClick={() => setCreating(true)}>
      <Trans>Create user</Trans>
    </Button>
  );
  return (
    <>
      {users.length === 0 ? (
        <EmptyState kind="nothing" title={t`No users yet`} action={create}>
          <Trans>A user is somebody of the customer who signs in.</Trans>
        </EmptyState>
      ) : (
        <>
          {create && <div className={classes.bar}>{create}</div>}
          <Card flush>
            <Table label={t`Users`} columns={columns}>
              {users.map((user) => (
                <AccountRow key={user.id} user={user} assignable={data.assignableRoles} />
              ))}
            </Table>
          </Card>
        </>
      )}
      {hasNext && (
        <div>
          <Button variant="default" loading={isLoadingNext} onClick={() => loadNext(50)}>
            <Trans>Load more</Trans>
          </Button>
        </div>
      )}
      {creating && (
        <AccountDialog
          customerId={data.id}
          company={data}
          assignable={data.assignableRoles}
          user={null}
          onClose={() => setCreating(false)}
        />
      )}
    </>
  );
}
