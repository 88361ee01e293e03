import { createContext, use } from 'react';
import type { Permission } from '../__generated__/ShellQuery.graphql';

/** What the viewer may do, as the server says; the console has no rules of its own. */
export const Permissions = createContext<ReadonlySet<Permission>>(new Set());

/** The partner that manages the company of a customer's user; null for a partner's own users. */
export const ManagedBy = createContext<string | null>(null);

export type { Permission };

export function usePermission(permission: Permission): boolean {
  return use(Permissions).has(permission);
}
