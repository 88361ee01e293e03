import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { lazy, Suspense, useState } from 'react';
import { graphql, useFragment } from 'react-relay/hooks';
import type { PoolCells_pool$key } from '../../__generated__/PoolCells_pool.graphql';
import type { PoolTable_partner$key } from '../../__generated__/PoolTable_partner.graphql';
import { formatNumber } from '../../lib/format';
import { unitTypeText } from '../../lib/unitTypes';
import { licenseVersionWords } from '../../lib/words';
import { EmptyState } from '../../ui/EmptyState';
import { Card } from '../../ui/PageLayout';
import { RowsSkeleton } from '../../ui/Skeletons';
import { Table, TableCell } from '../../ui/Table';
import { Tag } from '../../ui/Tag';
import { PoolLevelBadge, PoolStock, PoolThreshold, poolFragment } from './PoolCells';
import classes from './PoolTable.module.css';

const PoolCreateDialog = lazy(async () => ({
  default: (await import('./PoolCreateDialog')).PoolCreateDialog,
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
      }
      licenseVersion
      ...PoolCells_pool
    }
  }
`;

/** The stock that a partner hands out from: what is left of each product, and how it is filled up. */
export function PoolTable({ partner }: { partner: PoolTable_partner$key }) {
  const { t } = useLingui();
  const { id, tier, poolRefill, pool, viewerCanCreatePools } = useFragment(fragment, partner);
  const [creating, setCreating] = useState(false);
  if (!pool) return <RowsSkeleton rows={4} />;

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
  const create = viewerCanCreatePools && (
    <Button
      size="compact-sm"
      variant="default"
      leftSection={<IconPlus size={14} aria-hidden />}
      onClick={() => setCreating(true)}
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
      ) : (
        <Card
          title={<Trans>License pool</Trans>}
          aside={
            <span className={classes.aside}>
              {tierTwo &&
                (poolRefill ? (
                  <Trans>May refill its own pool</Trans>
                ) : (
                  <Trans>May not refill its own pool</Trans>
                ))}
              {create}
            </span>
          }
          flush
        >
          <Table label={t`License pool`} columns={columns}>
            {pool.map((entry) => (
              <PoolRow key={entry.id} pool={entry} tierTwo={tierTwo} />
            ))}
          </Table>
        </Card>
      )}
      <Suspense>
        {creating && (
          <PoolCreateDialog
            partnerId={id}
            tierTwo={tierTwo}
            held={pool.map(({ product, licenseVersion }) => `${product.id} ${licenseVersion}`)}
            onClose={() => setCreating(false)}
          />
        )}
      </Suspense>
    </>
  );
}

function PoolRow({ pool, tierTwo }: { pool: PoolCells_pool$key; tierTwo: boolean }) {
  const { i18n } = useLingui();
  const entry = useFragment(poolFragment, pool);
  return (
    <tr>
      <TableCell column="product">
        <span className={classes.product}>{entry.product.name}</span>
      </TableCell>
      <TableCell column="version">
        <Tag>{i18n._(licenseVersionWords[entry.licenseVersion])}</Tag>
      </TableCell>
      <TableCell column="unit">{unitTypeText(i18n, entry.product.unitType)}</TableCell>
      <TableCell column="level">
        <PoolLevelBadge pool={entry} />
      </TableCell>
      <TableCell column="stock">
        <PoolStock pool={entry} tierTwo={tierTwo} />
      </TableCell>
      <TableCell column="maximum">{formatNumber(i18n.locale, entry.maximum)}</TableCell>
      <TableCell column="threshold">
        <PoolThreshold pool={entry} tierTwo={tierTwo} />
      </TableCell>
    </tr>
  );
}
