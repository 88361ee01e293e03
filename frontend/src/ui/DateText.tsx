import { useLingui } from '@lingui/react/macro';
import { createContext, use } from 'react';
import { dateIn, formatDate, formatInstant } from '../lib/format';

/** The zone of the person who looks; the browser's own until somebody is signed in. */
export const TimeZone = createContext<string | undefined>(undefined);

/** A day on the calendar, the same day for everybody. */
export function DateText({ date }: { date: string | null | undefined }) {
  const { i18n } = useLingui();
  if (!date) return <NoValue />;
  return <time dateTime={date}>{formatDate(i18n.locale, date)}</time>;
}

interface InstantTextProps {
  instant: string | null | undefined;
  /** Whose clocks it is meant by; they are named where they are not those of the person who looks. */
  zone?: string | null;
}

/** A moment, in the zone of the person who looks. */
export function InstantText({ instant, zone }: InstantTextProps) {
  const { i18n } = useLingui();
  const own = use(TimeZone);
  if (!instant) return <NoValue />;
  const text = formatInstant(i18n.locale, instant, zone ?? own);
  return <time dateTime={instant}>{zone && zone !== own ? `${text} (${zone})` : text}</time>;
}

/** The day of a moment, in the zone of the person who looks. */
export function InstantDay({ instant }: { instant: string }) {
  const { i18n } = useLingui();
  const timeZone = use(TimeZone);
  return (
    <time dateTime={instant} title={formatInstant(i18n.locale, instant, timeZone)}>
      {formatDate(i18n.locale, dateIn(instant, timeZone))}
    </time>
  );
}

export function NoValue() {
  const { t } = useLingui();
  return (
    <span>
      <span aria-hidden>–</span>
      <span className="visually-hidden">{t`none`}</span>
    </span>
  );
}
