import { act, cleanup, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { RequestError } from '../lib/errors';
import { type Hold, pageIsStale, showChanges, useAsked, useHold, useRefetch } from './live';

const refetch = vi.fn(async () => {});
beforeEach(() => refetch.mockClear());

function Page({ holds }: { holds: readonly (Hold | null)[] }) {
  useRefetch(refetch);
  return (
    <>
      {holds.map((hold, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the holds have no names
        <Holder key={i} hold={hold} />
      ))}
      <output>{useAsked() ? 'asked' : 'quiet'}</output>
    </>
  );
}

function Holder({ hold }: { hold: Hold | null }) {
  useHold(hold);
  return null;
}

const asked = () => screen.getByRole('status').textContent === 'asked';

it('shows a change at once where nothing holds the page', () => {
  render(<Page holds={[null]} />);
  act(() => pageIsStale(false));
  expect(refetch).toHaveBeenCalledOnce();
  expect(asked()).toBe(false);
});

it('waits for a dialog without a word, and shows the change when it is left', () => {
  const { rerender } = render(<Page holds={['wait', 'ask']} />);
  act(() => pageIsStale(false));
  act(() => pageIsStale(false));
  expect(refetch).not.toHaveBeenCalled();
  expect(asked()).toBe(false);
  rerender(<Page holds={[null, 'ask']} />);
  expect(refetch).not.toHaveBeenCalled();
  expect(asked()).toBe(true);
  rerender(<Page holds={[null, null]} />);
  expect(refetch).toHaveBeenCalledOnce();
  expect(asked()).toBe(false);
});

it('asks before it moves rows that somebody works with', () => {
  render(<Page holds={['ask']} />);
  act(() => pageIsStale(false));
  expect(asked()).toBe(true);
  expect(refetch).not.toHaveBeenCalled();
  act(showChanges);
  expect(refetch).toHaveBeenCalledOnce();
  expect(asked()).toBe(false);
});

it('tells whoever types only of what is on screen for certain', () => {
  const { rerender } = render(<Page holds={['typed']} />);
  act(() => pageIsStale(false));
  expect(asked()).toBe(false);
  act(() => pageIsStale(true));
  act(() => pageIsStale(false));
  expect(asked()).toBe(true);
  expect(refetch).not.toHaveBeenCalled();
  rerender(<Page holds={[null]} />);
  expect(refetch).toHaveBeenCalledOnce();
  expect(asked()).toBe(false);
});

it('shows nothing to somebody who is not looking', () => {
  render(<Page holds={[]} />);
  const visibility = vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
  act(() => pageIsStale(false));
  expect(refetch).not.toHaveBeenCalled();
  visibility.mockReturnValue('visible');
  act(() => document.dispatchEvent(new Event('visibilitychange')));
  expect(refetch).toHaveBeenCalledOnce();
  visibility.mockRestore();
});

it('forgets what an earlier page had missed', () => {
  const { unmount } = render(<Page holds={['ask']} />);
  act(() => pageIsStale(false));
  unmount();
  render(<Page holds={['ask']} />);
  expect(asked()).toBe(false);
});

describe('what could not be asked for', () => {
  beforeEach(() => vi.useFakeTimers());
  afterEach(() => vi.useRealTimers());

  const fails = async (error: unknown) => {
    refetch.mockRejectedValueOnce(error);
    render(<Page holds={[]} />);
    await act(async () => pageIsStale(false));
    expect(refetch).toHaveBeenCalledOnce();
  };

  it('is asked for once more where the server could not answer, and not again once it has', async () => {
    await fails(new RequestError('A gateway without words.', 'UNAVAILABLE'));
    await act(() => vi.advanceTimersByTimeAsync(4_900));
    expect(refetch).toHaveBeenCalledOnce();
    await act(() => vi.advanceTimersByTimeAsync(60_000));
    expect(refetch).toHaveBeenCalledTimes(2);
  });

  it('is left alone where the server refused it', async () => {
    await fails(new RequestError('Not for you.', 'FORBIDDEN'));
    await act(() => vi.advanceTimersByTimeAsync(60_000));
    expect(refetch).toHaveBeenCalledOnce();
  });

  it('is not asked for by another page', async () => {
    await fails(new RequestError('A gateway without words.', 'UNAVAILABLE'));
    cleanup();
    refetch.mockClear();
    render(<Page holds={[]} />);
    await act(() => vi.advanceTimersByTimeAsync(60_000));
    expect(refetch).not.toHaveBeenCalled();
  });
});
