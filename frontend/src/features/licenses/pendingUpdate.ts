import { graphql, readInlineData } from 'relay-runtime';
import type { pendingUpdate_update$key } from '../../__generated__/pendingUpdate_update.graphql';
import type { UnitsValues } from '../../lib/units';

const fragment = graphql`
  fragment pendingUpdate_update on ScheduledUpdate @inline {
    timing
    effectiveDate
    plan {
      id
      name
    }
    units
    licenses {
      productId
      productName
      units
    }
    expirationDate
    autoRenew
    renewalMonths
    notificationDays
  }
`;

/** The update of an assignment that waits, as a dialog begins with it. */
export function readUpdate(update: pendingUpdate_update$key) {
  return readInlineData(fragment, update);
}

type PendingUpdate = ReturnType<typeof readUpdate>;

interface HeldUnits {
  productId: string;
  units: number;
}

/** The units that licenses have after an update, as a form starts with them. */
export function unitsAfter(
  held: readonly HeldUnits[],
  update: Pick<PendingUpdate, 'units' | 'licenses'>,
): HeldUnits[] {
  const named = new Map(update.licenses.map(({ productId, units }) => [productId, units]));
  return held.map(({ productId, units }) => ({
    productId,
    units: named.get(productId) ?? update.units ?? units,
  }));
}

/** The units of an update that changes the plan, where it says some; else those that are held, where they are one number. */
export function unitsOfUpdate(
  { units, licenses }: Pick<PendingUpdate, 'units' | 'licenses'>,
  held: readonly { units: number }[],
): UnitsValues {
  const first = held[0]?.units ?? '';
  return {
    units: units ?? (held.every((license) => license.units === first) ? first : ''),
    licenses: licenses.map(({ productId, units: some }) => ({ productId, units: some })),
  };
}
