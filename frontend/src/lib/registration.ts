import { i18n } from '@lingui/core';
import * as z from 'zod/mini';

/** What a key or a trial form gives, as the server shows it to strangers. */
const offer = z.object({
  partner: z.string(),
  plan: z.string(),
  products: z.array(z.string()),
  units: z.number(),
  /** What the units are of the products, each name once. */
  unitTypes: z.array(z.string()),
  trial: z.boolean(),
  months: z.number(),
});
export type Offer = z.infer<typeof offer>;

const offered = z.object({ ...offer.shape, sendsMail: z.boolean() });
export type Offered = z.infer<typeof offered>;

/** A registration that waits, as the page behind its link shows it. */
const pending = z.object({ ...offer.shape, company: z.string(), accountName: z.string(), email: z.string() });
export type Pending = z.infer<typeof pending>;

const confirmed = z.object({
  company: z.string(),
  accountName: z.string(),
  email: z.string(),
  sendsMail: z.boolean(),
});
export type Confirmed = z.infer<typeof confirmed>;

const refusal = z.object({
  message: z.string(),
  field: z.optional(z.string()),
  code: z.optional(z.string()),
  problems: z.optional(z.array(z.object({ message: z.string(), field: z.optional(z.string()) }))),
});

export interface Refused {
  ok: false;
  /** 0 where the server did not answer. */
  status: number;
  code: string | null;
  problems: readonly { field: string | null; message: string }[];
}
export type Answer<Value> = { ok: true; value: Value } | Refused;

/** By which of the two somebody registers. */
export type Wanted = { key: string } | { trialForm: string };

export interface RegistrationValues {
  company: string;
  city: string;
  state: string;
  country: string;
  firstName: string;
  lastName: string;
  email: string;
  phone: string;
  accountName: string;
}

export function findOffer(wanted: Wanted): Promise<Answer<Offered>> {
  return post('/registration/offer', wanted, (answer) => offered.parse(answer));
}

/** Asks for a mail with a link to confirm what was filled in. */
export function requestRegistration(wanted: Wanted, values: RegistrationValues): Promise<Answer<null>> {
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  const { locale } = i18n;
  return post('/registration/request', { ...wanted, ...values, timeZone, locale }, () => null);
}

export function findPending(token: string): Promise<Answer<Pending>> {
  return post('/registration/pending', { token }, (answer) => pending.parse(answer));
}

/** Completes it; another account name replaces the one that was filled in. */
export function confirmRegistration(token: string, accountName: string): Promise<Answer<Confirmed>> {
  return post('/registration/confirm', { token, accountName }, (answer) => confirmed.parse(answer));
}

async function post<Value>(
  path: string,
  body: unknown,
  read: (answer: unknown) => Value,
): Promise<Answer<Value>> {
  const nothing: Refused = { ok: false, status: 0, code: null, problems: [] };
  try {
    const response = await fetch(path, {
      method: 'POST',
      credentials: 'same-origin',
      headers: {
        'content-type': 'application/json',
        accept: 'application/json',
        'accept-language': i18n.locale,
      },
      body: JSON.stringify(body),
    });
    const text = await response.text();
    const answer: unknown = text === '' ? null : JSON.parse(text);
    if (response.ok) return { ok: true, value: read(answer) };
    const { message, field, code, problems } = refusal.parse(answer);
    return {
      ok: false,
      status: response.status,
      code: code ?? null,
      problems: (problems ?? [{ message, field }]).map((one) => ({
        field: one.field ?? null,
        message: one.message,
      })),
    };
  } catch {
    return nothing;
  }
}
