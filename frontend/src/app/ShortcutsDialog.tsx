import { Trans, useLingui } from '@lingui/react/macro';
import { Kbd } from '@mantine/core';
import { Fragment } from 'react';
import { isPage, useActions } from '../lib/actions';
import { paths } from '../lib/paths';
import { commandKey } from '../lib/platform';
import { preference } from '../lib/preference';
import { Dialog } from '../ui/Dialog';
import { Link } from '../ui/Link';
import { useOffers } from '../ui/offers';
import { pageTakes } from '../ui/pageKeys';
import { Table, TableCell } from '../ui/Table';

/** Every key that does something on the page below: those of any page, and those of what this one shows. */
export function ShortcutsDialog({ onClose }: { onClose: () => void }) {
  const { t, i18n } = useLingui();
  const actions = useActions();
  const shortcuts = [
    { keys: [commandKey, 'K'], label: t`Search or jump to` },
    { keys: ['Z'], label: t`Undo` },
    ...actions.flatMap((action) => {
      const keys = isPage(action)
        ? action.keys && ['G', action.keys.toUpperCase()]
        : action.key && [action.key];
      return keys ? [{ keys, label: i18n._(action.label) }] : [];
    }),
  ];
  const offers = useOffers(true).flatMap(({ actions: all }) => all);
  const here = [
    ...(['c', 'e'] as const).flatMap((key) => {
      const offer = offers.find((action) => action.key === key && !action.disabled);
      return offer ? [{ keys: [key.toUpperCase()], label: offer.label }] : [];
    }),
    ...(pageTakes('tabs') ? [{ keys: ['[', ']'], label: t`Previous and next tab` }] : []),
  ];
  const inLists = [
    ...(document.querySelector('search input[type="search"]')
      ? [{ keys: ['/'], label: t`Search the list` }]
      : []),
    ...(pageTakes('move') ? [{ keys: ['J', 'K'], label: t`Next and previous row` }] : []),
    ...(pageTakes('open') ? [{ keys: ['Enter'], label: t`Open the row` }] : []),
    ...(pageTakes('select')
      ? [
          { keys: ['X', t`Space`], label: t`Select the row` },
          { keys: [t`Shift`, '↑', '↓'], label: t`Select the rows on the way` },
          { keys: ['Esc'], label: t`Select nothing` },
        ]
      : []),
  ];
  return (
    <Dialog title={t`Keyboard shortcuts`} onClose={onClose}>
      {preference.shortcuts.is('off') && (
        <p>
          <Trans>
            Single-key shortcuts are off. <Link href={paths.account()}>Your account</Link> turns them on.
          </Trans>
        </p>
      )}
      <Keys label={t`Keyboard shortcuts`} does={t`What it does`} shortcuts={[...shortcuts, ...here]} />
      {inLists.length > 0 && <Keys label={t`In lists`} does={t`In lists`} shortcuts={inLists} />}
    </Dialog>
  );
}

interface KeysProps {
  label: string;
  /** The heading of what the keys do. */
  does: string;
  shortcuts: readonly { keys: readonly string[]; label: string }[];
}

function Keys({ label, does, shortcuts }: KeysProps) {
  const { t } = useLingui();
  return (
    <Table
      label={label}
      columns={[
        { id: 'does', header: does },
        { id: 'keys', header: t`Keys` },
      ]}
    >
      {shortcuts.map(({ keys, label }) => (
        <tr key={label}>
          <TableCell column="does">{label}</TableCell>
          <TableCell column="keys">
            {keys.map((key, i) => (
              <Fragment key={key}>
                {i > 0 && ' '}
                <Kbd>{key}</Kbd>
              </Fragment>
            ))}
          </TableCell>
        </tr>
      ))}
    </Table>
  );
}
