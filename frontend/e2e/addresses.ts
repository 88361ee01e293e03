import type { Permission } from '../src/__generated__/ShellQuery.graphql';

export interface Address {
  path: string;
  /** What it takes to see it; absent where everybody does who is signed in. */
  needs?: Permission;
  /** Its heading; that of one object is the object's. */
  heading?: string;
  /** The permission for its entry in the sidebar, or that everybody has one. */
  entry?: Permission | 'everybody';
  /** What it takes in place of that for a customer's own user. */
  ofCustomer?: Permission;
  /** A customer's users work with one customer, and have no such entry. */
  partners?: true;
}

/** Every page of somebody who is signed in; src/app/addresses.test.ts compares them with the console's own lists. */
export const addresses: readonly Address[] = [
  { path: '/', heading: 'Dashboard', entry: 'everybody' },
  {
    path: '/partners',
    heading: 'Partners',
    needs: 'PARTNERS_READ',
    entry: 'PARTNERS_READ',
  },
  { path: '/partners/new', heading: 'Create Partner', needs: 'PARTNERS_WRITE', entry: 'PARTNERS_WRITE' },
  { path: '/partners/$id' },
  {
    path: '/customers',
    heading: 'Customers',
    needs: 'CUSTOMERS_READ',
    entry: 'CUSTOMERS_READ',
    partners: true,
  },
  {
    path: '/customers/new',
    heading: 'Specify Account Information',
    needs: 'CUSTOMERS_WRITE',
    entry: 'CUSTOMERS_WRITE',
  },
  { path: '/customers/$id' },
  { path: '/crossgrades/$id' },
  {
    path: '/renewals',
    heading: 'Renewals',
    needs: 'CUSTOMERS_READ',
    entry: 'CUSTOMERS_READ',
    partners: true,
  },
  { path: '/products', heading: 'Available products', needs: 'PRODUCTS_READ', entry: 'PRODUCTS_READ' },
  {
    path: '/license-pool',
    heading: 'License pool',
    needs: 'PLANS_READ',
    entry: 'PLANS_READ',
    partners: true,
  },
  { path: '/plans', heading: 'Service plans', needs: 'PLANS_READ', entry: 'PLANS_READ' },
  { path: '/plans/new', heading: 'Create Service Plan', needs: 'PLANS_WRITE', entry: 'PLANS_WRITE' },
  { path: '/plans/$id' },
  { path: '/plans/$id/edit', heading: 'Edit Service Plan' },
  { path: '/registration-keys', heading: 'Registration keys', needs: 'KEYS_READ', entry: 'KEYS_READ' },
  {
    path: '/operations',
    heading: 'Bulk operations',
    needs: 'LICENSES_WRITE',
    entry: 'LICENSES_WRITE',
    partners: true,
  },
  { path: '/users', heading: 'Users', entry: 'OWN_USERS_WRITE', ofCustomer: 'CUSTOMER_USERS_WRITE' },
  {
    path: '/transactions',
    heading: 'Customer transactions',
    needs: 'TRANSACTIONS_READ',
    entry: 'TRANSACTIONS_READ',
  },
  { path: '/company', heading: 'Company', entry: 'everybody' },
  { path: '/branding', heading: 'Branding', needs: 'BRAND_WRITE', entry: 'BRAND_WRITE' },
  { path: '/audit', heading: 'Audit log', needs: 'AUDIT_READ', entry: 'AUDIT_READ' },
  { path: '/outbox', heading: 'Outbox', needs: 'OUTBOX_READ', entry: 'OUTBOX_READ' },
  { path: '/account', heading: 'Account', entry: 'everybody' },
];

/** The pages of whoever is not signed in that show something without a link of a mail. */
export const outside = ['/sign-in', '/forgot-password', '/set-password', '/register'];

/** What somebody finds in the sidebar; own says that it is a customer's own user. */
export function entriesOf(granted: ReadonlySet<string>, own: boolean): readonly string[] {
  return addresses
    .filter(({ partners }) => !(own && partners))
    .filter(({ entry, ofCustomer }) => {
      const needed = (own && ofCustomer) || entry;
      return needed && (needed === 'everybody' || granted.has(needed));
    })
    .map(({ path }) => path);
}
