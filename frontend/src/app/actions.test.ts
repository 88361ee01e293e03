import { describe, expect, it } from 'vitest';
import { isPage } from '../lib/actions';
import type { Permission } from '../lib/permissions';
import { permissions } from '../lib/words';
import { actionsFor, sections } from './actions';

describe('the action registry', () => {
  it('leaves out what the viewer may not do', () => {
    const ids = actionsFor(new Set(['CUSTOMERS_READ'])).map(({ id }) => id);
    expect(ids).toContain('customers');
    expect(ids).not.toContain('customer.create');
    expect(ids).not.toContain('partners');
  });

  it("leads a customer's user to the own licenses, and to no list of customers", () => {
    const actions = actionsFor(new Set(['CUSTOMERS_READ']), 'cus_1');
    expect(actions.filter(isPage).find(({ id }) => id === 'licenses')?.href).toBe('/customers/cus_1');
    expect(actions.map(({ id }) => id)).not.toContain('customers');
  });

  it('leads to the users of the own company whoever may manage them', () => {
    const leads = (permission: Permission, own?: string) =>
      actionsFor(new Set([permission]), own).some(({ id }) => id === 'users');
    expect(leads('OWN_USERS_WRITE')).toBe(true);
    expect(leads('CUSTOMER_USERS_WRITE')).toBe(false);
    expect(leads('CUSTOMER_USERS_WRITE', 'cus_1')).toBe(true);
    expect(leads('CUSTOMERS_READ', 'cus_1')).toBe(false);
  });

  it('gives every key to one action only', () => {
    const keys = actionsFor(new Set(permissions))
      .filter(isPage)
      .flatMap(({ keys }) => keys ?? []);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('knows every entry of the sidebar', () => {
    const known = [undefined, 'cus_1'].flatMap((own) =>
      actionsFor(new Set(permissions), own).map(({ id }) => id),
    );
    expect(known).toEqual(expect.arrayContaining(sections.flatMap(({ ids }) => ids)));
  });
});
