/** What says which object it was and in which state: no change of it. */
const beside = new Set(['id', 'expectedVersion', 'at', 'plan', 'product']);

/** The fields of an event's JSON with their new values; nested ones are told by their names alone. */
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
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}
