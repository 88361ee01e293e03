/**
 * Rows with a key of their own, for what has no id and may be there twice: React keeps a row for good when another has
 * the same key.
 */
export function keyed<Row>(rows: readonly Row[], keyOf: (row: Row) => string): { key: string; row: Row }[] {
  const seen = new Map<string, number>();
  return rows.map((row) => {
    const key = keyOf(row);
    const before = seen.get(key) ?? 0;
    seen.set(key, before + 1);
    return { key: before === 0 ? key : `${key} ${before}`, row };
  });
}
