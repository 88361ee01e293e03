import { expect, it } from 'vitest';
import { keyed } from './keys';

it('gives equal rows keys of their own', () => {
  const keys = keyed(['a', 'b', 'a', 'a'], (row) => row).map(({ key }) => key);
  expect(new Set(keys).size).toBe(4);
});
