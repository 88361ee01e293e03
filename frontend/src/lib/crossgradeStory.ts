import type { I18n } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import * as z from 'zod/mini';
import type { ChangedField } from './changedFields';
import { formatList } from './names';
import { crossgradeChoiceWords } from './words';

const duplicate = z.object({
  product: z.string(),
  plan: z.string(),
  became: z.optional(z.enum(['MOVED', 'NEW_LICENSE', 'REPLACED'])),
  newProduct: z.optional(z.string()),
  chosen: z.optional(z.enum(['TRANSFER', 'NEW_LICENSE'])),
});
type Duplicate = z.infer<typeof duplicate>;
const duplicates = z.array(duplicate);
const changed = z.object({ from: z.nullable(duplicates), to: z.nullable(duplicates) });
const plans = z.array(
  z.object({
    plan: z.string(),
    endReason: z.optional(z.string()),
    unbundled: z.optional(z.array(z.string())),
  }),
);

/** What became of each license that was held, or is to become of it. */
export function duplicatesTold(i18n: I18n, value: unknown): ChangedField[] {
  const list = duplicates.safeParse(value);
  if (list.success) return list.data.map((one, n) => told(one, n, became(i18n, one)));
  const change = changed.safeParse(value);
  if (!change.success) return [];
  const before = change.data.from ?? [];
  return (change.data.to ?? []).flatMap((one, n) => {
    const was = before.find(({ product, plan }) => product === one.product && plan === one.plan);
    if (was?.chosen === one.chosen) return [];
    return [told(one, n, `${chosen(i18n, was)} → ${chosen(i18n, one)}`)];
  });
}

function told({ product, plan }: Duplicate, n: number, value: string): ChangedField {
  return { id: `duplicates.${n}`, name: `${product} (${plan})`, value };
}

function became(i18n: I18n, one: Duplicate): string {
  const { product, newProduct = product } = one;
  switch (one.became) {
    case 'MOVED':
      return newProduct === product
        ? i18n._(msg`moved into the new plan`)
        : i18n._(msg`moved into the new plan as ${newProduct}`);
    case 'NEW_LICENSE':
      return i18n._(msg`ended; a new license of ${newProduct} takes its place`);
    case 'REPLACED':
      return i18n._(msg`ended; the license of ${newProduct} that moved takes its place`);
    default:
      return chosen(i18n, one);
  }
}

function chosen(i18n: I18n, one: Duplicate | undefined): string {
  return one?.chosen ? i18n._(crossgradeChoiceWords[one.chosen]) : i18n._(msg`not decided`);
}

/** What became of the plans that lost licenses: over, or there with what stands alone. */
export function formerPlansTold(i18n: I18n, value: unknown): ChangedField[] {
  const list = plans.safeParse(value);
  if (!list.success) return [];
  return list.data.map(({ plan, endReason, unbundled = [] }, n) => {
    const names = formatList(i18n.locale, unbundled);
    const value = endReason
      ? msg`ended by the crossgrade`
      : names
        ? msg`stays, with unbundled licenses: ${names}`
        : msg`stays with its other licenses`;
    return { id: `formerPlans.${n}`, name: plan, value: i18n._(value) };
  });
}
