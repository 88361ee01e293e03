import { useLingui } from '@lingui/react/macro';
import { useForm } from '@mantine/form';
import { Suspense, useState } from 'react';
import { graphql, useFragment } from 'react-relay/hooks';
import type { AssignPlanDialog_customer$key } from '../../__generated__/AssignPlanDialog_customer.graphql';
import type { AssignPlanDialogKeepMutation } from '../../__generated__/AssignPlanDialogKeepMutation.graphql';
import type {
  AssignPlanDialogMutation,
  AssignPlanDialogMutation$data,
} from '../../__generated__/AssignPlanDialogMutation.graphql';
import { dateIn } from '../../lib/format';
import { isComplete, noPlan, planInput } from '../../lib/planValues';
import { useSubmit } from '../../lib/submit';
import { missingUnits } from '../../lib/units';
import { RowsSkeleton } from '../../ui/Skeletons';
import { toast } from '../../ui/toast';
import { ChangeDialog } from './ChangeDialog';
import classes from './ChangeDialog.module.css';
import { textOf } from './changeValues';
import { isDecided, startsFreely } from './crossgradeChoices';
import { DuplicateLicenses } from './DuplicateLicenses';
import { type Crossgrade, crossgradeInput, crossgradeOf } from './dialogCrossgrade';
import { ModifyDialog } from './ModifyDialog';
import { PlanSelect } from './PlanSelect';
import { useChange } from './useChange';

const mutation = graphql`
  mutation AssignPlanDialogMutation($input: AssignmentCreateInput!, $dryRun: Boolean!) {
    assignmentCreate(input: $input, dryRun: $dryRun) {
      assignment {
        id
        customer {
          ...CustomerHeader_customer
          ...CustomerLicenses_customer
          ...CustomerTable_licenses
        }
      }
      effects {
        ...EffectsSummary_effects
      }
      userErrors {
        ...submit_userError
        code
        ... on CrossgradeRequired {
          holdingsVersion
          choiceForStart
          duplicates {
            choices
            license {
              id
            }
            ...DuplicateLicenses_duplicate
          }
        }
      }
    }
  }
`;

const keepMutation = graphql`
  mutation AssignPlanDialogKeepMutation($input: CrossgradeOpenInput!) {
    crossgradeOpen(input: $input) {
      crossgrade {
        id
        customer {
          ...CustomerLicenses_customer
        }
      }
      userErrors {
        ...submit_userError
      }
    }
  }
`;

type Duplicate = NonNullable<
  AssignPlanDialogMutation$data['assignmentCreate']['userErrors'][number]['duplicates']
>[number];

interface AssignPlanDialogProps {
  customer: AssignPlanDialog_customer$key;
  now: string;
  /** The plan that it begins with; none when absent. */
  planId?: string;
  onClose: () => void;
  /** The decision about duplicates was kept for later. */
  onKept: () => void;
}

/** Assigns one more plan to a customer, after showing what that does. */
export function AssignPlanDialog({ customer, now, planId = '', onClose, onKept }: AssignPlanDialogProps) {
  const { t } = useLingui();
  const data = useFragment(
    graphql`
      fragment AssignPlanDialog_customer on Customer {
        id
        company
        timeZone
        partner {
          id
        }
        assignments {
          id
          plan {
            id
          }
          ...ModifyDialog_assignment
        }
      }
    `,
    customer,
  );
  const { company } = data;
  const [modifying, setModifying] = useState<string | null>(null);
  const [crossgrade, setCrossgrade] = useState<Crossgrade<Duplicate> | null>(null);
  const form = useForm({ initialValues: { ...noPlan, planId } });
  const values = form.getValues();

  const undecided = crossgrade !== null && !isDecided(crossgrade.duplicates, crossgrade.choices);
  const fixedStart =
    crossgrade !== null &&
    !startsFreely(crossgrade.choiceForStart, crossgrade.duplicates, crossgrade.choices);
  const planned = planInput(fixedStart ? { ...values, startDate: '' } : values);
  const input = { customerId: data.id, ...planned, ...crossgradeInput(crossgrade) };
  const change = useChange<AssignPlanDialogMutation>(mutation, {
    variables: (dryRun) => ({ input, dryRun }),
    ready: isComplete(values) && !undecided,
    effects: (answer) => answer.assignmentCreate.effects,
    errors: (answer) => answer.assignmentCreate.userErrors,
    form,
    onRefused: (answer) => {
      const { userErrors } = answer.assignmentCreate;
      // What is asked for has its place beside the plan.
      if (userErrors.some(({ duplicates }) => duplicates)) form.clearErrors();
      setCrossgrade((was) => crossgradeOf(userErrors, was));
    },
    onSaved: () => {
      toast({ tone: 'good', title: t`Service plan assigned`, message: company });
      onClose();
    },
  });

  const keep = useSubmit<AssignPlanDialogKeepMutation>(keepMutation, {
    errors: (answer) => answer.crossgradeOpen.userErrors,
    form,
    onSaved: () => {
      toast({ tone: 'good', title: t`Crossgrade kept for later`, message: company });
      onKept();
    },
  });

  const save = () => {
    const path = missingUnits(values);
    if (values.planId === '') {
      form.setFieldError('planId', t`Select a service plan.`);
      form.getInputNode('planId')?.focus();
    } else if (path !== null) {
      form.setFieldError(path, t`Type how many units to assign.`);
      form.getInputNode(path)?.focus();
    } else change.save();
  };

  const existing = data.assignments.find(({ id }) => id === modifying);
  if (existing) return <ModifyDialog assignment={existing} now={now} onClose={onClose} />;
  return (
    <ChangeDialog
      title={t`Assign Individual Service Plan`}
      change={{
        ...change,
        problems: [...change.problems, ...keep.problems],
        failure: change.failure ?? keep.failure,
        retry: change.failure ? change.retry : keep.retry,
      }}
      now={now}
      instead={
        crossgrade
          ? {
              label: t`Decide later`,
              pending: keep.pending,
              onClick: () =>
                void keep.run({
                  input: {
                    customerId: data.id,
                    ...planned,
                    ...crossgradeInput(crossgrade),
                  },
                }),
            }
          : undefined
      }
      hint={
        undecided
          ? t`Choose what becomes of each duplicate to see it here.`
          : t`Select a service plan and its units to see it here.`
      }
      disabled={undecided}
      confirm={t`Save`}
      leave={t`Cancel`}
      onSave={save}
      onClose={onClose}
    >
      <p className={classes.soft}>{company}</p>
      <Suspense fallback={<RowsSkeleton rows={2} />}>
        <PlanSelect
          held={data.assignments.map(({ plan }) => plan.id)}
          partnerId={data.partner?.id ?? null}
          today={dateIn(now, data.timeZone)}
          values={values}
          onChange={(changed) => {
            form.clearErrors();
            if (changed.planId !== values.planId) setCrossgrade(null);
            form.setValues(changed);
          }}
          error={(path) => textOf(form.errors[path])}
          moves={crossgrade !== null}
          fixedStart={fixedStart}
        />
      </Suspense>
      {crossgrade && (
        <DuplicateLicenses
          duplicates={crossgrade.duplicates}
          choices={crossgrade.choices}
          onModify={setModifying}
          onChoose={(licenseId, choice) =>
            setCrossgrade({ ...crossgrade, choices: { ...crossgrade.choices, [licenseId]: choice } })
          }
        />
      )}
    </ChangeDialog>
  );
}
