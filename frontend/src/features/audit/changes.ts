/** JSON with line breaks; anything else as it is. */
export function readable(changes: string): string {
  try {
    const parsed: unknown = JSON.parse(changes);
    return JSON.stringify(parsed, null, 2);
  } catch {
    return changes;
  }
}
