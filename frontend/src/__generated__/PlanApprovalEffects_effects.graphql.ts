/**
 * @generated SignedSource<<a86b2518b06551e6d05e131b9f9af2b5>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderInlineDataFragment } from 'relay-runtime';
export type ComponentChange = "ADDED" | "REMOVED";
export type MessageKind = "ACCOUNT_CREATED" | "COMPOSITION_POSTPONED" | "CROSSGRADE_REQUIRED" | "LICENSE_ADDED" | "LICENSE_DISCONTINUED" | "LICENSE_EXPIRED" | "LICENSE_EXPIRING" | "LICENSE_MODIFIED" | "LICENSE_RENEWED" | "LICENSE_RESUMED" | "PASSWORD_RESET" | "REGISTRATION_CONFIRMATION" | "REGISTRATION_FAILED" | "REGISTRATION_REPEATED" | "REGISTRATION_REQUIRED" | "SCHEDULED_UPDATE_FAILED" | "SCHEDULED_UPDATE_LOST" | "SUITE_CHANGED";
import { FragmentRefs } from "relay-runtime";
export type PlanApprovalEffects_effects$data = {
  readonly applyAtRenewal: boolean;
  readonly assignments: number;
  readonly components: ReadonlyArray<{
    readonly change: ComponentChange | null | undefined;
    readonly dataCenter: string;
    readonly managed: boolean;
    readonly productName: string;
  }>;
  readonly crossgrades: number;
  readonly messages: ReadonlyArray<{
    readonly kind: MessageKind;
    readonly recipient: string;
  }>;
  readonly scheduledUpdates: number;
  readonly " $fragmentType": "PlanApprovalEffects_effects";
};
export type PlanApprovalEffects_effects$key = {
  readonly " $data"?: PlanApprovalEffects_effects$data;
  readonly " $fragmentSpreads": FragmentRefs<"PlanApprovalEffects_effects">;
};

const node: ReaderInlineDataFragment = {
  "kind": "InlineDataFragment",
  "name": "PlanApprovalEffects_effects"
};

(node as any).hash = "27642319b1f393a86ed744b6231446b8";

export default node;
