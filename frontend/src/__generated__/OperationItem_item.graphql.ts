/**
 * @generated SignedSource<<05d1b1fb33860c59c5b4579f50efd98d>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderInlineDataFragment } from 'relay-runtime';
export type ErrorCode = "CONFLICT" | "CROSSGRADE_REQUIRED" | "END_OF_LIFE" | "END_OF_SALE" | "FORBIDDEN" | "LAST_ADMINISTRATOR" | "LOCKED_PLAN" | "NFR_ALREADY_USED" | "NFR_IMMUTABLE" | "NOT_FOUND" | "POOL_EXHAUSTED" | "PREVIEW_STALE" | "STATE_INVALID" | "TRIAL_ALREADY_USED" | "TRIAL_IMMUTABLE" | "VALIDATION";
export type ItemOutcome = "DONE" | "FAILED" | "PENDING" | "REFUSED";
export type LicenseStatus = "ACTIVE" | "AWAITING_ACTIVATION" | "CANCELED" | "EXPIRED" | "EXPIRING_SOON" | "GRACE" | "SCHEDULED" | "SUSPENDED";
export type MessageKind = "ACCOUNT_CREATED" | "COMPOSITION_POSTPONED" | "CROSSGRADE_REQUIRED" | "LICENSE_ADDED" | "LICENSE_DISCONTINUED" | "LICENSE_EXPIRED" | "LICENSE_EXPIRING" | "LICENSE_MODIFIED" | "LICENSE_RENEWED" | "LICENSE_RESUMED" | "PASSWORD_RESET" | "REGISTRATION_CONFIRMATION" | "REGISTRATION_FAILED" | "REGISTRATION_REPEATED" | "REGISTRATION_REQUIRED" | "SCHEDULED_UPDATE_FAILED" | "SCHEDULED_UPDATE_LOST" | "SUITE_CHANGED";
import { FragmentRefs } from "relay-runtime";
export type OperationItem_item$data = {
  readonly effects: {
    readonly canceledMessages: ReadonlyArray<{
      readonly kind: MessageKind;
    }>;
    readonly licenses: ReadonlyArray<{
      readonly after: {
        readonly expirationDate: string | null | undefined;
        readonly status: LicenseStatus;
        readonly unbundled: boolean;
        readonly units: number;
      } | null | undefined;
      readonly before: {
        readonly expirationDate: string | null | undefined;
        readonly status: LicenseStatus;
        readonly unbundled: boolean;
        readonly units: number;
      } | null | undefined;
      readonly productName: string;
    }>;
    readonly lostScheduledUpdates: ReadonlyArray<{
      readonly planName: string;
    }>;
  } | null | undefined;
  readonly object: {
    readonly __typename: "Assignment";
    readonly crossgradeRequired: boolean;
    readonly customer: {
      readonly company: string;
      readonly id: string;
    };
    readonly plan: {
      readonly name: string;
    };
  } | {
    readonly __typename: "Customer";
    readonly company: string;
    readonly id: string;
  } | {
    // This will never be '%other', but we need some
    // value in case none of the concrete values match.
    readonly __typename: "%other";
  } | null | undefined;
  readonly objectId: string;
  readonly outcome: ItemOutcome;
  readonly userErrors: ReadonlyArray<{
    readonly code: ErrorCode;
    readonly message: string;
  }>;
  readonly " $fragmentType": "OperationItem_item";
};
export type OperationItem_item$key = {
  readonly " $data"?: OperationItem_item$data;
  readonly " $fragmentSpreads": FragmentRefs<"OperationItem_item">;
};

const node: ReaderInlineDataFragment = {
  "kind": "InlineDataFragment",
  "name": "OperationItem_item"
};

(node as any).hash = "d4bed8f6dd6e2f2184de2413a6f81db5";

export default node;
