import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { graphql, useFragment } from 'react-relay/hooks';
import type { SuiteCrossgrades_customer$key } from '../../__generated__/SuiteCrossgrades_customer.graphql';
import type { SuiteCrossgradesMutation } from '../../__generated__/SuiteCrossgradesMutation.graphql';
import { formatList } from '../../lib/names';
import { paths } from '../../lib/paths';
import { usePermission } from '../../lib/permissions';
import { useRefresh } from '../../lib/refresh';
import { useSubmit } from '../../lib/submit';
import { NoValue } from '../../ui/DateText';
import { Link, useNavigation } from '../../ui/Link';
import { Card } from '../../ui/PageLayout';
import { Table, TableCell } from '../../ui/Table';
import { toast } from '../../ui/toast';
import classes from './AssignmentPanel.module.css';

const mutation = graphql`
  mutation SuiteCrossgradesMutation($input: CrossgradeOpenInput!) {
    crossgradeOpen(input: $input) {
      crossgrade {
        id
      }
      userErrors {
        ...submit_userError
        message
      }
    }
  }
`;

/** The decisions that new compositions of suites ask for, and that nobody has begun: each leads to the screen where it is made. */
export function SuiteCrossgrades({ customer }: { customer: SuiteCrossgrades_customer$key }) {
  const { t, i18n } = useLingui();
  const { go } = useNavigation();
  const refresh = useRefresh();
  const opensPlan = usePermission('PLANS_READ');
  const data = useFragment(
    graphql`
      fragment SuiteCrossgrades_customer on Customer {
        id
        suiteCrossgrades {
          id
          suspendedAt
          viewerCanApply
          plan {
            id
            name
            locked
          }
          crossgradeProducts {
            id
            name
          }
        }
      }
    `,
    customer,
  );
  const submit = useSubmit<SuiteCrossgradesMutation>(mutation, {
    errors: (answer) => answer.crossgradeOpen.userErrors,
    onSaved: ({ crossgradeOpen: { crossgrade } }) => {
      if (crossgrade) go(paths.crossgrade(crossgrade.id));
    },
    // Most often somebody else has begun it, or it is needed no more: the list then says so.
    onRefused: (answer) => {
      const [first] = answer.crossgradeOpen.userErrors;
      toast({ tone: 'bad', title: t`The crossgrade cannot be decided`, message: first?.message ?? '' });
      refresh();
    },
    onFailed: ({ message }) => toast({ tone: 'bad', title: t`No answer`, message }),
  });
  if (data.suiteCrossgrades.length === 0) return null;
  return (
    <Card title={t`New compositions to be decided`} flush>
      <Table
        label={t`New compositions to be decided`}
        columns={[
          { id: 'plan', header: t`Service plan`, width: '30%' },
          { id: 'duplicates', header: t`Comes in, and is held already` },
          { id: 'decide', header: t`Action`, width: '30%', align: 'end' },
        ]}
      >
        {data.suiteCrossgrades.map(({ id, suspendedAt, viewerCanApply, plan, crossgradeProducts }) => {
          const planName = plan.name;
          return (
            <tr key={id}>
              <TableCell column="plan">
                <span className={classes.product}>{planName}</span>
              </TableCell>
              <TableCell column="duplicates">
                {formatList(
                  i18n.locale,
                  crossgradeProducts.map(({ name }) => name),
                )}
              </TableCell>
              <TableCell column="decide">
                {viewerCanApply ? (
                  <Button
                    size="compact-sm"
                    variant="default"
                    aria-label={t`Decide about ${planName}`}
                    loading={submit.pending}
                    onClick={() =>
                      void submit.run({ input: { customerId: data.id, planId: plan.id, assignmentId: id } })
                    }
                  >
                    <Trans>Decide…</Trans>
                  </Button>
                ) : plan.locked ? (
                  opensPlan ? (
                    <Link href={paths.plan(plan.id)}>{t`Approve the plan first`}</Link>
                  ) : (
                    t`The plan is to be approved first`
                  )
                ) : suspendedAt ? (
                  t`The plan is suspended; resume it first`
                ) : (
                  <NoValue />
                )}
              </TableCell>
            </tr>
          );
        })}
      </Table>
    </Card>
  );
}
