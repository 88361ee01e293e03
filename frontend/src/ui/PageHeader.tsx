import { useLingui } from '@lingui/react/macro';
import { ActionIcon, Button } from '@mantine/core';
import { IconDots } from '@tabler/icons-react';
import { type ReactNode, use } from 'react';
import { formatNumber } from '../lib/format';
import { ConsoleTitle } from './ConsoleTitle';
import { useHeadingFocus } from './focusTrail';
import { isolated } from './isolated';
import { LateMenu } from './LateMenu';
import { Link, useNavigation } from './Link';
import { useOffer } from './offers';
import classes from './PageHeader.module.css';
import { usePageKeys } from './pageKeys';
import type { Icon } from './StatusBadge';

export interface PageAction {
  id: string;
  label: string;
  icon?: Icon;
  /** Where it leads, or what it does. */
  href?: string;
  onClick?: () => void;
  /** The one thing that this page is for; it stays visible where the others go into a menu. */
  primary?: boolean;
  danger?: boolean;
  disabled?: boolean;
  /** The key that does it while the page offers it: c creates, e edits. */
  key?: 'c' | 'e';
}

interface PageHeaderProps {
  title: string;
  /** How many there are. */
  count?: number | null;
  /** What belongs beside the title: a state, a short fact. */
  aside?: ReactNode;
  /** The way up: the list that this object is in. */
  parent?: { label: string; href: string };
  actions?: readonly PageAction[];
  /** What the palette offers of it, where that is more than the header has room for. */
  offered?: readonly PageAction[];
  /** What is done with all that is listed. */
  tools?: ReactNode;
}

const noActions: readonly PageAction[] = [];

export function PageHeader(props: PageHeaderProps) {
  const { title, count, aside, parent, actions = noActions, offered = actions, tools } = props;
  const { t, i18n } = useLingui();
  useOffer(title, offered, true);
  const heading = useHeadingFocus(title);
  const { go } = useNavigation();
  usePageKeys([], ({ key }) => {
    const action = offered.find((one) => one.key === key && !one.disabled);
    if (action?.href !== undefined) go(action.href);
    else action?.onClick?.();
    return action !== undefined;
  });
  const primary = actions.filter((action) => action.primary);
  const others = actions.filter((action) => !action.primary);
  return (
    <header className={classes.header}>
      <title>{`${title} · ${use(ConsoleTitle)}`}</title>
      <div className={classes.heading}>
        {parent && (
          <Link className={classes.parent} href={parent.href}>
            {parent.label}
          </Link>
        )}
        <div className={classes.line}>
          <h1 ref={heading} className={classes.title} tabIndex={-1}>
            {isolated(title)}
          </h1>
          {count !== undefined && count !== null && (
            <span className={classes.count}>{formatNumber(i18n.locale, count)}</span>
          )}
          {aside}
        </div>
      </div>
      {(actions.length > 0 || tools) && (
        <div className={classes.actions}>
          <div className={classes.others}>
            {others.map((action) => (
              <ActionButton key={action.id} action={action} />
            ))}
          </div>
          {others.length > 0 && (
            <div className={classes.more}>
              <ActionMenu label={t`More actions`} actions={others} />
            </div>
          )}
          {tools}
          {primary.map((action) => (
            <ActionButton key={action.id} action={action} />
          ))}
        </div>
      )}
    </header>
  );
}

function ActionButton({ action }: { action: PageAction }) {
  const { go } = useNavigation();
  const Shown = action.icon;
  return (
    <Button
      variant={action.primary ? 'filled' : 'default'}
      aria-label={Shown && action.label}
      classNames={Shown && { root: classes.short, section: classes.sign }}
      leftSection={Shown && <Shown size={16} stroke={2} aria-hidden />}
      disabled={action.disabled}
      onClick={() => (action.href ? go(action.href) : action.onClick?.())}
    >
      {Shown ? <span className={classes.word}>{action.label}</span> : action.label}
    </Button>
  );
}

/** Actions behind one button; also the menu of a row or a panel. */
export function ActionMenu({ label, actions }: { label: string; actions: readonly PageAction[] }) {
  const { go } = useNavigation();
  return (
    <LateMenu
      button={
        <ActionIcon aria-label={label}>
          <IconDots size={18} aria-hidden />
        </ActionIcon>
      }
      entries={actions.map((action) => ({
        id: action.id,
        label: action.label,
        sign: action.icon && <action.icon size={16} aria-hidden />,
        danger: action.danger,
        disabled: action.disabled,
        onClick: () => (action.href ? go(action.href) : action.onClick?.()),
      }))}
    />
  );
}
