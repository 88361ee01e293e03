import { act, fireEvent, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useLazyLoadQuery } from 'react-relay/hooks';
import { graphql } from 'relay-runtime';
import { createMockEnvironment } from 'relay-test-utils';
import { expect, it, vi } from 'vitest';
import type { SuspendDialogTestQuery } from '../../__generated__/SuspendDialogTestQuery.graphql';
import { render } from '../../testing/render';
import { SuspendDialog } from './SuspendDialog';

function Shown() {
  const { node } = useLazyLoadQuery<SuspendDialogTestQuery>(
    graphql`
      query SuspendDialogTestQuery @relay_test_operation {
        node(id: "asg_1") {
          ...SuspendDialog_assignment @alias(as: "assignment")
        }
      }
    `,
    {},
  );
  return (
    node?.assignment && (
      <SuspendDialog assignment={node.assignment} now="2026-11-23T12:00:00Z" onClose={() => {}} />
    )
  );
}

const held = {
  id: 'lic_1',
  status: 'ACTIVE',
  unbundledAt: null,
  expirationDate: '2026-12-31',
  timeZone: 'UTC',
};

async function preview(status: string) {
  const environment = createMockEnvironment();
  render(<Shown />, { environment });
  const node = {
    __typename: 'Assignment',
    id: 'asg_1',
    version: 1,
    plan: { id: 'pln_1', name: 'Mail' },
    licenses: [held],
  };
  act(() => environment.mock.resolveMostRecentOperation(() => ({ data: { node } })));
  const facts = { units: 1, startDate: '2026-01-01', expirationDate: '2026-12-31', unbundled: false };
  const license = {
    productName: 'Mail',
    formerProductName: null,
    planName: 'Mail',
    before: { ...facts, status: 'ACTIVE' },
    after: { ...facts, status, expirationDate: '2026-11-22', needsActivation: false },
  };
  const effects = {
    credits: null,
    licenses: [license],
    assignments: [],
    pools: [],
    messages: [],
    canceledMessages: [],
    lines: [],
    scheduledUpdates: [],
    lostScheduledUpdates: [],
  };
  await vi.waitFor(() => expect(environment.mock.getAllOperations()).toHaveLength(1));
  const data = { assignmentSuspend: { assignment: null, effects, userErrors: [] } };
  act(() => environment.mock.resolveMostRecentOperation(() => ({ data })));
  return environment;
}

it('promises that a plan can be resumed where it has a grace period', async () => {
  await preview('SUSPENDED');
  expect(await screen.findByText(/You can resume the plan until/)).toBeVisible();
  expect(screen.queryByText(/cannot be resumed/)).toBeNull();
});

it('says that a plan without a grace period ends at once and cannot be resumed', async () => {
  await preview('EXPIRED');
  expect(await screen.findByText(/the plan cannot be resumed/)).toBeVisible();
  expect(screen.queryByText(/You can resume the plan until/)).toBeNull();
  const confirm = screen.getByRole('button', { name: 'Suspend plan' });
  expect(confirm).toBeDisabled();
  await userEvent.type(screen.getByLabelText(/^Type .* to confirm$/), 'Mail');
  expect(confirm).toBeEnabled();
});

it('asks what a last day does, between today and the day on which the licenses end anyway', async () => {
  const environment = await preview('SUSPENDED');
  await userEvent.click(screen.getByRole('radio', { name: 'To a day' }));
  const field = screen.getByLabelText(/Last day/);
  expect(field).toHaveAttribute('min', '2026-11-23');
  expect(field).toHaveAttribute('max', '2026-12-31');
  expect(screen.getByText(/Select a day to see here/)).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Suspend plan' }));
  expect(await screen.findByText('Select a day.')).toBeVisible();
  expect(environment.mock.getAllOperations()).toHaveLength(0);
  fireEvent.change(field, { target: { value: '2026-12-24' } });
  await vi.waitFor(() => expect(environment.mock.getAllOperations()).toHaveLength(1));
  expect(environment.mock.getMostRecentOperation().request.variables).toEqual({
    input: { id: 'asg_1', expectedVersion: 1, expirationDate: '2026-12-24' },
    dryRun: true,
  });
  expect(screen.getByText(/work to the end of that day/)).toBeVisible();
});
