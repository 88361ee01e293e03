import { useLingui } from '@lingui/react/macro';
import { type UseFormReturnType, useForm } from '@mantine/form';
import { askedNumbers, boundsOf, type NumberField, type PlanValues, type Typed } from './planRules';

export type PlanForm = UseFormReturnType<PlanValues>;

/** The state of a plan's form. It repeats what is required and how large numbers may be; the server knows the rest. */
export function usePlanForm(initialValues: PlanValues): PlanForm {
  const { t } = useLingui();
  const number = (field: NumberField) => (value: Typed, values: PlanValues) => {
    if (!askedNumbers(values).includes(field)) return null;
    const [least, most] = boundsOf(field, values.graceUnit);
    const number = Number(value);
    if (value === '' || !Number.isInteger(number)) return t`Enter a whole number.`;
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
        return value !== '' && Number.isInteger(units) && units >= 1 && units <= 999_999
          ? null
          : t`From ${1} to ${999_999}.`;
      },
      initialMonths: number('initialMonths'),
      renewalMonths: number('renewalMonths'),
      notificationDays: number('notificationDays'),
      chargeableMonth: number('chargeableMonth'),
      graceLength: number('graceLength'),
    },
  });
}
