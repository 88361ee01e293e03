import { useLingui } from '@lingui/react/macro';
import { ActionIcon } from '@mantine/core';
import { IconPencil, IconPlus } from '@tabler/icons-react';
import { lazy, Suspense, useState } from 'react';
import { graphql } from 'react-relay/hooks';
import type { PoolCells_pool$data } from '../../__generated__/PoolCells_pool.graphql';
import { formatNumber } from '../../lib/format';
import { licenseVersionWords, poolLevelTones, poolLevelWords } from '../../lib/words';
import { NoValue } from '../../ui/DateText';
import { StatusBadge } from '../../ui/StatusBadge';
import classes from './PoolTable.module.css';

// The dialogs that a visit may never open.
const PoolRefillDialog = lazy(async () => ({
  default: (await import('./PoolRefillDialog')).PoolRefillDialog,
}));
const PoolUpdateDialog = lazy(async () => ({
  default: (await import('./PoolUpdateDialog')).PoolUpdateDialog,
}));

/** What a row of a table of pools shows, on the page of a partner as in the list of one's own. */
export const poolFragment = graphql`
  fragment PoolCells_pool on PoolEntry {
    product {
      name
      unitType
    }
    licenseVersion
    stock
    maximum
    threshold
    level
    refillUnits
    viewerCanRefill
    viewerCanUpdate
    ...PoolRefillDialog_pool
    ...PoolUpdateDialog_pool
  }
`;

interface CellProps {
  pool: PoolCells_pool$data;
  tierTwo: boolean;
}

export function PoolLevelBadge({ pool: { level } }: Pick<CellProps, 'pool'>) {
  const { i18n } = useLingui();
  return <StatusBadge tone={poolLevelTones[level]}>{i18n._(poolLevelWords[level])}</StatusBadge>;
}

/** What remains, and the button that fills it up. */
export function PoolStock({ pool, tierTwo }: CellProps) {
  const { t, i18n } = useLingui();
  const [open, setOpen] = useState(false);
  const name = useName(pool);
  return (
    <span className={classes.number}>
      {formatNumber(i18n.locale, pool.stock)}
      {pool.viewerCanRefill && (
        <ActionIcon
          aria-label={t`Refill ${name}`}
          title={pool.refillUnits === 0 ? t`The pool is full` : t`Refill`}
          disabled={pool.refillUnits === 0}
          onClick={() => setOpen(true)}
        >
          <IconPlus size={16} aria-hidden />
        </ActionIcon>
      )}
      <Suspense>
        {open && <PoolRefillDialog pool={pool} tierTwo={tierTwo} onClose={() => setOpen(false)} />}
      </Suspense>
    </span>
  );
}

/** The level that it is kept at, and the button that changes it. */
export function PoolThreshold({ pool, tierTwo }: CellProps) {
  const { t, i18n } = useLingui();
  const [open, setOpen] = useState(false);
  const name = useName(pool);
  return (
    <span className={classes.number}>
      {pool.threshold === 0 ? <NoValue /> : formatNumber(i18n.locale, pool.threshold)}
      {pool.viewerCanUpdate && (
        <ActionIcon
          aria-label={t`Change the levels of ${name}`}
          title={t`Change the levels`}
          onClick={() => setOpen(true)}
        >
          <IconPencil size={16} aria-hidden />
        </ActionIcon>
      )}
      <Suspense>
        {open && <PoolUpdateDialog pool={pool} tierTwo={tierTwo} onClose={() => setOpen(false)} />}
      </Suspense>
    </span>
  );
}

function useName({ product, licenseVersion }: PoolCells_pool$data): string {
  const { i18n } = useLingui();
  return `${product.name}, ${i18n._(licenseVersionWords[licenseVersion])}`;
}
