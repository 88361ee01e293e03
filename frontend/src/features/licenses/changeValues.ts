import { changedUnits, missingUnits, type UnitsValues } from '../../lib/units';

interface BundledLicense {
  unbundledAt: string | null | undefined;
  status: string;
}

/** The licenses that belong to the plan: neither standing alone nor ended with it. */
export function bundled<License extends BundledLicense>(licenses: readonly License[]): License[] {
  return licenses.filter(({ unbundledAt, status }) => !unbundledAt && status !== 'CANCELED');
}

export type AssignmentAction =
  | 'apply'
  | 'modify'
  | 'changePlan'
  | 'convert'
  | 'renew'
  | 'suspend'
  | 'resume'
  | 'cancel'
  | 'reschedule'
  | 'unschedule';

/** What is offered in the menu of an assignment; the others belong to the update that waits. */
export type MenuAction = Exclude<AssignmentAction, 'reschedule' | 'unschedule'>;

interface ChangeableAssignment {
  viewerCanApply: boolean;
  viewerCanModify: boolean;
  viewerCanChangePlan: boolean;
  viewerCanConvert: boolean;
  viewerCanRenew: boolean;
  viewerCanSuspend: boolean;
  viewerCanUnsuspend: boolean;
  viewerCanCancel: boolean;
}

/** What the server would do to an assignment now, in the order of its menu. */
export function actionsOf(assignment: ChangeableAssignment): MenuAction[] {
  return [
    ...(assignment.viewerCanApply ? (['apply'] as const) : []),
    ...(assignment.viewerCanModify ? (['modify'] as const) : []),
    ...(assignment.viewerCanChangePlan ? (['changePlan'] as const) : []),
    ...(assignment.viewerCanConvert ? (['convert'] as const) : []),
    ...(assignment.viewerCanRenew ? (['renew'] as const) : []),
    ...(assignment.viewerCanSuspend ? (['suspend'] as const) : []),
    ...(assignment.viewerCanUnsuspend ? (['resume'] as const) : []),
    ...(assignment.viewerCanCancel ? (['cancel'] as const) : []),
  ];
}

/** The day that all have; empty where they differ, or have none. */
export function commonDay(days: readonly (string | null | undefined)[]): string {
  const first = days[0];
  return first && days.every((day) => day === first) ? first : '';
}

interface HeldUnits {
  productId: string;
  units: number;
}

/** A change of an assignment, as a form holds it. Its paths are those of the API's input. */
export interface ModifyValues extends UnitsValues {
  startDate: string;
  expirationDate: string;
  autoRenew: boolean;
  renewalMonths: number | '';
  notificationDays: number | '';
  managed: boolean;
}

/** The path of the first field that has to be filled. A day that was never there may stay away. */
export function missingChange(was: ModifyValues, values: ModifyValues): string | null {
  const units = missingUnits(values);
  if (units !== null) return units;
  if (was.startDate !== '' && values.startDate === '') return 'startDate';
  if (was.expirationDate !== '' && values.expirationDate === '') return 'expirationDate';
  if (values.autoRenew && values.renewalMonths === '') return 'renewalMonths';
  return values.notificationDays === '' ? 'notificationDays' : null;
}

/** What differs from what is; nothing where nothing does. */
export function modifyInput(was: ModifyValues, values: ModifyValues, held: readonly HeldUnits[]) {
  const { startDate, expirationDate, autoRenew, renewalMonths, notificationDays, managed } = values;
  const renewsAnew = autoRenew && (!was.autoRenew || renewalMonths !== was.renewalMonths);
  return {
    ...changedUnits(held, values),
    ...(startDate !== was.startDate && { startDate }),
    ...(expirationDate !== was.expirationDate && { expirationDate }),
    ...(autoRenew !== was.autoRenew && { autoRenew }),
    ...(renewsAnew && renewalMonths !== '' && { renewalMonths }),
    ...(notificationDays !== was.notificationDays && notificationDays !== '' && { notificationDays }),
    ...(managed !== was.managed && { managed }),
  };
}

/** A renewal, as a form holds it. */
export interface RenewValues extends UnitsValues {
  by: 'months' | 'day';
  months: number | '';
  expirationDate: string;
}

/** The path of the first field that has to be filled. */
export function missingRenewal(values: RenewValues): string | null {
  if (values.by === 'months' && values.months === '') return 'months';
  if (values.by === 'day' && values.expirationDate === '') return 'expirationDate';
  return missingUnits(values);
}

/** The values as the API takes them: how long or until when, and units that change. */
export function renewInput(values: RenewValues, held: readonly HeldUnits[]) {
  const { by, months, expirationDate } = values;
  return {
    ...(by === 'day' ? { expirationDate } : months !== '' && { months }),
    ...changedUnits(held, values),
  };
}

/** The text of a field's error. */
export function textOf(error: unknown): string | undefined {
  return typeof error === 'string' ? error : undefined;
}
