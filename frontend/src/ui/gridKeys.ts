import type { KeyboardEvent as ReactKeyboardEvent } from 'react';
import { type KeyUse, usePageKeys } from './pageKeys';

interface GridKeys {
  scroller: HTMLElement | null;
  /** The last row. */
  last: number;
  /** The row that the keyboard is on. */
  active: number | null;
  setActive: (index: number) => void;
  /** The row whose panel is open: another row takes its place there. */
  shown: number | null;
  show: (index: number) => void;
  /** What Enter does, where rows lead anywhere. */
  open: ((index: number) => void) | null;
  /** What x does, where rows can be chosen; and Shift with the keys that move. */
  toggle: ((index: number, range: boolean) => void) | null;
  extend: (from: number, to: number) => void;
  /** What Escape does, where anything is chosen. */
  clear: (() => void) | null;
}

type Pressed = Pick<KeyboardEvent, 'key' | 'shiftKey'>;

/** The keys that work before the list has the focus; the others are the page's own until then. */
const fromPage = ['j', 'k', 'x', 'Enter'];

/**
 * Moves through the rows and does what can be done with them. The answer is for the grid itself; while nothing else has
 * the focus, the list takes it with the first of its letters.
 */
export function useGridKeys(grid: GridKeys) {
  const { scroller, last, active, shown, open, toggle, clear } = grid;
  const press = ({ key, shiftKey }: Pressed): boolean => {
    const page = Math.max(1, Math.floor((scroller?.clientHeight ?? 400) / 40) - 2);
    const now = active ?? shown ?? -1;
    const to = (index: number) => {
      const target = Math.max(0, Math.min(last, index));
      grid.setActive(target);
      if (shiftKey) grid.extend(now, target);
      else if (shown !== null && target !== shown) grid.show(target);
    };
    if (key === 'ArrowDown' || key === 'j') to(now + 1);
    else if (key === 'ArrowUp' || key === 'k') to(now - 1);
    else if (key === 'PageDown') to(now + page);
    else if (key === 'PageUp') to(now - page);
    else if (key === 'Home') to(0);
    else if (key === 'End') to(last);
    else if (key === 'Enter' && open && active !== null) open(active);
    else if ((key === 'x' || key === ' ') && toggle && active !== null) toggle(active, shiftKey);
    else if (key === 'Escape' && clear) clear();
    else return false;
    return true;
  };
  const uses: KeyUse[] = [
    'move',
    ...(open ? (['open'] as const) : []),
    ...(toggle ? (['select'] as const) : []),
  ];
  usePageKeys(last < 0 ? [] : uses, (event) => {
    if (last < 0 || !fromPage.includes(event.key) || !isFree(event, scroller) || !press(event)) return false;
    scroller?.focus({ preventScroll: true });
    return true;
  });
  return (event: ReactKeyboardEvent) => {
    if (event.target !== event.currentTarget || event.ctrlKey || event.metaKey || event.altKey) return;
    if (press(event)) event.preventDefault();
  };
}

/** Whether nothing that takes keys itself has the focus: only the page, its heading, or what stands in a row. */
function isFree({ target, key }: KeyboardEvent, scroller: HTMLElement | null): boolean {
  if (!(target instanceof Element) || target === scroller) return false;
  if (scroller?.contains(target)) return target.matches(key === 'Enter' ? 'input' : 'input, a, [role="row"]');
  return target.matches('body, main, h1');
}
