import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Button, Checkbox, NativeSelect } from '@mantine/core';
import { useForm } from '@mantine/form';
import { graphql, useFragment } from 'react-relay/hooks';
import type {
  PlanApproval_plan$data,
  PlanApproval_plan$key,
} from '../../__generated__/PlanApproval_plan.graphql';
import type { PlanApprovalMutation } from '../../__generated__/PlanApprovalMutation.graphql';
import { usePreview } from '../../lib/preview';
import { useRefresh } from '../../lib/refresh';
import { useSubmit } from '../../lib/submit';
import { FormActions, FormProblems } from '../../ui/Form';
import { useHold } from '../../ui/live';
import { Card } from '../../ui/PageLayout';
import { RowsSkeleton } from '../../ui/Skeletons';
import { StatusBadge } from '../../ui/StatusBadge';
import { toast } from '../../ui/toast';
import classes from './Plan.module.css';
import { type ApproveEffects, PlanApprovalEffects } from './PlanApprovalEffects';

const mutation = graphql`
  mutation PlanApprovalMutation($input: PlanApproveInput!, $dryRun: Boolean!) {
    planApprove(input: $input, dryRun: $dryRun) {
      plan {
        viewerCanApprove
        viewerCanUpdate
        viewerCanGenerateKeys
        ...PlanApproval_plan
        ...PlanDetails_plan
        ...PlanNotes_plan
        ...PlanStatus_plan
        ...PlanStatusDialog_plan
      }
      effects {
        ...PlanApprovalEffects_effects
      }
      userErrors {
        ...submit_userError
      }
    }
  }
`;

/** What the suite of a locked plan has now: reviewed, chosen for, and approved. */
export function PlanApproval({ plan }: { plan: PlanApproval_plan$key }) {
  const data = useFragment(
    graphql`
      fragment PlanApproval_plan on ServicePlan {
        id
        version
        name
        componentUpdates {
          change
          product {
            id
            name
            dataCenters
            manageable
          }
        }
      }
    `,
    plan,
  );
  // Another composition is another decision.
  const composition = data.componentUpdates.map(({ change, product }) => `${change} ${product.id}`).join();
  return <ApprovalForm key={composition} data={data} />;
}

function ApprovalForm({ data }: { data: PlanApproval_plan$data }) {
  const { t } = useLingui();
  const refresh = useRefresh();
  const { id, version, name, componentUpdates } = data;
  const added = componentUpdates.filter(({ change }) => change === 'ADDED').map(({ product }) => product);
  const removed = componentUpdates.filter(({ change }) => change === 'REMOVED');
  const form = useForm({
    initialValues: {
      components: added.map(({ id, dataCenters }) => ({
        productId: id,
        dataCenter: dataCenters.length === 1 ? (dataCenters[0] ?? '') : '',
        managed: false,
      })),
      applyAtRenewal: false,
    },
  });
  useHold(form.isDirty() ? 'typed' : null);
  const values = form.getValues();
  const missing = added.findIndex(
    ({ dataCenters }, index) => dataCenters.length > 0 && values.components[index]?.dataCenter === '',
  );
  const input = {
    id,
    expectedVersion: version,
    applyAtRenewal: values.applyAtRenewal,
    components: values.components.map(({ productId, dataCenter, managed }, index) => ({
      productId,
      dataCenter: dataCenter === '' ? undefined : dataCenter,
      managed: added[index]?.manageable ? managed : undefined,
    })),
  };
  const errors = (answer: PlanApprovalMutation['response']) => answer.planApprove.userErrors;
  const dryRun = useSubmit<PlanApprovalMutation>(mutation, { errors });
  const submit = useSubmit<PlanApprovalMutation>(mutation, {
    errors,
    form,
    onSaved: () => {
      toast({ tone: 'good', title: t`New composition approved`, message: name });
      refresh();
    },
  });
  const preview = usePreview(missing < 0 ? input : null, async (asked): Promise<ApproveEffects | null> => {
    const answer = await dryRun.run({ input: asked, dryRun: true });
    return answer?.planApprove.effects ?? null;
  });

  return (
    <form
      noValidate
      className={classes.approval}
      onSubmit={(event) => {
        event.preventDefault();
        if (missing < 0) {
          void submit.run({ input, dryRun: false });
          return;
        }
        const path = `components.${missing}.dataCenter`;
        form.setFieldError(path, t`Choose a data center.`);
        form.getInputNode(path)?.focus();
      }}
    >
      <Card title={<Trans>Component updates</Trans>} flush>
        <ul className={classes.components} aria-label={t`Component updates`}>
          {added.map((product, index) => {
            const productName = product.name;
            return (
              <li key={product.id} className={classes.component}>
                <span className={classes.changed}>
                  <span className={classes.componentName}>{productName}</span>
                  <StatusBadge tone="good">{t`Added`}</StatusBadge>
                </span>
                <span className={classes.choice}>
                  {product.dataCenters.length > 0 ? (
                    <NativeSelect
                      aria-label={t`Data center of ${productName}`}
                      data={[
                        ...(product.dataCenters.length > 1
                          ? [{ value: '', label: t`Choose a data center` }]
                          : []),
                        ...product.dataCenters,
                      ]}
                      {...form.getInputProps(`components.${index}.dataCenter`)}
                    />
                  ) : (
                    <span className={classes.soft}>
                      <Trans>No data center</Trans>
                    </span>
                  )}
                </span>
                <span className={classes.choice}>
                  {product.manageable ? (
                    <Checkbox
                      label={t`Run from the remote manager`}
                      aria-label={t`Run ${productName} from the remote manager`}
                      {...form.getInputProps(`components.${index}.managed`, { type: 'checkbox' })}
                    />
                  ) : (
                    <span className={classes.soft}>
                      <Trans>Not run from the remote manager</Trans>
                    </span>
                  )}
                </span>
              </li>
            );
          })}
          {removed.map(({ product }) => (
            <li key={product.id} className={classes.component}>
              <span className={classes.changed}>
                <span className={classes.componentName}>{product.name}</span>
                <StatusBadge tone="bad">{t`Removed`}</StatusBadge>
              </span>
            </li>
          ))}
        </ul>
        <div className={classes.atRenewal}>
          <Checkbox
            label={t`Apply at the renewal where it still waits`}
            description={t`A plan that needs a crossgrade renews with the products that it has, and goes on waiting.`}
            {...form.getInputProps('applyAtRenewal', { type: 'checkbox' })}
          />
        </div>
      </Card>
      <section aria-label={t`What will happen`} aria-live="polite" aria-busy={preview.pending}>
        <Card title={t`What will happen`}>
          {preview.result ? (
            <PlanApprovalEffects effects={preview.result} />
          ) : preview.pending ? (
            <RowsSkeleton rows={3} />
          ) : missing >= 0 ? (
            <p className={classes.text}>
              <Plural
                value={added.length}
                one="Choose a data center to see it here."
                other="Choose the data centers to see it here."
              />
            </p>
          ) : (
            <ul className={classes.problems}>
              {(dryRun.failure ? [dryRun.failure.message] : dryRun.problems).map((problem) => (
                <li key={problem}>{problem}</li>
              ))}
            </ul>
          )}
        </Card>
      </section>
      <div className={classes.approve}>
        <FormProblems
          problems={submit.problems}
          stale={submit.stale !== null || dryRun.stale !== null}
          onReload={refresh}
          failure={submit.failure}
          onRetry={submit.retry}
        />
        <FormActions>
          <span className={classes.soft}>
            <Trans>No license changes by it: the composition is then applied to each customer.</Trans>
          </span>
          <Button type="submit" loading={submit.pending}>
            <Trans>Approve</Trans>
          </Button>
        </FormActions>
      </div>
    </form>
  );
}
