/** A plan to assign, as a form holds it. Its paths are those of the API's input. */
export interface PlanValues {
  planId: string;
  /** Units of every licence. */
  units: number | '';
  /** Units of each licence, where they differ; empty where they do not. */
  licenses: { productId: string; units: number | '' }[];
  /** First day; empty for today. */
  startDate: string;
}

export const noPlan: PlanValues = { planId: '', units: '', licenses: [], startDate: '' };

/** Whether there is enough to ask the server what it would do. */
export function isComplete({ planId, units, licenses }: PlanValues): boolean {
  if (planId === '') return false;
  return licenses.length > 0 ? licenses.every((license) => license.units !== '') : units !== '';
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
