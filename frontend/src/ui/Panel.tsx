import { useLingui } from '@lingui/react/macro';
import { ActionIcon } from '@mantine/core';
import { IconArrowsDiagonal, IconX } from '@tabler/icons-react';
import { type ReactNode, useEffect, useRef } from 'react';
import { Link } from './Link';
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

/** One object beside its list; on a narrow screen it covers the list. Escape closes it. */
export function Panel({ title, above, below, href, actions, onClose, children }: PanelProps) {
  const { t } = useLingui();
  const close = useRef(onClose);
  useEffect(() => {
    close.current = onClose;
  });
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      // A dialog or a menu above the panel closes first, and says so by preventing the default.
      if (event.key !== 'Escape' || event.defaultPrevented) return;
      if (document.querySelector('[role="dialog"][aria-modal="true"], [role="menu"]')) return;
      close.current();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
  return (
    <aside className={classes.panel} aria-label={title}>
      <div className={classes.top}>
        <span className={classes.above}>{above}</span>
        {actions && actions.length > 0 && <ActionMenu label={t`More actions`} actions={actions} />}
        {href && (
          <ActionIcon component={Link} href={href} aria-label={t`Open full page`}>
            <IconArrowsDiagonal size={17} aria-hidden />
          </ActionIcon>
        )}
        <ActionIcon aria-label={t`Close`} onClick={onClose}>
          <IconX size={18} aria-hidden />
        </ActionIcon>
      </div>
      <h2 className={classes.title}>{title}</h2>
      {below !== undefined && <div className={classes.below}>{below}</div>}
      {children}
    </aside>
  );
}
