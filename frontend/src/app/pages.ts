import * as z from 'zod/mini';
import {
  customerCreateSearch,
  customerSearch,
  customersSearch,
  noSearch,
  partnerCreateSearch,
  partnerSearch,
  partnersSearch,
  plansSearch,
  productsSearch,
} from '../lib/search';
import { type PageRoute, page } from './page';

/** An address that names one object. */
const idParams = z.object({ id: z.string() });

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
  page({
    path: '/customers/new',
    search: customerCreateSearch,
    params: noSearch,
    depends: ({ created }) => ({ created }),
    variables: (_, { created }) => ({ created: created ?? '', isCreated: created !== undefined }),
    query: () => import('../__generated__/CustomerCreatePageQuery.graphql'),
    component: async () => (await import('../pages/CustomerCreatePage')).CustomerCreatePage,
    skeleton: 'form',
  }),
  page({
    path: '/customers/$id',
    search: customerSearch,
    params: z.object({ id: z.string() }),
    depends: ({ tab }) => ({ tab }),
    variables: ({ id }, { tab }) => ({
      id,
      accounts: tab === 'accounts',
      transactions: tab === 'transactions',
    }),
    query: () => import('../__generated__/CustomerPageQuery.graphql'),
    component: async () => (await import('../pages/CustomerPage')).CustomerPage,
    skeleton: 'detail',
  }),
  page({
    path: '/',
    search: noSearch,
    params: noSearch,
    skeleton: 'dashboard',
    depends: () => ({}),
    variables: () => ({}),
    query: () => import('../__generated__/DashboardPageQuery.graphql'),
    component: async () => (await import('../pages/DashboardPage')).DashboardPage,
  }),
  page({
    path: '/products',
    search: productsSearch,
    params: noSearch,
    skeleton: 'list',
    depends: ({ text, kind, version, plannable }) => ({ text, kind, version, plannable }),
    variables: (_, { text, kind, version, plannable }) => ({
      filter: { search: text, kinds: some(kind), versions: some(version), plannable: plannable || undefined },
    }),
    query: () => import('../__generated__/ProductsPageQuery.graphql'),
    component: async () => (await import('../pages/ProductsPage')).ProductsPage,
  }),
  page({
    path: '/plans',
    search: plansSearch,
    params: noSearch,
    skeleton: 'list',
    depends: (search) => search,
    variables: (_, { text, product, version, enabled, partner, sort }) => ({
      filter: {
        search: text,
        productIds: some(product),
        licenseVersions: some(version),
        enabled: enabled && enabled === 'yes',
        partnerIds: some(partner),
      },
      orderBy: order('NAME', sort?.startsWith('-')),
      chosen: [...product, ...partner],
    }),
    query: () => import('../__generated__/PlansPageQuery.graphql'),
    component: async () => (await import('../pages/PlansPage')).PlansPage,
  }),
  page({
    path: '/plans/new',
    search: noSearch,
    params: noSearch,
    skeleton: 'form',
    depends: () => ({}),
    variables: () => ({}),
    query: () => import('../__generated__/PlanCreatePageQuery.graphql'),
    component: async () => (await import('../pages/PlanCreatePage')).PlanCreatePage,
  }),
  page({
    path: '/plans/$id',
    search: noSearch,
    params: idParams,
    skeleton: 'detail',
    depends: () => ({}),
    variables: ({ id }) => ({ id }),
    query: () => import('../__generated__/PlanPageQuery.graphql'),
    component: async () => (await import('../pages/PlanPage')).PlanPage,
  }),
  page({
    path: '/plans/$id/edit',
    search: noSearch,
    params: idParams,
    skeleton: 'form',
    depends: () => ({}),
    variables: ({ id }) => ({ id }),
    query: () => import('../__generated__/PlanEditPageQuery.graphql'),
    component: async () => (await import('../pages/PlanEditPage')).PlanEditPage,
  }),
  page({
    path: '/partners',
    search: partnersSearch,
    params: noSearch,
    skeleton: 'list',
    depends: (search) => search,
    variables: (_, { text, status, kind, product, licenseStatus, sort }) => ({
      filter: {
        search: text,
        statuses: some(status),
        kinds: some(kind),
        productIds: some(product),
        licenseStatuses: some(licenseStatus),
      },
      orderBy: order(sort?.endsWith('created') ? 'CREATED_AT' : 'COMPANY', sort?.startsWith('-')),
      chosen: product,
    }),
    query: () => import('../__generated__/PartnersPageQuery.graphql'),
    component: async () => (await import('../pages/PartnersPage')).PartnersPage,
  }),
  page({
    path: '/partners/new',
    search: partnerCreateSearch,
    params: noSearch,
    skeleton: 'form',
    depends: ({ created }) => ({ created }),
    variables: (_, { created }) => ({ created: created ?? '', isCreated: created !== undefined }),
    query: () => import('../__generated__/PartnerCreatePageQuery.graphql'),
    component: async () => (await import('../pages/PartnerCreatePage')).PartnerCreatePage,
  }),
  page({
    path: '/partners/$id',
    search: partnerSearch,
    params: idParams,
    skeleton: 'detail',
    depends: ({ tab }) => ({ tab }),
    variables: ({ id }, { tab = 'customers' }) => ({
      id,
      customers: tab === 'customers',
      grants: tab === 'grants',
      pool: tab === 'pool',
      accounts: tab === 'accounts',
    }),
    query: () => import('../__generated__/PartnerPageQuery.graphql'),
    component: async () => (await import('../pages/PartnerPage')).PartnerPage,
  }),
  page({
    path: '/users',
    search: noSearch,
    params: noSearch,
    skeleton: 'list',
    depends: () => ({}),
    variables: () => ({}),
    query: () => import('../__generated__/UsersPageQuery.graphql'),
    component: async () => (await import('../pages/UsersPage')).UsersPage,
  }),
  page({
    path: '/company',
    search: noSearch,
    params: noSearch,
    skeleton: 'form',
    depends: () => ({}),
    variables: () => ({}),
    query: () => import('../__generated__/CompanyPageQuery.graphql'),
    component: async () => (await import('../pages/CompanyPage')).CompanyPage,
  }),
];

/** A filter without words does not narrow. */
function some<T>(words: readonly T[]): readonly T[] | undefined {
  return words.length > 0 ? words : undefined;
}

/** A literal in a lambda would be widened to any string. */
function order<const Field extends string>(field: Field, descending = false) {
  const direction: 'ASC' | 'DESC' = descending ? 'DESC' : 'ASC';
  return { field, direction };
}
