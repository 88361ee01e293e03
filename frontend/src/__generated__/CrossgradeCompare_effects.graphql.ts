/**
 * @generated SignedSource<<16ac0605ee1ce07984ad48130f4ab43a>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderInlineDataFragment } from 'relay-runtime';
export type LicenseStatus = "ACTIVE" | "AWAITING_ACTIVATION" | "CANCELED" | "EXPIRED" | "EXPIRING_SOON" | "GRACE" | "SCHEDULED" | "SUSPENDED";
import { FragmentRefs } from "relay-runtime";
export type CrossgradeCompare_effects$data = {
  readonly licenses: ReadonlyArray<{
    readonly after: {
      readonly expirationDate: string | null | undefined;
      readonly startDate: string | null | undefined;
      readonly status: LicenseStatus;
      readonly unbundled: boolean;
      readonly units: number;
    } | null | undefined;
    readonly before: {
      readonly expirationDate: string | null | undefined;
      readonly startDate: string | null | undefined;
      readonly units: number;
    } | null | undefined;
    readonly planName: string;
    readonly productName: string;
  }>;
  readonly " $fragmentType": "CrossgradeCompare_effects";
};
export type CrossgradeCompare_effects$key = {
  readonly " $data"?: CrossgradeCompare_effects$data;
  readonly " $fragmentSpreads": FragmentRefs<"CrossgradeCompare_effects">;
};

const node: ReaderInlineDataFragment = {
  "kind": "InlineDataFragment",
  "name": "CrossgradeCompare_effects"
};

(node as any).hash = "f72d90d2e3245a3cf0b6c87b0dd41bc5";

export default node;
