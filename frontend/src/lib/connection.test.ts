import { act, renderHook, waitFor } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { lookForServer, useOutage, whenBack } from './connection';

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

function serverAnswers(...statuses: (number | 'nothing')[]) {
  const fetched = vi.fn(() => {
    const status = statuses.length > 1 ? statuses.shift() : statuses[0];
    return status === 'nothing' ? Promise.reject(new TypeError()) : Promise.resolve({ status });
  });
  vi.stubGlobal('fetch', fetched);
  return fetched;
}

it('tells of a server that does not answer, and forgets it when it does', async () => {
  vi.useFakeTimers({ shouldAdvanceTime: true });
  serverAnswers('nothing', 503, 200);
  const { result } = renderHook(useOutage);
  act(() => void lookForServer());
  await waitFor(() => expect(result.current?.cause).toBe('server'));
  const since = result.current?.since;
  await act(() => vi.advanceTimersByTimeAsync(5_000));
  expect(result.current).toEqual({ cause: 'server', since });
  await act(() => vi.advanceTimersByTimeAsync(5_000));
  expect(result.current).toBeNull();
});

it('says nothing where one request alone was lost', async () => {
  const fetched = serverAnswers(404);
  const { result } = renderHook(useOutage);
  await act(() => lookForServer());
  expect(fetched).toHaveBeenCalledTimes(1);
  expect(result.current).toBeNull();
});

it('leaves it to the browser to tell who is offline', async () => {
  const fetched = serverAnswers('nothing');
  const online = vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false);
  const { result } = renderHook(useOutage);
  await act(() => lookForServer());
  expect(result.current?.cause).toBe('offline');
  expect(fetched).not.toHaveBeenCalled();
  online.mockReturnValue(true);
  serverAnswers(200);
  act(() => void window.dispatchEvent(new Event('online')));
  await waitFor(() => expect(result.current).toBeNull());
});

it('calls back when an outage is over, and not for a request that was lost alone', async () => {
  vi.useFakeTimers({ shouldAdvanceTime: true });
  const back = vi.fn();
  const stop = whenBack(back);
  serverAnswers(200);
  await lookForServer();
  expect(back).not.toHaveBeenCalled();
  serverAnswers('nothing', 200);
  const looking = lookForServer();
  await vi.advanceTimersByTimeAsync(1_000);
  expect(back).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(5_000);
  await looking;
  expect(back).toHaveBeenCalledOnce();
  stop();
});
