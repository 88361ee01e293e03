import { act, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { graphql, useLazyLoadQuery } from 'react-relay/hooks';
import { createMockEnvironment, MockPayloadGenerator } from 'relay-test-utils';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { CustomerCreateWizardTestQuery } from '../../__generated__/CustomerCreateWizardTestQuery.graphql';
import { render } from '../../testing/render';
import { CustomerCreateWizard } from './CustomerCreateWizard';
import { type CreateStep, type CreateValues, emptyCreateValues, keepDraft } from './createValues';

function Host({ onCreated }: { onCreated: () => void }) {
  const [step, setStep] = useState<CreateStep>('account');
  const { viewer } = useLazyLoadQuery<CustomerCreateWizardTestQuery>(
    graphql`
      query CustomerCreateWizardTestQuery @relay_test_operation {
        viewer {
          ...CustomerCreateWizard_viewer
        }
      }
    `,
    {},
  );
  return (
    <CustomerCreateWizard
      viewer={viewer}
      step={step}
      onStep={setStep}
      onCreated={onCreated}
      onCancel={() => {}}
      renderEffects={() => 'effects'}
      renderPlans={({ plans, onChange, error }) => (
        <>
          <button
            type="button"
            onClick={() => onChange([{ planId: 'plan_1', units: 5, licenses: [], startDate: '' }])}
          >
            Choose a plan
          </button>
          <input aria-label="Units" data-path="plans.0.units" readOnly value={plans[0]?.units ?? ''} />
          <p>{error('plans.0.units')}</p>
          <p>{error('plans')}</p>
        </>
      )}
    />
  );
}

const refusal = (path: string[], message: string) => ({
  data: {
    customerCreate: {
      customer: null,
      effects: null,
      userErrors: [
        { __typename: 'InvalidInput', __isUserError: 'InvalidInput', message, path, code: 'VALIDATION' },
      ],
    },
  },
});
const effects = {
  data: {
    customerCreate: {
      customer: null,
      effects: { credits: null, licenses: [], pools: [], messages: [], lines: [] },
      userErrors: [],
    },
  },
};

const filled: CreateValues = {
  ...emptyCreateValues({ id: 'prt_1', timeZone: 'UTC', locale: 'en-US' }),
  company: 'Nordwind',
  city: 'Kiel',
  state: 'SH',
  administrator: {
    accountName: 'nordwind',
    firstName: 'Ada',
    lastName: 'Lund',
    email: 'ada@example.com',
  },
};

const resolvers = {
  User: () => ({ id: 'usr_1' }),
  Viewer: () => ({ now: '2026-11-22T12:00:00Z' }),
  Partner: () => ({ id: 'prt_1', timeZone: 'UTC', locale: 'en-US' }),
};

async function setUp(draft: Partial<CreateValues> = {}) {
  keepDraft('draft.customer.usr_1', { ...filled, ...draft });
  const environment = createMockEnvironment();
  const onCreated = vi.fn();
  render(<Host onCreated={onCreated} />, { environment });
  await act(async () =>
    environment.mock.resolveMostRecentOperation((operation) =>
      MockPayloadGenerator.generate(operation, resolvers),
    ),
  );
  const user = userEvent.setup();
  /** Answers the request that is waiting, which was for `dryRun`. */
  const answer = async (payload: object, dryRun: boolean) => {
    await waitFor(() =>
      expect(environment.mock.getMostRecentOperation().request.variables.dryRun).toBe(dryRun),
    );
    await act(async () => environment.mock.resolveMostRecentOperation(() => payload));
  };
  return { user, answer, onCreated };
}

describe('CustomerCreateWizard', () => {
  beforeEach(() => sessionStorage.clear());

  it('asks the server before the second step, and puts its error on the field', async () => {
    const { user, answer } = await setUp();
    await user.click(screen.getByRole('button', { name: 'Assign Service Plan' }));
    await answer(refusal(['input', 'administrator', 'accountName'], 'This name is taken.'), true);
    const field = screen.getByLabelText(/^Account name/);
    expect(field).toHaveAccessibleDescription(expect.stringContaining('This name is taken.'));
    expect(field).toHaveFocus();
    expect(screen.queryByRole('button', { name: 'Choose a plan' })).toBeNull();
  });

  it('opens the first step again for an error that belongs there', async () => {
    const { user, answer } = await setUp();
    await user.click(screen.getByRole('button', { name: 'Assign Service Plan' }));
    await answer(effects, true);
    await user.click(screen.getByRole('button', { name: 'Choose a plan' }));
    await answer(effects, true);
    expect(await screen.findByText('effects')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Save' }));
    await answer(refusal(['input', 'administrator', 'accountName'], 'This name is taken.'), false);
    const field = screen.getByLabelText(/^Account name/);
    expect(field).toHaveAccessibleDescription(expect.stringContaining('This name is taken.'));
    expect(field).toHaveFocus();
  });

  it('keeps an error of the second step there, without taking the focus while it previews', async () => {
    const { user, answer, onCreated } = await setUp();
    await user.click(screen.getByRole('button', { name: 'Assign Service Plan' }));
    await answer(effects, true);
    const choose = screen.getByRole('button', { name: 'Choose a plan' });
    await user.click(choose);
    await answer(refusal(['input', 'plans', '0', 'units'], 'Too many units.'), true);
    expect(screen.getByText('Too many units.')).toBeVisible();
    expect(choose).toHaveFocus();
    await user.click(screen.getByRole('button', { name: 'Save' }));
    await answer(refusal(['input', 'plans', '0', 'units'], 'Too many units.'), false);
    expect(screen.getByLabelText('Units')).toHaveFocus();
    expect(onCreated).not.toHaveBeenCalled();
  });

  it('does not save without a plan, and says so', async () => {
    const { user, answer } = await setUp();
    await user.click(screen.getByRole('button', { name: 'Assign Service Plan' }));
    await answer(effects, true);
    await user.click(screen.getByRole('button', { name: 'Save' }));
    expect(screen.getByText('Select at least one service plan.')).toBeVisible();
  });

  it('says what is missing before it asks', async () => {
    const { user } = await setUp({ city: ' ' });
    await user.click(screen.getByRole('button', { name: 'Skip Service Plan' }));
    expect(screen.getByLabelText(/^City/)).toHaveFocus();
    expect(screen.getByText('This is required.')).toBeVisible();
  });
});
