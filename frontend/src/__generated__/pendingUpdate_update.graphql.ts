/**
 * @generated SignedSource<<d02bcb6cad6893ad4e2a472a69fa9429>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderInlineDataFragment } from 'relay-runtime';
export type UpdateTiming = "AT_RENEWAL" | "AT_TRIAL_END" | "ON_DATE";
import { FragmentRefs } from "relay-runtime";
export type pendingUpdate_update$data = {
  readonly autoRenew: boolean | null | undefined;
  readonly effectiveDate: string | null | undefined;
  readonly expirationDate: string | null | undefined;
  readonly licenses: ReadonlyArray<{
    readonly productId: string;
    readonly productName: string;
    readonly units: number;
  }>;
  readonly notificationDays: number | null | undefined;
  readonly plan: {
    readonly id: string;
    readonly name: string;
  } | null | undefined;
  readonly renewalMonths: number | null | undefined;
  readonly timing: UpdateTiming;
  readonly units: number | null | undefined;
  readonly " $fragmentType": "pendingUpdate_update";
};
export type pendingUpdate_update$key = {
  readonly " $data"?: pendingUpdate_update$data;
  readonly " $fragmentSpreads": FragmentRefs<"pendingUpdate_update">;
};

const node: ReaderInlineDataFragment = {
  "kind": "InlineDataFragment",
  "name": "pendingUpdate_update"
};

(node as any).hash = "9ba279740eff9e7d5c7bb5eb3a391b88";

export default node;
