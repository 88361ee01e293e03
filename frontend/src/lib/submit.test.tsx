import { act, renderHook, waitFor } from '@testing-library/react';
import type { ReactNode } from 'react';
import { RelayEnvironmentProvider } from 'react-relay/hooks';
import {
  type CacheConfig,
  Environment,
  graphql,
  type IEnvironment,
  Network,
  RecordSource,
  type RequestParameters,
  Store,
} from 'relay-runtime';
import { describe, expect, it, vi } from 'vitest';
import type { submitTestMutation } from '../__generated__/submitTestMutation.graphql';
import { RequestError } from './errors';
import { useSubmit } from './submit';

const mutation = graphql`
  mutation submitTestMutation($input: CustomerEnableInput!, $dryRun: Boolean!) @relay_test_operation {
    customerEnable(input: $input, dryRun: $dryRun) {
      customer {
        id
      }
      userErrors {
        ...submit_userError
      }
    }
  }
`;

const variables = { input: { id: 'cus_1', expectedVersion: 3 }, dryRun: false };
const saved = { customer: { id: 'cus_1' }, userErrors: [] };

function refused(
  ...userErrors: { path: string[]; message: string; __typename?: string; currentVersion?: number }[]
) {
  return {
    customer: null,
    userErrors: userErrors.map((error) => ({ __typename: 'InvalidInput', code: 'VALIDATION', ...error })),
  };
}

/** A server that gives these answers, one after the other. */
function set(...answers: (object | Error)[]) {
  const keys: unknown[] = [];
  const environment = new Environment({
    store: new Store(new RecordSource()),
    network: Network.create(async (_: RequestParameters, __: unknown, { metadata }: CacheConfig) => {
      keys.push(metadata?.idempotencyKey);
      const answer = answers.shift();
      if (answer instanceof Error) throw answer;
      return { data: { customerEnable: answer } };
    }),
  });
  const form = {
    values: { company: '', administrator: { email: '' } },
    errors: new Map<string, string>(),
    getValues: () => form.values,
    setFieldError: (path: string, error: string) => form.errors.set(path, error),
    clearErrors: () => form.errors.clear(),
  };
  const onSaved = vi.fn();
  const { result } = renderHook(
    () =>
      useSubmit<submitTestMutation>(mutation, {
        errors: (answer) => answer.customerEnable.userErrors,
        form,
        onSaved,
      }),
    { wrapper: ({ children }: { children: ReactNode }) => provide(environment, children) },
  );
  return { result, form, keys, onSaved };
}

function provide(environment: IEnvironment, children: ReactNode) {
  return <RelayEnvironmentProvider environment={environment}>{children}</RelayEnvironmentProvider>;
}

describe('useSubmit', () => {
  it('puts an error on the field that its path names', async () => {
    const { result, form, onSaved } = set(
      refused({ path: ['input', 'administrator', 'email'], message: 'No address' }),
    );
    await act(() => result.current.run(variables));
    expect(Object.fromEntries(form.errors)).toEqual({ 'administrator.email': 'No address' });
    expect(result.current.problems).toEqual([]);
    expect(onSaved).not.toHaveBeenCalled();
  });

  it('shows what belongs to no field above the form', async () => {
    const { result, form } = set(
      refused(
        { path: [], message: 'Not now' },
        { path: ['input', 'plans', '0', 'units'], message: 'Too many' },
      ),
    );
    await act(() => result.current.run(variables));
    expect(result.current.problems).toEqual(['Not now', 'Too many']);
    expect(form.errors.size).toBe(0);
  });

  it('tells that somebody else saved first, with the version there is now', async () => {
    const { result } = set(
      refused({ path: ['input'], message: 'x', __typename: 'StaleObject', currentVersion: 4 }),
    );
    await act(() => result.current.run(variables));
    expect(result.current.stale).toEqual({ currentVersion: 4 });
  });

  it('clears old errors when it is tried again', async () => {
    const { result, form, onSaved } = set(
      refused({ path: ['input', 'company'], message: 'Required' }),
      saved,
    );
    await act(() => result.current.run(variables));
    await act(() => result.current.run(variables));
    expect(form.errors.size).toBe(0);
    expect(onSaved).toHaveBeenCalledOnce();
  });

  it('sends the same key again after a failure, and another after an answer', async () => {
    const { result, keys } = set(new RequestError('', 'NO_ANSWER'), saved, saved);
    await act(() => result.current.run(variables));
    await act(async () => result.current.retry());
    await waitFor(() => expect(keys).toHaveLength(2));
    await act(() => result.current.run(variables));
    expect(keys[0]).toMatch(/^[0-9a-f-]{36}$/);
    expect(keys[1]).toBe(keys[0]);
    expect(keys[2]).not.toBe(keys[0]);
  });

  it('keeps the request id of a failure', async () => {
    const { result } = set(new RequestError('Broken', 'INTERNAL', 'req_7'));
    await act(() => result.current.run(variables));
    expect(result.current.failure).toEqual({ message: 'Broken', requestId: 'req_7', unknown: true });
  });

  it('does not say that nothing was saved after an answer was lost, also where the next try does not leave', async () => {
    const [lost, offline] = [new RequestError('', 'NO_ANSWER'), new RequestError('', 'OFFLINE')];
    const { result, keys } = set(offline, lost, offline, saved, offline);
    const unknown = async () => {
      await act(() => result.current.run(variables));
      return result.current.failure?.unknown;
    };
    expect(await unknown()).toBe(false);
    expect(await unknown()).toBe(true);
    expect(await unknown()).toBe(true);
    expect(await unknown()).toBeUndefined(); // saved
    expect(await unknown()).toBe(false);
    expect(new Set(keys.slice(0, 4)).size).toBe(1);
  });

  it('keeps the key of what may be saved over a dry run', async () => {
    const { result, keys } = set(new RequestError('', 'NO_ANSWER'), saved, saved);
    await act(() => result.current.run(variables));
    await act(() => result.current.run({ ...variables, dryRun: true }));
    await act(() => result.current.run(variables));
    expect(keys).toEqual([expect.any(String), null, keys[0]]);
  });

  it('says nothing of saving where it was only tried', async () => {
    const { result } = set(new RequestError('', 'NO_ANSWER'));
    await act(() => result.current.run({ ...variables, dryRun: true }));
    expect(result.current.failure).toMatchObject({ unknown: false });
  });

  it('saves nothing in a dry run and sends no key', async () => {
    const { result, keys, onSaved } = set({ customer: null, userErrors: [] });
    const answer = await act(() => result.current.run({ ...variables, dryRun: true }));
    expect(answer).not.toBeNull();
    expect(keys).toEqual([null]);
    expect(onSaved).not.toHaveBeenCalled();
  });
});
