import { useLingui } from '@lingui/react/macro';
import { ActionIcon } from '@mantine/core';
import { IconArrowsDiagonal, IconX } from '@tabler/icons-react';
import { type ReactNode, useEffect, useRef } from 'react';
import { useFocusGivenBack } from './focusTrail';
import { isolated } from './isolated';
import { Link } from './Link';
import { useOffer } from './offers';
import { ActionMenu, type PageAction } from './PageHeader';
import classes from './Panel.module.css';

interface PanelProps {
  title: string;
  /** The small line above the title: an account name, a number. */
  above?: ReactNode;
  /** States and facts below the title. */
  below?: ReactNode;
  /** The page that shows the same object in full. */
  href?: string;
  actions?: readonly PageAction[];
  onClose: () => void;
  children: ReactNode;
}

const noActions: readonly PageAction[] = [];

/** One object beside its list; on a narrow screen it covers the list. Escape closes it. */
export function Panel({ title, above, below, href, actions = noActions, onClose, children }: PanelProps) {
  const { t } = useLingui();
  useOffer(title, actions, true);
  useFocusGivenBack();
  const close = useRef(onClose);
  useEffect(() => {
    close.current = onClose;
  });
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented) return;
      // What floats above the panel closes first. It may be gone already, but its elements still know each other.
      const floating = '[role="dialog"], [role="menu"], [role="listbox"]';
      if (event.target instanceof Element && event.target.closest(floating)) return;
      if (document.querySelector('[role="dialog"][aria-modal="true"], [role="menu"]')) return;
      close.current();
    };
    window.addEventListener('keydown', onKey, { capture: true });
    return () => window.removeEventListener('keydown', onKey, { capture: true });
  }, []);
  return (
    <aside className={classes.panel} aria-label={title}>
      <div className={classes.top}>
        <span className={classes.above}>{isolated(above)}</span>
        {actions.length > 0 && <ActionMenu label={t`More actions`} actions={actions} />}
        {href && (
          <ActionIcon component={Link} href={href} aria-label={t`Open full page`}>
            <IconArrowsDiagonal size={17} aria-hidden />
          </ActionIcon>
        )}
        <ActionIcon aria-label={t`Close`} onClick={onClose}>
          <IconX size={18} aria-hidden />
        </ActionIcon>
      </div>
      <h2 className={classes.title}>{isolated(title)}</h2>
      {below !== undefined && <div className={classes.below}>{below}</div>}
      {children}
    </aside>
  );
}
