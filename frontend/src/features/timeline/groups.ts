import * as z from 'zod/mini';

interface Entry {
  recordedAt: string;
  effectiveAt: string;
  actorName: string;
  action: string;
  changes: string;
  /** What it was done to; the plan of an assignment. */
  object: { id: string; plan?: { id: string } | null } | null | undefined;
  /** Of the change of one license, which is its object; none for an event. */
  transaction: { plan: { id: string; name: string } } | null | undefined;
}

export interface Group<E> {
  /** What it is called by: the event, or the first license that changed. */
  head: E;
  lines: E[];
  /** What happened to licenses says which; those of one plan to which the same did are told together. */
  of: Licenses | undefined;
}

/** Licenses of one plan. */
export interface Licenses {
  plan: string;
  products: string[];
}

/** What time does carries no user; each of its instants is told by itself. */
const byTime = 'system';

/**
 * Entries of one moment and one actor belong together: an event, and below it the licenses that it
 * changed.
 */
export function grouped<E extends Entry>(entries: readonly E[]): Group<E>[] {
  const runs = runsOf(entries, (one, other) => keyOf(one) === keyOf(other));
  return runs.flatMap((run) => (run[0]?.actorName === byTime ? byInstant(run) : byEvent(run)));
}

function keyOf({ recordedAt, actorName }: Entry): string {
  return `${recordedAt} ${actorName}`;
}

/** Neighbours that belong together. */
function runsOf<E>(entries: readonly E[], together: (one: E, other: E) => boolean): E[][] {
  const runs: E[][] = [];
  for (const entry of entries) {
    const last = runs.at(-1)?.at(-1);
    if (last && together(last, entry)) runs.at(-1)?.push(entry);
    else runs.push([entry]);
  }
  return runs;
}

/** A verb writes its lines and then its event: they are below the event that is told before them. */
function byEvent<E extends Entry>(run: readonly E[]): Group<E>[] {
  return runsOf(run, (_, entry) => Boolean(entry.transaction)).map(([head, ...lines]) => {
    if (!head) throw new Error('a run has an entry');
    return head.transaction ? group(head, [head, ...lines]) : group(head, lines);
  });
}

/** What time did, the latest first, whenever it was recorded. */
function byInstant<E extends Entry>(run: readonly E[]): Group<E>[] {
  const instants = Map.groupBy(run, ({ effectiveAt }) => effectiveAt);
  return [...instants]
    .sort(([one], [other]) => Date.parse(other) - Date.parse(one))
    .flatMap(([, entries]) => atOnce(entries));
}

/**
 * What time did to a license is an event and a line of the same name; the line tells more. Other
 * lines are what an event of their assignment did, or else speak for themselves.
 */
function atOnce<E extends Entry>(entries: readonly E[]): Group<E>[] {
  const named = new Set(entries.filter(({ transaction }) => !transaction).map(nameOf));
  const told = new Set(entries.filter(({ transaction }) => transaction).map(nameOf));
  const groups: Group<E>[] = [];
  for (const entry of entries) {
    if (entry.transaction || told.has(nameOf(entry))) continue;
    const of = licensesOf(entry.changes);
    const like = of && groups.find(({ head }) => saysTheSame(head, entry));
    if (like) like.of?.products.unshift(...of.products);
    else groups.push({ head: entry, lines: [], of });
  }
  for (const line of entries.filter(({ transaction }) => transaction)) {
    const owner =
      (!named.has(nameOf(line)) && groups.find(({ head }) => changed(head, line))) ||
      groups.find(({ head }) => head.transaction && head.action === line.action);
    if (owner) owner.lines.push(line);
    else groups.push(group(line, [line]));
  }
  return groups.sort((one, other) => entries.indexOf(one.head) - entries.indexOf(other.head));
}

function group<E extends Entry>(head: E, lines: E[]): Group<E> {
  return { head, lines, of: lines.length === 0 ? licensesOf(head.changes) : undefined };
}

function nameOf({ action, object }: Entry): string {
  return `${action} ${object?.id ?? ''}`;
}

/** Whether an event of an assignment is what changed a license of it. */
function changed({ object, changes, transaction }: Entry, line: Entry): boolean {
  if (transaction || !object || !line.transaction) return false;
  const { plan } = line.transaction;
  // Its plan may have become another since.
  return object.plan?.id === plan.id || (!licensesOf(changes) && happeningOf(changes)?.plan === plan.name);
}

const happening = z.looseObject({ plan: z.string(), product: z.optional(z.string()) });

function happeningOf(changes: string) {
  try {
    return happening.safeParse(JSON.parse(changes)).data;
  } catch {
    return undefined; // the action says it all
  }
}

/** The license that an event says it happened to. */
function licensesOf(changes: string): Licenses | undefined {
  const did = happeningOf(changes);
  return did?.product === undefined ? undefined : { plan: did.plan, products: [did.product] };
}

/** Whether the same happened for the same reason to licenses of the same plan. */
function saysTheSame(one: Entry, other: Entry): boolean {
  const of = ({ action, changes }: Entry) =>
    JSON.stringify([action, { ...happeningOf(changes), product: '' }]);
  return of(one) === of(other);
}
