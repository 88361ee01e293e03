import { act, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { graphql, useLazyLoadQuery } from 'react-relay/hooks';
import { createMockEnvironment } from 'relay-test-utils';
import { expect, it, vi } from 'vitest';
import type { DashboardCountsTestQuery } from '../../__generated__/DashboardCountsTestQuery.graphql';
import { render } from '../../testing/render';
import { DashboardCounts } from './DashboardCounts';
import { LicenseStatusTable } from './LicenseStatusTable';

function Shown({ onRetry }: { onRetry: () => void }) {
  const { dashboard } = useLazyLoadQuery<DashboardCountsTestQuery>(
    graphql`
      query DashboardCountsTestQuery @relay_test_operation {
        dashboard {
          ...DashboardCounts_dashboard
          ...LicenseStatusTable_dashboard
        }
      }
    `,
    {},
  );
  return (
    <>
      <DashboardCounts dashboard={dashboard} withCustomers />
      <LicenseStatusTable dashboard={dashboard} onRetry={onRetry} />
    </>
  );
}

it('shows what was counted beside what could not be', async () => {
  const environment = createMockEnvironment();
  const answer = {
    data: {
      dashboard: {
        enabledCustomers: 7,
        activePartners: null,
        enabledPlans: 3,
        exceedsAllocation: null,
        lowPools: null,
        lockedPlans: 2,
        updatesAvailable: 0,
        licenseStatus: null,
      },
    },
    errors: [{ message: 'Something went wrong', path: ['dashboard', 'licenseStatus'] }],
  };
  const onRetry = vi.fn();
  render(<Shown onRetry={onRetry} />, { environment });
  act(() => environment.mock.resolveMostRecentOperation(() => answer));
  expect(await screen.findByText('7')).toBeInTheDocument();
  expect(screen.getByText('Could not be counted')).toBeInTheDocument();
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
  expect(onRetry).toHaveBeenCalledOnce();
});
