import { useLingui } from '@lingui/react/macro';
import { graphql, useFragment } from 'react-relay/hooks';
import type { PlanFields_plan$key } from '../../__generated__/PlanFields_plan.graphql';
import { addDays } from '../../lib/format';
import type { PlanValues } from '../../lib/planValues';
import { DateField } from '../../ui/DateField';
import classes from './PlanFields.module.css';
import { UnitsFields } from './UnitsFields';

/** How far a start may lie back or ahead, in days. */
const earliest = 31;
const latest = 366;

interface PlanFieldsProps {
  plan: PlanFields_plan$key;
  values: PlanValues;
  onChange: (values: PlanValues) => void;
  /** What is wrong with a value; paths are relative to the plan. */
  error: (path: string) => string | undefined;
  /** Where the form finds its inputs: the path of the plan, with a dot, or nothing. */
  path: string;
  /** Today in the customer's zone. */
  today: string;
  /** Licenses that the customer holds move into the plan. */
  moves?: boolean;
  /** They take effect at once, so that there is no day to choose. */
  fixedStart?: boolean;
}

/** How many units, and from when. What the plan decides by itself is not asked. */
export function PlanFields(props: PlanFieldsProps) {
  const { plan, values, onChange, error, path, today, moves = false, fixedStart = false } = props;
  const { t } = useLingui();
  const { licenseVersion, activation, components } = useFragment(
    graphql`
      fragment PlanFields_plan on ServicePlan {
        licenseVersion
        activation
        components {
          product {
            id
            name
            unitType
            kind
            activationPolicies
          }
        }
      }
    `,
    plan,
  );
  if (licenseVersion === 'NFR') {
    return (
      <p
        className={classes.note}
      >{t`One unit, from today. Both are fixed for a plan that is not for resale.`}</p>
    );
  }
  const products = components.map(({ product }) => product);
  const startsAtSignIn = products.every(
    ({ kind, activationPolicies }) =>
      kind !== 'SOFTWARE' && activation === 'FIRST_SIGN_IN' && activationPolicies.includes('FIRST_SIGN_IN'),
  );
  return (
    <UnitsFields
      products={products}
      values={values}
      onChange={(units) => onChange({ ...values, ...units })}
      error={error}
      path={path}
    >
      {startsAtSignIn ? (
        <p className={classes.note}>
          {moves
            ? t`A license in use that moves into the plan goes on at once. Any other starts when a user of the customer first signs in.`
            : t`The licenses start when a user of the customer first signs in.`}
        </p>
      ) : (
        <DateField
          label={t`License start date`}
          description={
            fixedStart
              ? t`A crossgrade takes effect at once; the start can be chosen only when the plan is all software and all of it is licensed anew.`
              : t`In the customer's time zone`
          }
          disabled={fixedStart}
          min={addDays(today, -earliest)}
          max={addDays(today, latest)}
          data-path={`${path}startDate`}
          value={(!fixedStart && values.startDate) || today}
          error={error('startDate')}
          onChange={(startDate) => onChange({ ...values, startDate: startDate === today ? '' : startDate })}
        />
      )}
    </UnitsFields>
  );
}
