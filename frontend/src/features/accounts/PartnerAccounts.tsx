import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { IconUserPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { graphql, usePaginationFragment } from 'react-relay/hooks';
import type { PartnerAccounts_partner$key } from '../../__generated__/PartnerAccounts_partner.graphql';
import type { PartnerAccountsQuery } from '../../__generated__/PartnerAccountsQuery.graphql';
import { EmptyState } from '../../ui/EmptyState';
import { Card } from '../../ui/PageLayout';
import { ShowMore } from '../../ui/ShowMore';
import { RowsSkeleton } from '../../ui/Skeletons';
import { Table } from '../../ui/Table';
import { AccountDialog } from './AccountDialog';
import { AccountRow, useAccountColumns } from './AccountRow';
import classes from './Accounts.module.css';

const fragment = graphql`
  fragment PartnerAccounts_partner on Partner
  @refetchable(queryName: "PartnerAccountsQuery")
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
    users(first: $count, after: $cursor) @connection(key: "PartnerAccounts_users") @include(if: $shown) {
      edges {
        node {
          id
          ...AccountRow_user
        }
      }
    }
  }
`;

/** The people of a partner company who may sign in. */
export function PartnerAccounts({ partner }: { partner: PartnerAccounts_partner$key }) {
  const { t } = useLingui();
  const { data, hasNext, loadNext, isLoadingNext } = usePaginationFragment<
    PartnerAccountsQuery,
    PartnerAccounts_partner$key
  >(fragment, partner);
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
          <Trans>A user is somebody of the company who signs in.</Trans>
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
            <ShowMore hasMore={hasNext} loading={isLoadingNext} onMore={() => loadNext(50)} />
          </Card>
        </>
      )}
      {creating && (
        <AccountDialog
          partnerId={data.id}
          company={data}
          assignable={data.assignableRoles}
          user={null}
          onClose={() => setCreating(false)}
        />
      )}
    </>
  );
}
