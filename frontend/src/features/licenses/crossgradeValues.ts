import type { PlanValues } from '../../lib/planValues';
import { missingUnits } from '../../lib/units';
import type { CrossgradeChoices } from './crossgradeChoices';

type Choice = CrossgradeChoices[string];

/** The terms of a kept crossgrade, as its form holds them. */
export type CrossgradeValues = PlanValues;

interface Terms {
  units: number | null | undefined;
  licenses: readonly { productId: string; units: number }[];
  startDate: string | null | undefined;
}

interface Item {
  choices: readonly Choice[];
  chosen: Choice | null | undefined;
  license: { id: string };
}

export function crossgradeValues({ units, licenses, startDate }: Terms): CrossgradeValues {
  return {
    planId: '',
    units: units ?? '',
    licenses: licenses.map((license) => ({ ...license })),
    startDate: startDate ?? '',
  };
}

/** The path of the first number that is not there yet. */
export function missingValue(values: CrossgradeValues): string | null {
  return missingUnits(values);
}

/** The terms as the API takes them: all of them, so that what was cleared is cleared. */
export function changeInput({ units, licenses, startDate }: CrossgradeValues) {
  return {
    ...(licenses.length > 0
      ? { licenses: licenses.map(({ productId, units }) => ({ productId, units: units === '' ? 0 : units })) }
      : { licenses: [], units: units === '' ? 0 : units }),
    startDate: startDate === '' ? null : startDate,
  };
}

/** What was chosen where there is a choice. */
export function chosenSoFar(items: readonly Item[]): CrossgradeChoices {
  return Object.fromEntries(
    items.flatMap(({ choices, chosen, license }) =>
      chosen && choices.length > 1 ? [[license.id, chosen]] : [],
    ),
  );
}
