import { act, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useLazyLoadQuery } from 'react-relay/hooks';
import { graphql } from 'relay-runtime';
import { createMockEnvironment } from 'relay-test-utils';
import { expect, it } from 'vitest';
import type { SessionTableTestQuery } from '../../__generated__/SessionTableTestQuery.graphql';
import { render } from '../../testing/render';
import { SessionTable } from './SessionTable';

const query = graphql`
  query SessionTableTestQuery @relay_test_operation {
    viewer {
      ...SessionTable_viewer
    }
  }
`;

function Shown() {
  return <SessionTable viewer={useLazyLoadQuery<SessionTableTestQuery>(query, {}).viewer} />;
}

function show(sessions: readonly { id: string; userAgent: string; current: boolean }[]) {
  const environment = createMockEnvironment();
  render(<Shown />, { environment });
  act(() =>
    environment.mock.resolveMostRecentOperation(() => ({
      data: {
        viewer: {
          user: { id: 'usr_1' },
          sessions: sessions.map((session) => ({
            ...session,
            createdAt: '2026-03-10T08:00:00Z',
            lastSeenAt: '2026-03-10T09:00:00Z',
            address: '192.0.2.7',
          })),
        },
      },
    })),
  );
  return environment;
}

const here = { id: 'here', userAgent: 'Firefox/140.0 (Windows NT 10.0)', current: true };
const there = { id: 'there', userAgent: 'Mozilla/5.0 (iPhone) Safari/604.1', current: false };

it('ends another session, and never offers to end this one', async () => {
  const environment = show([here, there]);
  const own = (await screen.findByText('Firefox · Windows')).closest('tr');
  expect(within(own ?? document.body).queryByRole('button')).toBeNull();
  await userEvent.click(await screen.findByRole('button', { name: 'Sign out Safari · iOS' }));
  await userEvent.click(await screen.findByRole('button', { name: 'Sign out' }));
  const { request } = environment.mock.getMostRecentOperation();
  expect(request.node.params.name).toBe('SessionTableEndMutation');
  expect(request.variables).toEqual({ input: { id: 'there' } });
});

it('signs out everywhere else', async () => {
  const environment = show([here, there]);
  await userEvent.click(await screen.findByRole('button', { name: 'Sign out everywhere else' }));
  await userEvent.click(
    within(await screen.findByRole('dialog')).getByRole('button', { name: 'Sign out everywhere else' }),
  );
  expect(environment.mock.getMostRecentOperation().request.variables).toEqual({ input: { id: 'usr_1' } });
});

it('has nothing to end where this is the only session', async () => {
  show([here]);
  expect(await screen.findByText('This browser')).toBeVisible();
  expect(screen.queryByRole('button')).toBeNull();
});
