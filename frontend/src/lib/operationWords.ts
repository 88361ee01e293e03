import { msg } from '@lingui/core/macro';
import type { Tone } from '../ui/StatusBadge';
import type { Words } from './words';

export const operationKindWords: Words<
  | 'TEST_CLOCK_ADVANCE'
  | 'ASSIGNMENTS_MODIFY'
  | 'ASSIGNMENTS_RENEW'
  | 'ASSIGNMENTS_SUSPEND'
  | 'ASSIGNMENTS_APPLY'
> = {
  TEST_CLOCK_ADVANCE: msg`Test clock moved`,
  ASSIGNMENTS_MODIFY: msg`Change of plans`,
  ASSIGNMENTS_RENEW: msg`Renewal of plans`,
  ASSIGNMENTS_SUSPEND: msg`Suspension of plans`,
  ASSIGNMENTS_APPLY: msg`New composition of suites`,
};

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
