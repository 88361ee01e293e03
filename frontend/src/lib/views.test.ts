import { describe, expect, it } from 'vitest';
import { heldOf, isSameSearch, plainHref, viewHref } from './views';

describe('what a view holds', () => {
  it('is filters and sorting, without the view itself and what is open beside the list', () => {
    const search = {
      view: 'view_1',
      text: 'nörd & ost',
      status: ['GRACE', 'EXPIRED'],
      low: false,
      message: 'msg_1',
    };
    expect(heldOf(search, ['message'])).toBe('text=n%C3%B6rd+%26+ost&status=GRACE&status=EXPIRED');
  });

  it('comes back as it was written', () => {
    const href = viewHref('CUSTOMERS', 'text=n%C3%B6rd+%26+ost&status=GRACE', 'view_1');
    expect(href).toBe('/customers?text=n%C3%B6rd+%26+ost&status=GRACE&view=view_1');
  });

  it('is the same in another order, and not with another value', () => {
    expect(isSameSearch('a=1&b=2&b=3', 'b=3&a=1&b=2')).toBe(true);
    expect(isSameSearch('a=1', 'a=1&b=2')).toBe(false);
    expect(isSameSearch('a=1%26b%3D2', 'a=1&b=2')).toBe(false);
  });
});

it('a list without filters says so in its address only where another view would open', () => {
  expect(plainHref('PLANS', false)).toBe('/plans');
  expect(plainHref('PLANS', true)).toBe('/plans?view=all');
});
