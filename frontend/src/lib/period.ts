interface Period {
  /** The first day. */
  from?: string;
  /** The last day. */
  to?: string;
  /** Whose days they are; UTC when absent. */
  zone?: string;
}

/** The instants of a period given by its days in a zone; the end is exclusive. */
export function periodOf({ from, to, zone = 'UTC' }: Period): { from?: string; before?: string } {
  return { from: from && startOf(from, 0, zone), before: to && startOf(to, 1, zone) };
}

/**
 * The instants between which the terms end whose last day lies within a period. A term ends with the midnight after
 * its last day, which still belongs to that day.
 */
export function lastDaysOf(period: Period): { from?: string; before?: string } {
  const { from, before } = periodOf(period);
  return { from: from && aSecondLater(from), before: before && aSecondLater(before) };
}

function aSecondLater(instant: string): string {
  return `${new Date(Date.parse(instant) + 1000).toISOString().slice(0, 19)}Z`;
}

/** The instant at which a day begins, or one some days later. Undefined for a day that no calendar has. */
function startOf(date: string, later: number, zone: string): string | undefined {
  const day = new Date(`${date}T00:00:00Z`);
  if (Number.isNaN(day.getTime()) || day.toISOString().slice(0, 10) !== date) return undefined;
  day.setUTCDate(day.getUTCDate() + later);
  return firstAt(day.getTime(), zone);
}

/** An instant as a clock of a zone shows it: `2026-03-10T09:30`. */
export function localTime(instant: string, zone: string): string {
  const at = Date.parse(instant);
  return new Date(at + offsetAt(at, zone)).toISOString().slice(0, 16);
}

/** The instant at which a clock of a zone shows a time, or first shows a later one. */
export function instantAt(local: string, zone: string): string {
  return firstAt(Date.parse(`${local.slice(0, 16)}:00Z`), zone);
}

/** The first instant at which the clocks of a zone show a time, written as if it were UTC, or a later one. */
function firstAt(wall: number, zone: string): string {
  // The offset of a day may change within it: what it is near that time is found from both sides.
  const earliest = wall - offsetAt(wall - 86_400_000, zone);
  const latest = wall - offsetAt(wall + 86_400_000, zone);
  const starts = [earliest, latest].filter((at) => at + offsetAt(at, zone) >= wall);
  return `${new Date(Math.min(...starts, Math.max(earliest, latest))).toISOString().slice(0, 19)}Z`;
}

/** Milliseconds that the clocks of a zone are ahead of UTC. */
function offsetAt(instant: number, timeZone: string): number {
  const parts = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  }).formatToParts(instant);
  const part = (type: Intl.DateTimeFormatPartTypes) =>
    Number(parts.find((found) => found.type === type)?.value);
  const wall = Date.UTC(
    part('year'),
    part('month') - 1,
    part('day'),
    part('hour'),
    part('minute'),
    part('second'),
  );
  return wall - Math.floor(instant / 1000) * 1000;
}
