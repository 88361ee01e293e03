import { Plural, useLingui } from '@lingui/react/macro';
import { graphql, useFragment } from 'react-relay/hooks';
import type { EndedPlans_assignment$key } from '../../__generated__/EndedPlans_assignment.graphql';
import { endReasonWords } from '../../lib/words';
import { InstantText } from '../../ui/DateText';
import { Card } from '../../ui/PageLayout';
import { Table, TableCell } from '../../ui/Table';
import classes from './AssignmentPanel.module.css';

/** The plans that the customer had once, folded away. */
export function EndedPlans({ assignments }: { assignments: EndedPlans_assignment$key }) {
  const { t, i18n } = useLingui();
  const data = useFragment(
    graphql`
      fragment EndedPlans_assignment on Assignment @relay(plural: true) {
        id
        canceledAt
        endReason
        plan {
          name
        }
      }
    `,
    assignments,
  );
  return (
    <details>
      <summary className={classes.ended}>
        <Plural value={data.length} one="Ended plans (#)" other="Ended plans (#)" />
      </summary>
      <Card flush>
        <Table
          label={t`Ended plans`}
          columns={[
            { id: 'plan', header: t`Service plan` },
            { id: 'reason', header: t`Reason`, width: '40%' },
            { id: 'ended', header: t`Ended`, width: '20%', align: 'end' },
          ]}
        >
          {data.map(({ id, plan, endReason, canceledAt }) => (
            <tr key={id}>
              <TableCell column="plan">
                <span className={classes.product}>{plan.name}</span>
              </TableCell>
              <TableCell column="reason">{endReason && i18n._(endReasonWords[endReason])}</TableCell>
              <TableCell column="ended">
                <InstantText instant={canceledAt} />
              </TableCell>
            </tr>
          ))}
        </Table>
      </Card>
    </details>
  );
}
