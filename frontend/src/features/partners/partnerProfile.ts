/** The fields of a partner company as its forms hold them. */
export interface CompanyValues {
  company: string;
  city: string;
  state: string;
  address: string;
  postalCode: string;
  country: string;
  phone: string;
  notes: string;
  timeZone: string;
  locale: string;
}

/** A company of which nothing is known yet; most likely it is where its maker is. */
export function emptyCompany({ timeZone, locale }: { timeZone: string; locale: string }): CompanyValues {
  return {
    company: '',
    city: '',
    state: '',
    address: '',
    postalCode: '',
    country: '',
    phone: '',
    notes: '',
    timeZone,
    locale,
  };
}

/** The values as the API takes them. An emptied country is cleared. */
export function companyInput<Values extends CompanyValues>(values: Values) {
  return { ...values, country: values.country || null };
}

interface Stock {
  productId: string;
  trial: number | string;
  full: number | string;
}

/** What the wizard asks for. */
export interface PartnerValues extends CompanyValues {
  kind: 'MSP' | 'RESELLER';
  administrator: { accountName: string; firstName: string; lastName: string; email: string; phone: string };
  planIds: string[];
  productIds: string[];
  stock: Stock[];
  poolRefill: boolean;
}

/** The rows of the stock for the products that were chosen; what was typed already stays. */
export function stockRows(productIds: readonly string[], typed: readonly Stock[]): Stock[] {
  return [...new Set(productIds)].map(
    (productId) => typed.find((row) => row.productId === productId) ?? { productId, trial: 0, full: 0 },
  );
}

/** The stock as it is sent. Nothing is left out, so that an error's place in the list is its row. */
export function stockInput(rows: readonly Stock[]) {
  return rows.map(({ productId, trial, full }) => ({ productId, trial: Number(trial), full: Number(full) }));
}

/** The step of the wizard on which a field stands. */
export function stepOf(path: string): 'account' | 'grants' | 'stock' {
  if (/^(stock|poolRefill)\b/.test(path)) return 'stock';
  return /^(planIds|productIds)\b/.test(path) ? 'grants' : 'account';
}
