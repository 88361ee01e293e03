import type { Tone } from './StatusBadge';

export interface Toast {
  tone: Extract<Tone, 'good' | 'bad' | 'info'>;
  title: string;
  message?: string;
  /** Undo, Try again, Download: one thing that can be done about it. */
  action?: ToastAction;
}

export interface ToastAction {
  label: string;
  onClick: () => void;
  /** It takes back what was just done, which a key does too as long as the toast stands. */
  undoes?: boolean;
}

/** Tells whether it shows the toast. */
type Host = (toast: Toast) => boolean;

/** The latest first: a dialog takes what would be behind it. */
const hosts: Host[] = [];
const waiting: Toast[] = [];
let onFirst: (() => void) | null = null;

/** Says what happened in a corner of the screen. Its code is loaded with the first one. */
export function toast(message: Toast): void {
  if (hosts.some((show) => show(message))) return;
  waiting.push(message);
  onFirst?.();
}

/** What can be undone as long as its toast stands, the latest last. */
const undos: { id: string; undo: () => void }[] = [];

/** Undoes what the latest toast offers to undo; false where none does. */
export function undoLatest(): boolean {
  const latest = undos.at(-1);
  latest?.undo();
  return latest !== undefined;
}

/** Called by the host while a toast stands that offers to undo something. */
export function offerUndo(id: string, undo: () => void): void {
  undos.push({ id, undo });
}

/** Called by the host when a toast has gone. */
export function withdrawUndo(id: string): void {
  const at = undos.findIndex((one) => one.id === id);
  if (at >= 0) undos.splice(at, 1);
}

/** Called by a host when it can show toasts. */
export function serveToasts(show: Host): () => void {
  hosts.unshift(show);
  waiting.splice(0).forEach(toast);
  return () => {
    hosts.splice(hosts.indexOf(show), 1);
  };
}

/** Called by the app, which loads the host when the first toast comes. */
export function onFirstToast(load: () => void): void {
  onFirst = load;
  if (waiting.length > 0) load();
}
