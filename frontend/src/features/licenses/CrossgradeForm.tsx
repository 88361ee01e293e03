import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useState } from 'react';
import { graphql, useFragment } from 'react-relay/hooks';
import type { CrossgradeForm_crossgrade$key } from '../../__generated__/CrossgradeForm_crossgrade.graphql';
import type { CrossgradeFormKeepMutation } from '../../__generated__/CrossgradeFormKeepMutation.graphql';
import type { CrossgradeFormMutation } from '../../__generated__/CrossgradeFormMutation.graphql';
import { dateIn } from '../../lib/format';
import { useNewest } from '../../lib/newest';
import { paths } from '../../lib/paths';
import { useRefresh } from '../../lib/refresh';
import { useSubmit } from '../../lib/submit';
import { FormActions, FormProblems } from '../../ui/Form';
import { useNavigation } from '../../ui/Link';
import { useHold } from '../../ui/live';
import { Note } from '../../ui/Note';
import { Card } from '../../ui/PageLayout';
import { RowsSkeleton } from '../../ui/Skeletons';
import { toast } from '../../ui/toast';
import { CrossgradeCompare } from './CrossgradeCompare';
import classes from './CrossgradeForm.module.css';
import { CrossgradeItems } from './CrossgradeItems';
import { textOf } from './changeValues';
import { type CrossgradeChoices, chosenInput, isDecided, startsFreely } from './crossgradeChoices';
import {
  type CrossgradeValues,
  changeInput,
  chosenSoFar,
  crossgradeValues,
  missingValue,
} from './crossgradeValues';
import { EffectsSummary } from './EffectsSummary';
import { LookAgain } from './LookAgain';
import { PlanFacts } from './PlanFacts';
import { PlanFields } from './PlanFields';
import { useChange } from './useChange';

const mutation = graphql`
  mutation CrossgradeFormMutation($input: CrossgradeResolveInput!, $dryRun: Boolean!) {
    crossgradeResolve(input: $input, dryRun: $dryRun) {
      crossgrade {
        customer {
          ...CustomerLicenses_customer
          ...CustomerTable_licenses
        }
      }
      effects {
        ...EffectsSummary_effects
        ...CrossgradeCompare_effects
      }
      userErrors {
        ...submit_userError
        code
      }
    }
  }
`;

const keepMutation = graphql`
  mutation CrossgradeFormKeepMutation($input: CrossgradeUpdateInput!) {
    crossgradeUpdate(input: $input) {
      crossgrade {
        ...CrossgradeForm_crossgrade
      }
      userErrors {
        ...submit_userError
      }
    }
  }
`;

type Effects = NonNullable<CrossgradeFormMutation['response']['crossgradeResolve']['effects']>;

interface CrossgradeFormProps {
  crossgrade: CrossgradeForm_crossgrade$key;
  now: string;
}

/** Decides what becomes of every duplicate, and shows what that does before anything is saved. */
export function CrossgradeForm({ crossgrade, now }: CrossgradeFormProps) {
  const { t } = useLingui();
  const { go } = useNavigation();
  const refresh = useRefresh();
  const data = useFragment(
    graphql`
      fragment CrossgradeForm_crossgrade on Crossgrade {
        id
        version
        stale
        assignment {
          id
        }
        units
        licenses {
          productId
          units
        }
        startDate
        choiceForStart
        customer {
          id
          company
          timeZone
        }
        plan {
          name
          ...PlanFacts_plan
          ...PlanFields_plan
        }
        items {
          choices
          chosen
          license {
            id
          }
          ...CrossgradeItems_item
          ...CrossgradeCompare_item
        }
        ...LookAgain_crossgrade
      }
    `,
    crossgrade,
  );
  const { company } = data.customer;
  const kept = crossgradeValues(data);
  const form = useForm<CrossgradeValues>({ initialValues: kept });
  const values = form.getValues();
  const [chosen, setChosen] = useState<CrossgradeChoices>({});
  const choices = { ...chosenSoFar(data.items), ...chosen };
  useHold(form.isDirty() || Object.keys(chosen).length > 0 ? 'typed' : null);
  // A new composition takes the terms of the assignment that it is for.
  const composes = Boolean(data.assignment);
  const missing = composes ? null : missingValue(values);
  const undecided = !isDecided(data.items, choices);
  const fixedStart = data.items.length > 0 && !startsFreely(data.choiceForStart, data.items, choices);
  const terms = composes ? {} : changeInput(fixedStart ? { ...values, startDate: '' } : values);
  const input = {
    id: data.id,
    expectedVersion: data.version,
    ...terms,
    crossgrades: chosenInput(data.items, choices),
  };

  const change = useChange<CrossgradeFormMutation, Effects>(mutation, {
    variables: (dryRun) => ({ input, dryRun }),
    ready: missing === null && !undecided && !data.stale,
    effects: (answer) => answer.crossgradeResolve.effects,
    errors: (answer) => answer.crossgradeResolve.userErrors,
    form,
    onRefused: (answer) => {
      if (answer.crossgradeResolve.userErrors.some(({ code }) => code === 'PREVIEW_STALE')) refresh();
    },
    onSaved: () => {
      toast({ tone: 'good', title: t`Crossgrade resolved`, message: company });
      refresh();
      go(paths.customer(data.customer.id));
    },
  });
  const keep = useSubmit<CrossgradeFormKeepMutation>(keepMutation, {
    errors: (answer) => answer.crossgradeUpdate.userErrors,
    form,
    onSaved: () => {
      toast({ tone: 'good', title: t`Crossgrade kept for later`, message: company });
      refresh();
      go(paths.customer(data.customer.id, { tab: 'crossgrades' }));
    },
  });
  const { preview } = change;
  const newest = useNewest({
    form,
    submit: {
      clear: () => {
        change.clear();
        keep.clear();
      },
    },
    version: data.version,
    values: kept,
  });

  const complete = (then: () => void) => {
    if (missing === null) return then();
    form.setFieldError(missing, t`Type how many units to assign.`);
    form.getInputNode(missing)?.focus();
  };

  return (
    <form
      noValidate
      className={classes.columns}
      onSubmit={(event) => {
        event.preventDefault();
        if (!change.pending && !data.stale && !undecided) complete(change.save);
      }}
    >
      <div className={classes.main}>
        <FormProblems
          problems={[...change.problems, ...keep.problems]}
          failure={change.failure ?? keep.failure}
          onRetry={change.failure ? change.retry : keep.retry}
          stale={change.stale || keep.stale !== null}
          newest={newest}
        />
        {data.stale && (
          <Note tone="warn">
            <div className={classes.stale}>
              <span>
                <Trans>
                  The licenses of {company} have changed since this was looked at. Choices stay where they
                  still apply.
                </Trans>
              </span>
              <LookAgain crossgrade={data} />
            </div>
          </Note>
        )}
        <Card title={t`What becomes of each duplicate`} flush>
          {data.items.length === 0 ? (
            <p className={classes.empty}>
              {composes ? (
                <Trans>Nothing overlaps any more: resolving applies the new composition.</Trans>
              ) : (
                <Trans>Nothing overlaps any more: resolving assigns the plan.</Trans>
              )}
            </p>
          ) : (
            <CrossgradeItems
              items={data.items}
              choices={choices}
              onChoose={(licenseId, choice) => setChosen({ ...chosen, [licenseId]: choice })}
            />
          )}
        </Card>
        {data.plan && !composes && (
          <Card title={t`Units and start`}>
            <div className={classes.fields}>
              <PlanFacts plan={data.plan} />
              <PlanFields
                plan={data.plan}
                values={values}
                onChange={(changed) => {
                  form.clearErrors();
                  form.setValues(changed);
                }}
                error={(path) => textOf(form.errors[path])}
                path=""
                fixedStart={fixedStart}
                today={dateIn(now, data.customer.timeZone)}
              />
            </div>
          </Card>
        )}
      </div>
      <section
        className={classes.preview}
        aria-label={t`What will happen`}
        aria-live="polite"
        aria-busy={preview.pending}
      >
        <Card title={t`What will happen`} flush={preview.effects !== null}>
          {preview.effects ? (
            <>
              <CrossgradeCompare effects={preview.effects} items={data.items} />
              <div className={classes.rest}>
                <EffectsSummary effects={preview.effects} now={now} withoutLicenses />
              </div>
            </>
          ) : preview.pending ? (
            <RowsSkeleton rows={3} />
          ) : data.stale ? (
            <p className={classes.soft}>
              <Trans>Look again to see what resolving it does now.</Trans>
            </p>
          ) : undecided ? (
            <p className={classes.soft}>
              <Trans>Choose what becomes of each duplicate to see it here.</Trans>
            </p>
          ) : missing !== null ? (
            <p className={classes.soft}>
              <Trans>Type the units to see it here.</Trans>
            </p>
          ) : (
            <ul className={classes.problems}>
              {preview.problems.map((problem) => (
                <li key={problem}>{problem}</li>
              ))}
            </ul>
          )}
        </Card>
      </section>
      <div className={classes.actions}>
        <FormActions>
          <span className={classes.note}>
            {composes ? (
              <Trans>Nothing is applied before you resolve it.</Trans>
            ) : (
              <Trans>Nothing is assigned before you resolve it.</Trans>
            )}
          </span>
          <Button
            variant="default"
            loading={keep.pending}
            onClick={() =>
              complete(() => {
                newest.saving(values, keep.run({ input }));
              })
            }
          >
            <Trans>Decide later</Trans>
          </Button>
          <Button type="submit" loading={change.pending} disabled={data.stale || undecided}>
            <Trans>Resolve crossgrade</Trans>
          </Button>
        </FormActions>
      </div>
    </form>
  );
}
