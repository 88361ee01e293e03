import { paths } from '../../lib/paths';

/** The page of an object, if it has one: the part of the id before the underscore names the type. */
export function objectHref(id: string): string | null {
  if (id.startsWith('cus_')) return paths.customer(id);
  if (id.startsWith('prt_')) return paths.partner(id);
  if (id.startsWith('plan_')) return paths.plan(id);
  return null;
}

/** JSON with line breaks; anything else as it is. */
export function readable(changes: string): string {
  try {
    const parsed: unknown = JSON.parse(changes);
    return JSON.stringify(parsed, null, 2);
  } catch {
    return changes;
  }
}
