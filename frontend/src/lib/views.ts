import type { SavedViewPage } from '../__generated__/ViewDialogCreateMutation.graphql';
import { paths } from './paths';
import { stringifySearch } from './search';

export type { SavedViewPage };

/** Where each list is that can be saved as a view. */
const lists: Readonly<Record<SavedViewPage, () => string>> = {
  CUSTOMERS: paths.customers,
  PARTNERS: paths.partners,
  PLANS: paths.plans,
  PRODUCTS: paths.products,
  REGISTRATION_KEYS: paths.registrationKeys,
  RENEWALS: paths.renewals,
  OPERATIONS: paths.operations,
  OUTBOX: paths.outbox,
  TRANSACTIONS: paths.transactions,
  AUDIT_LOG: paths.audit,
  USERS: paths.users,
  LICENSE_POOL: paths.stock,
};

/** Stands in the address where somebody wants the list as it is, and not the view that opens by itself. */
const noView = 'all';

/** The address of a list as a view holds it. */
export function viewHref(page: SavedViewPage, search: string, view: string): string {
  const params = new URLSearchParams(search);
  params.set('view', view);
  return `${lists[page]()}?${params}`;
}

/** The address of a list with nothing chosen. */
export function plainHref(page: SavedViewPage, opensView: boolean): string {
  return opensView ? viewHref(page, '', noView) : lists[page]();
}

/** What of an address a view holds: not the view itself, nor what is open beside or above the list. */
export function heldOf(search: Readonly<Record<string, unknown>>, passing: readonly string[]): string {
  const held = Object.entries(search).filter(([name]) => name !== 'view' && !passing.includes(name));
  return stringifySearch(Object.fromEntries(held)).slice(1);
}

/** The same filters and sorting, in whatever order they were written. */
export function isSameSearch(one: string, other: string): boolean {
  return inOrder(one) === inOrder(other);
}

function inOrder(search: string): string {
  return JSON.stringify([...new URLSearchParams(search)].map((pair) => pair.join('=')).sort());
}
