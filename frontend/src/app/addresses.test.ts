import { describe, expect, it } from 'vitest';
import { addresses, entriesOf } from '../../e2e/addresses';
import { isPage } from '../lib/actions';
import { permissions } from '../lib/words';
import { actionsFor } from './actions';
import { pages } from './pages';

describe('the addresses that the journeys visit', () => {
  it.each(addresses)('has a page that needs the same: $path', ({ path, needs }) => {
    expect(pages.find((page) => page.path === path)?.needs?.permission).toBe(needs);
  });

  it('are all pages', () => {
    expect(addresses.map(({ path }) => path).sort()).toEqual(pages.map(({ path }) => path).sort());
  });

  it.each([
    { who: 'a partner’s user', own: undefined },
    { who: 'a customer’s user', own: 'cus_1' },
  ])('have the entries of $who, one permission each', ({ own }) => {
    const linked = (granted: readonly (typeof permissions)[number][]) =>
      actionsFor(new Set(granted), own)
        .filter(isPage)
        .map(({ href }) => href)
        .filter((href) => href !== `/customers/${own}`)
        .sort();
    const expected = (granted: readonly string[]) =>
      entriesOf(new Set(granted), own !== undefined).toSorted();
    expect(linked(permissions)).toEqual(expected(permissions));
    for (const permission of permissions) expect(linked([permission])).toEqual(expected([permission]));
  });
});
