import { Trans, useLingui } from '@lingui/react/macro';
import { graphql, usePaginationFragment } from 'react-relay/hooks';
import type { PartnerCustomers_partner$key } from '../../__generated__/PartnerCustomers_partner.graphql';
import type { PartnerCustomersPaginationQuery } from '../../__generated__/PartnerCustomersPaginationQuery.graphql';
import { formatNumber } from '../../lib/format';
import { paths } from '../../lib/paths';
import { customerStatusTones, customerStatusWords } from '../../lib/words';
import { InstantText } from '../../ui/DateText';
import { EmptyState } from '../../ui/EmptyState';
import { Link } from '../../ui/Link';
import { Card } from '../../ui/PageLayout';
import { ShowMore } from '../../ui/ShowMore';
import { RowsSkeleton } from '../../ui/Skeletons';
import { StatusBadge } from '../../ui/StatusBadge';
import { Table, TableCell } from '../../ui/Table';

const fragment = graphql`
  fragment PartnerCustomers_partner on Partner
  @argumentDefinitions(
    shown: { type: "Boolean", defaultValue: true }
    count: { type: "Int", defaultValue: 25 }
    cursor: { type: "String" }
  )
  @refetchable(queryName: "PartnerCustomersPaginationQuery") {
    id
    customers(first: $count, after: $cursor)
      @connection(key: "PartnerCustomers_customers")
      @include(if: $shown) {
      totalCount
      edges {
        node {
          id
          company
          city
          state
          status
          createdAt
        }
      }
    }
  }
`;

/** The customers that a partner manages. */
export function PartnerCustomers({ partner }: { partner: PartnerCustomers_partner$key }) {
  const { t, i18n } = useLingui();
  const { data, hasNext, isLoadingNext, loadNext } = usePaginationFragment<
    PartnerCustomersPaginationQuery,
    PartnerCustomers_partner$key
  >(fragment, partner);
  if (!data.customers) return <RowsSkeleton rows={6} />;
  const { edges, totalCount } = data.customers;
  if (edges.length === 0) return <EmptyState kind="nothing" title={t`No customers yet`} />;
  return (
    <Card
      title={<Trans>Customers</Trans>}
      aside={
        <Link href={paths.customers({ partner: data.id })}>
          <Trans>All {formatNumber(i18n.locale, totalCount)} in the list of customers</Trans>
        </Link>
      }
      flush
    >
      <Table
        label={t`Customers of the partner`}
        columns={[
          { id: 'company', header: t`Company` },
          { id: 'city', header: t`City` },
          { id: 'state', header: t`State` },
          { id: 'status', header: t`Status` },
          { id: 'created', header: t`Created` },
        ]}
      >
        {edges.map(({ node }) => (
          <tr key={node.id}>
            <TableCell column="company">
              <Link href={paths.customer(node.id)}>{node.company}</Link>
            </TableCell>
            <TableCell column="city">{node.city}</TableCell>
            <TableCell column="state">{node.state}</TableCell>
            <TableCell column="status">
              <StatusBadge tone={customerStatusTones[node.status]}>
                {i18n._(customerStatusWords[node.status])}
              </StatusBadge>
            </TableCell>
            <TableCell column="created">
              <InstantText instant={node.createdAt} />
            </TableCell>
          </tr>
        ))}
      </Table>
      <ShowMore hasMore={hasNext} loading={isLoadingNext} onMore={() => loadNext(25)} />
    </Card>
  );
}
