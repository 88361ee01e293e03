import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Stack, TextInput } from '@mantine/core';
import { graphql, useFragment } from 'react-relay/hooks';
import type { PlanEditForm_plan$key } from '../../__generated__/PlanEditForm_plan.graphql';
import type { PlanEditFormMutation } from '../../__generated__/PlanEditFormMutation.graphql';
import type { usePlanForm_query$key } from '../../__generated__/usePlanForm_query.graphql';
import { toFirstError } from '../../lib/firstError';
import { useNewest } from '../../lib/newest';
import { paths } from '../../lib/paths';
import { useSubmit } from '../../lib/submit';
import { useUndo } from '../../lib/undo';
import { licenseVersionWords } from '../../lib/words';
import { FieldGrid, FormActions, FormProblems, WideField } from '../../ui/Form';
import { Fact, KeyValue } from '../../ui/KeyValue';
import { LeaveGuard } from '../../ui/LeaveGuard';
import { Link, useNavigation } from '../../ui/Link';
import { Note } from '../../ui/Note';
import { Card } from '../../ui/PageLayout';
import { toast } from '../../ui/toast';
import {
  componentsInput,
  defaultTrialFormUnits,
  type PlanValues,
  rulesOf,
  termsInput,
  trialFormInput,
} from './planRules';
import { ComponentFields, ExternalIdField, TermFields, TrialFormFields, VersionNote } from './TermFields';
import { usePlanForm, usePlanRules } from './usePlanForm';

const fragment = graphql`
  fragment PlanEditForm_plan on ServicePlan {
    id
    version
    externalId
    name
    licenseVersion
    activation
    initialMonths
    autoRenew
    renewalMonths
    notificationDays
    chargeableMonth
    graceLength
    graceUnit
    trialForm
    trialFormUnits
    product {
      id
      name
      planStarts
    }
    components {
      dataCenter
      managed
      product {
        id
        name
        dataCenters
        manageable
      }
    }
  }
`;

const mutation = graphql`
  mutation PlanEditFormMutation($input: PlanUpdateInput!) {
    planUpdate(input: $input) {
      plan {
        version
        ...PlanEditForm_plan
        ...PlanDetails_plan
        ...PlanTable_plan
      }
      userErrors {
        ...submit_userError
      }
    }
  }
`;

const errors = (answer: PlanEditFormMutation['response']) => answer.planUpdate.userErrors;

interface PlanEditFormProps {
  query: usePlanForm_query$key;
  plan: PlanEditForm_plan$key;
}

/** Changes a plan for later assignments. Product and version stay. */
export function PlanEditForm({ query, plan: key }: PlanEditFormProps) {
  const { t, i18n } = useLingui();
  const { go } = useNavigation();
  const plan = useFragment(fragment, key);
  const planRules = usePlanRules(query);
  const saved: PlanValues = {
    name: plan.name,
    externalId: plan.externalId ?? '',
    productId: plan.product.id,
    licenseVersion: plan.licenseVersion,
    components: plan.components.map(({ product, dataCenter, managed }) => ({
      productId: product.id,
      dataCenter,
      managed,
    })),
    activation: plan.activation,
    initialMonths: plan.initialMonths,
    autoRenew: plan.autoRenew,
    renewalMonths: plan.autoRenew ? plan.renewalMonths : '',
    notificationDays: plan.notificationDays,
    chargeableMonth: plan.chargeableMonth,
    graceLength: plan.graceLength,
    graceUnit: plan.graceUnit,
    trialForm: plan.trialForm,
    trialFormUnits: plan.trialFormUnits || defaultTrialFormUnits,
  };
  const form = usePlanForm(planRules, saved);
  const licensed = plan.components.map(({ product }) => product);
  const rules = rulesOf(planRules, plan.licenseVersion);
  const nameOnly = plan.licenseVersion === 'NFR';
  const inputOf = (values: PlanValues, expectedVersion: number) => ({
    input: {
      id: plan.id,
      expectedVersion,
      name: values.name,
      ...(nameOnly
        ? {}
        : {
            externalId: values.externalId,
            components: componentsInput(values, licensed),
            ...termsInput(rules, values),
            ...trialFormInput(values),
          }),
    },
  });
  const setBack = useUndo<PlanEditFormMutation>(mutation, errors);
  const submit = useSubmit<PlanEditFormMutation>(mutation, {
    errors,
    form,
    onSaved: ({ planUpdate: { plan: now } }) => {
      const action = now ? setBack(inputOf(saved, now.version)) : undefined;
      toast({ tone: 'good', title: t`Service plan saved`, action });
      go(paths.plan(plan.id), { replace: true, saved: true });
    },
  });
  const newest = useNewest({ form, submit, version: plan.version, values: saved });
  const values = form.getValues();
  const { planStarts } = plan.product;

  return (
    <form
      noValidate
      onSubmit={form.onSubmit(() => {
        newest.saving(values, submit.run(inputOf(values, plan.version)));
      }, toFirstError(form))}
    >
      <FormProblems
        problems={submit.problems}
        stale={submit.stale !== null}
        newest={newest}
        failure={submit.failure}
        onRetry={submit.retry}
      />
      <LeaveGuard dirty={form.isDirty()} />
      <Stack gap="md">
        <Note>
          <Trans>Changes apply to later assignments. Customers who have the plan keep what they have.</Trans>
        </Note>
        <Card title={<Trans>Plan</Trans>}>
          <FieldGrid>
            <WideField>
              <TextInput
                label={t`Service plan name`}
                required
                maxLength={150}
                {...form.getInputProps('name')}
              />
            </WideField>
            <WideField>
              <KeyValue>
                <Fact label={t`Product`}>{plan.product.name}</Fact>
                <Fact label={t`Version`}>{i18n._(licenseVersionWords[plan.licenseVersion])}</Fact>
              </KeyValue>
            </WideField>
            <ExternalIdField form={form} disabled={nameOnly} />
            {plan.licenseVersion !== 'FULL' && (
              <WideField>
                <VersionNote version={plan.licenseVersion} />
              </WideField>
            )}
          </FieldGrid>
        </Card>
        <ComponentFields form={form} licensed={licensed} fixed={nameOnly} />
        <TermFields
          form={form}
          rules={rules}
          // A suite may have changed since the plan was made.
          starts={planStarts.includes(plan.activation) ? planStarts : [plan.activation, ...planStarts]}
        />
        <TrialFormFields form={form} />
      </Stack>
      <FormActions>
        <Button component={Link} href={paths.plan(plan.id)} variant="default">
          <Trans>Cancel</Trans>
        </Button>
        <Button type="submit" loading={submit.pending}>
          <Trans>Save</Trans>
        </Button>
      </FormActions>
    </form>
  );
}
