/**
 * What a plan's version fixes, so that the form can show it before it is sent. The server decides; these rules only
 * keep people from typing what it would refuse.
 */
export type Version = 'TRIAL' | 'FULL' | 'NFR';
export type Activation = 'AT_START' | 'FIRST_SIGN_IN' | 'ACTIVATION_CODE';

/** A number field while somebody types. */
export type Typed = number | string;

export interface PlanTerms {
  activation: Activation;
  initialMonths: Typed;
  autoRenew: boolean;
  renewalMonths: Typed;
  notificationDays: Typed;
  chargeableMonth: Typed;
  graceLength: Typed;
  graceUnit: 'DAYS' | 'MONTHS';
}

export interface PlanValues extends PlanTerms {
  name: string;
  externalId: string;
  productId: string;
  licenseVersion: Version | '';
  /** Whether prospects may ask for a trial by a form, and what each gets. */
  trialForm: boolean;
  trialFormUnits: Typed;
  components: { productId: string; dataCenter: string; managed: boolean }[];
}

/** What is licensed by a plan, as far as its form needs to know it. */
export interface Licensed {
  readonly id: string;
  readonly name: string;
  readonly kind: 'SAAS' | 'SOFTWARE' | 'SUITE';
  readonly activationPolicies: readonly Activation[];
  readonly dataCenters: readonly string[];
  readonly manageable: boolean;
}

const ofTrial = ['initialMonths', 'autoRenew', 'renewalMonths', 'graceLength', 'graceUnit'] as const;
const all = [...ofTrial, 'activation', 'notificationDays', 'chargeableMonth'] as const;

/** The terms that cannot be chosen in a version. */
export function fixedTerms(version: Version | ''): ReadonlySet<keyof PlanTerms> {
  if (version === 'NFR') return new Set(all);
  if (version === 'TRIAL') return new Set(ofTrial);
  return new Set();
}

/** How a plan of these products can start: by code alone where nothing hosted is among them. */
export function startsOffered(licensed: readonly Licensed[]): readonly Activation[] {
  const hosted = licensed.filter(({ kind }) => kind === 'SAAS');
  const offered = (['AT_START', 'FIRST_SIGN_IN'] as const).filter((policy) =>
    hosted.some(({ activationPolicies }) => activationPolicies.includes(policy)),
  );
  return offered.length > 0 ? offered : ['ACTIVATION_CODE'];
}

/** The terms that a new plan begins with; those that its version fixes stay so. */
export function defaultTerms(version: Version | '', starts: readonly Activation[]): PlanTerms {
  return {
    activation: starts[0] ?? 'AT_START',
    initialMonths: version === 'TRIAL' ? 1 : 12,
    autoRenew: false,
    renewalMonths: '',
    notificationDays: 30,
    chargeableMonth: 1,
    graceLength: version === 'FULL' || version === '' ? 1 : 0,
    graceUnit: 'MONTHS',
  };
}

/** A plan that licenses these products begins with no choice but where there is only one. */
export function firstChoices(licensed: readonly Licensed[]): PlanValues['components'] {
  return licensed.map(({ id, dataCenters }) => ({
    productId: id,
    dataCenter: dataCenters.length === 1 ? (dataCenters[0] ?? '') : '',
    managed: false,
  }));
}

/** The bounds of the numbers; a longer grace period is possible in days. */
export function boundsOf(
  field: NumberField,
  graceUnit: PlanTerms['graceUnit'],
): [least: number, most: number] {
  if (field === 'graceLength') return [0, graceUnit === 'DAYS' ? 366 : 12];
  return bounds[field];
}

export const numberFields = [
  'initialMonths',
  'renewalMonths',
  'notificationDays',
  'chargeableMonth',
  'graceLength',
] as const;
export type NumberField = (typeof numberFields)[number];

const bounds: Record<Exclude<NumberField, 'graceLength'>, [number, number]> = {
  initialMonths: [1, 66],
  renewalMonths: [1, 66],
  notificationDays: [0, 365],
  chargeableMonth: [1, 12],
};

/** The numbers that have to be there: a renewal only where the plan renews, and none that the version fixes. */
export function askedNumbers({ licenseVersion, autoRenew }: PlanValues): NumberField[] {
  const fixed = fixedTerms(licenseVersion);
  return numberFields.filter((field) => !fixed.has(field) && (field !== 'renewalMonths' || autoRenew));
}

/** The terms as they are sent: nothing that the version fixes. */
export function termsInput(values: PlanValues) {
  const fixed = fixedTerms(values.licenseVersion);
  const free = <Field extends keyof PlanTerms, Value>(field: Field, value: Value): Value | undefined =>
    fixed.has(field) ? undefined : value;
  return {
    activation: free('activation', values.activation),
    initialMonths: free('initialMonths', Number(values.initialMonths)),
    autoRenew: free('autoRenew', values.autoRenew),
    renewalMonths: values.autoRenew ? free('renewalMonths', Number(values.renewalMonths)) : undefined,
    notificationDays: free('notificationDays', Number(values.notificationDays)),
    chargeableMonth: free('chargeableMonth', Number(values.chargeableMonth)),
    graceLength: free('graceLength', Number(values.graceLength)),
    graceUnit: free('graceUnit', values.graceUnit),
  };
}

/** The form of a trial as it is sent; other plans have none. */
export function trialFormInput({ licenseVersion, trialForm, trialFormUnits }: PlanValues) {
  if (licenseVersion !== 'TRIAL') return {};
  return { trialForm, ...(trialForm ? { trialFormUnits: Number(trialFormUnits) } : {}) };
}

/** What each prospect gets where nothing else is chosen. */
export const defaultTrialFormUnits = 5;

/** The choices per product as they are sent: only what a product lets one choose. */
export function componentsInput(values: PlanValues, licensed: readonly Licensed[]) {
  return values.components.map(({ productId, dataCenter, managed }) => {
    const product = licensed.find(({ id }) => id === productId);
    return {
      productId,
      dataCenter: product && product.dataCenters.length > 0 && dataCenter !== '' ? dataCenter : undefined,
      managed: product?.manageable ? managed : undefined,
    };
  });
}
