/** Calendar dates come as `2027-01-09` and mean the same day everywhere. */
export function formatDate(locale: string, date: string): string {
  return dateFormat(locale, 'UTC').format(new Date(`${date.slice(0, 10)}T00:00:00Z`));
}

/** A day of this year, without the year. */
export function formatDay(locale: string, date: string): string {
  return dayFormat(locale, 'UTC').format(new Date(`${date}T00:00:00Z`));
}

/** The days from one to another. */
export function formatDays(locale: string, from: string, to: string): string {
  return dateFormat(locale, 'UTC').formatRange(new Date(`${from}T00:00:00Z`), new Date(`${to}T00:00:00Z`));
}

/** The name of a month by its number, from 1. */
export function formatMonth(locale: string, month: number, length: 'short' | 'long'): string {
  const format = length === 'short' ? shortMonthFormat : longMonthFormat;
  return format(locale, 'UTC').format(new Date(Date.UTC(2000, month - 1, 1)));
}

/** A month with its year, by its first day. */
export function formatMonthOfYear(locale: string, date: string): string {
  return monthOfYearFormat(locale, 'UTC').format(new Date(`${date}T00:00:00Z`));
}

/** Instants come in UTC and are shown in the given zone. */
export function formatInstant(locale: string, instant: string, timeZone?: string): string {
  return instantFormat(locale, timeZone).format(new Date(instant));
}

/** The calendar date of an instant in a zone, or in the browser's, as the API writes it. */
export function dateIn(instant: string, timeZone: string | undefined): string {
  const parts = new Intl.DateTimeFormat('en-US', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  }).formatToParts(new Date(instant));
  const part = (type: string) => parts.find((found) => found.type === type)?.value ?? '';
  return `${part('year')}-${part('month')}-${part('day')}`;
}

export function addDays(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

export function formatNumber(locale: string, value: number): string {
  return numberFormat(locale).format(value);
}

/** A contrast as 4.5 : 1, never rounded up to what would be enough. */
export function formatRatio(locale: string, ratio: number): string {
  return `${numberFormat(locale).format(Math.floor(ratio * 10 + 1e-9) / 10)} : 1`;
}

const dateFormat = remembered(
  (locale: string, timeZone?: string) => new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone }),
);
const instantFormat = remembered(
  (locale: string, timeZone?: string) =>
    new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short', timeZone }),
);
const dayFormat = remembered(
  (locale: string, timeZone?: string) =>
    new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', timeZone }),
);
const shortMonthFormat = remembered(
  (locale: string, timeZone?: string) => new Intl.DateTimeFormat(locale, { month: 'short', timeZone }),
);
const longMonthFormat = remembered(
  (locale: string, timeZone?: string) => new Intl.DateTimeFormat(locale, { month: 'long', timeZone }),
);
const monthOfYearFormat = remembered(
  (locale: string, timeZone?: string) =>
    new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone }),
);
const numberFormat = remembered((locale: string) => new Intl.NumberFormat(locale));

/** Formats are dear to make, and a list needs the same one for every row. */
function remembered<T>(
  make: (locale: string, timeZone?: string) => T,
): (locale: string, timeZone?: string) => T {
  const made = new Map<string, T>();
  return (locale, timeZone) => {
    const key = `${locale} ${timeZone ?? ''}`;
    let format = made.get(key);
    if (format === undefined) {
      format = make(locale, timeZone);
      made.set(key, format);
    }
    return format;
  };
}
