/**
 * What a plan's version decides, as the server tells it in planRules, so that the form can show it before it is sent.
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
  readonly dataCenters: readonly string[];
  readonly manageable: boolean;
}

type Term =
  | 'ACTIVATION'
  | 'INITIAL_MONTHS'
  | 'AUTO_RENEW'
  | 'RENEWAL_MONTHS'
  | 'NOTIFICATION_DAYS'
  | 'CHARGEABLE_MONTH'
  | 'GRACE_LENGTH'
  | 'GRACE_UNIT';

/** Where the form has the terms. */
const fields = {
  ACTIVATION: 'activation',
  INITIAL_MONTHS: 'initialMonths',
  AUTO_RENEW: 'autoRenew',
  RENEWAL_MONTHS: 'renewalMonths',
  NOTIFICATION_DAYS: 'notificationDays',
  CHARGEABLE_MONTH: 'chargeableMonth',
  GRACE_LENGTH: 'graceLength',
  GRACE_UNIT: 'graceUnit',
} satisfies Record<Term, keyof PlanTerms>;

/** The terms of plans of one version: how they begin, what of them stays so, and the bounds of the rest. */
export interface VersionRules {
  readonly licenseVersion: Version;
  readonly defaults: {
    readonly initialMonths: number;
    readonly autoRenew: boolean;
    readonly renewalMonths: number;
    readonly notificationDays: number;
    readonly chargeableMonth: number;
    readonly graceLength: number;
    readonly graceUnit: PlanTerms['graceUnit'];
  };
  readonly fixed: readonly Term[];
  readonly bounds: readonly {
    readonly term: Term;
    readonly graceUnit: PlanTerms['graceUnit'] | null | undefined;
    readonly minimum: number;
    readonly maximum: number;
  }[];
}

export type PlanRules = readonly VersionRules[];

/** The rules of a version; none before it is chosen. */
export function rulesOf(rules: PlanRules, version: Version | ''): VersionRules | undefined {
  return rules.find(({ licenseVersion }) => licenseVersion === version);
}

/** The terms that cannot be chosen. */
export function fixedTerms(rules: VersionRules | undefined): ReadonlySet<keyof PlanTerms> {
  return new Set(rules?.fixed.map((term) => fields[term]));
}

/** The terms that a new plan begins with; before product and version are chosen it has none. */
export function defaultTerms(rules: VersionRules | undefined, starts: readonly Activation[]): PlanTerms {
  const activation = starts[0] ?? 'AT_START';
  if (!rules) return { ...noTerms, activation };
  const { renewalMonths, ...defaults } = rules.defaults;
  return { ...defaults, activation, renewalMonths: defaults.autoRenew ? renewalMonths : '' };
}

const noTerms: Omit<PlanTerms, 'activation'> = {
  initialMonths: '',
  autoRenew: false,
  renewalMonths: '',
  notificationDays: '',
  chargeableMonth: '',
  graceLength: '',
  graceUnit: 'MONTHS',
};

/** A plan that licenses these products begins with no choice but where there is only one. */
export function firstChoices(licensed: readonly Licensed[]): PlanValues['components'] {
  return licensed.map(({ id, dataCenters }) => ({
    productId: id,
    dataCenter: dataCenters.length === 1 ? (dataCenters[0] ?? '') : '',
    managed: false,
  }));
}

/** The bounds of a number; those of a grace period depend on what it is counted in. */
export function boundsOf(
  rules: VersionRules | undefined,
  field: NumberField,
  graceUnit: PlanTerms['graceUnit'],
): [least: number, most: number] | null {
  const found = rules?.bounds.find(
    (bounds) => fields[bounds.term] === field && (!bounds.graceUnit || bounds.graceUnit === graceUnit),
  );
  return found ? [found.minimum, found.maximum] : null;
}

const numberFields = [
  'initialMonths',
  'renewalMonths',
  'notificationDays',
  'chargeableMonth',
  'graceLength',
] as const;
export type NumberField = (typeof numberFields)[number];

/** The numbers that have to be there: a renewal only where the plan renews, and none that the version fixes. */
export function askedNumbers(
  rules: VersionRules | undefined,
  { autoRenew }: Pick<PlanTerms, 'autoRenew'>,
): NumberField[] {
  const fixed = fixedTerms(rules);
  return numberFields.filter((field) => !fixed.has(field) && (field !== 'renewalMonths' || autoRenew));
}

/** The terms as they are sent: nothing that the version fixes. */
export function termsInput(rules: VersionRules | undefined, values: PlanTerms) {
  const fixed = fixedTerms(rules);
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
