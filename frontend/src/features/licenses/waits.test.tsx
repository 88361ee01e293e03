import { act, screen } from '@testing-library/react';
import { Suspense } from 'react';
import { graphql, useLazyLoadQuery } from 'react-relay/hooks';
import { createMockEnvironment, MockPayloadGenerator } from 'relay-test-utils';
import { expect, it } from 'vitest';
import type { waitsTestQuery } from '../../__generated__/waitsTestQuery.graphql';
import { render } from '../../testing/render';
import { AssignmentPanel } from './AssignmentPanel';
import { WhenFields } from './WhenFields';

const byHand = /^The plan does not renew by itself/;

function Panel() {
  const { assignment } = useLazyLoadQuery<waitsTestQuery>(
    graphql`
      query waitsTestQuery @relay_test_operation {
        assignment(id: "asg_1") {
          ...AssignmentPanel_assignment
        }
      }
    `,
    {},
  );
  return assignment && <AssignmentPanel assignment={assignment} mayActivate={false} onActivate={() => {}} />;
}

function show(held: { autoRenew: boolean; suspendedAt: string | null }) {
  const environment = createMockEnvironment();
  render(
    <Suspense>
      <Panel />
    </Suspense>,
    { environment },
  );
  act(() =>
    environment.mock.resolveMostRecentOperation((operation) =>
      MockPayloadGenerator.generate(
        operation,
        Object.fromEntries([
          ['Assignment', () => ({ ...held, renewalMonths: 12, licenses: [] })],
          ['ScheduledUpdate', () => ({ timing: 'AT_RENEWAL', failedAt: null, units: 7, licenses: [] })],
          ['DateTime', () => '2026-11-22T12:00:00Z'],
          ['Date', () => '2026-11-22'],
        ]),
      ),
    ),
  );
}

it('tells of a suspended plan that it does not renew until it is resumed', async () => {
  show({ autoRenew: true, suspendedAt: '2026-11-22T12:00:00Z' });
  expect(await screen.findByText(/^Does not renew while suspended/)).toBeVisible();
  expect(screen.queryByText(/^Auto-renewal every/)).toBeNull();
});

it('tells of an update that waits for a renewal by hand', async () => {
  show({ autoRenew: false, suspendedAt: null });
  expect(await screen.findByText(byHand)).toBeVisible();
});

it('tells nothing of the kind where the plan renews by itself', async () => {
  show({ autoRenew: true, suspendedAt: null });
  expect(await screen.findByText('Auto-renewal every 12 months')).toBeVisible();
  expect(screen.queryByText(byHand)).toBeNull();
});

it('says when a change is put off to a renewal that nobody makes by itself', () => {
  const fields = (renews: boolean) => (
    <WhenFields
      values={{ when: 'renewal', effectiveDate: '' }}
      onChange={() => {}}
      error={() => undefined}
      today="2026-11-22"
      renews={renews}
    />
  );
  render(fields(true));
  expect(screen.queryByText(byHand)).toBeNull();
  render(fields(false));
  expect(screen.getByText(byHand)).toBeVisible();
});
