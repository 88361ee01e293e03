import { act, screen, within } from '@testing-library/react';
import { graphql, useLazyLoadQuery } from 'react-relay/hooks';
import { createMockEnvironment } from 'relay-test-utils';
import { expect, it } from 'vitest';
import type { AttentionTestQuery } from '../../__generated__/AttentionTestQuery.graphql';
import { render } from '../../testing/render';
import { Attention } from './Attention';
import { CountTile } from './CountTile';
import { LicenseStatusTable } from './LicenseStatusTable';

function Shown({ canOpen }: { canOpen: boolean }) {
  const { dashboard } = useLazyLoadQuery<AttentionTestQuery>(
    graphql`
      query AttentionTestQuery @relay_test_operation {
        dashboard {
          ...Attention_dashboard
          ...CountTile_dashboard
          ...LicenseStatusTable_dashboard
        }
      }
    `,
    {},
  );
  return (
    <>
      <Attention dashboard={dashboard} canOpen={canOpen} />
      <CountTile dashboard={dashboard} of="ENABLED_CUSTOMERS" canOpen={canOpen} />
      <CountTile dashboard={dashboard} of="ENABLED_PLANS" canOpen={canOpen} />
      <LicenseStatusTable dashboard={dashboard} canOpen={canOpen} onRetry={() => {}} />
    </>
  );
}

const calm = {
  timeZone: 'UTC',
  plansInGrace: 0,
  exceedsAllocation: 0,
  plansUndecided: 0,
  lowPools: null,
  lockedPlans: null,
  openCrossgrades: 0,
  updatesAvailable: null,
  enabledCustomers: 7,
  activePartners: null,
  enabledPlans: null,
  licenseStatus: [
    { product: { id: 'prd_1', name: 'Mail' }, counts: [{ status: 'ACTIVE', count: 2 }] },
    { product: { id: 'prd_2', name: 'Backup' }, counts: [{ status: 'GRACE', count: 5 }] },
  ],
};

async function show(dashboard: object, canOpen = true) {
  const environment = createMockEnvironment();
  render(<Shown canOpen={canOpen} />, { environment });
  act(() => environment.mock.resolveMostRecentOperation(() => ({ data: { dashboard } })));
  await screen.findByRole('heading', { name: 'Needs attention' });
}

it('names what waits, the most urgent first, each leading to its list', async () => {
  await show({ ...calm, updatesAvailable: 1, plansInGrace: 2, exceedsAllocation: 1, openCrossgrades: 3 });
  const lines = within(screen.getAllByRole('list')[0] ?? document.body).getAllByRole('link');
  expect(lines.map((line) => [line.textContent, line.getAttribute('href')])).toEqual([
    ['2 plans have ended and are in grace', '/renewals?ends=grace'],
    ['1 license uses more units than it has', '/customers?exceedsAllocation=true'],
    ['3 customers have a crossgrade to decide', '/customers?openCrossgrade=true'],
    ['1 service plan has an update to apply to its customers', '/plans?suite=waiting'],
  ]);
});

it('says that nothing waits, and which number could not be counted', async () => {
  await show(calm);
  expect(screen.getByText('Nothing needs your attention.')).toBeInTheDocument();
  expect(screen.getByRole('link', { name: /Enabled customers\s*7/ })).toHaveAttribute(
    'href',
    '/customers?status=ENABLED',
  );
  expect(screen.getByText('Could not be counted')).toBeInTheDocument();
});

it('compares products, the largest first', async () => {
  await show(calm);
  const rows = within(screen.getByRole('table')).getAllByRole('rowheader');
  expect(rows.map(({ textContent }) => textContent)).toEqual(['Backup', 'Mail']);
  expect(screen.getByRole('link', { name: 'Mail, Active: 2' })).toHaveAttribute(
    'href',
    '/customers?product=prd_1&licenseStatus=ACTIVE',
  );
});

it('leads nowhere for who may only see the numbers', async () => {
  await show({ ...calm, plansInGrace: 1 }, false);
  expect(screen.queryAllByRole('link')).toEqual([]);
  expect(screen.getByText('1 plan has ended and is in grace')).toBeInTheDocument();
});
