import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Radio, Select, Stack, TextInput } from '@mantine/core';
import { graphql, useFragment } from 'react-relay/hooks';
import type { PlanCreateForm_query$key } from '../../__generated__/PlanCreateForm_query.graphql';
import type { PlanCreateFormMutation } from '../../__generated__/PlanCreateFormMutation.graphql';
import { toFirstError } from '../../lib/firstError';
import { paths } from '../../lib/paths';
import { useRefresh } from '../../lib/refresh';
import { useSubmit } from '../../lib/submit';
import { licenseVersions, licenseVersionWords } from '../../lib/words';
import { EmptyState } from '../../ui/EmptyState';
import { FieldGrid, FormActions, FormProblems, WideField } from '../../ui/Form';
import { LeaveGuard } from '../../ui/LeaveGuard';
import { Link, useNavigation } from '../../ui/Link';
import { Card } from '../../ui/PageLayout';
import { toast } from '../../ui/toast';
import classes from './Plan.module.css';
import {
  componentsInput,
  defaultTerms,
  defaultTrialFormUnits,
  firstChoices,
  rulesOf,
  termsInput,
  trialFormInput,
  type Version,
} from './planRules';
import { ComponentFields, ExternalIdField, TermFields, TrialFormFields, VersionNote } from './TermFields';
import { usePlanForm, usePlanRules } from './usePlanForm';

const fragment = graphql`
  fragment PlanCreateForm_query on Query {
    ...usePlanForm_query
    products(first: 100, filter: { plannable: true }) {
      nodes {
        id
        name
        versions
        planStarts
        dataCenters
        manageable
        components {
          id
          name
          dataCenters
          manageable
        }
      }
    }
  }
`;

const mutation = graphql`
  mutation PlanCreateFormMutation($input: PlanCreateInput!) {
    planCreate(input: $input) {
      plan {
        id
        name
      }
      userErrors {
        ...submit_userError
      }
    }
  }
`;

export function PlanCreateForm({ query }: { query: PlanCreateForm_query$key }) {
  const { t, i18n } = useLingui();
  const { go } = useNavigation();
  const refresh = useRefresh();
  const data = useFragment(fragment, query);
  const products = data.products.nodes;
  const planRules = usePlanRules(data);
  const form = usePlanForm(planRules, {
    name: '',
    externalId: '',
    productId: '',
    licenseVersion: '',
    components: [],
    trialForm: false,
    trialFormUnits: defaultTrialFormUnits,
    ...defaultTerms(undefined, []),
  });
  const submit = useSubmit<PlanCreateFormMutation>(mutation, {
    errors: (answer) => answer.planCreate.userErrors,
    form,
    onSaved: ({ planCreate: { plan } }) => {
      if (!plan) return;
      refresh();
      toast({ tone: 'good', title: t`Service plan created`, message: plan.name });
      go(paths.plan(plan.id), { replace: true, saved: true });
    },
  });

  const values = form.getValues();
  const product = products.find(({ id }) => id === values.productId);
  const rules = rulesOf(planRules, values.licenseVersion);
  const licensed = product ? (product.components.length > 0 ? product.components : [product]) : [];

  const choose = (id: string | null) => {
    const chosen = products.find((candidate) => candidate.id === id);
    const parts = chosen ? (chosen.components.length > 0 ? chosen.components : [chosen]) : [];
    const version = chosen?.versions.includes('FULL') ? 'FULL' : (chosen?.versions[0] ?? '');
    form.setValues({
      productId: id ?? '',
      licenseVersion: version,
      components: firstChoices(parts),
      ...defaultTerms(rulesOf(planRules, version), chosen?.planStarts ?? []),
    });
    form.clearErrors();
  };
  const chooseVersion = (version: Version) =>
    form.setValues({
      licenseVersion: version,
      ...defaultTerms(rulesOf(planRules, version), product?.planStarts ?? []),
    });

  if (products.length === 0) {
    return (
      <EmptyState kind="nothing" title={t`No product to make a plan of`}>
        <Trans>Plans are made of products that are granted to your company and on sale.</Trans>
      </EmptyState>
    );
  }
  return (
    <form
      noValidate
      onSubmit={form.onSubmit(() => {
        if (values.licenseVersion === '') return;
        void submit.run({
          input: {
            name: values.name,
            externalId: values.externalId || undefined,
            productId: values.productId,
            licenseVersion: values.licenseVersion,
            components: componentsInput(values, licensed),
            ...termsInput(rules, values),
            ...trialFormInput(values),
          },
        });
      }, toFirstError(form))}
    >
      <FormProblems problems={submit.problems} failure={submit.failure} onRetry={submit.retry} />
      <LeaveGuard dirty={form.isDirty()} />
      <Stack gap="md">
        <Card title={<Trans>Plan</Trans>}>
          <FieldGrid>
            <WideField>
              <TextInput
                label={t`Service plan name`}
                required
                maxLength={150}
                autoFocus
                {...form.getInputProps('name')}
              />
            </WideField>
            <WideField>
              <Select
                label={t`Product`}
                required
                searchable
                nothingFoundMessage={t`No match`}
                placeholder={t`Choose a product or suite`}
                data={products.map(({ id, name }) => ({ value: id, label: name }))}
                {...form.getInputProps('productId')}
                value={values.productId || null}
                onChange={choose}
              />
            </WideField>
            <ExternalIdField form={form} />
            {product && (
              <WideField>
                <Radio.Group
                  label={t`Version`}
                  required
                  {...form.getInputProps('licenseVersion')}
                  onChange={(value) => {
                    const version = licenseVersions.find((known) => known === value);
                    if (version) chooseVersion(version);
                  }}
                >
                  <div className={classes.radios}>
                    {licenseVersions
                      .filter((version) => product.versions.includes(version))
                      .map((version) => (
                        <Radio key={version} value={version} label={i18n._(licenseVersionWords[version])} />
                      ))}
                  </div>
                </Radio.Group>
                {values.licenseVersion !== '' && (
                  <div className={classes.version}>
                    <VersionNote version={values.licenseVersion} />
                  </div>
                )}
              </WideField>
            )}
          </FieldGrid>
        </Card>
        {product && (
          <>
            <ComponentFields form={form} licensed={licensed} />
            <TermFields form={form} rules={rules} starts={product.planStarts} />
            <TrialFormFields form={form} />
          </>
        )}
      </Stack>
      <FormActions>
        <Button component={Link} href={paths.plans()} variant="default">
          <Trans>Cancel</Trans>
        </Button>
        <Button type="submit" loading={submit.pending}>
          <Trans>Save</Trans>
        </Button>
      </FormActions>
    </form>
  );
}
