/**
 * @generated SignedSource<<2bdf64e5c06608a8b365cd13faf14d03>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderInlineDataFragment } from 'relay-runtime';
export type EndReason = "CANCELED" | "CROSSGRADED" | "EXPIRED" | "PARTNER_CANCELED";
export type LicenseStatus = "ACTIVE" | "AWAITING_ACTIVATION" | "CANCELED" | "EXPIRED" | "EXPIRING_SOON" | "GRACE" | "SCHEDULED" | "SUSPENDED";
export type LicenseVersion = "FULL" | "NFR" | "TRIAL";
export type LostReason = "ASSIGNMENT_ENDED" | "COMPOSITION_CHANGED" | "CROSSGRADED" | "PLAN_CHANGED";
export type MessageKind = "ACCOUNT_CREATED" | "COMPOSITION_POSTPONED" | "CROSSGRADE_REQUIRED" | "LICENSE_ADDED" | "LICENSE_DISCONTINUED" | "LICENSE_EXPIRED" | "LICENSE_EXPIRING" | "LICENSE_MODIFIED" | "LICENSE_RENEWED" | "LICENSE_RESUMED" | "PASSWORD_RESET" | "REGISTRATION_CONFIRMATION" | "REGISTRATION_FAILED" | "REGISTRATION_REPEATED" | "REGISTRATION_REQUIRED" | "SCHEDULED_UPDATE_FAILED" | "SCHEDULED_UPDATE_LOST" | "SUITE_CHANGED";
export type TransactionType = "LICENSE_CHANGE" | "LICENSE_CONVERSION" | "NEW_PURCHASE" | "SUITE_COMPOSITION_CHANGE";
import { FragmentRefs } from "relay-runtime";
export type EffectsSummary_effects$data = {
  readonly assignments: ReadonlyArray<{
    readonly after: {
      readonly autoRenew: boolean;
      readonly endReason: EndReason | null | undefined;
      readonly managed: boolean;
      readonly notificationDays: number;
      readonly planName: string;
      readonly renewalMonths: number;
      readonly suspended: boolean;
    } | null | undefined;
    readonly before: {
      readonly autoRenew: boolean;
      readonly endReason: EndReason | null | undefined;
      readonly managed: boolean;
      readonly notificationDays: number;
      readonly planName: string;
      readonly renewalMonths: number;
      readonly suspended: boolean;
    } | null | undefined;
    readonly planName: string;
  }>;
  readonly canceledMessages: ReadonlyArray<{
    readonly dueAt: string;
    readonly kind: MessageKind;
    readonly planName: string | null | undefined;
    readonly recipient: string;
    readonly timeZone: string | null | undefined;
  }>;
  readonly credits: number | null | undefined;
  readonly licenses: ReadonlyArray<{
    readonly after: {
      readonly exceedsAllocation: boolean;
      readonly expirationDate: string | null | undefined;
      readonly needsActivation: boolean;
      readonly startDate: string | null | undefined;
      readonly status: LicenseStatus;
      readonly unbundled: boolean;
      readonly units: number;
      readonly usedUnits: number | null | undefined;
    } | null | undefined;
    readonly before: {
      readonly expirationDate: string | null | undefined;
      readonly startDate: string | null | undefined;
      readonly status: LicenseStatus;
      readonly unbundled: boolean;
      readonly units: number;
    } | null | undefined;
    readonly formerProductName: string | null | undefined;
    readonly planName: string;
    readonly productName: string;
  }>;
  readonly lines: ReadonlyArray<{
    readonly type: TransactionType;
  }>;
  readonly lostScheduledUpdates: ReadonlyArray<{
    readonly planName: string;
    readonly reason: LostReason;
    readonly update: {
      readonly " $fragmentSpreads": FragmentRefs<"ScheduledFacts_update">;
    };
  }>;
  readonly messages: ReadonlyArray<{
    readonly dueAt: string;
    readonly kind: MessageKind;
    readonly planName: string | null | undefined;
    readonly recipient: string;
    readonly timeZone: string | null | undefined;
  }>;
  readonly pools: ReadonlyArray<{
    readonly after: number;
    readonly before: number;
    readonly licenseVersion: LicenseVersion;
    readonly productName: string;
    readonly refilled: number;
  }>;
  readonly scheduledUpdates: ReadonlyArray<{
    readonly after: {
      readonly " $fragmentSpreads": FragmentRefs<"ScheduledFacts_update">;
    } | null | undefined;
    readonly applied: boolean;
    readonly before: {
      readonly " $fragmentSpreads": FragmentRefs<"ScheduledFacts_update">;
    } | null | undefined;
    readonly planName: string;
  }>;
  readonly " $fragmentType": "EffectsSummary_effects";
};
export type EffectsSummary_effects$key = {
  readonly " $data"?: EffectsSummary_effects$data;
  readonly " $fragmentSpreads": FragmentRefs<"EffectsSummary_effects">;
};

const node: ReaderInlineDataFragment = {
  "kind": "InlineDataFragment",
  "name": "EffectsSummary_effects"
};

(node as any).hash = "c79e9dbc4034aa4bf316e01a363d7c9d";

export default node;
