import { act, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Suspense, useState } from 'react';
import { loadQuery, type PreloadedQuery } from 'react-relay/hooks';
import { createMockEnvironment } from 'relay-test-utils';
import { expect, it } from 'vitest';
import usersPageQuery, { type UsersPageQuery } from '../__generated__/UsersPageQuery.graphql';
import type { UsersSearch } from '../features/accounts/OwnAccounts';
import { usersSearch } from '../lib/search';
import { render } from '../testing/render';
import { UsersPage } from './UsersPage';

const company = {
  id: 'par_1',
  viewerCanManageUsers: true,
  assignableRoles: ['ADMINISTRATOR', 'LICENSE_MANAGER'],
};
const none = { edges: [], pageInfo: { endCursor: null, hasNextPage: false } };

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

it('asks for users of the own company as the address says, and says when none fits', async () => {
  const environment = createMockEnvironment();
  const queryRef = loadQuery<UsersPageQuery>(environment, usersPageQuery, {});
  environment.mock.resolveMostRecentOperation(() => ({
    data: { viewer: { customer: null, partner: company } },
  }));
  const address: Address = { search: usersSearch.parse({ text: 'jo', enabled: 'yes' }) };
  render(<Shown queryRef={queryRef} address={address} />, { environment });
  const asked = () => environment.mock.getMostRecentOperation().request.variables.filter;
  await waitFor(() => expect(asked()).toEqual({ partnerIds: ['par_1'], search: 'jo', enabled: true }));
  act(() => environment.mock.resolveMostRecentOperation(() => ({ data: { users: none } })));
  expect(await screen.findByText('No match')).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Clear filters' }));
  await waitFor(() => expect(asked()).toEqual({ partnerIds: ['par_1'] }));
  act(() => environment.mock.resolveMostRecentOperation(() => ({ data: { users: none } })));
  expect(await screen.findByText('No users yet')).toBeVisible();
  expect(address.search).toEqual({ text: undefined, role: [], enabled: undefined });
});
