import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { ActionIcon, Button } from '@mantine/core';
import { IconPencil, IconPlus } from '@tabler/icons-react';
import { lazy, Suspense, useState } from 'react';
import { graphql, useFragment } from 'react-relay/hooks';
import type { PoolTable_partner$key } from '../../__generated__/PoolTable_partner.graphql';
import { formatNumber } from '../../lib/format';
import { unitTypeText } from '../../lib/unitTypes';
import { licenseVersionWords } from '../../lib/words';
import { NoValue } from '../../ui/DateText';
import { EmptyState } from '../../ui/EmptyState';
import { Card } from '../../ui/PageLayout';
import { RowsSkeleton } from '../../ui/Skeletons';
import { StatusBadge } from '../../ui/StatusBadge';
import { Table, TableCell } from '../../ui/Table';
import { Tag } from '../../ui/Tag';
import classes from './PoolTable.module.css';
import { levelOf, matches, type PoolFilter } from './poolValues';

// The dialogs that a visit may never open.
const PoolCreateDialog = lazy(async () => ({
  default: (await import('./PoolCreateDialog')).PoolCreateDialog,
}));
const PoolRefillDialog = lazy(async () => ({
  default: (await import('./PoolRefillDialog')).PoolRefillDialog,
}));
const PoolUpdateDialog = lazy(async () => ({
  default: (await import('./PoolUpdateDialog')).PoolUpdateDialog,
}));

const fragment = graphql`
  fragment PoolTable_partner on Partner @argumentDefinitions(shown: { type: "Boolean", defaultValue: true }) {
    id
    tier
    poolRefill
    viewerCanCreatePools
    pool @include(if: $shown) {
      id
      product {
        id
        name
        unitType
      }
      licenseVersion
      stock
      maximum
      threshold
      belowThreshold
      refillUnits
      viewerCanRefill
      viewerCanUpdate
      ...PoolRefillDialog_pool
      ...PoolUpdateDialog_pool
    }
  }
`;

interface PoolTableProps {
  partner: PoolTable_partner$key;
  /** Which entries are shown; all when absent. */
  filter?: PoolFilter;
  /** It is the stock of the viewer's own company. */
  own?: boolean;
  onClear?: () => void;
}

/** The stock that a partner hands out from: what is left of each product, and how it is filled up. */
export function PoolTable({ partner, filter, own = false, onClear }: PoolTableProps) {
  const { t, i18n } = useLingui();
  const { id, tier, poolRefill, pool, viewerCanCreatePools } = useFragment(fragment, partner);
  const [open, setOpen] = useState<{ dialog: 'refill' | 'update'; id: string } | 'create' | null>(null);
  if (!pool) return <RowsSkeleton rows={4} />;

  const shown = filter ? pool.filter((entry) => matches(filter, entry)) : pool;
  const opened = open !== null && open !== 'create' ? pool.find((entry) => entry.id === open.id) : undefined;
  const close = () => setOpen(null);
  const number = (value: number) => formatNumber(i18n.locale, value);
  const tierTwo = tier === 'TWO';
  const columns = [
    { id: 'product', header: t`Product/Service` },
    { id: 'version', header: t`Version` },
    { id: 'unit', header: t`Unit` },
    { id: 'level', header: t`Level` },
    { id: 'stock', header: t`Remaining licenses`, align: 'end', whole: true },
    ...(tierTwo ? [{ id: 'maximum', header: t`Maximum`, align: 'end', whole: true } as const] : []),
    {
      id: 'threshold',
      header: tierTwo ? t`Minimum licenses` : t`Auto-refill threshold`,
      align: 'end',
      whole: true,
    },
  ] as const;
  const levels = {
    empty: <StatusBadge tone="bad">{t`None left`}</StatusBadge>,
    low: <StatusBadge tone="warn">{t`Low`}</StatusBadge>,
    enough: <StatusBadge tone="good">{t`Enough`}</StatusBadge>,
  };
  const create = viewerCanCreatePools && (
    <Button
      size="compact-sm"
      variant="default"
      leftSection={<IconPlus size={14} aria-hidden />}
      onClick={() => setOpen('create')}
    >
      <Trans>Create pool</Trans>
    </Button>
  );
  return (
    <>
      {pool.length === 0 ? (
        <EmptyState kind="nothing" title={t`No license pool yet`} action={create}>
          <Trans>Without a pool of a product, its licenses are not limited.</Trans>
        </EmptyState>
      ) : shown.length === 0 && onClear ? (
        <EmptyState kind="noMatch" onClear={onClear} />
      ) : (
        <Card
          title={
            own ? <Plural value={shown.length} one="# pool" other="# pools" /> : <Trans>License pool</Trans>
          }
          aside={
            <span className={classes.aside}>
              {tierTwo &&
                (poolRefill ? (
                  !own && <Trans>May refill its own pool</Trans>
                ) : own ? (
                  <Trans>Your Tier 1 refills this pool</Trans>
                ) : (
                  <Trans>May not refill its own pool</Trans>
                ))}
              {create}
            </span>
          }
          flush
        >
          <Table label={t`License pool`} columns={columns}>
            {shown.map((entry) => {
              const name = `${entry.product.name}, ${i18n._(licenseVersionWords[entry.licenseVersion])}`;
              return (
                <tr key={entry.id}>
                  <TableCell column="product">
                    <span className={classes.product}>{entry.product.name}</span>
                  </TableCell>
                  <TableCell column="version">
                    <Tag>{i18n._(licenseVersionWords[entry.licenseVersion])}</Tag>
                  </TableCell>
                  <TableCell column="unit">{unitTypeText(i18n, entry.product.unitType)}</TableCell>
                  <TableCell column="level">{levels[levelOf(entry)]}</TableCell>
                  <TableCell column="stock">
                    <span className={classes.number}>
                      {number(entry.stock)}
                      {entry.viewerCanRefill && (
                        <ActionIcon
                          aria-label={t`Refill ${name}`}
                          title={entry.refillUnits === 0 ? t`The pool is full` : t`Refill`}
                          disabled={entry.refillUnits === 0}
                          onClick={() => setOpen({ dialog: 'refill', id: entry.id })}
                        >
                          <IconPlus size={16} aria-hidden />
                        </ActionIcon>
                      )}
                    </span>
                  </TableCell>
                  <TableCell column="maximum">{number(entry.maximum)}</TableCell>
                  <TableCell column="threshold">
                    <span className={classes.number}>
                      {entry.threshold === 0 ? <NoValue /> : number(entry.threshold)}
                      {entry.viewerCanUpdate && (
                        <ActionIcon
                          aria-label={t`Change the levels of ${name}`}
                          title={t`Change the levels`}
                          onClick={() => setOpen({ dialog: 'update', id: entry.id })}
                        >
                          <IconPencil size={16} aria-hidden />
                        </ActionIcon>
                      )}
                    </span>
                  </TableCell>
                </tr>
              );
            })}
          </Table>
        </Card>
      )}
      <Suspense>
        {open === 'create' && (
          <PoolCreateDialog
            partnerId={id}
            tierTwo={tierTwo}
            held={pool.map(({ product, licenseVersion }) => `${product.id} ${licenseVersion}`)}
            onClose={close}
          />
        )}
        {opened && open !== null && open !== 'create' && open.dialog === 'refill' && (
          <PoolRefillDialog pool={opened} tierTwo={tierTwo} onClose={close} />
        )}
        {opened && open !== null && open !== 'create' && open.dialog === 'update' && (
          <PoolUpdateDialog pool={opened} tierTwo={tierTwo} onClose={close} />
        )}
      </Suspense>
    </>
  );
}
