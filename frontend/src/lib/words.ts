import type { I18n, MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { Tone } from '../ui/StatusBadge';

/** The closed sets of the API in the words of the console, each in the order in which it is shown. */
export type Words<Word extends string> = Readonly<Record<Word, MessageDescriptor>>;

/** The words of a set as the options of a filter or a select. */
export function optionsOf<Word extends string>(
  i18n: I18n,
  set: readonly Word[],
  words: Words<Word>,
): { value: Word; label: string }[] {
  return set.map((value) => ({ value, label: i18n._(words[value]) }));
}

export const licenseStatuses = [
  'ACTIVE',
  'EXPIRING_SOON',
  'GRACE',
  'EXPIRED',
  'SCHEDULED',
  'AWAITING_ACTIVATION',
  'SUSPENDED',
  'CANCELED',
] as const;
type LicenseStatus = (typeof licenseStatuses)[number];
export const licenseStatusWords: Words<LicenseStatus> = {
  ACTIVE: msg`Active`,
  EXPIRING_SOON: msg`Expiring soon`,
  GRACE: msg`In grace`,
  EXPIRED: msg`Expired`,
  SCHEDULED: msg`Scheduled`,
  AWAITING_ACTIVATION: msg`Awaiting activation`,
  SUSPENDED: msg`Suspended`,
  CANCELED: msg({ message: 'Canceled', context: 'license' }),
};
export const licenseStatusTones: Readonly<Record<LicenseStatus, Tone>> = {
  ACTIVE: 'good',
  EXPIRING_SOON: 'soon',
  GRACE: 'warn',
  EXPIRED: 'bad',
  SCHEDULED: 'info',
  AWAITING_ACTIVATION: 'info',
  SUSPENDED: 'neutral',
  CANCELED: 'neutral',
};

export const keyStatuses = ['AVAILABLE', 'REGISTERED', 'VOIDED', 'EXPIRED'] as const;
type KeyStatus = (typeof keyStatuses)[number];
export const keyStatusWords: Words<KeyStatus> = {
  AVAILABLE: msg`Available`,
  REGISTERED: msg`Registered`,
  VOIDED: msg`Voided`,
  EXPIRED: msg`Expired`,
};
export const keyStatusTones: Readonly<Record<KeyStatus, Tone>> = {
  AVAILABLE: 'info',
  REGISTERED: 'good',
  VOIDED: 'neutral',
  EXPIRED: 'bad',
};

export const licenseVersions = ['FULL', 'TRIAL', 'NFR'] as const;
export const licenseVersionWords: Words<(typeof licenseVersions)[number]> = {
  FULL: msg`Full`,
  TRIAL: msg`Trial`,
  NFR: msg`NFR`,
};

export const productKinds = ['SAAS', 'SOFTWARE', 'SUITE'] as const;
export const productKindWords: Words<(typeof productKinds)[number]> = {
  SAAS: msg`SaaS`,
  SOFTWARE: msg`Software`,
  SUITE: msg`Suite`,
};

export const availabilities = ['ON_SALE', 'END_OF_SALE', 'END_OF_LIFE'] as const;
export const availabilityWords: Words<(typeof availabilities)[number]> = {
  ON_SALE: msg`On sale`,
  END_OF_SALE: msg`End of sale`,
  END_OF_LIFE: msg`End of life`,
};

export const activationPolicies = ['AT_START', 'FIRST_SIGN_IN', 'ACTIVATION_CODE'] as const;
export const activationPolicyWords: Words<(typeof activationPolicies)[number]> = {
  AT_START: msg`On the start date`,
  FIRST_SIGN_IN: msg`At the first sign-in`,
  ACTIVATION_CODE: msg`By activation code`,
};

export const subscriptionTypes = ['MONTHLY_PLAN', 'ANNUAL_LICENSE', 'OTHER'] as const;
export const subscriptionTypeWords: Words<(typeof subscriptionTypes)[number]> = {
  MONTHLY_PLAN: msg`Monthly plan`,
  ANNUAL_LICENSE: msg`Annual license`,
  OTHER: msg`Other length`,
};

export const partnerKinds = ['DISTRIBUTOR', 'ISP', 'MSP', 'RESELLER'] as const;
export const partnerKindWords: Words<(typeof partnerKinds)[number]> = {
  DISTRIBUTOR: msg`Distributor`,
  ISP: msg`ISP`,
  MSP: msg`MSP`,
  RESELLER: msg`Reseller`,
};

export const partnerStatuses = ['ACTIVE', 'SUSPENDED', 'CANCELED'] as const;
type PartnerStatus = (typeof partnerStatuses)[number];
export const partnerStatusWords: Words<PartnerStatus> = {
  ACTIVE: msg({ message: 'Active', context: 'partner' }),
  SUSPENDED: msg({ message: 'Suspended', context: 'partner' }),
  CANCELED: msg({ message: 'Canceled', context: 'partner' }),
};
export const partnerStatusTones: Readonly<Record<PartnerStatus, Tone>> = {
  ACTIVE: 'good',
  SUSPENDED: 'warn',
  CANCELED: 'bad',
};

export const poolLevels = ['ENOUGH', 'LOW', 'EMPTY'] as const;
type PoolLevel = (typeof poolLevels)[number];
export const poolLevelWords: Words<PoolLevel> = {
  ENOUGH: msg`Enough`,
  LOW: msg`Low`,
  EMPTY: msg`None left`,
};
export const poolLevelTones: Readonly<Record<PoolLevel, Tone>> = {
  ENOUGH: 'good',
  LOW: 'soon',
  EMPTY: 'bad',
};

export const customerStatuses = ['ENABLED', 'DISABLED'] as const;
type CustomerStatus = (typeof customerStatuses)[number];
export const customerStatusWords: Words<CustomerStatus> = {
  ENABLED: msg`Enabled`,
  DISABLED: msg`Disabled`,
};
export const customerStatusTones: Readonly<Record<CustomerStatus, Tone>> = {
  ENABLED: 'good',
  DISABLED: 'neutral',
};

export const roles = [
  'ADMINISTRATOR',
  'CUSTOMER_ACCOUNT_MANAGER',
  'PARTNER_ACCOUNT_MANAGER',
  'LICENSE_MANAGER',
  'SUPPORT_MANAGER',
  'SUPPORT_ENGINEER',
  'BILLING_MANAGER',
] as const;
export const roleWords: Words<(typeof roles)[number]> = {
  ADMINISTRATOR: msg`Administrator`,
  CUSTOMER_ACCOUNT_MANAGER: msg`Customer Account Manager`,
  PARTNER_ACCOUNT_MANAGER: msg`Partner Account Manager`,
  LICENSE_MANAGER: msg`License Manager`,
  SUPPORT_MANAGER: msg`Support Manager`,
  SUPPORT_ENGINEER: msg`Support Engineer`,
  BILLING_MANAGER: msg`Billing Manager`,
};

export const transactionTypes = [
  'NEW_PURCHASE',
  'LICENSE_CHANGE',
  'LICENSE_CONVERSION',
  'SUITE_COMPOSITION_CHANGE',
] as const;
export const transactionTypeWords: Words<(typeof transactionTypes)[number]> = {
  NEW_PURCHASE: msg`New purchase`,
  LICENSE_CHANGE: msg`License change`,
  LICENSE_CONVERSION: msg`License conversion`,
  SUITE_COMPOSITION_CHANGE: msg`Suite composition change`,
};

export const crossgradeChoiceWords: Words<'TRANSFER' | 'NEW_LICENSE'> = {
  TRANSFER: msg`Transfer the license`,
  NEW_LICENSE: msg`New license`,
};

type CrossgradeStatus = 'OPEN' | 'RESOLVED' | 'CANCELED';
export const crossgradeStatusWords: Words<CrossgradeStatus> = {
  OPEN: msg`To be decided`,
  RESOLVED: msg`Resolved`,
  CANCELED: msg({ message: 'Canceled', context: 'crossgrade' }),
};
export const crossgradeStatusTones: Readonly<Record<CrossgradeStatus, Tone>> = {
  OPEN: 'soon',
  RESOLVED: 'good',
  CANCELED: 'neutral',
};

export const endReasonWords: Words<'CANCELED' | 'CROSSGRADED' | 'EXPIRED' | 'PARTNER_CANCELED'> = {
  CANCELED: msg`Canceled by the partner`,
  CROSSGRADED: msg`Crossgraded to another plan`,
  EXPIRED: msg`Its last license has expired`,
  PARTNER_CANCELED: msg`Its partner was canceled`,
};

export const messageKinds = [
  'ACCOUNT_CREATED',
  'PASSWORD_RESET',
  'LICENSE_ADDED',
  'LICENSE_MODIFIED',
  'LICENSE_DISCONTINUED',
  'LICENSE_RESUMED',
  'LICENSE_RENEWED',
  'LICENSE_EXPIRING',
  'LICENSE_EXPIRED',
  'REGISTRATION_REQUIRED',
  'REGISTRATION_CONFIRMATION',
  'REGISTRATION_REPEATED',
  'REGISTRATION_FAILED',
  'SCHEDULED_UPDATE_LOST',
  'SCHEDULED_UPDATE_FAILED',
  'SUITE_CHANGED',
  'CROSSGRADE_REQUIRED',
  'COMPOSITION_POSTPONED',
] as const;
export const messageKindWords: Words<(typeof messageKinds)[number]> = {
  ACCOUNT_CREATED: msg`Account created`,
  PASSWORD_RESET: msg`Password reset`,
  LICENSE_ADDED: msg`License added`,
  LICENSE_MODIFIED: msg`License modified`,
  LICENSE_DISCONTINUED: msg`License discontinued`,
  LICENSE_RESUMED: msg`License resumed`,
  LICENSE_RENEWED: msg`License renewed`,
  LICENSE_EXPIRING: msg`License expiring`,
  LICENSE_EXPIRED: msg`License expired`,
  REGISTRATION_REQUIRED: msg`Registration to confirm`,
  REGISTRATION_CONFIRMATION: msg`Registration complete`,
  REGISTRATION_REPEATED: msg`Trial asked for again`,
  REGISTRATION_FAILED: msg`Registration failed`,
  SCHEDULED_UPDATE_LOST: msg`Scheduled update lost`,
  SCHEDULED_UPDATE_FAILED: msg`Scheduled update refused`,
  SUITE_CHANGED: msg`Suite changed`,
  CROSSGRADE_REQUIRED: msg`Crossgrade required`,
  COMPOSITION_POSTPONED: msg`Renewed with the former composition of the suite`,
};

export const messageStatuses = ['SCHEDULED', 'WAITING', 'SENT', 'CANCELED', 'FAILED'] as const;
type MessageStatus = (typeof messageStatuses)[number];
export const messageStatusWords: Words<MessageStatus> = {
  SCHEDULED: msg`Scheduled`,
  WAITING: msg`Waiting`,
  SENT: msg`Sent`,
  CANCELED: msg({ message: 'Canceled', context: 'message' }),
  FAILED: msg`Failed`,
};
export const messageStatusTones: Readonly<Record<MessageStatus, Tone>> = {
  SCHEDULED: 'info',
  WAITING: 'soon',
  SENT: 'good',
  CANCELED: 'neutral',
  FAILED: 'bad',
};

export const vias = ['CONSOLE', 'API', 'SYSTEM', 'IMPORT', 'COMMAND'] as const;
export const viaWords: Words<(typeof vias)[number]> = {
  CONSOLE: msg`Console`,
  API: msg`API token`,
  SYSTEM: msg`System`,
  IMPORT: msg`Import`,
  COMMAND: msg`Command line`,
};

export const permissions = [
  'CUSTOMERS_READ',
  'CUSTOMERS_WRITE',
  'LICENSES_WRITE',
  'CUSTOMER_USERS_WRITE',
  'PARTNERS_READ',
  'PARTNERS_WRITE',
  'PARTNER_USERS_WRITE',
  'OWN_USERS_WRITE',
  'PLANS_READ',
  'PLANS_WRITE',
  'KEYS_READ',
  'KEYS_WRITE',
  'PRODUCTS_READ',
  'TRANSACTIONS_READ',
  'SUMMARY_EXPORT',
  'AUDIT_READ',
  'OUTBOX_READ',
  'BRAND_WRITE',
  'TOKENS_WRITE',
] as const;
export const permissionWords: Words<(typeof permissions)[number]> = {
  CUSTOMERS_READ: msg`See customers, their plans and licenses`,
  CUSTOMERS_WRITE: msg`Create and change customers`,
  LICENSES_WRITE: msg`Assign plans and change licenses`,
  CUSTOMER_USERS_WRITE: msg`Manage the users of customers`,
  PARTNERS_READ: msg`See partner companies`,
  PARTNERS_WRITE: msg`Create and change partner companies`,
  PARTNER_USERS_WRITE: msg`Manage the users of partner companies`,
  OWN_USERS_WRITE: msg`Manage the users of the own company`,
  PLANS_READ: msg`See service plans`,
  PLANS_WRITE: msg`Create and change service plans`,
  KEYS_READ: msg`See registration keys in full`,
  KEYS_WRITE: msg`Generate and void registration keys`,
  PRODUCTS_READ: msg`See the product catalog`,
  TRANSACTIONS_READ: msg`See the customer transactions`,
  SUMMARY_EXPORT: msg`Export the customer summary`,
  AUDIT_READ: msg`See the audit log`,
  OUTBOX_READ: msg`See the outbox`,
  BRAND_WRITE: msg`Change the branding`,
  TOKENS_WRITE: msg`Manage own API tokens`,
};
