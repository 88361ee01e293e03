import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Suspense, useState } from 'react';
import { loadQuery, type PreloadedQuery } from 'react-relay/hooks';
import { createMockEnvironment } from 'relay-test-utils';
import { expect, it } from 'vitest';
import type * as z from 'zod/mini';
import usersPageQuery, { type UsersPageQuery } from '../__generated__/UsersPageQuery.graphql';
import { usersSearch } from '../lib/search';
import { render } from '../testing/render';
import { UsersPage } from './UsersPage';

const company = {
  id: 'par_1',
  viewerCanManageUsers: true,
  assignableRoles: ['ADMINISTRATOR', 'LICENSE_MANAGER'],
};
const none = { totalCount: 0, edges: [], pageInfo: { endCursor: null, hasNextPage: false } };

type UsersSearch = z.infer<typeof usersSearch>;

interface Address {
  search: UsersSearch;
}

/** The page at an address that it changes itself. */
function Shown({ queryRef, address }: { queryRef: PreloadedQuery<UsersPageQuery>; address: Address }) {
  const [search, setSearch] = useState(address.search);
  return (
    <Suspense>
      <UsersPage
        queryRef={queryRef}
        search={search}
        params={{}}
        pending={false}
        setSearch={(change) => {
          address.search = { ...search, ...change };
          setSearch(address.search);
        }}
      />
    </Suspense>
  );
}

it('says when nobody fits the filters, and clears them', async () => {
  const environment = createMockEnvironment();
  const filter = { own: true, search: 'jo', enabled: true };
  const queryRef = loadQuery<UsersPageQuery>(environment, usersPageQuery, {
    filter,
    orderBy: { field: 'ACCOUNT_NAME', direction: 'ASC' },
  });
  expect(environment.mock.getMostRecentOperation().request.variables.filter).toEqual(filter);
  environment.mock.resolveMostRecentOperation(() => ({
    data: { viewer: { savedViews: [], customer: null, partner: company }, users: none },
  }));
  const address: Address = { search: usersSearch.parse({ text: 'jo', enabled: 'yes' }) };
  render(<Shown queryRef={queryRef} address={address} />, { environment });
  expect(await screen.findByText('No match')).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Clear filters' }));
  expect(await screen.findByText('No users yet')).toBeVisible();
  expect(address.search).toEqual({ text: undefined, role: [], enabled: undefined });
});
