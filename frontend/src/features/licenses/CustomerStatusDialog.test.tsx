import { act, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { graphql, useLazyLoadQuery } from 'react-relay/hooks';
import { createMockEnvironment, MockPayloadGenerator } from 'relay-test-utils';
import { expect, it } from 'vitest';
import type { CustomerStatusDialogTestQuery } from '../../__generated__/CustomerStatusDialogTestQuery.graphql';
import { render } from '../../testing/render';
import { ToastHost } from '../../ui/ToastHost';
import { CustomerStatusDialog } from './CustomerStatusDialog';

const now = '2026-11-22T12:00:00Z';

function Shown() {
  const { customer } = useLazyLoadQuery<CustomerStatusDialogTestQuery>(
    graphql`
      query CustomerStatusDialogTestQuery @relay_test_operation {
        customer(id: "cus_1") {
          ...CustomerStatusDialog_customer
        }
      }
    `,
    {},
  );
  return customer && <CustomerStatusDialog customer={customer} now={now} onClose={() => {}} />;
}

const nothing = {
  credits: null,
  licenses: [],
  assignments: [],
  pools: [],
  messages: [],
  canceledMessages: [],
  lines: [],
  scheduledUpdates: [],
  lostScheduledUpdates: [],
};
const waiting = {
  kind: 'ACCOUNT_CREATED',
  recipient: 'ada@example.com',
  planName: null,
  dueAt: now,
  timeZone: null,
};

/** The dialog of a customer, and what answers the next mutation. */
function opened(status: 'ENABLED' | 'DISABLED') {
  const environment = createMockEnvironment();
  render(
    <>
      <ToastHost />
      <Shown />
    </>,
    { environment },
  );
  const customer = { id: 'cus_1', version: 3, company: 'Nordlicht', status };
  act(() => environment.mock.resolveMostRecentOperation(() => ({ data: { customer } })));
  const answer = async (effects: object) => {
    await waitFor(() => expect(environment.mock.getAllOperations()).toHaveLength(1));
    const sent = environment.mock.getMostRecentOperation();
    await act(async () =>
      environment.mock.resolve(
        sent,
        MockPayloadGenerator.generate(
          sent,
          Object.fromEntries([
            ['Customer', () => ({ ...customer, version: 4, assignments: [], unbundledLicenses: [] })],
            ['Effects', () => ({ ...nothing, ...effects })],
            ['UserError', () => ({})],
            ['CustomerDisablePayload', () => ({ userErrors: [] })],
            ['CustomerEnablePayload', () => ({ userErrors: [] })],
          ]),
        ),
      ),
    );
    return sent.request.variables;
  };
  return { environment, answer };
}

it('says what disabling comes to before it is done, and is undone where nothing is lost', async () => {
  const user = userEvent.setup();
  const { answer } = opened('ENABLED');
  expect(await screen.findByRole('dialog', { name: 'Disable Nordlicht?' })).toBeVisible();
  expect(screen.getByText(/Its users can no longer sign in and all its licenses expire/)).toBeVisible();
  const input = { id: 'cus_1', expectedVersion: 3 };
  expect(await answer({})).toEqual({ input, dryRun: true });
  expect(await screen.findByText('No license changes and no message goes out.')).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Disable customer' }));
  expect(await answer({})).toEqual({ input, dryRun: false });
  expect(await screen.findByText('Nordlicht is disabled')).toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: /^Undo/ }));
  expect(await answer({})).toEqual({ input: { id: 'cus_1', expectedVersion: 4 }, dryRun: false });
  expect(await screen.findByText('Undone')).toBeInTheDocument();
});

it('offers no undo where messages were canceled, which do not come back', async () => {
  const user = userEvent.setup();
  const { answer } = opened('ENABLED');
  await answer({ canceledMessages: [waiting] });
  expect(await screen.findByText(/^Message that will not go out/)).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Disable customer' }));
  await answer({ canceledMessages: [waiting] });
  expect(await screen.findByText('Nordlicht is disabled')).toBeInTheDocument();
  expect(screen.queryByRole('button', { name: /^Undo/ })).not.toBeInTheDocument();
});

it('enables a customer that is disabled, and takes nothing back', async () => {
  const user = userEvent.setup();
  const { answer } = opened('DISABLED');
  expect(await screen.findByRole('dialog', { name: 'Enable Nordlicht?' })).toBeVisible();
  expect(await answer({})).toMatchObject({ dryRun: true });
  await user.click(screen.getByRole('button', { name: 'Enable customer' }));
  expect(await answer({})).toMatchObject({ dryRun: false });
  expect(await screen.findByText('Nordlicht is enabled')).toBeInTheDocument();
  expect(screen.queryByRole('button', { name: /^Undo/ })).not.toBeInTheDocument();
});
