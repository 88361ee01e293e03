import { Trans, useLingui } from '@lingui/react/macro';
import { Checkbox, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { Suspense, useDeferredValue, useState } from 'react';
import { graphql, useFragment, useLazyLoadQuery } from 'react-relay/hooks';
import type { PlansStep_plan$key } from '../../__generated__/PlansStep_plan.graphql';
import type { PlansStepQuery } from '../../__generated__/PlansStepQuery.graphql';
import { noPlan, type PlanValues } from '../../lib/planValues';
import { EmptyState } from '../../ui/EmptyState';
import { RowsSkeleton } from '../../ui/Skeletons';
import { PlanFacts } from './PlanFacts';
import { PlanFields } from './PlanFields';
import classes from './PlansStep.module.css';

interface PlansStepProps {
  partnerId: string;
  today: string;
  plans: PlanValues[];
  onChange: (plans: PlanValues[]) => void;
  /** What is wrong; paths are those of the whole input. */
  error: (path: string) => string | undefined;
}

/** Ticks the plans that a new customer starts with. */
export function PlansStep(props: PlansStepProps) {
  const { t } = useLingui();
  const [text, setText] = useState('');
  // The rows of the text before stay until those of the new one are here.
  const search = useDeferredValue(text.trim());
  const problem = props.error('plans');
  return (
    <>
      <TextInput
        type="search"
        aria-label={t`Search service plans`}
        placeholder={t`Search service plans`}
        leftSection={<IconSearch size={15} aria-hidden />}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
        onKeyDown={(event) => {
          // Enter looks, and does not save.
          if (event.key === 'Enter') event.preventDefault();
        }}
      />
      {problem && (
        <p className={classes.problem} role="alert">
          {problem}
        </p>
      )}
      <Suspense fallback={<RowsSkeleton rows={6} />}>
        <PlanList {...props} search={search} />
      </Suspense>
    </>
  );
}

function PlanList({ partnerId, today, plans, onChange, error, search }: PlansStepProps & { search: string }) {
  const { t } = useLingui();
  // Those that were chosen before stay in sight, whatever is searched for.
  const [kept, setKept] = useState({ search, ids: plans.map(({ planId }) => planId) });
  if (kept.search !== search) setKept({ search, ids: plans.map(({ planId }) => planId) });
  const data = useLazyLoadQuery<PlansStepQuery>(
    graphql`
      query PlansStepQuery($filter: ServicePlanFilter, $chosen: [ID!]!) {
        plans(first: 100, filter: $filter) {
          totalCount
          nodes {
            id
            ...PlansStep_plan
          }
        }
        nodes(ids: $chosen) {
          ... on ServicePlan @alias(as: "plan") {
            id
            ...PlansStep_plan
          }
        }
      }
    `,
    {
      filter: { assignableForPartnerId: partnerId, search: search === '' ? undefined : search },
      chosen: kept.ids,
    },
  );
  const listed = data.plans.nodes;
  const chosen = data.nodes.flatMap((node) => {
    const plan = node?.plan;
    return plan && plans.some(({ planId }) => planId === plan.id) && !listed.some(({ id }) => id === plan.id)
      ? [plan]
      : [];
  });
  const shown = [...chosen, ...listed];
  const { totalCount } = data.plans;
  const count = listed.length;
  if (shown.length === 0) {
    return (
      <EmptyState
        kind="nothing"
        title={search === '' ? t`There is no plan to assign` : t`No plan has this name`}
      >
        {search === '' ? (
          <Trans>The partner has no enabled service plan. Go back and skip the service plan.</Trans>
        ) : (
          <Trans>Search for another name.</Trans>
        )}
      </EmptyState>
    );
  }
  return (
    <>
      <ul className={classes.list} aria-label={t`Service plans`}>
        {shown.map((plan) => {
          const index = plans.findIndex(({ planId }) => planId === plan.id);
          return (
            <PlanChoice
              key={plan.id}
              plan={plan}
              values={plans[index]}
              path={`plans.${index}.`}
              today={today}
              error={(path) => error(`plans.${index}.${path}`)}
              onToggle={(units) =>
                onChange(
                  index >= 0
                    ? plans.filter((_, at) => at !== index)
                    : [...plans, { ...noPlan, planId: plan.id, units }],
                )
              }
              onChange={(values) => onChange(plans.map((other, at) => (at === index ? values : other)))}
            />
          );
        })}
      </ul>
      {totalCount > count && (
        <p className={classes.note}>
          <Trans>
            {count} of {totalCount} plans are shown. Search to find the others.
          </Trans>
        </p>
      )}
    </>
  );
}

interface PlanChoiceProps {
  plan: PlansStep_plan$key;
  /** Undefined while it is not chosen. */
  values: PlanValues | undefined;
  path: string;
  today: string;
  error: (path: string) => string | undefined;
  /** With the units that it is chosen with. */
  onToggle: (units: number | '') => void;
  onChange: (values: PlanValues) => void;
}

function PlanChoice({ plan, values, path, today, error, onToggle, onChange }: PlanChoiceProps) {
  const data = useFragment(
    graphql`
      fragment PlansStep_plan on ServicePlan {
        name
        licenseVersion
        ...PlanFacts_plan
        ...PlanFields_plan
      }
    `,
    plan,
  );
  return (
    <li className={classes.choice} data-chosen={values !== undefined || undefined}>
      <Checkbox
        label={data.name}
        description={<PlanFacts plan={data} />}
        checked={values !== undefined}
        error={values && error('planId')}
        data-path={`${path}planId`}
        onChange={() => onToggle(data.licenseVersion === 'NFR' ? 1 : '')}
      />
      {values && (
        <fieldset className={classes.fields} aria-label={data.name}>
          <PlanFields
            plan={data}
            values={values}
            onChange={onChange}
            error={error}
            path={path}
            today={today}
          />
        </fieldset>
      )}
    </li>
  );
}
