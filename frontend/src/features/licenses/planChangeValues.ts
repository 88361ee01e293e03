import { changedUnits, missingUnits, type UnitsValues } from '../../lib/units';

interface Level {
  family: string;
  level: number;
}

interface HeldUnits {
  productId: string;
  units: number;
}

/** A change of plan, as a form holds it. Its paths are those of the API's inputs. */
export interface PlanChangeValues extends UnitsValues {
  planId: string;
  /** The units that the products of the plan have when none are typed. */
  present: HeldUnits[];
}

export const noPlanChange: PlanChangeValues = { planId: '', units: '', licenses: [], present: [] };

/** The present units, by the products of another plan: each takes those of its family. */
export function unitsOn(
  held: readonly { units: number; product: { family: string } }[],
  products: readonly { id: string; family: string }[],
): HeldUnits[] {
  const units = new Map(held.map((license) => [license.product.family, license.units]));
  return products.map(({ id, family }) => ({ productId: id, units: units.get(family) ?? 1 }));
}

/** Whether a plan's products are of higher or of lower levels than those that are held; both is neither. */
export function directionOf(
  held: readonly { product: Level }[],
  products: readonly Level[],
): 'up' | 'down' | 'same' {
  const levels = new Map(held.map(({ product }) => [product.family, product.level]));
  const steps = products.map(({ family, level }) => level - (levels.get(family) ?? level));
  const up = steps.some((step) => step > 0);
  const down = steps.some((step) => step < 0);
  return up === down ? 'same' : up ? 'up' : 'down';
}

/** The path of the first field that has to be filled. */
export function missingPlanChange(values: PlanChangeValues): string | null {
  if (values.planId === '') return 'planId';
  return says(values) ? missingUnits(values) : null;
}

/** The values as the API takes them: the plan, and units that are not the present ones. */
export function planChangeInput(values: PlanChangeValues) {
  const { planId, present, units, licenses } = values;
  if (!says(values)) return { planId };
  // What an update says that waits already is sent again.
  if (present.length === 0 && licenses.length === 0 && units !== '') return { planId, units };
  return { planId, ...changedUnits(present.length > 0 ? present : noneOf(licenses), values) };
}

/** Whether units are asked for: an update that waits may leave them as they are. */
function says({ present, units, licenses }: PlanChangeValues): boolean {
  return present.length > 0 || units !== '' || licenses.length > 0;
}

function noneOf(licenses: UnitsValues['licenses']): HeldUnits[] {
  return licenses.map(({ productId }) => ({ productId, units: 0 }));
}
