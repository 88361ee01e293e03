/**
 * @generated SignedSource<<a5ab3789be944adbe74c202d0e666a20>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderInlineDataFragment } from 'relay-runtime';
export type LicenseStatus = "ACTIVE" | "AWAITING_ACTIVATION" | "CANCELED" | "EXPIRED" | "EXPIRING_SOON" | "GRACE" | "SCHEDULED" | "SUSPENDED";
export type LicenseVersion = "FULL" | "NFR" | "TRIAL";
export type MessageKind = "ACCOUNT_CREATED" | "LICENSE_ADDED" | "LICENSE_DISCONTINUED" | "LICENSE_EXPIRED" | "LICENSE_EXPIRING" | "LICENSE_MODIFIED" | "LICENSE_RENEWED" | "LICENSE_RESUMED" | "PASSWORD_RESET";
export type TransactionType = "LICENSE_CHANGE" | "LICENSE_CONVERSION" | "NEW_PURCHASE" | "SUITE_COMPOSITION_CHANGE";
import { FragmentRefs } from "relay-runtime";
export type EffectsSummary_effects$data = {
  readonly credits: number | null | undefined;
  readonly licenses: ReadonlyArray<{
    readonly after: {
      readonly expirationDate: string | null | undefined;
      readonly needsActivation: boolean;
      readonly startDate: string | null | undefined;
      readonly status: LicenseStatus;
      readonly unbundled: boolean;
      readonly units: number;
    } | null | undefined;
    readonly before: {
      readonly status: LicenseStatus;
      readonly units: number;
    } | null | undefined;
    readonly planName: string;
    readonly productName: string;
  }>;
  readonly lines: ReadonlyArray<{
    readonly type: TransactionType;
  }>;
  readonly messages: ReadonlyArray<{
    readonly dueAt: string;
    readonly kind: MessageKind;
    readonly recipient: string;
  }>;
  readonly pools: ReadonlyArray<{
    readonly after: number;
    readonly before: number;
    readonly licenseVersion: LicenseVersion;
    readonly productName: string;
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

(node as any).hash = "8c86686743460c22647ac5b5ce0da038";

export default node;
