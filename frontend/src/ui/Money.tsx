import { useLingui } from '@lingui/react/macro';
import { formatMoney } from '../lib/format';

export function Money({ amount, currency }: { amount: string; currency: string }) {
  const { i18n } = useLingui();
  return <span>{formatMoney(i18n.locale, { amount, currency })}</span>;
}
