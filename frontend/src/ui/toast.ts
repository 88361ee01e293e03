import type { Tone } from './StatusBadge';

export interface Toast {
  tone: Extract<Tone, 'good' | 'bad' | 'info'>;
  title: string;
  message?: string;
  /** Undo, Try again, Download: one thing that can be done about it. */
  action?: { label: string; onClick: () => void };
}

type Host = (toast: Toast) => void;

let host: Host | null = null;
const waiting: Toast[] = [];
let onFirst: (() => void) | null = null;

/** Says what happened in a corner of the screen. Its code is loaded with the first one. */
export function toast(message: Toast): void {
  if (host) host(message);
  else {
    waiting.push(message);
    onFirst?.();
  }
}

/** Called by the host when it can show toasts. */
export function serveToasts(show: Host): () => void {
  host = show;
  for (const message of waiting.splice(0)) show(message);
  return () => {
    host = null;
  };
}

/** Called by the app, which loads the host when the first toast comes. */
export function onFirstToast(load: () => void): void {
  onFirst = load;
  if (waiting.length > 0) load();
}
