import { Trans, useLingui } from '@lingui/react/macro';
import { graphql, usePaginationFragment } from 'react-relay/hooks';
import type * as z from 'zod/mini';
import type { Role } from '../../__generated__/AccountDialog_user.graphql';
import type { OwnAccounts_query$key } from '../../__generated__/OwnAccounts_query.graphql';
import type { OwnAccountsPaginationQuery } from '../../__generated__/OwnAccountsPaginationQuery.graphql';
import type { usersSearch } from '../../lib/search';
import { EmptyState } from '../../ui/EmptyState';
import { Card } from '../../ui/PageLayout';
import { ShowMore } from '../../ui/ShowMore';
import { Table } from '../../ui/Table';
import { AccountRow, useAccountColumns } from './AccountRow';

export type UsersSearch = z.infer<typeof usersSearch>;

const fragment = graphql`
  fragment OwnAccounts_query on Query
  @refetchable(queryName: "OwnAccountsPaginationQuery")
  @argumentDefinitions(
    filter: { type: "UserFilter!" }
    count: { type: "Int", defaultValue: 50 }
    cursor: { type: "String" }
  ) {
    users(first: $count, after: $cursor, filter: $filter) @connection(key: "OwnAccounts_users") {
      edges {
        node {
          id
          ...AccountRow_user
        }
      }
    }
  }
`;

interface OwnAccountsProps {
  query: OwnAccounts_query$key;
  search: UsersSearch;
  /** The roles that a user of the company can have. */
  assignable: readonly Role[];
  onClear: () => void;
}

/** The users of the viewer's company who fit search and filters. */
export function OwnAccounts({ query, search, assignable, onClear }: OwnAccountsProps) {
  const { t } = useLingui();
  const { text, role, enabled } = search;
  const { data, hasNext, loadNext, isLoadingNext } = usePaginationFragment<
    OwnAccountsPaginationQuery,
    OwnAccounts_query$key
  >(fragment, query);
  const columns = useAccountColumns();
  const users = data.users.edges.map(({ node }) => node);
  if (users.length === 0) {
    return text !== undefined || role.length > 0 || enabled ? (
      <EmptyState kind="noMatch" onClear={onClear} />
    ) : (
      <EmptyState kind="nothing" title={t`No users yet`}>
        <Trans>A user is somebody of the company who signs in.</Trans>
      </EmptyState>
    );
  }
  return (
    <Card flush>
      <Table label={t`Users`} columns={columns}>
        {users.map((user) => (
          <AccountRow key={user.id} user={user} assignable={assignable} />
        ))}
      </Table>
      <ShowMore hasMore={hasNext} loading={isLoadingNext} onMore={() => loadNext(50)} />
    </Card>
  );
}
