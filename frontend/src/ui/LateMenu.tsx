import {
  type ComponentProps,
  cloneElement,
  lazy,
  type ReactElement,
  type ReactNode,
  Suspense,
  useState,
} from 'react';

const load = () => import('./LoadedMenu');
const LoadedMenu = lazy(async () => ({ default: (await load()).LoadedMenu }));

/** What a menu consists of, from top to bottom. */
export type MenuEntry = MenuItem | MenuHeading | MenuDivider;

export interface MenuItem {
  id: string;
  label: ReactNode;
  /** Before the words. */
  sign?: ReactNode;
  /** Behind the words. */
  marks?: ReactNode;
  onClick?: () => void;
  /** The address of a file that it takes away, instead of doing something. */
  file?: string;
  /** It is what is on screen already. */
  current?: boolean;
  danger?: boolean;
  disabled?: boolean;
}

interface MenuHeading {
  id: string;
  heading: ReactNode;
}

interface MenuDivider {
  id: string;
  divider: true;
}

type ButtonProps = ComponentProps<'button'>;

export interface LateMenuProps {
  /** What opens it: a button that takes the properties of one. */
  button: ReactElement<ButtonProps>;
  entries: readonly MenuEntry[];
  position?: 'bottom-start' | 'bottom-end';
  width?: number;
  className?: string;
}

/** A menu whose code no first paint waits for: it comes as soon as somebody goes near the button. */
export function LateMenu(props: LateMenuProps) {
  const [wanted, setWanted] = useState(false);
  const button = cloneElement(props.button, {
    'aria-haspopup': 'menu',
    'aria-expanded': false,
    onPointerEnter: preloadMenu,
    onPointerDown: preloadMenu,
    onFocus: preloadMenu,
    onClick: () => setWanted(true),
  });
  if (!wanted) return button;
  return (
    <Suspense fallback={button}>
      <LoadedMenu {...props} />
    </Suspense>
  );
}

/** Where it cannot be had, the click tells. */
export function preloadMenu(): void {
  load().catch(() => undefined);
}
