import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { useForm } from '@mantine/form';
import { Suspense, useState } from 'react';
import { graphql, useFragment } from 'react-relay/hooks';
import type { AssignPlanDialog_customer$key } from '../../__generated__/AssignPlanDialog_customer.graphql';
import type {
  AssignPlanDialogMutation,
  AssignPlanDialogMutation$data,
} from '../../__generated__/AssignPlanDialogMutation.graphql';
import { dateIn } from '../../lib/format';
import { isComplete, noPlan, planInput } from '../../lib/planValues';
import { usePreview } from '../../lib/preview';
import { useSubmit } from '../../lib/submit';
import { Dialog } from '../../ui/Dialog';
import { FormActions, FormProblems } from '../../ui/Form';
import { RowsSkeleton } from '../../ui/Skeletons';
import { toast } from '../../ui/toast';
import classes from './AssignPlanDialog.module.css';
import { type CrossgradeChoices, DuplicateLicenses } from './DuplicateLicenses';
import { EffectsSummary } from './EffectsSummary';
import { PlanSelect } from './PlanSelect';

const mutation = graphql`
  mutation AssignPlanDialogMutation($input: AssignmentCreateInput!, $dryRun: Boolean!) {
    assignmentCreate(input: $input, dryRun: $dryRun) {
      assignment {
        id
        customer {
          ...CustomerHeader_customer
          ...CustomerLicenses_customer
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

interface AssignPlanDialogProps {
  customer: AssignPlanDialog_customer$key;
  now: string;
  onClose: () => void;
}

/** Assigns one more plan to a customer, after showing what that does. */
export function AssignPlanDialog({ customer, now, onClose }: AssignPlanDialogProps) {
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
          plan {
            id
          }
        }
      }
    `,
    customer,
  );
  const { company } = data;
  const [crossgrade, setCrossgrade] = useState<Crossgrade | null>(null);
  const form = useForm({ initialValues: noPlan });
  const values = form.getValues();

  const submit = useSubmit<AssignPlanDialogMutation>(mutation, {
    errors: (answer) => answer.assignmentCreate.userErrors,
    form,
    onRefused: (answer) => setCrossgrade((was) => crossgradeOf(answer, was)),
    onSaved: () => {
      toast({ tone: 'good', title: t`Service plan assigned`, message: company });
      onClose();
    },
  });
  const dryRun = useSubmit<AssignPlanDialogMutation>(mutation, {
    errors: (answer) => answer.assignmentCreate.userErrors,
    // Marks the fields, and leaves the focus where somebody is typing.
    form: { getValues: form.getValues, setFieldError: form.setFieldError, clearErrors: form.clearErrors },
    onRefused: (answer) => setCrossgrade((was) => crossgradeOf(answer, was)),
  });
  const input = { customerId: data.id, ...planInput(values), ...crossgradeInput(crossgrade) };
  const preview = usePreview(isComplete(values) ? input : null, async (asked) => {
    const answer = await dryRun.run({ input: asked, dryRun: true });
    return answer?.assignmentCreate.effects ?? null;
  });

  const save = () => {
    if (values.planId === '') {
      form.setFieldError('planId', t`Select a service plan.`);
      form.getInputNode('planId')?.focus();
    } else if (!isComplete(values)) {
      const empty = values.licenses.findIndex(({ units }) => units === '');
      const path = empty >= 0 ? `licenses.${empty}.units` : 'units';
      form.setFieldError(path, t`Type how many units to assign.`);
      form.getInputNode(path)?.focus();
    } else void submit.run({ input, dryRun: false });
  };
  const problems = submit.problems.length > 0 ? submit.problems : dryRun.problems;

  return (
    <Dialog title={t`Assign Individual Service Plan`} size="large" onClose={onClose}>
      <form
        noValidate
        className={classes.columns}
        onSubmit={(event) => {
          event.preventDefault();
          if (!submit.pending) save();
        }}
      >
        <div className={classes.fields}>
          <FormProblems problems={problems} failure={submit.failure} onRetry={submit.retry} />
          <p className={classes.company}>{company}</p>
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
            />
          </Suspense>
          {crossgrade && (
            <DuplicateLicenses
              duplicates={crossgrade.duplicates}
              choices={crossgrade.choices}
              onChoose={(licenseId, choice) =>
                setCrossgrade({ ...crossgrade, choices: { ...crossgrade.choices, [licenseId]: choice } })
              }
            />
          )}
        </div>
        <section
          className={classes.preview}
          aria-label={t`What will happen`}
          aria-live="polite"
          aria-busy={preview.pending}
        >
          <h3 className={classes.heading}>
            <Trans>What will happen</Trans>
          </h3>
          {preview.result ? (
            <EffectsSummary effects={preview.result} now={now} />
          ) : preview.pending ? (
            <RowsSkeleton rows={2} />
          ) : (
            <p className={classes.soft}>
              {dryRun.failure ? (
                dryRun.failure.message
              ) : (
                <Trans>Select a service plan and its units to see it here.</Trans>
              )}
            </p>
          )}
        </section>
        <div className={classes.actions}>
          <FormActions>
            <Button variant="default" onClick={onClose}>
              <Trans>Cancel</Trans>
            </Button>
            <Button type="submit" loading={submit.pending}>
              <Trans>Save</Trans>
            </Button>
          </FormActions>
        </div>
      </form>
    </Dialog>
  );
}

type Errors = AssignPlanDialogMutation$data['assignmentCreate']['userErrors'];
type Duplicates = NonNullable<Errors[number]['duplicates']>;

/** The duplicates that the server named, for which holdings, and what is chosen for each. */
interface Crossgrade {
  holdingsVersion: number;
  duplicates: Duplicates;
  choices: CrossgradeChoices;
}

/** The crossgrade after a refusal: the one that it asks for, none when the holdings changed, else as it was. */
function crossgradeOf(answer: AssignPlanDialogMutation$data, was: Crossgrade | null): Crossgrade | null {
  for (const { code, duplicates, holdingsVersion } of answer.assignmentCreate.userErrors) {
    if (code === 'PREVIEW_STALE') return null;
    if (duplicates && holdingsVersion != null) {
      return { holdingsVersion, duplicates, choices: was?.choices ?? {} };
    }
  }
  return was;
}

/** What the mutation takes of a crossgrade: a choice wherever there is one. */
function crossgradeInput(crossgrade: Crossgrade | null) {
  if (!crossgrade) return {};
  const open = crossgrade.duplicates.filter(({ choices }) => choices.length > 1);
  return {
    holdingsVersion: crossgrade.holdingsVersion,
    crossgrades: open.flatMap(({ license, choices }) => {
      const choice = crossgrade.choices[license.id] ?? choices[0];
      return choice ? [{ licenseId: license.id, choice }] : [];
    }),
  };
}

function textOf(error: unknown): string | undefined {
  return typeof error === 'string' ? error : undefined;
}
