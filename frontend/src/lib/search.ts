import * as z from 'zod/mini';
import { sorting } from './sorting';
import {
  customerStatuses,
  keyStatuses,
  licenseStatuses,
  licenseVersions,
  messageKinds,
  messageStatuses,
  partnerStatuses,
  poolLevels,
  productKinds,
  roles,
  subscriptionTypes,
  transactionTypes,
} from './words';

/**
 * How the address of a page is read and written: `?status=GRACE&status=EXPIRED&text=nord`.
 * A value that does not fit is dropped, so an old or mistyped link still opens the page.
 */
export type RawSearch = Record<string, string | string[]>;

export function parseSearch(text: string): RawSearch {
  const out: RawSearch = {};
  for (const [key, value] of new URLSearchParams(text)) {
    const known = out[key];
    out[key] = known === undefined ? value : [...(Array.isArray(known) ? known : [known]), value];
  }
  return out;
}

export function stringifySearch(search: Readonly<Record<string, unknown>>): string {
  const params = new URLSearchParams();
  for (const [key, value] of Object.entries(search)) {
    for (const item of Array.isArray(value) ? value : [value]) {
      if (item !== undefined && item !== null && item !== '' && item !== false)
        params.append(key, String(item));
    }
  }
  const text = params.toString();
  return text ? `?${text}` : '';
}

/** Free text. */
export const text = z.catch(z.optional(z.string()), undefined);

/** One of the given words. */
export function oneOf<const Words extends readonly [string, ...string[]]>(words: Words) {
  return z.catch(z.optional(z.enum(words)), undefined);
}

/** Any number of the given words. */
export function manyOf<const Words extends readonly [string, ...string[]]>(words: Words) {
  return z.catch(
    z.pipe(
      z.transform((value: unknown) => (value === undefined ? [] : Array.isArray(value) ? value : [value])),
      z.array(z.enum(words)),
    ),
    [],
  );
}

/** Any number of ids. */
const ids = z.catch(
  z.pipe(
    z.transform((value: unknown) => (value === undefined ? [] : Array.isArray(value) ? value : [value])),
    z.array(z.string()),
  ),
  [],
);

/** A filter without words does not narrow. */
export function some<T>(words: readonly T[]): readonly T[] | undefined {
  return words.length > 0 ? words : undefined;
}

/** On or off. */
export const flag = z.catch(
  z.pipe(
    z.transform((value: unknown) => value === 'true' || value === true),
    z.boolean(),
  ),
  false,
);

/** The saved view that the list was opened with. */
const view = text;

/** A page whose address has no search. */
export const noSearch = z.object({});

export const customersSearch = z.object({
  view,
  text,
  status: oneOf(customerStatuses),
  licenseStatus: manyOf(licenseStatuses),
  product: ids,
  plan: ids,
  partner: ids,
  subscription: oneOf(subscriptionTypes),
  exceedsAllocation: flag,
  openCrossgrade: flag,
  sort: oneOf(['COMPANY', 'CREATED_AT', 'NEXT_EXPIRY']),
  direction: oneOf(['ASC', 'DESC']),
});

export const customerTabs = [
  'licenses',
  'unbundled',
  'crossgrades',
  'accounts',
  'profile',
  'timeline',
  'transactions',
] as const;
export const customerSearch = z.object({
  tab: oneOf(customerTabs),
  /** The dialog that assigns a plan is open. */
  assign: flag,
  /** The plan that it begins with. */
  plan: text,
  /** The assignment or license that the link leads to. */
  highlight: text,
  /** The instant as of which the licenses are shown beside the timeline. */
  asOf: z.catch(z.optional(z.iso.datetime()), undefined),
});

export const customerCreateSearch = z.object({
  step: oneOf(['plans']),
  /** The customer that was just created. */
  created: text,
  /** The day on which its account-creation message goes out; at once when absent. */
  emailOn: text,
});

export const signInSearch = z.object({
  /** The channel that the account belongs to. */
  channel: text,
  /** Where to go afterwards. */
  next: text,
});

export const setPasswordSearch = z.object({ token: text, channel: text });

const yesOrNo = oneOf(['yes', 'no']);

export const productsSorting = sorting('name', { name: 'NAME', code: 'CODE', family: 'FAMILY' });
export const productsSearch = z.object({
  view,
  text,
  kind: manyOf(productKinds),
  version: manyOf(licenseVersions),
  /** Only what the viewer's company can make plans of. */
  plannable: flag,
  sort: productsSorting.search,
  /** The suites whose components are shown. */
  open: ids,
  /** The product that is shown beside the list. */
  product: text,
});

/** What there is stock of. */
export const poolVersions = ['FULL', 'TRIAL'] as const;
export const stockSorting = sorting('product', {
  product: 'PRODUCT',
  stock: 'STOCK',
  maximum: 'MAXIMUM',
  threshold: 'THRESHOLD',
});
export const stockSearch = z.object({
  view,
  text,
  version: manyOf(poolVersions),
  /** Only pools that are low, or have none left. */
  low: flag,
  sort: stockSorting.search,
});

export const plansSorting = sorting('name', { name: 'NAME' });
export const plansSearch = z.object({
  view,
  text,
  product: ids,
  version: manyOf(licenseVersions),
  enabled: yesOrNo,
  /** Where a change of the plan's suite stands. */
  suite: oneOf(['locked', 'waiting']),
  partner: ids,
  sort: plansSorting.search,
});

/** Whose days a period is made of. */
const zone = z.catch(z.optional(z.string().check(z.refine(isZone))), undefined);

/** A calendar date. */
const date = z.catch(z.optional(z.string().check(z.regex(/^20\d\d-\d\d-\d\d$/))), undefined);

export const partnersSorting = sorting('company', { company: 'COMPANY', created: 'CREATED_AT' });
export const partnersSearch = z.object({
  view,
  text,
  status: manyOf(partnerStatuses),
  kind: manyOf(['MSP', 'RESELLER']),
  product: ids,
  licenseStatus: manyOf(licenseStatuses),
  /** Conditions on one of their license pools. */
  poolProduct: ids,
  poolVersion: manyOf(poolVersions),
  poolLevel: manyOf(poolLevels),
  /** When they were created. */
  from: date,
  to: date,
  zone,
  sort: partnersSorting.search,
});

export const partnerTabs = ['customers', 'grants', 'pool', 'accounts', 'profile'] as const;
export const partnerSearch = z.object({ tab: oneOf(partnerTabs) });
/** The partner that was just created. */
export const partnerCreateSearch = z.object({ created: text });

export const keysSorting = sorting('-created', {
  created: 'CREATED_AT',
  expires: 'EXPIRES_AT',
  units: 'UNITS',
});
export const keysSearch = z.object({
  view,
  text,
  status: manyOf(keyStatuses),
  plan: ids,
  partner: ids,
  /** Keys that were generated together. */
  batch: text,
  sort: keysSorting.search,
  /** The dialog that generates keys is open. */
  generate: flag,
});

export const confirmSearch = z.object({ token: text });

/** The plans that end within so many days, or that have ended and are in grace. */
export const renewalWindows = ['30', '60', '90', 'grace'] as const;
export const renewalsSorting = sorting('ends', { ends: 'EXPIRES_AT', customer: 'COMPANY' });
export const renewalsSearch = z.object({
  view,
  text,
  partner: ids,
  plan: ids,
  product: ids,
  ends: oneOf(renewalWindows),
  /** Whether they renew by themselves, or somebody has to decide. */
  renewal: oneOf(['auto', 'manual']),
  sort: renewalsSorting.search,
  /** The last days of the plans that end, in place of `ends`. */
  from: date,
  to: date,
  zone,
});

export const operationsSorting = sorting('-when', { when: 'CREATED_AT' });
export const operationsSearch = z.object({
  view,
  text,
  sort: operationsSorting.search,
  /** The operation that is open beside the list. */
  operation: text,
  /** Which of its items are shown. */
  items: oneOf(['refused']),
});

export const usersSorting = sorting('account', { account: 'ACCOUNT_NAME', seen: 'LAST_SEEN_AT' });
export const usersSearch = z.object({
  view,
  text,
  role: manyOf(roles),
  enabled: yesOrNo,
  sort: usersSorting.search,
});

export const outboxSorting = sorting('-created', { created: 'CREATED_AT' });
export const outboxSearch = z.object({
  view,
  text,
  kind: manyOf(messageKinds),
  status: manyOf(messageStatuses),
  sort: outboxSorting.search,
  /** The message that is open beside the list. */
  message: text,
});

export const auditSorting = sorting('-when', { when: 'CREATED_AT' });
export const auditSearch = z.object({
  view,
  text,
  sort: auditSorting.search,
  object: text,
  customer: text,
  action: text,
  /** The event that is open beside the list. */
  event: text,
  from: date,
  to: date,
  zone,
});

export const transactionsSorting = sorting('-recorded', { recorded: 'CREATED_AT' });
export const transactionsSearch = z.object({
  view,
  text,
  sort: transactionsSorting.search,
  type: manyOf(transactionTypes),
  product: ids,
  customer: ids,
  from: date,
  to: date,
  zone,
});

function isZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en-US', { timeZone: name }) !== undefined;
  } catch {
    return false;
  }
}
