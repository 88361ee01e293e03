import { expect, test } from 'vitest';
import { mergeTyped } from './newest';

const before = { city: 'Oslo', phone: '', notes: 'old' };

test('the newest state gets what was typed, and nothing else of the state before', () => {
  const now = { ...before, phone: '47' };
  const newest = { city: 'Bergen', phone: '', notes: 'new' };
  expect(mergeTyped(before, now, newest, null)).toEqual({ city: 'Bergen', phone: '47', notes: 'new' });
});

test('after it is saved, only what was typed meanwhile is still to be saved', () => {
  const sent = { ...before, phone: ' 47 ' };
  const now = { ...sent, city: 'Moss' };
  const saved = { ...before, phone: '47' };
  expect(mergeTyped(before, now, saved, sent)).toEqual({ city: 'Moss', phone: '47', notes: 'old' });
});
