import { expect, test } from 'vitest';
import { changedFields } from './changedFields';

test('the fields that an event changed, without what names its object', () => {
  expect(
    changedFields(
      '{"id":"cus_1","expectedVersion":3,"phone":"","city":{"from":"Austin","to":"Bergen"},"emails":["a"]}',
    ),
  ).toEqual([
    { name: 'phone', value: '–' },
    { name: 'city', value: 'Austin → Bergen' },
    { name: 'emails', value: '["a"]' },
  ]);
});

test('what is no object changed nothing that can be told', () => {
  for (const changes of ['', '[]', '1', 'null']) expect(changedFields(changes)).toEqual([]);
});
