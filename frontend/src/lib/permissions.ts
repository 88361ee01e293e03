import { createContext, use } from 'react';
import type { Permission } from '../__generated__/ShellQuery.graphql';

/** What the viewer may do, as the server says; the console has no rules of its own. */
export const Permissions = createContext<ReadonlySet<Permission>>(new Set());

export type { Permission };

export function usePermission(permission: Permission): boolean {
  return use(Permissions).has(permission);
}
