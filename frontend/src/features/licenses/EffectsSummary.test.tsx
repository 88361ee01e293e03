import { act, screen } from '@testing-library/react';
import { useEffect, useState } from 'react';
import { commitMutation } from 'react-relay/hooks';
import { graphql } from 'relay-runtime';
import { createMockEnvironment } from 'relay-test-utils';
import { expect, it } from 'vitest';
import type { EffectsSummary_effects$key } from '../../__generated__/EffectsSummary_effects.graphql';
import type { EffectsSummaryTestMutation } from '../../__generated__/EffectsSummaryTestMutation.graphql';
import { render } from '../../testing/render';
import { EffectsSummary } from './EffectsSummary';

const mutation = graphql`
  mutation EffectsSummaryTestMutation($input: CustomerEnableInput!) @relay_test_operation {
    customerEnable(input: $input, dryRun: true) {
      effects {
        ...EffectsSummary_effects
      }
    }
  }
`;

const environment = createMockEnvironment();
const now = '2026-11-22T12:00:00Z';

/** Shows what the server answered last. */
function Shown({ again }: { again: { ask: () => void } }) {
  const [effects, setEffects] = useState<EffectsSummary_effects$key | null>(null);
  useEffect(() => {
    again.ask = () =>
      commitMutation<EffectsSummaryTestMutation>(environment, {
        mutation,
        variables: { input: { id: 'cus_1', expectedVersion: 1 } },
        onCompleted: ({ customerEnable }) => setEffects(customerEnable.effects ?? null),
      });
  }, [again]);
  return effects && <EffectsSummary effects={effects} now={now} />;
}

const facts = (units: number) => ({
  units,
  status: 'ACTIVE',
  startDate: '2026-11-22',
  expirationDate: '2027-11-21',
  needsActivation: false,
  unbundled: false,
});
const effectsOf = (units: number, dueAt: string) => {
  const license = {
    productName: 'Mail',
    formerProductName: null,
    planName: 'Mail monthly',
    before: null,
    after: facts(units),
  };
  const pool = { productName: 'Mail', licenseVersion: 'FULL', before: 9, after: 9 - units, refilled: 0 };
  const about = { planName: 'Mail monthly', timeZone: 'Pacific/Auckland' };
  const message = { kind: 'CODES', recipient: 'it@example.com', dueAt, ...about };
  const waiting = { ...message, kind: 'ACCOUNT_CREATED', planName: null };
  const terms = {
    planName: 'Mail monthly',
    renewalMonths: 1,
    notificationDays: 7,
    managed: false,
    suspended: false,
    endReason: null,
  };
  const plan = {
    planName: 'Mail monthly',
    before: { autoRenew: false, ...terms },
    after: { autoRenew: true, ...terms },
  };
  return {
    credits: null,
    licenses: [license, license],
    assignments: [plan, plan],
    pools: [pool, pool],
    messages: [message, message],
    canceledMessages: [waiting, waiting],
    lines: [],
    scheduledUpdates: [],
    lostScheduledUpdates: [],
  };
};

it('shows what the last answer tells and nothing of those before, also where two things are told alike', async () => {
  const again = { ask: () => {} };
  render(<Shown again={again} />, { environment });
  for (const units of [1, 2, 3]) {
    act(() => again.ask());
    const effects = effectsOf(units, `2026-11-22T12:00:0${units}Z`);
    act(() => environment.mock.resolveMostRecentOperation(() => ({ data: { customerEnable: { effects } } })));
    expect(await screen.findAllByText(/^Message:/)).toHaveLength(2);
    expect(screen.getAllByText(/Stock of Mail/)).toHaveLength(2);
    expect(screen.getAllByRole('listitem')).toHaveLength(10);
    expect(screen.getAllByText('Message that will not go out: Account created')).toHaveLength(2);
  }
  expect(screen.getAllByText(/at once/)).toHaveLength(2);
});

it('names every scheduled update that would be lost, what it was to change, and why', async () => {
  const again = { ask: () => {} };
  render(<Shown again={again} />, { environment });
  act(() => again.ask());
  const update = {
    timing: 'ON_DATE',
    effectiveDate: '2027-03-01',
    newPlanName: null,
    units: 40,
    licenses: [{ productName: 'Mail', units: 12 }],
    expirationDate: null,
    autoRenew: false,
    renewalMonths: null,
    notificationDays: null,
  };
  const nothing = {
    credits: null,
    licenses: [],
    assignments: [],
    pools: [],
    messages: [],
    canceledMessages: [],
    lines: [],
  };
  const effects = {
    ...nothing,
    scheduledUpdates: [],
    lostScheduledUpdates: [{ planName: 'Office', reason: 'COMPOSITION_CHANGED', update }],
  };
  act(() => environment.mock.resolveMostRecentOperation(() => ({ data: { customerEnable: { effects } } })));
  const lost = await screen.findByRole('listitem');
  expect(lost).toHaveTextContent('Scheduled update of Office');
  expect(lost).toHaveTextContent('Will be lost');
  expect(lost).toHaveTextContent('A new composition of the suite is applied.');
  expect(lost).toHaveTextContent('On Mar 1, 2027');
  expect(lost).toHaveTextContent('40 units');
  expect(lost).toHaveTextContent('Mail: 12 units');
  expect(lost).toHaveTextContent('Auto-renewal off');
});

it('tells of a scheduled update what waits before and after, and that the rest happens then', async () => {
  const again = { ask: () => {} };
  render(<Shown again={again} />, { environment });
  act(() => again.ask());
  const before = {
    timing: 'AT_RENEWAL',
    effectiveDate: null,
    newPlanName: null,
    units: 40,
    licenses: [],
    expirationDate: null,
    autoRenew: null,
    renewalMonths: null,
    notificationDays: null,
  };
  const effects = {
    credits: null,
    licenses: [],
    assignments: [],
    pools: [],
    messages: [],
    canceledMessages: [],
    lines: [],
    lostScheduledUpdates: [],
    scheduledUpdates: [
      {
        planName: 'Office',
        applied: false,
        before,
        after: { ...before, newPlanName: 'Office Plus', units: null },
      },
      { planName: 'Mail', applied: false, before, after: null },
      { planName: 'Backup', applied: true, before, after: null },
    ],
  };
  act(() => environment.mock.resolveMostRecentOperation(() => ({ data: { customerEnable: { effects } } })));
  const [replaced, canceled, applied] = await screen.findAllByRole('listitem');
  expect(replaced).toHaveTextContent(/Will be replaced.*At the renewal.*40 units.*Service plan: Office Plus/);
  expect(replaced).toHaveTextContent('what it will do then');
  expect(canceled).toHaveTextContent('Will be canceled');
  expect(applied).toHaveTextContent('Will be applied');
});

it('names the plan of a message and the clocks of its time, and both products where a plan gives another', async () => {
  const again = { ask: () => {} };
  render(<Shown again={again} />, { environment });
  act(() => again.ask());
  const told = effectsOf(1, '2026-12-30T11:00:00Z');
  const effects = {
    ...told,
    licenses: told.licenses.slice(1).map((license) => ({ ...license, formerProductName: 'Mail Basic' })),
    messages: told.messages.slice(1),
    canceledMessages: [],
  };
  act(() => environment.mock.resolveMostRecentOperation(() => ({ data: { customerEnable: { effects } } })));
  expect(await screen.findByText('Mail Basic → Mail')).toBeVisible();
  const message = screen.getByText(/^Message:/).closest('li');
  expect(message).toHaveTextContent('Mail monthly');
  expect(message).toHaveTextContent(/Dec 31, 2026, 12:00.AM \(Pacific\/Auckland\)/);
});
