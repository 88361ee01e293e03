import { Trans, useLingui } from '@lingui/react/macro';
import { graphql, useFragment } from 'react-relay/hooks';
import type { PartnerPool_partner$key } from '../../__generated__/PartnerPool_partner.graphql';
import { licenseVersionWords } from '../../lib/words';
import { EmptyState } from '../../ui/EmptyState';
import { Meter } from '../../ui/Meter';
import { Card } from '../../ui/PageLayout';
import { RowsSkeleton } from '../../ui/Skeletons';
import { Table, TableCell } from '../../ui/Table';
import { Tag } from '../../ui/Tag';

const fragment = graphql`
  fragment PartnerPool_partner on Partner @argumentDefinitions(shown: { type: "Boolean", defaultValue: true }) {
    tier
    poolRefill
    pool @include(if: $shown) {
      id
      product {
        name
        unitType
      }
      licenseVersion
      stock
      maximum
    }
  }
`;

/** The stock that a partner hands out from. */
export function PartnerPool({ partner }: { partner: PartnerPool_partner$key }) {
  const { t, i18n } = useLingui();
  const { pool, poolRefill, tier } = useFragment(fragment, partner);
  if (!pool) return <RowsSkeleton rows={4} />;
  if (pool.length === 0) return <EmptyState kind="nothing" title={t`No stock`} />;
  return (
    <Card
      title={<Trans>License pool</Trans>}
      aside={
        tier === 'TWO' &&
        (poolRefill ? <Trans>May refill its own pool</Trans> : <Trans>May not refill its own pool</Trans>)
      }
      flush
    >
      <Table
        label={t`License pool`}
        columns={[
          { id: 'product', header: t`Product` },
          { id: 'version', header: t`Version` },
          { id: 'unit', header: t`Unit` },
          { id: 'stock', header: t`Remaining of maximum`, align: 'end' },
        ]}
      >
        {pool.map(({ id, product, licenseVersion, stock, maximum }) => (
          <tr key={id}>
            <TableCell column="product">{product.name}</TableCell>
            <TableCell column="version">
              <Tag>{i18n._(licenseVersionWords[licenseVersion])}</Tag>
            </TableCell>
            <TableCell column="unit">{product.unitType}</TableCell>
            <TableCell column="stock">
              <Meter used={stock} total={maximum} label={t`Remaining stock`} />
            </TableCell>
          </tr>
        ))}
      </Table>
    </Card>
  );
}
