interface Entry {
  recordedAt: string;
  effectiveAt: string;
  actorName: string;
  action: string;
  object: { id: string } | null | undefined;
  /** Of the change of one license; none for an event. */
  transaction: object | null | undefined;
}

export interface Group<E> {
  /** What it is called by: the event, or the first license that changed. */
  head: E;
  lines: E[];
}

/** What time does carries no user; each of its instants is told by itself. */
const byTime = 'system';

/**
 * Entries of one moment and one actor belong together: an event, and below it the licenses that it
 * changed. What time did to a license is an event and a line of the same name; the line tells more.
 */
export function grouped<E extends Entry>(entries: readonly E[]): Group<E>[] {
  const runs: E[][] = [];
  for (const entry of entries) {
    const run = runs.at(-1);
    if (run?.[0] && momentOf(run[0]) === momentOf(entry)) run.push(entry);
    else runs.push([entry]);
  }
  return runs.flatMap((run) => {
    const lines = run.filter(({ transaction }) => transaction);
    const told = new Set(lines.map(nameOf));
    const events = run.filter((entry) => !entry.transaction && !told.has(nameOf(entry)));
    const [first, ...others] = events;
    if (!first) return lines[0] ? [{ head: lines[0], lines }] : [];
    // The licenses are shown with the event that came last: it is the verb that changed them.
    return [{ head: first, lines }, ...others.map((head) => ({ head, lines: [] }))];
  });
}

function momentOf({ recordedAt, effectiveAt, actorName }: Entry): string {
  return actorName === byTime ? `${recordedAt} ${effectiveAt}` : `${recordedAt} ${actorName}`;
}

function nameOf({ action, object }: Entry): string {
  return `${action} ${object?.id ?? ''}`;
}
