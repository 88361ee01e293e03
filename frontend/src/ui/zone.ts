import { createContext, use } from 'react';
import { TimeZone } from './DateText';

/** Whose days the dates of licenses are, where all that is shown have one zone. */
export const DaysZone = createContext<string | undefined>(undefined);

/** The zone of the days, by its name, where it is not that of the person who looks. */
export function useOtherZone(): string | undefined {
  const own = use(TimeZone);
  const zone = use(DaysZone);
  return zone === own ? undefined : zone?.replaceAll('_', ' ');
}
