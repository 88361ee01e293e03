import { act, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { graphql } from 'react-relay/hooks';
import { describe, expect, it } from 'vitest';
import type { undoTestMutation } from '../__generated__/undoTestMutation.graphql';
import { render } from '../testing/render';
import { ToastHost } from '../ui/ToastHost';
import { toast, undoLatest } from '../ui/toast';
import { RequestError } from './errors';
import { useUndo } from './undo';

const mutation = graphql`
  mutation undoTestMutation($input: PlanEnableInput!) @relay_test_operation {
    planEnable(input: $input) {
      plan {
        id
      }
      userErrors {
        ...submit_userError
      }
    }
  }
`;

/** What disables something that can be enabled again. */
function Dialog() {
  const undo = useUndo<undoTestMutation>(mutation, (answer) => answer.planEnable.userErrors);
  const disable = () =>
    toast({
      tone: 'good',
      title: 'Disabled',
      action: undo({ input: { id: 'plan_1', expectedVersion: 4 } }),
    });
  return (
    <button type="button" onClick={disable}>
      Disable
    </button>
  );
}

async function disabled() {
  const shown = render(
    <>
      <ToastHost />
      <Dialog />
    </>,
  );
  await userEvent.click(screen.getByRole('button', { name: 'Disable' }));
  await screen.findByRole('button', { name: /^Undo/ });
  return shown.environment;
}

const answer = (...userErrors: object[]) => ({ data: { planEnable: { plan: null, userErrors } } });
const stale = {
  __typename: 'StaleObject',
  message: 'Changed',
  path: ['input'],
  code: 'CONFLICT',
  currentVersion: 6,
};

describe('useUndo', () => {
  it('sends the inverse change with the version that the change has made', async () => {
    const environment = await disabled();
    await userEvent.click(screen.getByRole('button', { name: /^Undo/ }));
    const sent = environment.mock.getMostRecentOperation();
    expect(sent.request.variables).toEqual({ input: { id: 'plan_1', expectedVersion: 4 } });
    expect(sent.request.cacheConfig?.metadata?.idempotencyKey).toEqual(expect.any(String));
    await waitFor(() => expect(screen.queryByRole('button', { name: /^Undo/ })).not.toBeInTheDocument());
    act(() => environment.mock.resolve(sent, answer()));
    expect(await screen.findByText('Undone')).toBeInTheDocument();
  });

  it('is done by key too, once', async () => {
    const environment = await disabled();
    act(() => expect(undoLatest()).toBe(true));
    expect(undoLatest()).toBe(false);
    act(() => environment.mock.resolveMostRecentOperation(() => answer()));
    expect(environment.mock.getAllOperations()).toEqual([]);
  });

  it('leaves alone what somebody else has changed since, and says so', async () => {
    const environment = await disabled();
    act(() => void undoLatest());
    act(() => environment.mock.resolveMostRecentOperation(() => answer(stale)));
    expect(await screen.findByText('Not undone')).toBeInTheDocument();
    expect(screen.getByText(/Somebody else has changed it since/)).toBeInTheDocument();
  });

  it('can be tried again where there was no answer, and is done once', async () => {
    const environment = await disabled();
    act(() => void undoLatest());
    const first = environment.mock.getMostRecentOperation();
    act(() => environment.mock.reject(first, new RequestError('', 'NO_ANSWER')));
    expect(await screen.findByText('It is not known whether this was undone')).toBeInTheDocument();
    await userEvent.click(await screen.findByRole('button', { name: 'Try again' }));
    await waitFor(() => expect(environment.mock.getAllOperations()).toHaveLength(1));
    const second = environment.mock.getMostRecentOperation();
    const key = first.request.cacheConfig?.metadata?.idempotencyKey;
    expect(second.request.cacheConfig?.metadata?.idempotencyKey).toBe(key);
    act(() => environment.mock.resolve(second, answer()));
  });
});
