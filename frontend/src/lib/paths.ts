import { stringifySearch } from './search';

/** Every link of the console is built here. */
export const paths = {
  dashboard: () => '/',
  signIn: (search: { channel?: string; next?: string } = {}) => `/sign-in${stringifySearch(search)}`,
  forgotPassword: (search: { channel?: string } = {}) => `/forgot-password${stringifySearch(search)}`,
  partners: (search: { text?: string } = {}) => `/partners${stringifySearch(search)}`,
  partnerCreate: () => '/partners/new',
  partner: (id: string) => `/partners/${encodeURIComponent(id)}`,
  customers: (search: { text?: string; partner?: string } = {}) => `/customers${stringifySearch(search)}`,
  customerCreate: () => '/customers/new',
  customer: (id: string) => `/customers/${encodeURIComponent(id)}`,
  products: () => '/products',
  plans: (search: { text?: string } = {}) => `/plans${stringifySearch(search)}`,
  planCreate: () => '/plans/new',
  plan: (id: string) => `/plans/${encodeURIComponent(id)}`,
  users: () => '/users',
  outbox: () => '/outbox',
  account: () => '/account',
  /** Served by itself, outside the console's router. */
  playground: () => '/playground/',
} as const;

/** A path inside the console, or null: an address from outside never decides where a sign-in leads. */
export function insidePath(path: string | undefined): string | null {
  return path !== undefined && /^\/(?![/\\])/.test(path) ? path : null;
}

/** The channel that a sign-in address belongs to. */
export function channelOf(signInUrl: string): string | undefined {
  return new URL(signInUrl, window.location.href).searchParams.get('channel') ?? undefined;
}
