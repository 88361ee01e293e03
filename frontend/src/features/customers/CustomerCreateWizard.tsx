import { Trans, useLingui } from '@lingui/react/macro';
import { Alert, Button } from '@mantine/core';
import { useForm } from '@mantine/form';
import { IconAlertCircle } from '@tabler/icons-react';
import { type ReactNode, useEffect, useRef } from 'react';
import { graphql, useFragment } from 'react-relay/hooks';
import type { CustomerCreateWizard_viewer$key } from '../../__generated__/CustomerCreateWizard_viewer.graphql';
import type {
  CustomerCreateWizardMutation,
  CustomerCreateWizardMutation$data,
} from '../../__generated__/CustomerCreateWizardMutation.graphql';
import { dateIn } from '../../lib/format';
import { isComplete, type PlanValues } from '../../lib/planValues';
import { usePreview } from '../../lib/preview';
import { useRefresh } from '../../lib/refresh';
import { type FormTarget, useSubmit } from '../../lib/submit';
import { FormActions, FormProblems } from '../../ui/Form';
import { useHold } from '../../ui/live';
import { Card } from '../../ui/PageLayout';
import { RowsSkeleton } from '../../ui/Skeletons';
import { AccountStep } from './AccountStep';
import classes from './CustomerCreateWizard.module.css';
import {
  type CreateStep,
  type CreateValues,
  createField,
  createInput,
  emptyCreateValues,
  keepDraft,
  readDraft,
  stepOf,
} from './createValues';

const mutation = graphql`
  mutation CustomerCreateWizardMutation($input: CustomerCreateInput!, $dryRun: Boolean!) {
    customerCreate(input: $input, dryRun: $dryRun) {
      customer {
        id
      }
      effects {
        ...EffectsSummary_effects
      }
      userErrors {
        ...submit_userError
      }
    }
  }
`;

type CreateEffects = NonNullable<CustomerCreateWizardMutation$data['customerCreate']['effects']>;

interface PlansStepProps {
  partnerId: string;
  today: string;
  plans: PlanValues[];
  onChange: (plans: PlanValues[]) => void;
  error: (path: string) => string | undefined;
}

interface CustomerCreateWizardProps {
  viewer: CustomerCreateWizard_viewer$key;
  step: CreateStep;
  onStep: (step: CreateStep, how?: { replace?: boolean }) => void;
  onCreated: (created: { id: string; emailOn: string | undefined }) => void;
  onCancel: () => void;
  renderPlans: (props: PlansStepProps) => ReactNode;
  renderEffects: (effects: CreateEffects) => ReactNode;
}

/** Creates a customer in two steps: its account, and the plans that it starts with. */
export function CustomerCreateWizard(props: CustomerCreateWizardProps) {
  const { t } = useLingui();
  const refresh = useRefresh();
  const viewer = useFragment(
    graphql`
      fragment CustomerCreateWizard_viewer on Viewer {
        now
        user {
          id
        }
        partner {
          id
          timeZone
          locale
        }
      }
    `,
    props.viewer,
  );
  const draftKey = `draft.customer.${viewer.user.id}`;
  const form = useForm<CreateValues>({
    initialValues: readDraft(draftKey) ?? emptyCreateValues(viewer.partner),
  });
  const { values } = form;
  useHold(form.isDirty() ? 'typed' : null);
  const over = useRef(false);
  useEffect(() => {
    if (!over.current) keepDraft(draftKey, values);
  }, [draftKey, values]);

  const step: CreateStep = props.step === 'plans' && missing(values).length === 0 ? 'plans' : 'account';
  const { onStep } = props;
  const strayed = props.step !== step;
  useEffect(() => {
    // The address asks for a step that is not reached yet.
    if (strayed) onStep(step, { replace: true });
  }, [strayed, onStep, step]);
  const focusNext = useRef<string | null>(null);
  // A field of the other step, or one that was folded away, is there after the next render.
  useEffect(() => {
    const node = focusNext.current === null ? null : form.getInputNode(focusNext.current);
    if (!node) return;
    focusNext.current = null;
    node.focus();
  });

  const marks = {
    getValues: form.getValues,
    setFieldError: form.setFieldError,
    clearErrors: form.clearErrors,
  };
  const refusedAt = useRef<string[]>([]);
  // What belongs to the other step is shown there, and the other step is opened.
  const target: FormTarget = {
    ...marks,
    clearErrors: () => {
      refusedAt.current = [];
      form.clearErrors();
    },
    setFieldError: (path, message) => {
      refusedAt.current.push(path);
      form.setFieldError(path, message);
    },
    getInputNode: () => {
      const path = refusedAt.current.find((at) => stepOf(at) === 'account') ?? refusedAt.current[0];
      if (path === undefined) return null;
      focusNext.current = path;
      if (stepOf(path) !== step) props.onStep(stepOf(path));
      return null;
    },
  };
  const options = {
    errors: (answer: CustomerCreateWizardMutation$data) => answer.customerCreate.userErrors,
    field: createField,
  };
  const submit = useSubmit<CustomerCreateWizardMutation>(mutation, {
    ...options,
    form: target,
    onSaved: ({ customerCreate: { customer } }) => {
      if (!customer) return;
      over.current = true;
      keepDraft(draftKey, null);
      refresh();
      props.onCreated({
        id: customer.id,
        emailOn: values.emailWhen === 'date' ? values.accountEmailOn : undefined,
      });
    },
  });
  const check = useSubmit<CustomerCreateWizardMutation>(mutation, { ...options, form: target });
  // Marks the fields, and leaves the focus where somebody is typing.
  const dryRun = useSubmit<CustomerCreateWizardMutation>(mutation, { ...options, form: marks });

  const askable = step === 'plans' && values.plans.length > 0 && values.plans.every(isComplete);
  const preview = usePreview(askable ? createInput(values) : null, async (input) => {
    const answer = await dryRun.run({ input, dryRun: true });
    return answer?.customerCreate.effects ?? null;
  });

  /** Says what is empty; the server says everything else. */
  const accountReady = () => {
    const empty = missing(values);
    form.clearErrors();
    for (const path of empty) form.setFieldError(path, t`This is required.`);
    if (empty[0] !== undefined) form.getInputNode(empty[0])?.focus();
    return empty.length === 0;
  };
  const toPlans = async () => {
    if (!accountReady()) return;
    const answer = await check.run({ input: { ...createInput(values), plans: [] }, dryRun: true });
    if (answer) props.onStep('plans');
  };
  const skip = () => {
    if (accountReady()) void submit.run({ input: { ...createInput(values), plans: [] }, dryRun: false });
  };
  const save = () => {
    if (values.plans.length === 0) {
      form.setFieldError('plans', t`Select at least one service plan.`);
      return;
    }
    const at = values.plans.findIndex((plan) => !isComplete(plan));
    const plan = values.plans[at];
    if (plan) {
      const one = plan.licenses.findIndex(({ units }) => units === '');
      const path = one >= 0 ? `plans.${at}.licenses.${one}.units` : `plans.${at}.units`;
      form.setFieldError(path, t`Type how many units to assign.`);
      form.getInputNode(path)?.focus();
      return;
    }
    void submit.run({ input: createInput(values), dryRun: false });
  };

  const error = (path: string) => textOf(form.errors[path]);
  const accountErrors = Object.entries(form.errors).flatMap(([path, message]) =>
    stepOf(path) === 'account' && typeof message === 'string' ? [message] : [],
  );
  const busy = submit.pending || check.pending;
  const refused = submit.problems.length > 0 ? submit : check.problems.length > 0 ? check : dryRun;
  const failed = submit.failure ? submit : check;

  return (
    <form
      noValidate
      aria-label={step === 'account' ? t`Specify Account Information` : t`Assign Multiple Service Plans`}
      onSubmit={(event) => {
        event.preventDefault();
        if (busy) return;
        if (step === 'account') void toPlans();
        else save();
      }}
    >
      <FormProblems problems={refused.problems} failure={failed.failure} onRetry={failed.retry} />
      {step === 'account' ? (
        <>
          <Card>
            <AccountStep form={form} today={dateIn(viewer.now, values.timeZone)} />
          </Card>
          <FormActions>
            <Button
              variant="default"
              onClick={() => {
                over.current = true;
                keepDraft(draftKey, null);
                props.onCancel();
              }}
            >
              <Trans>Cancel</Trans>
            </Button>
            <Button variant="default" loading={submit.pending} disabled={check.pending} onClick={skip}>
              <Trans>Skip Service Plan</Trans>
            </Button>
            <Button type="submit" loading={check.pending} disabled={submit.pending}>
              <Trans>Assign Service Plan</Trans>
            </Button>
          </FormActions>
        </>
      ) : (
        <>
          {accountErrors.length > 0 && (
            <Alert
              role="alert"
              variant="light"
              color="red"
              className={classes.elsewhere}
              icon={<IconAlertCircle size={18} aria-hidden />}
              title={t`The account information needs a change`}
            >
              <p>{accountErrors.join(' ')}</p>
              <Button variant="default" onClick={() => props.onStep('account')}>
                <Trans>Back to the account information</Trans>
              </Button>
            </Alert>
          )}
          <div className={classes.columns}>
            <div className={classes.plans}>
              {props.renderPlans({
                partnerId: values.partnerId,
                today: dateIn(viewer.now, values.timeZone),
                plans: values.plans,
                onChange: (plans) => {
                  form.clearErrors();
                  form.setFieldValue('plans', plans);
                },
                error,
              })}
            </div>
            <section
              className={classes.preview}
              aria-label={t`What will happen`}
              aria-live="polite"
              aria-busy={preview.pending}
            >
              <h2 className={classes.heading}>
                <Trans>What will happen</Trans>
              </h2>
              {preview.result ? (
                props.renderEffects(preview.result)
              ) : preview.pending ? (
                <RowsSkeleton rows={3} />
              ) : (
                <p className={classes.soft}>
                  {dryRun.failure && askable ? (
                    dryRun.failure.message
                  ) : (
                    <Trans>Select a service plan and its units to see it here.</Trans>
                  )}
                </p>
              )}
            </section>
          </div>
          <FormActions>
            <Button variant="default" disabled={submit.pending} onClick={() => props.onStep('account')}>
              <Trans>Back</Trans>
            </Button>
            <Button type="submit" loading={submit.pending}>
              <Trans>Save</Trans>
            </Button>
          </FormActions>
        </>
      )}
    </form>
  );
}

/** The required fields of the account that are empty, in their order on the screen. */
function missing(values: CreateValues): string[] {
  const { company, city, state, administrator, emailWhen, accountEmailOn } = values;
  const required: [string, string][] = [
    ['company', company],
    ['city', city],
    ['state', state],
    ['administrator.accountName', administrator.accountName],
    ['administrator.firstName', administrator.firstName],
    ['administrator.lastName', administrator.lastName],
    ['administrator.email', administrator.email],
    ...(emailWhen === 'date' ? [['accountEmailOn', accountEmailOn] satisfies [string, string]] : []),
  ];
  return required.flatMap(([path, value]) => (value.trim() === '' ? [path] : []));
}

function textOf(error: unknown): string | undefined {
  return typeof error === 'string' ? error : undefined;
}
