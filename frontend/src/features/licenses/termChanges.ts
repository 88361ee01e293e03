interface Terms {
  planName: string;
  autoRenew: boolean;
  renewalMonths: number;
  notificationDays: number;
  managed: boolean;
  suspended: boolean;
  endReason: string | null | undefined;
}

export type TermChange =
  | { what: 'ended' | 'suspended' | 'resumed' | 'autoRenewOff' | 'managed' | 'unmanaged' }
  | { what: 'plan'; before: string; after: string }
  | { what: 'autoRenewOn'; months: number }
  | { what: 'renewalMonths' | 'notificationDays'; before: number; after: number };

/** What becomes of the terms of an assignment. Of one that ends, nothing else matters any more. */
export function termChanges(before: Terms, after: Terms): TermChange[] {
  if (after.endReason) return before.endReason ? [] : [{ what: 'ended' }];
  const changes: TermChange[] = [];
  if (before.planName !== after.planName) {
    changes.push({ what: 'plan', before: before.planName, after: after.planName });
  }
  if (before.suspended !== after.suspended) changes.push({ what: after.suspended ? 'suspended' : 'resumed' });
  if (!before.autoRenew && after.autoRenew) {
    changes.push({ what: 'autoRenewOn', months: after.renewalMonths });
  } else if (before.autoRenew && !after.autoRenew) {
    changes.push({ what: 'autoRenewOff' });
  } else if (before.renewalMonths !== after.renewalMonths) {
    changes.push({ what: 'renewalMonths', before: before.renewalMonths, after: after.renewalMonths });
  }
  if (before.notificationDays !== after.notificationDays) {
    changes.push({
      what: 'notificationDays',
      before: before.notificationDays,
      after: after.notificationDays,
    });
  }
  if (before.managed !== after.managed) changes.push({ what: after.managed ? 'managed' : 'unmanaged' });
  return changes;
}
