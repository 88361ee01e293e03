import * as z from 'zod/mini';
import { type PlanValues, planInput } from '../../lib/planValues';
import { emptyProfile, type ProfileValues, profileField, profileInput } from './profile';

/** A customer to create, as the form holds it. Its paths are those of the API's input. */
export interface CreateValues extends ProfileValues {
  /** The partner that is to manage it. */
  partnerId: string;
  administrator: { accountName: string; firstName: string; lastName: string; email: string };
  emailWhen: 'now' | 'date';
  /** The day of the account-creation message. */
  accountEmailOn: string;
  plans: PlanValues[];
}

export type CreateStep = 'account' | 'plans';

export function emptyCreateValues(partner: { id: string; timeZone: string; locale: string }): CreateValues {
  return {
    ...emptyProfile,
    timeZone: partner.timeZone,
    locale: partner.locale,
    partnerId: partner.id,
    administrator: { accountName: '', firstName: '', lastName: '', email: '' },
    emailWhen: 'now',
    accountEmailOn: '',
    plans: [],
  };
}

/** The values as the API takes them. */
export function createInput({ emailWhen, accountEmailOn, plans, ...values }: CreateValues) {
  const { partnerId, administrator } = values;
  return {
    ...profileInput(values),
    partnerId,
    administrator,
    accountEmailOn: emailWhen === 'date' && accountEmailOn !== '' ? accountEmailOn : null,
    plans: plans.map(planInput),
  };
}

/** The step that holds a field, whichever step is open when the server refuses it. */
export function stepOf(path: string): CreateStep {
  return path === 'plans' || path.startsWith('plans.') ? 'plans' : 'account';
}

/** The field that shows an error of the API. */
export const createField = profileField;

const text = z.string();
const units = z.union([z.number(), z.literal('')]);
const draftShape = z.object({
  company: text,
  city: text,
  state: text,
  address: text,
  postalCode: text,
  country: text,
  phone: text,
  notes: text,
  timeZone: text,
  locale: text,
  emergencyEmails: text,
  industry: text,
  externalId: text,
  partnerId: text,
  administrator: z.object({ accountName: text, firstName: text, lastName: text, email: text }),
  emailWhen: z.enum(['now', 'date']),
  accountEmailOn: text,
  plans: z.array(
    z.object({
      planId: text,
      units,
      licenses: z.array(z.object({ productId: text, units })),
      startDate: text,
    }),
  ),
});

/** A draft that was kept in the browser; null where there is none, or one of another shape. */
export function readDraft(key: string): CreateValues | null {
  try {
    const parsed = draftShape.safeParse(JSON.parse(sessionStorage.getItem(key) ?? 'null'));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}

export function keepDraft(key: string, values: CreateValues | null): void {
  try {
    if (values) sessionStorage.setItem(key, JSON.stringify(values));
    else sessionStorage.removeItem(key);
  } catch {
    // A browser that keeps nothing still creates customers.
  }
}
