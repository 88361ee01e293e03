import { stringifySearch } from './search';

/** The lists that can be taken away as files. */
type ExportedList =
  | 'customers'
  | 'customer-summary'
  | 'licenses'
  | 'transactions'
  | 'partners'
  | 'service-plans'
  | 'registration-keys'
  | 'products'
  | 'license-pool'
  | 'users'
  | 'operations'
  | 'outbox'
  | 'audit-log';

/** Every link of the console is built here. */
export const paths = {
  dashboard: () => '/',
  signIn: (search: { channel?: string; next?: string } = {}) => `/sign-in${stringifySearch(search)}`,
  forgotPassword: (search: { channel?: string } = {}) => `/forgot-password${stringifySearch(search)}`,
  partners: (
    search: {
      text?: string;
      status?: readonly string[];
      poolProduct?: string;
      poolVersion?: string;
      poolLevel?: string;
      from?: string;
      to?: string;
      zone?: string;
      sort?: '-created';
    } = {},
  ) => `/partners${stringifySearch(search)}`,
  partnerCreate: () => '/partners/new',
  partner: (id: string) => `/partners/${encodeURIComponent(id)}`,
  customers: (
    search: {
      text?: string;
      partner?: string;
      status?: 'ENABLED' | 'DISABLED';
      product?: string;
      plan?: string;
      licenseStatus?: string | readonly string[];
      exceedsAllocation?: boolean;
      openCrossgrade?: boolean;
      subscription?: string;
    } = {},
  ) => `/customers${stringifySearch(search)}`,
  customerCreate: (search: { step?: 'plans'; created?: string; emailOn?: string } = {}) =>
    `/customers/new${stringifySearch(search)}`,
  customer: (
    id: string,
    search: {
      tab?: 'licenses' | 'unbundled' | 'crossgrades' | 'accounts' | 'profile' | 'timeline' | 'transactions';
      assign?: boolean;
      plan?: string;
      highlight?: string;
      asOf?: string;
    } = {},
  ) => `/customers/${encodeURIComponent(id)}${stringifySearch(search)}`,
  crossgrade: (id: string) => `/crossgrades/${encodeURIComponent(id)}`,
  products: (
    search: {
      text?: string;
      kind?: readonly string[];
      version?: readonly string[];
      plannable?: boolean;
      open?: readonly string[];
      product?: string;
    } = {},
  ) => `/products${stringifySearch(search)}`,
  stock: (search: { low?: boolean } = {}) => `/license-pool${stringifySearch(search)}`,
  plans: (
    search: {
      text?: string;
      enabled?: 'yes' | 'no';
      suite?: 'locked' | 'waiting';
      product?: string;
      partner?: string;
    } = {},
  ) => `/plans${stringifySearch(search)}`,
  planCreate: () => '/plans/new',
  plan: (id: string) => `/plans/${encodeURIComponent(id)}`,
  planEdit: (id: string) => `/plans/${encodeURIComponent(id)}/edit`,
  registrationKeys: (search: { plan?: string; batch?: string } = {}) =>
    `/registration-keys${stringifySearch(search)}`,
  /** The page where whoever bought a key registers it. */
  register: () => '/register',
  renewals: (
    search: { ends?: 'grace'; from?: string; to?: string; zone?: string; renewal?: 'auto' | 'manual' } = {},
  ) => `/renewals${stringifySearch(search)}`,
  operations: (search: { operation?: string; items?: 'refused' } = {}) =>
    `/operations${stringifySearch(search)}`,
  users: () => '/users',
  company: () => '/company',
  branding: () => '/branding',
  outbox: (
    search: { text?: string; kind?: readonly string[]; status?: readonly string[]; message?: string } = {},
  ) => `/outbox${stringifySearch(search)}`,
  transactions: (search: { product?: string; customer?: string } = {}) =>
    `/transactions${stringifySearch(search)}`,
  audit: (
    search: {
      object?: string;
      customer?: string;
      action?: string;
      event?: string;
      from?: string;
      to?: string;
    } = {},
  ) => `/audit${stringifySearch(search)}`,
  account: () => '/account',
  /** Served by itself, outside the console's router. What it opens with stays in the browser. */
  playground: (opened?: { query: string; variables: unknown }) =>
    opened
      ? `/playground/#${new URLSearchParams({ query: opened.query, variables: JSON.stringify(opened.variables) })}`
      : '/playground/',
  /** A list as a file, by the arguments of its own field of the API; served by itself, too. */
  exported: (
    list: ExportedList,
    format: 'csv' | 'xlsx',
    { filter, orderBy }: { filter?: unknown; orderBy?: unknown },
    columns: readonly string[] = [],
  ) =>
    `/export/${list}.${format}${stringifySearch({ filter: filter && JSON.stringify(filter), orderBy: orderBy && JSON.stringify(orderBy), columns: columns.join(',') })}`,
} as const;

/** A path inside the console, or null: an address from outside never decides where a sign-in leads. */
export function insidePath(path: string | undefined): string | null {
  return path !== undefined && /^\/(?![/\\])/.test(path) ? path : null;
}

/** The channel that a sign-in address belongs to. */
export function channelOf(signInUrl: string): string | undefined {
  return new URL(signInUrl, window.location.href).searchParams.get('channel') ?? undefined;
}
