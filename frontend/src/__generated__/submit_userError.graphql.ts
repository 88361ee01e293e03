/**
 * @generated SignedSource<<ad0dd61c529137bc570315ae02c1e65c>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderInlineDataFragment } from 'relay-runtime';
export type ErrorCode = "CONFLICT" | "CROSSGRADE_REQUIRED" | "END_OF_LIFE" | "END_OF_SALE" | "FORBIDDEN" | "LAST_ADMINISTRATOR" | "LOCKED_PLAN" | "NFR_ALREADY_USED" | "NFR_IMMUTABLE" | "NOT_FOUND" | "POOL_EXHAUSTED" | "PREVIEW_STALE" | "STATE_INVALID" | "TRIAL_ALREADY_USED" | "TRIAL_IMMUTABLE" | "VALIDATION";
import { FragmentRefs } from "relay-runtime";
export type submit_userError$data = {
  readonly __typename: string;
  readonly code: ErrorCode;
  readonly currentVersion?: number;
  readonly message: string;
  readonly path: ReadonlyArray<string>;
  readonly " $fragmentType": "submit_userError";
};
export type submit_userError$key = {
  readonly " $data"?: submit_userError$data;
  readonly " $fragmentSpreads": FragmentRefs<"submit_userError">;
};

const node: ReaderInlineDataFragment = {
  "kind": "InlineDataFragment",
  "name": "submit_userError"
};

(node as any).hash = "96b23d611fa7be699b64fcd111c9474e";

export default node;
