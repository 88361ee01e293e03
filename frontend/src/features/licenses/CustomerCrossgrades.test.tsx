import { act, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useLazyLoadQuery } from 'react-relay/hooks';
import { graphql } from 'relay-runtime';
import { createMockEnvironment } from 'relay-test-utils';
import { expect, it } from 'vitest';
import type { CustomerCrossgradesTestQuery } from '../../__generated__/CustomerCrossgradesTestQuery.graphql';
import { render } from '../../testing/render';
import { CustomerCrossgrades } from './CustomerCrossgrades';

const query = graphql`
  query CustomerCrossgradesTestQuery($id: ID!) @relay_test_operation {
    ...CustomerCrossgrades_query @arguments(customerId: $id, shown: true)
  }
`;

const environment = createMockEnvironment();

function Shown() {
  return (
    <CustomerCrossgrades query={useLazyLoadQuery<CustomerCrossgradesTestQuery>(query, { id: 'cus_1' })} />
  );
}

it('lists as duplicates the products that the customer holds, not those of the new plan', async () => {
  render(<Shown />, { environment });
  const item = (id: string, held: string) => ({
    id: `cgi_${id}`,
    chosen: null,
    product: { id: 'prd_new', name: 'Suite Endpoint' },
    license: { id: `lic_${id}`, product: { id: `prd_${id}`, name: held } },
  });
  const crossgrade = {
    id: 'cg_1',
    status: 'OPEN',
    stale: false,
    version: 1,
    createdAt: '2026-11-22T12:00:00Z',
    resolvedAt: null,
    canceledAt: null,
    viewerCanResolve: true,
    plan: { id: 'pln_1', name: 'Suite yearly' },
    items: [item('a', 'Endpoint Basic'), item('b', 'Endpoint Classic')],
  };
  act(() =>
    environment.mock.resolveMostRecentOperation(() => ({
      data: {
        openCrossgrades: { nodes: [crossgrade] },
        endedCrossgrades: { nodes: [] },
        customer: { id: 'cus_1', suiteCrossgrades: [] },
      },
    })),
  );
  const row = await screen.findByRole('row', { name: /Suite yearly/ });
  expect(row).toHaveTextContent('Endpoint Basic, Endpoint Classic');
  expect(row).not.toHaveTextContent('Suite Endpoint');
});

it('lists what suites ask to decide, and says what comes first where that is something else', async () => {
  const environment = createMockEnvironment();
  render(<Shown />, { environment });
  const waiting = (id: string, more: object) => ({
    id: `asg_${id}`,
    suspendedAt: null,
    viewerCanApply: false,
    plan: { id: `pln_${id}`, name: `Suite ${id}`, locked: false },
    crossgradeProducts: [{ id: 'prd_guard', name: 'Guard' }],
    ...more,
  });
  const suiteCrossgrades = [
    waiting('ready', { viewerCanApply: true }),
    waiting('locked', { plan: { id: 'pln_locked', name: 'Suite locked', locked: true } }),
    waiting('paused', { suspendedAt: '2026-11-22T12:00:00Z' }),
  ];
  act(() =>
    environment.mock.resolveMostRecentOperation(() => ({
      data: {
        openCrossgrades: { nodes: [] },
        endedCrossgrades: { nodes: [] },
        customer: { id: 'cus_1', suiteCrossgrades },
      },
    })),
  );
  const table = within(await screen.findByRole('table', { name: 'New compositions to be decided' }));
  expect(table.getByRole('row', { name: /Suite ready/ })).toHaveTextContent('Guard');
  expect(table.getByRole('row', { name: /Suite locked/ })).toHaveTextContent(/approve/i);
  expect(table.getByRole('row', { name: /Suite paused/ })).toHaveTextContent('resume it first');
  expect(table.getAllByRole('button')).toHaveLength(1);

  await userEvent.setup().click(table.getByRole('button', { name: 'Decide about Suite ready' }));
  const asked = environment.mock.getMostRecentOperation();
  expect(asked.request.variables).toEqual({
    input: { customerId: 'cus_1', planId: 'pln_ready', assignmentId: 'asg_ready' },
  });
});
