import { act, screen } from '@testing-library/react';
import { useLazyLoadQuery } from 'react-relay/hooks';
import { graphql } from 'relay-runtime';
import { createMockEnvironment } from 'relay-test-utils';
import { expect, it } from 'vitest';
import type { AccountActionDialogTestQuery } from '../../__generated__/AccountActionDialogTestQuery.graphql';
import { render } from '../../testing/render';
import { AccountActionDialog } from './AccountActionDialog';

const query = graphql`
  query AccountActionDialogTestQuery @relay_test_operation {
    user(accountName: "jo") {
      ...AccountActionDialog_user
    }
  }
`;

function Reset() {
  const { user } = useLazyLoadQuery<AccountActionDialogTestQuery>(query, {});
  return user && <AccountActionDialog user={user} action="reset" onClose={() => {}} />;
}

function show(sendsMail: boolean) {
  const environment = createMockEnvironment();
  render(<Reset />, { environment, sendsMail });
  act(() =>
    environment.mock.resolveMostRecentOperation(() => ({
      data: {
        user: {
          __typename: 'User',
          __isNode: 'User',
          id: 'usr_1',
          version: 1,
          accountName: 'jo',
          lastSeenAt: null,
          email: 'jo@example.com',
        },
      },
    })),
  );
}

it('says that a link goes out where the server sends mail', async () => {
  show(true);
  expect(await screen.findByText('A link to set a new password goes to jo@example.com.')).toBeVisible();
  expect(screen.queryByText(/lmp user link/)).toBeNull();
});

it('says who makes the link where the server sends no mail', async () => {
  show(false);
  expect(await screen.findByText(/stays in the outbox.*lmp user link/)).toBeVisible();
  expect(screen.queryByText(/goes to/)).toBeNull();
});
