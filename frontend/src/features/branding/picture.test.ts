import { afterEach, expect, it, vi } from 'vitest';
import { fetchPicture, refusalOf } from './picture';

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

const bytes = (...parts: (string | number)[]) =>
  new Blob([
    new Uint8Array(
      parts.flatMap((part) => (typeof part === 'number' ? part : [...part].map((c) => c.charCodeAt(0)))),
    ),
  ]);

it.each([
  ['PNG', bytes(0x89, 'PNG\r\n', 0x1a, '\n', 'rest')],
  ['JPEG', bytes(0xff, 0xd8, 0xff, 0xe0, 'rest')],
  ['WebP', bytes('RIFF', 1, 0, 10, 13, 'WEBPVP8 ')],
])('a %s may be taken', async (_, file) => {
  expect(await refusalOf(file)).toBeNull();
});

it.each([
  ['an SVG', bytes('<svg xmlns="http://www.w3.org/2000/svg"/>')],
  ['a GIF', bytes('GIF89a', 1, 0)],
  ['another RIFF file', bytes('RIFF', 1, 0, 0, 0, 'WAVEfmt ')],
  ['an empty file', bytes()],
])('%s is refused for its type, whatever it is called', async (_, file) => {
  expect(await refusalOf(new File([file], 'logo.png', { type: 'image/png' }))).toBe('type');
});

it('a picture that is too large is refused for its size', async () => {
  expect(await refusalOf(new Blob([new Uint8Array(256 * 1024 + 1)]))).toBe('size');
});
