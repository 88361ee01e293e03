import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { flag, manyOf, oneOf, parseSearch, stringifySearch, text } from './search';

const search = z.object({
  text,
  kind: oneOf(['MSP', 'RESELLER']),
  status: manyOf(['GRACE', 'EXPIRED']),
  exceeds: flag,
});

describe('the address', () => {
  it('holds every filter and gives it back', () => {
    const state = { text: 'nord & süd', kind: 'MSP', status: ['GRACE', 'EXPIRED'], exceeds: true };
    expect(search.parse(parseSearch(stringifySearch(state)))).toEqual(state);
  });

  it('is empty for a list without filters', () => {
    expect(stringifySearch({ text: undefined, status: [], exceeds: false })).toBe('');
  });

  it('drops a word that it does not know and keeps the rest', () => {
    expect(search.parse(parseSearch('?kind=BANK&text=a'))).toEqual({
      text: 'a',
      kind: undefined,
      status: [],
      exceeds: false,
    });
  });

  it('reads one value of many as a list of one', () => {
    expect(search.parse(parseSearch('?status=GRACE')).status).toEqual(['GRACE']);
  });

  it('keeps text that looks like a number as text', () => {
    expect(search.parse(parseSearch('?text=0123')).text).toBe('0123');
  });
});
