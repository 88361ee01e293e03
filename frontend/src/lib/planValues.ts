import { missingUnits, type UnitsValues } from './units';

/** A plan to assign, as a form holds it. Its paths are those of the API's input. */
export interface PlanValues extends UnitsValues {
  planId: string;
  /** First day; empty for today. */
  startDate: string;
}

export const noPlan: PlanValues = { planId: '', units: '', licenses: [], startDate: '' };

/** Whether there is enough to ask the server what it would do. */
export function isComplete(values: PlanValues): boolean {
  return values.planId !== '' && missingUnits(values) === null;
}

/** The values as the API takes them. */
export function planInput({ planId, units, licenses, startDate }: PlanValues) {
  return {
    planId,
    ...(licenses.length > 0
      ? { licenses: licenses.map(({ productId, units }) => ({ productId, units: units === '' ? 0 : units })) }
      : units === ''
        ? {}
        : { units }),
    ...(startDate === '' ? {} : { startDate }),
  };
}
