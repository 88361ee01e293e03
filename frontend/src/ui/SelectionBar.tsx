import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { IconX } from '@tabler/icons-react';
import { formatNumber } from '../lib/format';
import { type GridSelection, nothingSelected } from './DataGrid';
import type { PageAction } from './PageHeader';
import classes from './SelectionBar.module.css';

interface SelectionBarProps {
  selection: GridSelection;
  totalCount: number | null | undefined;
  onSelect: (selection: GridSelection) => void;
  actions: readonly PageAction[];
}

/** What can be done with the chosen rows. All means all that match, so the filter is what is sent. */
export function SelectionBar({ selection, totalCount, onSelect, actions }: SelectionBarProps) {
  const { t, i18n } = useLingui();
  const chosen = selection.keys.size;
  if (!selection.all && chosen === 0) return null;
  const total = formatNumber(i18n.locale, totalCount ?? 0);
  return (
    <section className={classes.bar} aria-label={t`Selection`}>
      <span className={classes.count} role="status">
        {selection.all ? (
          <Trans>All {total} that match</Trans>
        ) : (
          <Plural value={chosen} one="# selected" other="# selected" />
        )}
      </span>
      {actions.map((action) => (
        <button
          key={action.id}
          type="button"
          className={classes.action}
          disabled={action.disabled}
          onClick={action.onClick}
        >
          {action.label}
        </button>
      ))}
      <button
        type="button"
        className={classes.action}
        aria-label={t`Clear selection`}
        onClick={() => onSelect(nothingSelected)}
      >
        <IconX size={16} aria-hidden />
      </button>
    </section>
  );
}
