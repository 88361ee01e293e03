import type { UpdateTiming } from '../../__generated__/pendingUpdate_update.graphql';

/** When a change is made: at once, from a day on, or when the term ends and begins anew. */
export interface WhenValues {
  when: 'now' | 'date' | 'renewal';
  effectiveDate: string;
}

export const atOnce: WhenValues = { when: 'now', effectiveDate: '' };

/** When an update runs that waits already. The end of a trial is no renewal, and no form of this kind. */
export function whenOf({
  timing,
  effectiveDate,
}: {
  timing: UpdateTiming;
  effectiveDate: string | null | undefined;
}): WhenValues {
  return timing === 'ON_DATE'
    ? { when: 'date', effectiveDate: effectiveDate ?? '' }
    : { when: 'renewal', effectiveDate: '' };
}

/** The path of the field that has to be filled. */
export function missingWhen({ when, effectiveDate }: WhenValues): string | null {
  return when === 'date' && effectiveDate === '' ? 'effectiveDate' : null;
}

/** The values as the API takes them. */
export function whenInput({ when, effectiveDate }: WhenValues) {
  return when === 'date' ? { timing: 'ON_DATE' as const, effectiveDate } : { timing: 'AT_RENEWAL' as const };
}
