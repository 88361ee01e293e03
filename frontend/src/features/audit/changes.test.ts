import { expect, it } from 'vitest';
import { objectHref, readable } from './changes';

it('leads to the page of an object that has one', () => {
  expect(objectHref('cus_1')).toBe('/customers/cus_1');
  expect(objectHref('prt_1')).toBe('/partners/prt_1');
  expect(objectHref('plan_1')).toBe('/plans/plan_1');
  expect(objectHref('tok_1')).toBeNull();
});

it('breaks JSON into lines and leaves what is none', () => {
  expect(readable('{"name":{"from":"a","to":"b"}}')).toContain('\n  "name": {');
  expect(readable('not json')).toBe('not json');
});
