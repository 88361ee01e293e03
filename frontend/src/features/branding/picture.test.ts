import { afterEach, expect, it, vi } from 'vitest';
import { fetchPicture } from './picture';

afterEach(() => {
  vi.restoreAllMocks();
});

it('a picture that cannot be had is no picture', async () => {
  const answer = vi.spyOn(globalThis, 'fetch');
  answer.mockResolvedValue(new Response('PNG', { status: 200 }));
  expect(await fetchPicture('/brand/a.png')).toBe(btoa('PNG'));
  answer.mockResolvedValue(new Response('{"error":"gone"}', { status: 404 }));
  expect(await fetchPicture('/brand/a.png')).toBeNull();
  answer.mockRejectedValue(new TypeError('no network'));
  expect(await fetchPicture('/brand/a.png')).toBeNull();
  expect(await fetchPicture(null)).toBe('');
});
