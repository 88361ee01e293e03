import { useLingui } from '@lingui/react/macro';
import { type UseFormReturnType, useForm } from '@mantine/form';
import { graphql, useFragment } from 'react-relay/hooks';
import type { usePlanForm_query$key } from '../../__generated__/usePlanForm_query.graphql';
import { formatNumber } from '../../lib/format';
import { maxUnits } from '../../lib/units';
import {
  askedNumbers,
  boundsOf,
  type NumberField,
  type PlanRules,
  type PlanValues,
  rulesOf,
  type Typed,
} from './planRules';

export type PlanForm = UseFormReturnType<PlanValues>;

/** What versions decide, as the server tells it. */
export function usePlanRules(query: usePlanForm_query$key): PlanRules {
  return useFragment(
    graphql`
      fragment usePlanForm_query on Query {
        planRules {
          licenseVersion
          defaults {
            initialMonths
            autoRenew
            renewalMonths
            notificationDays
            chargeableMonth
            graceLength
            graceUnit
          }
          fixed
          bounds {
            term
            graceUnit
            minimum
            maximum
          }
        }
      }
    `,
    query,
  ).planRules;
}

/** The state of a plan's form, with what is required and how large numbers may be. */
export function usePlanForm(planRules: PlanRules, initialValues: PlanValues): PlanForm {
  const { t, i18n } = useLingui();
  const number = (field: NumberField) => (value: Typed, values: PlanValues) => {
    const rules = rulesOf(planRules, values.licenseVersion);
    if (!askedNumbers(rules, values).includes(field)) return null;
    const number = Number(value);
    if (value === '' || !Number.isInteger(number)) return t`Enter a whole number.`;
    const bounds = boundsOf(rules, field, values.graceUnit);
    if (!bounds) return null;
    const [least, most] = bounds;
    return number < least || number > most ? t`From ${least} to ${most}.` : null;
  };
  return useForm<PlanValues>({
    initialValues,
    validate: {
      name: (value) => (value.trim() === '' ? t`Enter a name.` : null),
      productId: (value) => (value === '' ? t`Choose a product.` : null),
      licenseVersion: (value, { productId }) =>
        value === '' && productId !== '' ? t`Choose a version.` : null,
      trialFormUnits: (value, { licenseVersion, trialForm }) => {
        if (licenseVersion !== 'TRIAL' || !trialForm) return null;
        const units = Number(value);
        const most = formatNumber(i18n.locale, maxUnits);
        return value !== '' && Number.isInteger(units) && units >= 1 && units <= maxUnits
          ? null
          : t`From 1 to ${most}.`;
      },
      initialMonths: number('initialMonths'),
      renewalMonths: number('renewalMonths'),
      notificationDays: number('notificationDays'),
      chargeableMonth: number('chargeableMonth'),
      graceLength: number('graceLength'),
    },
  });
}
