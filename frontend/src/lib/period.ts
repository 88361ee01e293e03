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

/** The instant at which a day begins, or one some days later. Undefined for a day that no calendar has. */
function startOf(date: string, later: number, zone: string): string | undefined {
  const day = new Date(`${date}T00:00:00Z`);
  if (Number.isNaN(day.getTime()) || day.toISOString().slice(0, 10) !== date) return undefined;
  day.setUTCDate(day.getUTCDate() + later);
  const midnight = day.getTime();
  // The offset of a day may change within it: what it is near midnight is found from both sides.
  const earliest = midnight - offsetAt(midnight - 86_400_000, zone);
  const latest = midnight - offsetAt(midnight + 86_400_000, zone);
  const starts = [earliest, latest].filter((at) => at + offsetAt(at, zone) >= midnight);
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
