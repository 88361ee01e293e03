import { Trans, useLingui } from '@lingui/react/macro';
import { IconBraces } from '@tabler/icons-react';
import { useRouterState } from '@tanstack/react-router';
import { graphql, useFragment } from 'react-relay/hooks';
import type { Sidebar_viewer$key } from '../__generated__/Sidebar_viewer.graphql';
import { type Action, isPage, type OpenedDialog, useActions } from '../lib/actions';
import { initialOf } from '../lib/names';
import { paths } from '../lib/paths';
import { Link } from '../ui/Link';
import { sections } from './actions';
import classes from './Sidebar.module.css';

interface SidebarProps {
  viewer: Sidebar_viewer$key;
  onGo: () => void;
  onOpen: (dialog: OpenedDialog) => void;
}

export function Sidebar({ viewer, onGo, onOpen }: SidebarProps) {
  const { t, i18n } = useLingui();
  const data = useFragment(
    graphql`
      fragment Sidebar_viewer on Viewer {
        partner {
          company
          kind
          tier
          brand {
            title
            logoPath
          }
        }
        customer {
          company
        }
      }
    `,
    viewer,
  );
  const actions = useActions();
  const pathname = useRouterState({ select: (state) => state.location.pathname });
  const company = data.customer?.company ?? data.partner.company;
  const { brand } = data.partner;
  const kinds = { DISTRIBUTOR: t`Distributor`, ISP: t`ISP`, MSP: t`MSP`, RESELLER: t`Reseller` };
  const tiers = { ONE: t`Tier 1`, TWO: t`Tier 2` };
  const shortcuts = actions.filter(({ group }) => group === 'create' || group === 'export');

  return (
    <nav className={classes.nav} aria-label={t`Main`}>
      <div className={classes.company}>
        {brand.logoPath ? (
          <img className={classes.picture} src={brand.logoPath} alt="" />
        ) : (
          <span className={classes.logo} aria-hidden>
            {initialOf(brand.title ?? company)}
          </span>
        )}
        <span className={classes.names}>
          <span className={classes.name}>{brand.title ?? company}</span>
          <span className={classes.kind}>
            {brand.title
              ? company
              : data.customer
                ? t`Customer`
                : `${kinds[data.partner.kind]} · ${tiers[data.partner.tier]}`}
          </span>
        </span>
      </div>
      {sections.map((section) => {
        const shown = section.ids.flatMap((id) => actions.find((action) => action.id === id) ?? []);
        if (shown.length === 0) return null;
        return (
          <div key={section.ids.join()} className={classes.section}>
            {section.title && <h2 className={classes.title}>{i18n._(section.title)}</h2>}
            <ul className={classes.list}>
              {shown.map((action) => (
                <Item key={action.id} action={action} pathname={pathname} onGo={onGo} onOpen={onOpen} />
              ))}
            </ul>
          </div>
        );
      })}
      {shortcuts.length > 0 && (
        <div className={classes.section}>
          <h2 className={classes.title}>
            <Trans>Shortcuts</Trans>
          </h2>
          <ul className={classes.list}>
            {shortcuts.map((action) => (
              <Item key={action.id} action={action} pathname={pathname} onGo={onGo} onOpen={onOpen} />
            ))}
          </ul>
        </div>
      )}
      <div className={classes.foot}>
        <a className={classes.item} href={paths.playground()} target="_blank" rel="noreferrer">
          <IconBraces size={17} stroke={1.75} aria-hidden />
          <Trans>API playground</Trans>
        </a>
      </div>
    </nav>
  );
}

interface ItemProps extends Pick<SidebarProps, 'onGo' | 'onOpen'> {
  action: Action;
  pathname: string;
}

function Item({ action, pathname, onGo, onOpen }: ItemProps) {
  const { i18n } = useLingui();
  const Shown = action.icon;
  const inside = (
    <>
      <Shown size={17} stroke={1.75} aria-hidden />
      <span>{i18n._(action.label)}</span>
    </>
  );
  return (
    <li>
      {isPage(action) ? (
        <Link
          className={classes.item}
          href={action.href}
          aria-current={action.group !== 'create' && isAt(pathname, action.href) ? 'page' : undefined}
          onClick={onGo}
        >
          {inside}
        </Link>
      ) : (
        <button
          type="button"
          className={classes.item}
          aria-haspopup="dialog"
          onClick={() => {
            onGo();
            onOpen(action.opens);
          }}
        >
          {inside}
        </button>
      )}
    </li>
  );
}

function isAt(pathname: string, href: string): boolean {
  return href === '/' ? pathname === '/' : pathname === href || pathname.startsWith(`${href}/`);
}
