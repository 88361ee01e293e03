/** What says which object it was and in which state: no change of it. */
const beside = new Set(['id', 'expectedVersion', 'at', 'plan', 'product']);

/** The fields of an event's JSON with their values, or with those before and after. */
export function changedFields(changes: string): { name: string; value: string }[] {
  let parsed: unknown;
  try {
    parsed = JSON.parse(changes);
  } catch {
    return []; // the action says it all
  }
  if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed)) return [];
  return Object.entries(parsed)
    .filter(([name]) => !beside.has(name))
    .map(([name, value]) => ({ name, value: shown(value) }));
}

function shown(value: unknown): string {
  if (value === null || value === '') return '–';
  if (typeof value !== 'object') return String(value);
  if ('from' in value && 'to' in value) return `${shown(value.from)} → ${shown(value.to)}`;
  return JSON.stringify(value);
}
