import { Trans, useLingui } from '@lingui/react/macro';
import { ActionIcon, Kbd, useComputedColorScheme, useMantineColorScheme } from '@mantine/core';
import { IconMenu2, IconMoon, IconSearch, IconSun, IconX } from '@tabler/icons-react';
import { Outlet, useRouterState } from '@tanstack/react-router';
import { lazy, Suspense, use, useEffect, useState } from 'react';
import { graphql, type PreloadedQuery, usePreloadedQuery } from 'react-relay/hooks';
import type { ShellQuery } from '../__generated__/ShellQuery.graphql';
import { Actions, type OpenedDialog } from '../lib/actions';
import { customerFilter } from '../lib/customerFilter';
import { useLanguage } from '../lib/language';
import { SendsMail } from '../lib/mail';
import { channelOf, paths } from '../lib/paths';
import { ManagedBy, Permissions } from '../lib/permissions';
import { commandKey } from '../lib/platform';
import { customersSearch } from '../lib/search';
import { useAccentOf } from '../theme/accent';
import { ConsoleTitle } from '../ui/ConsoleTitle';
import { TimeZone } from '../ui/DateText';
import { preloadMenu } from '../ui/LateMenu';
import { actionsFor } from './actions';
import { useLive } from './live';
import classes from './Shell.module.css';
import { Sidebar } from './Sidebar';
import { guardSession } from './session';
import { TestClock } from './TestClock';
import { holdKeys, releaseKeys } from './typeAhead';
import { UserMenu } from './UserMenu';
import { useShortcuts } from './useShortcuts';

const Notices = lazy(async () => ({ default: (await import('./Notices')).Notices }));
const Palette = lazy(async () => ({ default: (await import('./Palette')).Palette }));
const ShortcutsDialog = lazy(async () => ({
  default: (await import('./ShortcutsDialog')).ShortcutsDialog,
}));
const SummaryDialog = lazy(async () => ({
  default: (await import('../features/customers/SummaryDialog')).SummaryDialog,
}));

const query = graphql`
  query ShellQuery {
    viewer {
      permissions
      signInUrl
      sendsMail
      user {
        accountName
        timeZone
        locale
      }
      customer {
        id
      }
      partner {
        company
        brand {
          title
          accent
        }
      }
      ...Sidebar_viewer
      ...TestClock_viewer
      ...UserMenu_viewer
    }
  }
`;

/** Milliseconds after which the first page is there, also on a slow line. */
const laterParts = 3_000;

/** What is not asked for in time by those who come to need it. */
function loadLaterParts() {
  // A finger announces itself too late.
  preloadMenu();
  // Names have letters of all countries. Where their part of the font came with a name that is scrolled to, the whole
  // page would be laid out anew under way. Where it cannot be had, they stand in a letter of the system.
  document.fonts.load('1em "Inter Variable"', 'Ł').catch(() => undefined);
}

/** What surrounds every page: where one can go, who one is, what time it is. */
export function Shell({ queryRef }: { queryRef: PreloadedQuery<ShellQuery> }) {
  const { t } = useLingui();
  const { viewer } = usePreloadedQuery<ShellQuery>(query, queryRef);
  const permissions = new Set(viewer.permissions);
  const actions = actionsFor(permissions, viewer.customer?.id);
  const [palette, setPalette] = useState<'unloaded' | 'open' | 'closed'>('unloaded');
  const location = useRouterState({ select: (state) => state.location });
  const { pathname } = location;
  const [dialog, setDialog] = useState<OpenedDialog | null>(null);
  const [menuAt, setMenuAt] = useState<string | null>(null);
  // The menu of a narrow screen belongs to the page that it was opened on.
  const menu = menuAt === pathname;
  const { accountName } = viewer.user;
  const { brand, company } = viewer.partner;
  const ownTitle = use(ConsoleTitle);
  const channel = channelOf(viewer.signInUrl);
  useEffect(() => guardSession({ accountName, channel }), [accountName, channel]);
  useAccentOf(brand.accent);
  // The field of the palette is not there yet when the next letter is typed.
  const openPalette = () => {
    if (palette === 'open') return;
    holdKeys(() => setPalette('closed'));
    setPalette('open');
  };
  useEffect(() => () => void releaseKeys(), []);
  useEffect(() => {
    const later = setTimeout(loadLaterParts, laterParts);
    return () => clearTimeout(later);
  }, []);
  useShortcuts(actions, openPalette, setDialog);
  useLive();
  if (!useLanguage(viewer.user.locale)) return <ShellSkeleton />;

  return (
    <Permissions value={permissions}>
      <Actions value={actions}>
        <ManagedBy value={viewer.customer ? company : null}>
          <SendsMail value={viewer.sendsMail}>
            <ConsoleTitle value={brand.title ?? ownTitle}>
              <TimeZone value={viewer.user.timeZone}>
                <a className={classes.skip} href="#main">
                  <Trans>Skip to the page</Trans>
                </a>
                <div className={classes.shell}>
                  <div className={classes.side} data-open={menu || undefined}>
                    <Sidebar viewer={viewer} onGo={() => setMenuAt(null)} onOpen={setDialog} />
                  </div>
                  {menu && (
                    <button
                      type="button"
                      className={classes.backdrop}
                      aria-label={t`Close menu`}
                      onClick={() => setMenuAt(null)}
                    />
                  )}
                  <div className={classes.column}>
                    <TestClock viewer={viewer} />
                    <header className={classes.bar}>
                      <ActionIcon
                        className={classes.burger}
                        aria-label={menu ? t`Close menu` : t`Open menu`}
                        aria-expanded={menu}
                        onClick={() => setMenuAt(menu ? null : pathname)}
                      >
                        {menu ? <IconX size={18} aria-hidden /> : <IconMenu2 size={18} aria-hidden />}
                      </ActionIcon>
                      <button type="button" className={classes.search} onClick={openPalette}>
                        <IconSearch size={15} aria-hidden />
                        <span>
                          <Trans>Search or jump to…</Trans>
                        </span>
                        <Kbd size="xs" aria-hidden>
                          {commandKey === '⌘' ? '⌘K' : 'Ctrl K'}
                        </Kbd>
                      </button>
                      <div className={classes.tools}>
                        <SchemeToggle />
                        <UserMenu viewer={viewer} />
                      </div>
                    </header>
                    <main id="main" className={classes.main} tabIndex={-1}>
                      <Outlet />
                    </main>
                    <Suspense>
                      <Notices />
                    </Suspense>
                  </div>
                </div>
                {palette !== 'unloaded' && (
                  <Suspense>
                    <Palette
                      opened={palette === 'open'}
                      onClose={() => setPalette('closed')}
                      onOpen={setDialog}
                    />
                  </Suspense>
                )}
                {dialog === 'shortcuts' && (
                  <Suspense>
                    <ShortcutsDialog onClose={() => setDialog(null)} />
                  </Suspense>
                )}
                {dialog === 'summary' && (
                  <Suspense>
                    <SummaryDialog filter={customersListed(location)} onClose={() => setDialog(null)} />
                  </Suspense>
                )}
              </TimeZone>
            </ConsoleTitle>
          </SendsMail>
        </ManagedBy>
      </Actions>
    </Permissions>
  );
}

/** The filter of the list of customers, where that is on screen. */
function customersListed({ pathname, search }: { pathname: string; search: unknown }) {
  return pathname === paths.customers() ? customerFilter(customersSearch.parse(search)) : {};
}

function SchemeToggle() {
  const { t } = useLingui();
  const { setColorScheme } = useMantineColorScheme();
  const dark = useComputedColorScheme('light') === 'dark';
  const label = dark ? t`Light colors` : t`Dark colors`;
  return (
    <ActionIcon aria-label={label} title={label} onClick={() => setColorScheme(dark ? 'light' : 'dark')}>
      {dark ? <IconSun size={18} aria-hidden /> : <IconMoon size={18} aria-hidden />}
    </ActionIcon>
  );
}

/** The outline of the shell while its query is on its way. */
export function ShellSkeleton() {
  return (
    <div className={classes.shell}>
      <div className={classes.side} />
      <div className={classes.column}>
        <div className={classes.bar} />
      </div>
    </div>
  );
}
