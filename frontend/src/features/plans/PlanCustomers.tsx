import { Trans, useLingui } from '@lingui/react/macro';
import { graphql, usePaginationFragment } from 'react-relay/hooks';
import type { PlanCustomers_plan$key } from '../../__generated__/PlanCustomers_plan.graphql';
import type { PlanCustomersPaginationQuery } from '../../__generated__/PlanCustomersPaginationQuery.graphql';
import { formatNumber } from '../../lib/format';
import { paths } from '../../lib/paths';
import { customerStatusTones, customerStatusWords } from '../../lib/words';
import { InstantText } from '../../ui/DateText';
import { EmptyState } from '../../ui/EmptyState';
import { Link } from '../../ui/Link';
import { Card } from '../../ui/PageLayout';
import { ShowMore } from '../../ui/ShowMore';
import { StatusBadge } from '../../ui/StatusBadge';
import { Table, TableCell } from '../../ui/Table';

const fragment = graphql`
  fragment PlanCustomers_plan on ServicePlan
  @argumentDefinitions(count: { type: "Int", defaultValue: 25 }, cursor: { type: "String" })
  @refetchable(queryName: "PlanCustomersPaginationQuery") {
    id
    assignments(first: $count, after: $cursor) @connection(key: "PlanCustomers_assignments") {
      totalCount
      edges {
        node {
          id
          createdAt
          customer {
            id
            company
            city
            status
            partner {
              company
            }
          }
        }
      }
    }
  }
`;

/** Who has the plan. */
export function PlanCustomers({ plan }: { plan: PlanCustomers_plan$key }) {
  const { t, i18n } = useLingui();
  const { data, hasNext, isLoadingNext, loadNext } = usePaginationFragment<
    PlanCustomersPaginationQuery,
    PlanCustomers_plan$key
  >(fragment, plan);
  const { edges, totalCount } = data.assignments;
  return (
    <Card
      title={<Trans>Customers</Trans>}
      aside={
        totalCount > 0 && (
          <Link href={paths.customers({ plan: data.id })}>
            <Trans>All {formatNumber(i18n.locale, totalCount)} in the list of customers</Trans>
          </Link>
        )
      }
      flush
    >
      {edges.length === 0 ? (
        <EmptyState kind="nothing" title={t`No customer has this plan yet`} />
      ) : (
        <Table
          label={t`Customers of the plan`}
          columns={[
            { id: 'company', header: t`Company` },
            { id: 'city', header: t`City` },
            { id: 'partner', header: t`Partner` },
            { id: 'status', header: t`Status` },
            { id: 'assigned', header: t`Assigned` },
          ]}
        >
          {edges.map(({ node: { id, createdAt, customer } }) => (
            <tr key={id}>
              <TableCell column="company">
                <Link href={paths.customer(customer.id)}>{customer.company}</Link>
              </TableCell>
              <TableCell column="city">{customer.city}</TableCell>
              <TableCell column="partner">{customer.partner?.company}</TableCell>
              <TableCell column="status">
                <StatusBadge tone={customerStatusTones[customer.status]}>
                  {i18n._(customerStatusWords[customer.status])}
                </StatusBadge>
              </TableCell>
              <TableCell column="assigned">
                <InstantText instant={createdAt} />
              </TableCell>
            </tr>
          ))}
        </Table>
      )}
      <ShowMore hasMore={hasNext} loading={isLoadingNext} onMore={() => loadNext(25)} />
    </Card>
  );
}
