import type * as z from 'zod/mini';
import type { renewalsSearch } from './search';

export type RenewalsSearch = z.infer<typeof renewalsSearch>;

/** Where a licence stands that is to end: not suspended, and not ended yet. */
const goingOn = ['ACTIVE', 'EXPIRING_SOON', 'SCHEDULED', 'AWAITING_ACTIVATION'] as const;
const inGrace = ['GRACE'] as const;

/** The days until which plans end; null for those that ended already. */
function daysOf({ ends = '30' }: RenewalsSearch): number | null {
  return ends === 'grace' ? null : Number(ends);
}

const autoRenewOf = ({ renewal }: RenewalsSearch) => renewal && renewal === 'auto';

/** The licences of a page of renewals: of each plan the one that ends first. */
export function licensesThatEnd(search: RenewalsSearch) {
  const days = daysOf(search);
  return {
    firstToEnd: true,
    autoRenew: autoRenewOf(search),
    ...(days === null ? { statuses: inGrace } : { statuses: goingOn, expiresWithinDays: days }),
  };
}

/** The same, as the assignments that a bulk operation is done to. */
export function assignmentsThatEnd(search: RenewalsSearch) {
  const days = daysOf(search);
  return {
    autoRenew: autoRenewOf(search),
    ...(days === null ? { statuses: inGrace } : { statuses: goingOn, endsWithinDays: days }),
  };
}
