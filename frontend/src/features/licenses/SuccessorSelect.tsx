import { useLingui } from '@lingui/react/macro';
import { Select } from '@mantine/core';
import { graphql, useLazyLoadQuery } from 'react-relay/hooks';
import type { SuccessorSelectQuery } from '../../__generated__/SuccessorSelectQuery.graphql';
import { planLabels } from '../../lib/names';
import { unitsOf } from '../../lib/units';
import { PlanFacts } from './PlanFacts';
import classes from './PlanFields.module.css';
import { directionOf, type PlanChangeValues, unitsOn } from './planChangeValues';
import { UnitsFields } from './UnitsFields';

interface SuccessorSelectProps {
  assignmentId: string;
  /** What is licensed now. */
  held: readonly { units: number; product: { family: string; level: number } }[];
  values: PlanChangeValues;
  onChange: (values: Partial<PlanChangeValues>) => void;
  error: (path: string) => string | undefined;
}

/** A drop-down of the plans that an assignment can be changed to, and the units that it then has. */
export function SuccessorSelect({ assignmentId, held, values, onChange, error }: SuccessorSelectProps) {
  const { t } = useLingui();
  const { plans } = useLazyLoadQuery<SuccessorSelectQuery>(
    graphql`
      query SuccessorSelectQuery($assignmentId: ID!) {
        plans(first: 100, filter: { successorsOfAssignmentId: $assignmentId }) {
          nodes {
            id
            name
            partner {
              company
            }
            components {
              product {
                id
                name
                unitType
                family
                level
              }
            }
            ...PlanFacts_plan
          }
        }
      }
    `,
    { assignmentId },
    { fetchPolicy: 'store-and-network' },
  );
  const plan = plans.nodes.find(({ id }) => id === values.planId);
  const products = plan?.components.map(({ product }) => product) ?? [];
  const directions = { up: t`Upgrade`, down: t`Downgrade`, same: '' };
  const shown = new Map(
    plans.nodes.map(({ id, components }) => [
      id,
      directions[
        directionOf(
          held,
          components.map(({ product }) => product),
        )
      ],
    ]),
  );
  return (
    <>
      <Select
        label={t`New service plan`}
        placeholder={t`Select a service plan`}
        required
        searchable
        allowDeselect={false}
        data-path="planId"
        data={[...planLabels(plans.nodes)].map(([id, label]) => ({ value: id, label }))}
        renderOption={({ option: { value, label } }) => (
          <span className={classes.option}>
            <span>{label}</span>
            <span className={classes.soft}>{shown.get(value)}</span>
          </span>
        )}
        nothingFoundMessage={
          plans.nodes.length === 0 ? t`There is no other plan of the same products` : t`Nothing found`
        }
        value={values.planId || null}
        error={error('planId')}
        onChange={(id) => {
          const next = plans.nodes.find((one) => one.id === id);
          if (!next) return;
          const wanted = unitsOn(
            held,
            next.components.map(({ product }) => product),
          );
          onChange({ planId: next.id, ...unitsOf(wanted), present: wanted });
        }}
      />
      {plan && <PlanFacts plan={plan} />}
      {plan && <UnitsFields products={products} values={values} onChange={onChange} error={error} />}
    </>
  );
}
