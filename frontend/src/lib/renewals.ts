import type * as z from 'zod/mini';
import { lastDaysOf } from './period';
import { type renewalsSearch, some } from './search';

export type RenewalsSearch = z.infer<typeof renewalsSearch>;

/** Where a license stands that is to end: not suspended, and not ended yet. */
const goingOn = ['ACTIVE', 'EXPIRING_SOON', 'SCHEDULED', 'AWAITING_ACTIVATION'] as const;
const inGrace = ['GRACE'] as const;

/** The days until which plans end; null for those that ended already. */
function daysOf({ ends = '30' }: RenewalsSearch): number | null {
  return ends === 'grace' ? null : Number(ends);
}

/** Whether the address names the days between which plans end, in place of how far ahead. */
export function hasPeriod({ from, to }: RenewalsSearch): boolean {
  return from !== undefined || to !== undefined;
}

const autoRenewOf = ({ renewal }: RenewalsSearch) => renewal && renewal === 'auto';

/** What is searched and filtered beside the days. */
function narrowed({ text, partner, plan }: RenewalsSearch) {
  return { search: text, partnerIds: some(partner), planIds: some(plan) };
}

/** The licenses of a page of renewals: of each plan the one that ends first. */
export function licensesThatEnd(search: RenewalsSearch) {
  const days = daysOf(search);
  const of = {
    ...narrowed(search),
    assignedProductIds: some(search.product),
    firstToEnd: true,
    autoRenew: autoRenewOf(search),
  };
  if (hasPeriod(search)) {
    const { from, before } = lastDaysOf(search);
    return { ...of, statuses: goingOn, expiresFrom: from, expiresBefore: before };
  }
  if (days === null) return { ...of, statuses: inGrace };
  return { ...of, statuses: goingOn, expiresWithinDays: days };
}

/** The same, as the assignments that a bulk operation is done to. */
export function assignmentsThatEnd(search: RenewalsSearch) {
  const days = daysOf(search);
  const of = { ...narrowed(search), productIds: some(search.product), autoRenew: autoRenewOf(search) };
  if (hasPeriod(search)) {
    const { from, before } = lastDaysOf(search);
    return { ...of, firstToEnd: true, statuses: goingOn, endsFrom: from, endsBefore: before };
  }
  if (days === null) return { ...of, statuses: inGrace };
  return { ...of, statuses: goingOn, endsWithinDays: days };
}
