/**
 * @generated SignedSource<<dc3e15526b3480e81680bc867199a22d>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderInlineDataFragment } from 'relay-runtime';
export type UpdateTiming = "AT_RENEWAL" | "AT_TRIAL_END" | "ON_DATE";
import { FragmentRefs } from "relay-runtime";
export type ScheduledFacts_update$data = {
  readonly autoRenew: boolean | null | undefined;
  readonly effectiveDate: string | null | undefined;
  readonly expirationDate: string | null | undefined;
  readonly licenses: ReadonlyArray<{
    readonly productName: string;
    readonly units: number;
  }>;
  readonly newPlanName: string | null | undefined;
  readonly notificationDays: number | null | undefined;
  readonly renewalMonths: number | null | undefined;
  readonly timing: UpdateTiming;
  readonly units: number | null | undefined;
  readonly " $fragmentType": "ScheduledFacts_update";
};
export type ScheduledFacts_update$key = {
  readonly " $data"?: ScheduledFacts_update$data;
  readonly " $fragmentSpreads": FragmentRefs<"ScheduledFacts_update">;
};

const node: ReaderInlineDataFragment = {
  "kind": "InlineDataFragment",
  "name": "ScheduledFacts_update"
};

(node as any).hash = "f4a803a4eae7b04a8e157d487d6dbb71";

export default node;
