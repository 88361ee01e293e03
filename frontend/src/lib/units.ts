/** What a license or a pool can have at most; the server refuses more. */
export const maxUnits = 999_999;

/** How many units a form gives to licenses. Its paths are those of the API's inputs. */
export interface UnitsValues {
  /** Units of every license. */
  units: number | '';
  /** Units of each license, where they differ; empty where they do not. */
  licenses: { productId: string; units: number | '' }[];
}

interface HeldUnits {
  productId: string;
  units: number;
}

/** What licenses have, as a form starts with it. */
export function unitsOf(held: readonly HeldUnits[]): UnitsValues {
  const first = held[0]?.units ?? '';
  if (held.every(({ units }) => units === first)) return { units: first, licenses: [] };
  return { units: '', licenses: held.map(({ productId, units }) => ({ productId, units })) };
}

/** The path of the first number that is not there yet. */
export function missingUnits({ units, licenses }: UnitsValues): string | null {
  if (licenses.length === 0) return units === '' ? 'units' : null;
  const empty = licenses.findIndex((license) => license.units === '');
  return empty >= 0 ? `licenses.${empty}.units` : null;
}

/** What the API takes to give licenses other units than they have; nothing where they stay. */
export function changedUnits(held: readonly HeldUnits[], { units, licenses }: UnitsValues) {
  const wanted = new Map(licenses.map((license) => [license.productId, license.units]));
  const stays = (license: HeldUnits) =>
    (licenses.length > 0 ? wanted.get(license.productId) : units) === license.units;
  if (held.every(stays)) return {};
  if (licenses.length === 0) return units === '' ? {} : { units };
  // All of them, so that an error names the row that it is about.
  return {
    licenses: licenses.map(({ productId, units }) => ({ productId, units: units === '' ? 0 : units })),
  };
}
