import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { graphql, usePaginationFragment } from 'react-relay/hooks';
import type { CustomerTransactions_customer$key } from '../../__generated__/CustomerTransactions_customer.graphql';
import type { CustomerTransactionsQuery } from '../../__generated__/CustomerTransactionsQuery.graphql';
import { actorText } from '../../lib/actors';
import { formatNumber } from '../../lib/format';
import { licenseVersionWords, transactionTypeWords } from '../../lib/words';
import { DateText, InstantText } from '../../ui/DateText';
import { EmptyState } from '../../ui/EmptyState';
import { Card } from '../../ui/PageLayout';
import { RowsSkeleton } from '../../ui/Skeletons';
import { Table, TableCell } from '../../ui/Table';
import classes from './AssignmentPanel.module.css';

/** The customer's lines of the customer-transactions report, newest first. */
export function CustomerTransactions({ customer }: { customer: CustomerTransactions_customer$key }) {
  const { t, i18n } = useLingui();
  const { data, hasNext, loadNext, isLoadingNext } = usePaginationFragment<
    CustomerTransactionsQuery,
    CustomerTransactions_customer$key
  >(
    graphql`
      fragment CustomerTransactions_customer on Customer
      @refetchable(queryName: "CustomerTransactionsQuery")
      @argumentDefinitions(
        shown: { type: "Boolean", defaultValue: true }
        count: { type: "Int", defaultValue: 50 }
        cursor: { type: "String" }
      ) {
        transactions(first: $count, after: $cursor)
          @connection(key: "CustomerTransactions_transactions")
          @include(if: $shown) {
          edges {
            node {
              id
              type
              effectiveAt
              createdAt
              licenseVersion
              unitsBefore
              unitsAfter
              actorName
              plan {
                name
              }
              product {
                name
              }
              after {
                expirationDate
              }
            }
          }
        }
      }
    `,
    customer,
  );
  if (!data.transactions) return <RowsSkeleton rows={6} />;
  const lines = data.transactions.edges.map(({ node }) => node);
  if (lines.length === 0) {
    return (
      <EmptyState kind="nothing" title={t`No transactions yet`}>
        <Trans>Every change of a license leaves a line here.</Trans>
      </EmptyState>
    );
  }
  const number = (value: number) => formatNumber(i18n.locale, value);
  return (
    <>
      <Card flush>
        <Table
          label={t`Transactions`}
          columns={[
            { id: 'recorded', header: t`Recorded` },
            { id: 'effective', header: t`Effective` },
            { id: 'type', header: t`Type` },
            { id: 'product', header: t`Product` },
            { id: 'plan', header: t`Service plan` },
            { id: 'version', header: t`Version` },
            { id: 'units', header: t`Units`, align: 'end', whole: true },
            { id: 'expiry', header: t`Expiration`, align: 'end' },
            { id: 'actor', header: t`By`, whole: true },
          ]}
        >
          {lines.map((line) => (
            <tr key={line.id}>
              <TableCell column="recorded">
                <InstantText instant={line.createdAt} />
              </TableCell>
              <TableCell column="effective">
                <InstantText instant={line.effectiveAt} />
              </TableCell>
              <TableCell column="type">{i18n._(transactionTypeWords[line.type])}</TableCell>
              <TableCell column="product">{line.product.name}</TableCell>
              <TableCell column="plan">{line.plan.name}</TableCell>
              <TableCell column="version">{i18n._(licenseVersionWords[line.licenseVersion])}</TableCell>
              <TableCell column="units">
                {line.unitsBefore === line.unitsAfter ? (
                  number(line.unitsAfter)
                ) : (
                  <>
                    <span className={classes.soft}>{number(line.unitsBefore)} → </span>
                    {number(line.unitsAfter)}
                  </>
                )}
              </TableCell>
              <TableCell column="expiry">
                <DateText date={line.after.expirationDate} />
              </TableCell>
              <TableCell column="actor">{actorText(i18n, line.actorName)}</TableCell>
            </tr>
          ))}
        </Table>
      </Card>
      {hasNext && (
        <div>
          <Button variant="default" loading={isLoadingNext} onClick={() => loadNext(50)}>
            <Trans>Load more</Trans>
          </Button>
        </div>
      )}
    </>
  );
}
