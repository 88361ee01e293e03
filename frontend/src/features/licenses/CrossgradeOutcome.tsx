import { Trans, useLingui } from '@lingui/react/macro';
import { graphql, useFragment } from 'react-relay/hooks';
import type { CrossgradeOutcome_crossgrade$key } from '../../__generated__/CrossgradeOutcome_crossgrade.graphql';
import { paths } from '../../lib/paths';
import { crossgradeChoiceWords } from '../../lib/words';
import { InstantText, NoValue } from '../../ui/DateText';
import { Link } from '../../ui/Link';
import { Card } from '../../ui/PageLayout';
import { Table, TableCell } from '../../ui/Table';
import classes from './AssignmentPanel.module.css';

/** A crossgrade that is not to be decided here: what was found, and what was chosen. */
export function CrossgradeOutcome({ crossgrade }: { crossgrade: CrossgradeOutcome_crossgrade$key }) {
  const { t, i18n } = useLingui();
  const data = useFragment(
    graphql`
      fragment CrossgradeOutcome_crossgrade on Crossgrade {
        status
        resolvedAt
        canceledAt
        customer {
          id
          company
        }
        items {
          chosen
          product {
            name
          }
          license {
            id
            product {
              name
            }
          }
        }
      }
    `,
    crossgrade,
  );
  const licenses = <Link href={paths.customer(data.customer.id)}>{data.customer.company}</Link>;
  return (
    <>
      <p className={classes.intro}>
        {data.status === 'RESOLVED' ? (
          <Trans>
            Resolved on <InstantText instant={data.resolvedAt} />: the plan is assigned to {licenses}.
          </Trans>
        ) : data.status === 'CANCELED' ? (
          <Trans>
            Canceled on <InstantText instant={data.canceledAt} />: {licenses} keeps what it has.
          </Trans>
        ) : (
          <Trans>It waits for a decision about {licenses}.</Trans>
        )}
      </p>
      <Card title={t`Duplicate licenses`} flush>
        <Table
          label={t`Duplicate licenses`}
          columns={[
            { id: 'license', header: t`License`, width: '40%' },
            { id: 'chosen', header: t`What was chosen` },
          ]}
        >
          {data.items.map(({ license, product, chosen }) => (
            <tr key={license.id}>
              <TableCell column="license">
                <span className={classes.product}>{product.name}</span>
              </TableCell>
              <TableCell column="chosen">
                {chosen ? i18n._(crossgradeChoiceWords[chosen]) : <NoValue />}
              </TableCell>
            </tr>
          ))}
        </Table>
      </Card>
    </>
  );
}
