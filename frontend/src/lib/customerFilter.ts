import type * as z from 'zod/mini';
import { type customersSearch, some } from './search';

/** What the address of the list of customers asks for, as the API takes it. */
export function customerFilter(search: z.infer<typeof customersSearch>) {
  return {
    search: search.text,
    status: search.status,
    licenseStatuses: some(search.licenseStatus),
    productIds: some(search.product),
    planIds: some(search.plan),
    partnerIds: some(search.partner),
    subscriptionType: search.subscription,
    exceedsAllocation: search.exceedsAllocation || undefined,
    openCrossgrade: search.openCrossgrade || undefined,
  };
}
