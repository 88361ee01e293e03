const day = 86_400_000;
const moment = 300_000;

/**
 * Whether a message goes out with the change and not later. The page knows the server's time of when it was asked for,
 * and a dry run is later than that: by as much as the clock here has gone on since, unless the server's clock is one for
 * tests, which stands still.
 */
export function isAtOnce(dueAt: string, now: string, clock = Date.now()): boolean {
  const asked = Date.parse(now);
  const runs = Math.abs(clock - asked) < day;
  return Date.parse(dueAt) <= (runs ? Math.max(asked, clock) : asked) + moment;
}
