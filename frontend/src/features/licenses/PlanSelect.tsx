import { useLingui } from '@lingui/react/macro';
import { Select } from '@mantine/core';
import { useDeferredValue, useState } from 'react';
import { graphql, useLazyLoadQuery } from 'react-relay/hooks';
import type { PlanSelectQuery } from '../../__generated__/PlanSelectQuery.graphql';
import { planLabels } from '../../lib/names';
import { noPlan, type PlanValues } from '../../lib/planValues';
import { PlanFacts } from './PlanFacts';
import { PlanFields } from './PlanFields';
import classes from './PlanFields.module.css';

const listed = 100;

interface PlanSelectProps {
  /** The partner that manages the customer. */
  partnerId: string | null;
  today: string;
  /** Plans that the customer has already. */
  held: readonly string[];
  values: PlanValues;
  onChange: (values: PlanValues) => void;
  error: (path: string) => string | undefined;
  /** Licenses that the customer holds move into the chosen plan. */
  moves?: boolean;
  /** The plan takes effect at once. */
  fixedStart?: boolean;
}

/** A drop-down of the plans that can be assigned, and what the chosen one asks for. */
export function PlanSelect({
  partnerId,
  today,
  held,
  values,
  onChange,
  error,
  moves,
  fixedStart,
}: PlanSelectProps) {
  const { t } = useLingui();
  const [search, setSearch] = useState('');
  // Asked of the server only where not all plans are listed at once; see onSearchChange.
  const [asked, setAsked] = useState('');
  // A plan that it began with may not be among those that are listed.
  const [begun] = useState(values.planId);
  const data = useLazyLoadQuery<PlanSelectQuery>(
    graphql`
      query PlanSelectQuery($filter: ServicePlanFilter, $chosen: [ID!]!) {
        plans(first: 100, filter: $filter) {
          totalCount
          nodes {
            id
            name
            partner {
              company
            }
            licenseVersion
            ...PlanFacts_plan
            ...PlanFields_plan
          }
        }
        nodes(ids: $chosen) {
          ... on ServicePlan @alias(as: "plan") {
            id
            name
            partner {
              company
            }
            licenseVersion
            ...PlanFacts_plan
            ...PlanFields_plan
          }
        }
      }
    `,
    useDeferredValue({
      filter: { assignableForPartnerId: partnerId, search: asked === '' ? undefined : asked },
      chosen: values.planId !== '' && (asked !== '' || values.planId === begun) ? [values.planId] : [],
    }),
    { fetchPolicy: 'store-and-network' },
  );
  const chosen = data.nodes[0]?.plan;
  const plans = data.plans.nodes;
  const plan =
    plans.find(({ id }) => id === values.planId) ?? (chosen?.id === values.planId ? chosen : undefined);
  const all = plan && !plans.some(({ id }) => id === plan.id) ? [plan, ...plans] : plans;
  const labels = planLabels(all);
  return (
    <>
      <Select
        label={t`Service plan`}
        placeholder={t`Select a service plan`}
        required
        searchable
        allowDeselect={false}
        limit={listed}
        data-path="planId"
        data={[...labels].map(([id, label]) => ({ value: id, label }))}
        renderOption={({ option: { value, label } }) => (
          <span className={classes.option}>
            <span>{label}</span>
            {held.includes(value) && <span className={classes.soft}>{t`Already assigned`}</span>}
          </span>
        )}
        nothingFoundMessage={
          data.plans.totalCount === 0 && asked === '' ? t`There is no plan to assign` : t`Nothing found`
        }
        searchValue={search}
        onSearchChange={(text) => {
          setSearch(text);
          if (data.plans.totalCount > listed || asked !== '')
            setAsked(text === labels.get(values.planId) ? '' : text);
        }}
        value={values.planId === '' ? null : values.planId}
        error={error('planId')}
        onChange={(id) => {
          const next = all.find((known) => known.id === id);
          onChange({
            ...noPlan,
            planId: id ?? '',
            units: next?.licenseVersion === 'NFR' ? 1 : values.units,
            startDate: next?.licenseVersion === 'NFR' ? '' : values.startDate,
          });
        }}
      />
      {plan && <PlanFacts plan={plan} />}
      {plan && (
        <PlanFields
          plan={plan}
          values={values}
          onChange={onChange}
          error={error}
          path=""
          today={today}
          moves={moves}
          fixedStart={fixedStart}
        />
      )}
    </>
  );
}
