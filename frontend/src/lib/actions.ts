import type { MessageDescriptor } from '@lingui/core';
import { createContext, use } from 'react';
import type { Icon } from '../ui/StatusBadge';

/** Something that can be done from anywhere: the same entry serves the sidebar, the buttons and the palette. */
export interface Action {
  id: string;
  label: MessageDescriptor;
  icon: Icon;
  href: string;
  /** The heading under which the palette lists it. */
  group: 'go' | 'create' | 'account';
  /** The second key after g, or the key alone. */
  keys?: string;
}

/** The actions that the viewer may use. */
export const Actions = createContext<readonly Action[]>([]);

export function useActions(): readonly Action[] {
  return use(Actions);
}

/** One action by its id, or undefined where the viewer may not use it. */
export function useAction(id: string): Action | undefined {
  return use(Actions).find((action) => action.id === id);
}
