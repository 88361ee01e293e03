import { useEffect, useRef } from 'react';
import { type Action, isPage, type OpenedDialog } from '../lib/actions';
import { preference } from '../lib/preference';
import { isTaken } from '../ui/keyTarget';
import { useNavigation } from '../ui/Link';
import { undoLatest } from '../ui/toast';

const together = 1200;

/**
 * Ctrl or Cmd with K opens the palette; g and a letter go to a page; z, or Ctrl or Cmd with it, undoes what a toast offers
 * to undo; ? shows them all (ShortcutsDialog). What only some pages have has keys of its own (ui/pageKeys).
 */
export function useShortcuts(
  actions: readonly Action[],
  openPalette: () => void,
  open: (dialog: OpenedDialog) => void,
) {
  const { go } = useNavigation();
  const now = useRef({ actions, openPalette, open, go });
  useEffect(() => {
    now.current = { actions, openPalette, open, go };
  });
  useEffect(() => {
    let began = 0;
    const onKey = (event: KeyboardEvent) => {
      if ((event.ctrlKey || event.metaKey) && !event.altKey && event.key.toLowerCase() === 'k') {
        event.preventDefault();
        now.current.openPalette();
        return;
      }
      if (event.altKey || isTaken(event.target)) return;
      const single = !event.ctrlKey && !event.metaKey;
      if (single && preference.shortcuts.is('off')) return;
      if (event.key === 'z') {
        if (undoLatest()) event.preventDefault();
        return;
      }
      if (!single) return;
      const dialog = now.current.actions.find((action) => !isPage(action) && action.key === event.key);
      if (dialog && !isPage(dialog)) {
        event.preventDefault();
        now.current.open(dialog.opens);
        return;
      }
      if (event.key === 'g') {
        began = event.timeStamp;
        return;
      }
      if (began > 0 && event.timeStamp - began < together) {
        const action = now.current.actions.filter(isPage).find(({ keys }) => keys === event.key);
        if (action) {
          event.preventDefault();
          now.current.go(action.href);
        }
      }
      began = 0;
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
}
