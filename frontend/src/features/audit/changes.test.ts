import { expect, it } from 'vitest';
import { readable } from './changes';

it('breaks JSON into lines and leaves what is none', () => {
  expect(readable('{"name":{"from":"a","to":"b"}}')).toContain('\n  "name": {');
  expect(readable('not json')).toBe('not json');
});
