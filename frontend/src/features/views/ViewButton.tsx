import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { IconBookmark, IconChevronDown } from '@tabler/icons-react';
import { type ComponentPropsWithRef, lazy, Suspense } from 'react';
import { type SavedView, useViews } from './SavedViews';
import classes from './ViewMenu.module.css';

// What the menu is made of comes after the rows.
const Menu = lazy(async () => ({ default: (await import('./ViewMenu')).ViewMenu }));

/** Which view of a list is open, and what can be done with it. It stands beside the title of the page. */
export function ViewMenu() {
  const views = useViews();
  return (
    <Suspense fallback={<ViewButton active={views?.active} changed={views?.changed ?? false} />}>
      <Menu />
    </Suspense>
  );
}

interface ViewButtonProps extends Omit<ComponentPropsWithRef<'button'>, 'color' | 'style'> {
  active: SavedView | undefined;
  changed: boolean;
}

/** Opens the menu. */
export function ViewButton({ active, changed, ...rest }: ViewButtonProps) {
  const { t } = useLingui();
  const name = active?.name ?? '';
  return (
    <Button
      {...rest}
      variant={active ? 'light' : 'default'}
      size="compact-sm"
      className={classes.button}
      leftSection={<IconBookmark size={15} aria-hidden />}
      rightSection={<IconChevronDown size={14} aria-hidden />}
      aria-label={active ? t`View ${name}` : undefined}
    >
      {active ? active.name : <Trans>Views</Trans>}
      {changed && (
        <span className={classes.changed}>
          <Trans>changed</Trans>
        </span>
      )}
    </Button>
  );
}
