import { customersSearch, noSearch } from '../lib/search';
import { type PageRoute, page } from './page';

/** Every page of somebody who is signed in. README.md shows how to add one. */
export const pages: readonly PageRoute[] = [
  page({
    path: '/customers',
    search: customersSearch,
    params: noSearch,
    depends: (search) => search,
    variables: (_, search) => ({
      filter: {
        search: search.text,
        status: search.status,
        licenseStatuses: some(search.licenseStatus),
        productIds: some(search.product),
        planIds: some(search.plan),
        partnerIds: some(search.partner),
        subscriptionType: search.subscription,
        exceedsAllocation: search.exceedsAllocation || undefined,
      },
      orderBy: { field: search.sort ?? 'COMPANY', direction: search.direction ?? 'ASC' },
      chosen: [...search.product, ...search.plan, ...search.partner],
    }),
    query: () => import('../__generated__/CustomersPageQuery.graphql'),
    component: async () => (await import('../pages/CustomersPage')).CustomersPage,
    skeleton: 'list',
  }),
];

/** A filter without words does not narrow. */
function some<T>(words: readonly T[]): readonly T[] | undefined {
  return words.length > 0 ? words : undefined;
}
