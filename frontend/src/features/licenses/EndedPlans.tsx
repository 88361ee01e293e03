import { Plural, useLingui } from '@lingui/react/macro';
import { graphql, useFragment } from 'react-relay/hooks';
import type { EndedPlans_assignment$key } from '../../__generated__/EndedPlans_assignment.graphql';
import { endReasonWords } from '../../lib/words';
import { InstantText } from '../../ui/DateText';
import { Card } from '../../ui/PageLayout';
import { Table, TableCell, TableRow } from '../../ui/Table';
import classes from './AssignmentPanel.module.css';

interface EndedPlansProps {
  assignments: EndedPlans_assignment$key;
  highlight: string | undefined;
}

/** The plans that the customer had once, folded away unless the link leads to one of them. */
export function EndedPlans({ assignments, highlight }: EndedPlansProps) {
  const { t, i18n } = useLingui();
  const data = useFragment(
    graphql`
      fragment EndedPlans_assignment on Assignment @relay(plural: true) {
        id
        canceledAt
        endReason
        licenses {
          id
        }
        plan {
          name
        }
      }
    `,
    assignments,
  );
  const isMeant = ({ id, licenses }: (typeof data)[number]) =>
    id === highlight || licenses.some((license) => license.id === highlight);
  return (
    <details open={highlight === undefined ? undefined : data.some(isMeant)}>
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
          {data.map((assignment) => {
            const { id, plan, endReason, canceledAt } = assignment;
            return (
              <TableRow key={id} highlighted={isMeant(assignment)}>
                <TableCell column="plan">
                  <span className={classes.product}>{plan.name}</span>
                </TableCell>
                <TableCell column="reason">{endReason && i18n._(endReasonWords[endReason])}</TableCell>
                <TableCell column="ended">
                  <InstantText instant={canceledAt} />
                </TableCell>
              </TableRow>
            );
          })}
        </Table>
      </Card>
    </details>
  );
}
