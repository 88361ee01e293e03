import { act, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { createMockEnvironment } from 'relay-test-utils';
import { expect, it, vi } from 'vitest';
import { render } from '../../testing/render';
import { BulkCancelDialog } from './BulkCancelDialog';
import { BulkCustomerStatusDialog } from './BulkCustomerStatusDialog';
import { BulkMoveDialog } from './BulkMoveDialog';
import { BulkSuspendDialog } from './BulkSuspendDialog';
import { BulkUnitsDialog } from './BulkUnitsDialog';

const item = (id: string, company: string, message?: string) => ({
  __typename: 'BulkOperationItem',
  id,
  objectId: `asg_${id}`,
  outcome: message === undefined ? 'DONE' : 'REFUSED',
  object: {
    __typename: 'Assignment',
    id: `asg_${id}`,
    plan: { id: 'pln_1', name: 'Mail yearly' },
    crossgradeRequired: false,
    customer: { id: `cus_${id}`, company },
  },
  userErrors:
    message === undefined ? [] : [{ __typename: 'GenericUserError', message, code: 'STATE_INVALID' }],
  effects: null,
});
const operation = (done: number, refused: readonly ReturnType<typeof item>[] = []) => ({
  id: 'op_1',
  status: done === 3 ? 'DONE' : 'RUNNING',
  total: 3,
  done,
  refused: refused.length,
  finishedAt: done === 3 ? '2026-11-22T12:00:00Z' : null,
  notDone: { totalCount: refused.length, nodes: refused },
  isDone: {
    totalCount: done - refused.length,
    nodes: Array.from({ length: done - refused.length }, (_, i) => item(`done${i}`, `Company ${i}`)),
  },
});

type Environment = ReturnType<typeof createMockEnvironment>;
/** What was asked last; it is waited for, since an operation is asked for again and again. */
async function asked(environment: Environment, name: string) {
  await vi.waitFor(() => expect(environment.mock.getAllOperations()).toHaveLength(1), { timeout: 3000 });
  const found = environment.mock.getMostRecentOperation();
  expect(found.request.node.operation.name).toBe(name);
  return found.request.variables;
}
const answer = (environment: Environment, data: object) =>
  act(async () => environment.mock.resolve(environment.mock.getMostRecentOperation(), { data }));
const begun = (id: string) => ({ assignmentsSuspend: { operation: { id }, userErrors: [] } });

it('tries first, and does the same to the same plans when it is told to', async () => {
  const environment = createMockEnvironment();
  const user = userEvent.setup();
  const onClose = vi.fn();
  const filter = { endsWithinDays: 30 };
  render(<BulkSuspendDialog targets={{ filter }} count={3} now="2026-11-22T12:00:00Z" onClose={onClose} />, {
    environment,
  });
  await user.click(screen.getByRole('button', { name: 'Check' }));
  expect(await asked(environment, 'BulkSuspendDialogMutation')).toEqual({ input: { filter }, dryRun: true });
  await answer(environment, begun('op_1'));
  await asked(environment, 'useOperationQuery');
  await answer(environment, { bulkOperation: operation(1) });
  expect(screen.getByRole('progressbar', { name: 'Suspend plans' })).toHaveAttribute('aria-valuenow', '1');
  expect(screen.queryByRole('button', { name: /Suspend \d/ })).not.toBeInTheDocument();
  // It asks again until it is finished.
  await asked(environment, 'useOperationQuery');
  await answer(environment, {
    bulkOperation: operation(3, [item('1', 'Nordlicht', 'A trial is not suspended.')]),
  });
  expect(screen.getByRole('heading', { name: '2 plans would be suspended' })).toHaveFocus();
  expect(screen.getByText('1 plan would be refused')).toBeVisible();
  const refused = within(screen.getByRole('list', { name: 'Refused' }));
  expect(refused.getByRole('link', { name: 'Nordlicht' })).toHaveAttribute('href', '/customers/cus_1');
  expect(refused.getByText('A trial is not suspended.')).toBeVisible();

  await user.click(screen.getByRole('button', { name: 'Suspend 2 plans' }));
  expect(await asked(environment, 'BulkSuspendDialogMutation')).toEqual({ input: { filter }, dryRun: false });
  await answer(environment, begun('op_2'));
  await asked(environment, 'useOperationQuery');
  await answer(environment, {
    bulkOperation: { ...operation(3, [item('1', 'Nordlicht', 'A trial is not suspended.')]), id: 'op_2' },
  });
  expect(screen.getByRole('heading', { name: '2 plans suspended' })).toBeVisible();
  expect(screen.getByText('1 plan was refused')).toBeVisible();
  const [, close] = screen.getAllByRole('button', { name: 'Close' });
  if (close) await user.click(close);
  expect(onClose).toHaveBeenCalledWith(true);
});

it('offers nothing to confirm where every plan would be refused', async () => {
  const environment = createMockEnvironment();
  const user = userEvent.setup();
  const targets = { ids: ['asg_1', 'asg_2', 'asg_3'] };
  render(<BulkSuspendDialog targets={targets} count={3} now="2026-11-22T12:00:00Z" onClose={() => {}} />, {
    environment,
  });
  await user.click(screen.getByRole('button', { name: 'Check' }));
  await answer(environment, begun('op_1'));
  await asked(environment, 'useOperationQuery');
  const refused = ['1', '2', '3'].map((id) => item(id, `Company ${id}`, 'It is suspended already.'));
  await answer(environment, { bulkOperation: operation(3, refused) });
  expect(screen.getByText('3 plans would be refused')).toBeVisible();
  expect(screen.queryByRole('button', { name: /^Suspend/ })).not.toBeInTheDocument();
});

it('ends plans for good only after their number is typed, anew after each check', async () => {
  const environment = createMockEnvironment();
  const user = userEvent.setup();
  const targets = { ids: ['asg_1', 'asg_2', 'asg_3'] };
  render(<BulkCancelDialog targets={targets} count={3} now="2026-11-22T12:00:00Z" onClose={() => {}} />, {
    environment,
  });
  const check = async (id: string) => {
    await user.click(screen.getByRole('button', { name: 'Check' }));
    await asked(environment, 'BulkCancelDialogMutation');
    await answer(environment, { assignmentsCancel: { operation: { id }, userErrors: [] } });
    await asked(environment, 'useOperationQuery');
    await answer(environment, {
      bulkOperation: { ...operation(3, [item('1', 'Nordlicht', 'It has ended.')]), id },
    });
  };
  await check('op_1');
  const confirm = () => screen.getByRole('button', { name: 'Cancel 2 plans for good' });
  expect(confirm()).toBeDisabled();
  await user.type(screen.getByLabelText('Type 2 to confirm'), '3{Enter}');
  expect(environment.mock.getAllOperations()).toHaveLength(0);
  await user.type(screen.getByLabelText('Type 2 to confirm'), '{Backspace}2');
  expect(confirm()).toBeEnabled();
  await user.click(screen.getByRole('button', { name: 'Back' }));
  await check('op_2');
  expect(confirm()).toBeDisabled();
  await user.type(screen.getByLabelText('Type 2 to confirm'), '2{Enter}');
  expect(await asked(environment, 'BulkCancelDialogMutation')).toEqual({ input: targets, dryRun: false });
});

it('asks for the number where a plan that is suspended would be over for good', async () => {
  const environment = createMockEnvironment();
  const user = userEvent.setup();
  const targets = { ids: ['asg_1', 'asg_2', 'asg_3'] };
  render(<BulkSuspendDialog targets={targets} count={3} now="2026-11-22T12:00:00Z" onClose={() => {}} />, {
    environment,
  });
  await user.click(screen.getByRole('button', { name: 'Check' }));
  await answer(environment, begun('op_1'));
  await asked(environment, 'useOperationQuery');
  const facts = { units: 5, expirationDate: '2026-11-22', unbundled: false };
  const licenses = [
    {
      productName: 'Mail',
      before: { ...facts, status: 'ACTIVE' },
      after: { ...facts, status: 'EXPIRED' },
    },
  ];
  const over = {
    ...item('1', 'Nordlicht'),
    effects: { licenses, lostScheduledUpdates: [], canceledMessages: [] },
  };
  await answer(environment, {
    bulkOperation: {
      ...operation(3),
      isDone: { totalCount: 3, nodes: [item('2', 'A'), item('3', 'B'), over] },
    },
  });
  const confirm = screen.getByRole('button', { name: 'Suspend 3 plans' });
  expect(confirm).toBeDisabled();
  await user.type(screen.getByLabelText('Type 3 to confirm'), '3');
  expect(confirm).toBeEnabled();
});

it('leads from a crossgrade that is to be decided to those of the customer', async () => {
  const environment = createMockEnvironment();
  const user = userEvent.setup();
  const targets = { ids: ['asg_1', 'asg_2'] };
  render(<BulkSuspendDialog targets={targets} count={2} now="2026-11-22T12:00:00Z" onClose={() => {}} />, {
    environment,
  });
  await user.click(screen.getByRole('button', { name: 'Check' }));
  await answer(environment, begun('op_1'));
  await asked(environment, 'useOperationQuery');
  const refused = (id: string, crossgradeRequired: boolean) => {
    const one = item(id, `Company ${id}`, 'Mail is held otherwise.');
    return {
      ...one,
      object: { ...one.object, crossgradeRequired },
      userErrors: one.userErrors.map((error) => ({ ...error, code: 'CROSSGRADE_REQUIRED' })),
    };
  };
  // The second was decided meanwhile.
  await answer(environment, { bulkOperation: operation(3, [refused('1', true), refused('2', false)]) });
  const decide = screen.getAllByRole('link', { name: 'Decide about the crossgrade' });
  expect(decide.map((link) => link.getAttribute('href'))).toEqual(['/customers/cus_1?tab=crossgrades']);
});

it('brings what is wrong to its field, and begins nothing', async () => {
  const environment = createMockEnvironment();
  const user = userEvent.setup();
  render(
    <BulkUnitsDialog targets={{ ids: ['asg_1'] }} count={1} now="2026-11-22T12:00:00Z" onClose={() => {}} />,
    { environment },
  );
  await user.click(screen.getByRole('button', { name: 'Check' }));
  expect(screen.getByText('Type a number.')).toBeVisible();
  expect(environment.mock.getAllOperations()).toHaveLength(0);
  await user.type(screen.getByLabelText(/Units of each license/), '0');
  await user.click(screen.getByRole('button', { name: 'Check' }));
  await answer(environment, {
    assignmentsModify: {
      operation: null,
      userErrors: [
        { __typename: 'GenericUserError', code: 'VALIDATION', path: ['input', 'units'], message: 'Too few.' },
      ],
    },
  });
  expect(screen.getByText('Too few.')).toBeVisible();
  expect(screen.getByRole('button', { name: 'Check' })).toBeVisible();
});

it('says what becomes of customers, and does what the button said', async () => {
  const environment = createMockEnvironment();
  const user = userEvent.setup();
  const targets = { ids: ['cus_1', 'cus_2'] };
  render(<BulkCustomerStatusDialog off targets={targets} count={2} onClose={() => {}} />, { environment });
  expect(screen.getByText('2 customers are selected.')).toBeVisible();
  expect(screen.getByText(/can no longer sign in and all their licenses expire at once/)).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Check' }));
  const name = 'BulkCustomerStatusDialogDisableMutation';
  expect(await asked(environment, name)).toEqual({ input: targets, dryRun: true });
  await answer(environment, { customersDisable: { operation: { id: 'op_1' }, userErrors: [] } });
  await asked(environment, 'useOperationQuery');
  const of = (id: string, company: string) => ({ __typename: 'Customer', id, company });
  const licenses = [
    {
      productName: 'Mail',
      before: { units: 5, status: 'ACTIVE', expirationDate: '2027-01-31', unbundled: false },
      after: { units: 5, status: 'EXPIRED', expirationDate: '2026-11-22', unbundled: false },
    },
  ];
  await answer(environment, {
    bulkOperation: {
      ...operation(3),
      total: 2,
      done: 2,
      refused: 1,
      notDone: {
        totalCount: 1,
        nodes: [{ ...item('1', '', 'The customer is already disabled.'), object: of('cus_1', 'Nordlicht') }],
      },
      isDone: {
        totalCount: 1,
        nodes: [
          {
            ...item('2', ''),
            object: of('cus_2', 'Abendstern'),
            effects: { licenses, lostScheduledUpdates: [], canceledMessages: [{ kind: 'LICENSE_ADDED' }] },
          },
        ],
      },
    },
  });
  expect(screen.getByRole('heading', { name: '1 customer would be disabled' })).toHaveFocus();
  expect(screen.getByText('1 customer would be refused')).toBeVisible();
  const refused = within(screen.getByRole('list', { name: 'Refused' }));
  expect(refused.getByRole('link', { name: 'Nordlicht' })).toHaveAttribute('href', '/customers/cus_1');
  expect(refused.getByText('The customer is already disabled.')).toBeVisible();
  const would = within(screen.getByRole('list', { name: 'What would be done' }));
  expect(would.getByText('Active → Expired')).toBeVisible();
  expect(would.getByText('1 message that waits would be canceled')).toBeVisible();

  await user.click(screen.getByRole('button', { name: 'Disable 1 customer' }));
  expect(await asked(environment, name)).toEqual({ input: targets, dryRun: false });
});

it('asks where customers are to move, and says which external ids are in the way', async () => {
  const environment = createMockEnvironment();
  const user = userEvent.setup();
  const targets = { filter: { partnerIds: ['prt_old'] } };
  render(
    <BulkMoveDialog
      targets={targets}
      count={2}
      choose={({ value, error, onChange }) => (
        <button type="button" onClick={() => onChange('prt_new')}>
          {value || 'none'} {error}
        </button>
      )}
      onClose={() => {}}
    />,
    { environment },
  );
  await user.click(screen.getByRole('button', { name: 'Check' }));
  expect(environment.mock.getAllOperations()).toHaveLength(0);
  await user.click(screen.getByRole('button', { name: 'none Choose a partner.' }));
  expect(screen.getByRole('button', { name: 'prt_new' })).toBeVisible();
  await user.click(screen.getByRole('checkbox', { name: 'Leave external IDs behind' }));
  await user.click(screen.getByRole('button', { name: 'Check' }));
  expect(await asked(environment, 'BulkMoveDialogMutation')).toEqual({
    input: { ...targets, partnerId: 'prt_new', clearExternalIds: true },
    dryRun: true,
  });
  await answer(environment, {
    customersMove: {
      operation: null,
      userErrors: [
        {
          __typename: 'GenericUserError',
          code: 'STATE_INVALID',
          path: ['input', 'partnerId'],
          message: 'It is suspended.',
        },
      ],
    },
  });
  expect(screen.getByRole('button', { name: 'prt_new It is suspended.' })).toBeVisible();
});
