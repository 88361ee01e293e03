import { msg } from '@lingui/core/macro';
import type { Tone } from '../ui/StatusBadge';
import type { Words } from './words';

type OperationKind =
  | 'TEST_CLOCK_ADVANCE'
  | 'ASSIGNMENTS_MODIFY'
  | 'ASSIGNMENTS_RENEW'
  | 'ASSIGNMENTS_SUSPEND'
  | 'ASSIGNMENTS_CANCEL'
  | 'ASSIGNMENTS_APPLY'
  | 'CUSTOMERS_DISABLE'
  | 'CUSTOMERS_ENABLE'
  | 'CUSTOMERS_MOVE';
export const operationKindWords: Words<OperationKind> = {
  TEST_CLOCK_ADVANCE: msg`Test clock moved`,
  ASSIGNMENTS_MODIFY: msg`Change of plans`,
  ASSIGNMENTS_RENEW: msg`Renewal of plans`,
  ASSIGNMENTS_SUSPEND: msg`Suspension of plans`,
  ASSIGNMENTS_CANCEL: msg`Cancellation of plans`,
  ASSIGNMENTS_APPLY: msg`New composition of suites`,
  CUSTOMERS_DISABLE: msg`Disabling of customers`,
  CUSTOMERS_ENABLE: msg`Enabling of customers`,
  CUSTOMERS_MOVE: msg`Move of customers to another partner`,
};

/** What an operation is done to. */
export type OperationObjects = 'plans' | 'customers';
export const objectsOf = (kind: OperationKind): OperationObjects =>
  kind.startsWith('CUSTOMERS_') ? 'customers' : 'plans';

type OperationStatus = 'QUEUED' | 'RUNNING' | 'DONE' | 'FAILED';
export const operationStatusWords: Words<OperationStatus> = {
  QUEUED: msg`Waiting`,
  RUNNING: msg`Running`,
  DONE: msg`Done`,
  FAILED: msg`Failed`,
};
export const operationStatusTones: Readonly<Record<OperationStatus, Tone>> = {
  QUEUED: 'soon',
  RUNNING: 'info',
  DONE: 'good',
  FAILED: 'bad',
};

type ItemOutcome = 'PENDING' | 'DONE' | 'REFUSED' | 'FAILED';
export const itemOutcomeWords: Words<ItemOutcome> = {
  PENDING: msg`Waiting`,
  DONE: msg`Done`,
  REFUSED: msg`Refused`,
  FAILED: msg`Failed`,
};
export const itemOutcomeTones: Readonly<Record<ItemOutcome, Tone>> = {
  PENDING: 'neutral',
  DONE: 'good',
  REFUSED: 'warn',
  FAILED: 'bad',
};
