/** The fields of a customer as a form holds them: all of them text. */
export interface ProfileValues {
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
  /** Separated by semicolons. */
  emergencyEmails: string;
  industry: string;
  externalId: string;
}

export const emptyProfile: ProfileValues = {
  company: '',
  city: '',
  state: '',
  address: '',
  postalCode: '',
  country: '',
  phone: '',
  notes: '',
  timeZone: 'UTC',
  locale: 'en-US',
  emergencyEmails: '',
  industry: '',
  externalId: '',
};

/** The values as the API takes them. An emptied field is cleared. */
export function profileInput(values: ProfileValues) {
  return {
    ...values,
    country: values.country || null,
    emergencyEmails: values.emergencyEmails.split(/[;,\s]+/).filter((address) => address !== ''),
    externalId: values.externalId || null,
  };
}

/** The field of an error: one address of several is shown at the one field that holds them all. */
export function profileField(path: string): string {
  return path.replace(/^emergencyEmails\.\d+$/, 'emergencyEmails');
}
