import type { licenseStatuses } from '../../lib/words';

type LicenseStatus = (typeof licenseStatuses)[number];

interface LicenseFacts {
  readonly status: LicenseStatus;
  readonly units: number;
  readonly usedUnits: number | null | undefined;
  readonly exceedsAllocation: boolean;
  readonly expirationDate: string | null | undefined;
}

export type LicenseState = LicenseStatus | 'EXCEEDS_ALLOCATION';

/** What a partner has to look at first stands first. */
const urgency: readonly LicenseState[] = [
  'GRACE',
  'EXPIRING_SOON',
  'EXPIRED',
  'EXCEEDS_ALLOCATION',
  'SUSPENDED',
  'AWAITING_ACTIVATION',
  'SCHEDULED',
  'ACTIVE',
  'CANCELED',
];

/** The state of all licenses in one word; null where there is none. */
export function mostUrgent(licenses: readonly LicenseFacts[]): LicenseState | null {
  const found = new Set<LicenseState>();
  for (const license of licenses) {
    found.add(license.status);
    if (license.exceedsAllocation) found.add('EXCEEDS_ALLOCATION');
  }
  return urgency.find((state) => found.has(state)) ?? null;
}

const over: ReadonlySet<LicenseStatus> = new Set(['EXPIRED', 'CANCELED']);

/**
 * Used and provisioned units: of the license that exceeds them most, where one does; else together. Licenses that are over do not count; of the others those that report their use,
 * unless none does.
 */
export function unitsOf(
  licenses: readonly LicenseFacts[],
): { used: number | null; provisioned: number } | null {
  const standing = licenses.filter(({ status }) => !over.has(status));
  if (standing.length === 0) return null;
  const excess = ({ usedUnits, units }: LicenseFacts) => (usedUnits ?? 0) - units;
  const [most] = standing
    .filter(({ exceedsAllocation }) => exceedsAllocation)
    .sort((one, other) => excess(other) - excess(one));
  if (most) return { used: most.usedUnits ?? null, provisioned: most.units };
  const reporting = standing.filter(({ usedUnits }) => typeof usedUnits === 'number');
  const counted = reporting.length > 0 ? reporting : standing;
  return {
    used: reporting.length > 0 ? counted.reduce((sum, { usedUnits }) => sum + (usedUnits ?? 0), 0) : null,
    provisioned: counted.reduce((sum, { units }) => sum + units, 0),
  };
}

/** The first day on which something ends that has not ended yet; null where nothing does. */
export function nextExpiry(licenses: readonly LicenseFacts[]): string | null {
  let next: string | null = null;
  for (const { status, expirationDate } of licenses) {
    if (over.has(status) || status === 'GRACE' || !expirationDate) continue;
    if (next === null || expirationDate < next) next = expirationDate;
  }
  return next;
}
