import type { MessageDescriptor } from '@lingui/core';
import { createContext, use } from 'react';
import type { Icon } from '../ui/StatusBadge';

interface Described {
  id: string;
  label: MessageDescriptor;
  icon: Icon;
  /** The heading under which the palette lists it. */
  group: 'go' | 'create' | 'account' | 'export';
}

interface PageAction extends Described {
  href: string;
  /** The second key after g. */
  keys?: string;
}

/** The dialogs that can be opened above any page. */
export type OpenedDialog = 'summary' | 'shortcuts';

interface DialogAction extends Described {
  opens: OpenedDialog;
  /** The key that opens it, by itself. */
  key?: string;
}

/** Something that can be done from anywhere: the same entry serves the sidebar, the buttons and the palette. */
export type Action = PageAction | DialogAction;

/** Tells an action that leads to a page from one that opens a dialog. */
export function isPage(action: Action): action is PageAction {
  return 'href' in action;
}

/** The actions that the viewer may use. */
export const Actions = createContext<readonly Action[]>([]);

export function useActions(): readonly Action[] {
  return use(Actions);
}

/** One page's action by its id, or undefined where the viewer may not use it. */
export function useAction(id: string): PageAction | undefined {
  return use(Actions)
    .filter(isPage)
    .find((action) => action.id === id);
}
