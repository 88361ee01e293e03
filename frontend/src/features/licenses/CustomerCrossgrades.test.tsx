import { act, screen } from '@testing-library/react';
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
      data: { openCrossgrades: { nodes: [crossgrade] }, endedCrossgrades: { nodes: [] } },
    })),
  );
  const row = await screen.findByRole('row', { name: /Suite yearly/ });
  expect(row).toHaveTextContent('Endpoint Basic, Endpoint Classic');
  expect(row).not.toHaveTextContent('Suite Endpoint');
});
