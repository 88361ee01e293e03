/**
 * @generated SignedSource<<43e230b739730c47e26dd47ff4eaafad>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderInlineDataFragment } from 'relay-runtime';
export type ItemOutcome = "DONE" | "FAILED" | "PENDING" | "REFUSED";
export type LicenseStatus = "ACTIVE" | "AWAITING_ACTIVATION" | "CANCELED" | "EXPIRED" | "EXPIRING_SOON" | "GRACE" | "SCHEDULED" | "SUSPENDED";
import { FragmentRefs } from "relay-runtime";
export type OperationItem_item$data = {
  readonly effects: {
    readonly licenses: ReadonlyArray<{
      readonly after: {
        readonly expirationDate: string | null | undefined;
        readonly status: LicenseStatus;
        readonly units: number;
      } | null | undefined;
      readonly before: {
        readonly expirationDate: string | null | undefined;
        readonly status: LicenseStatus;
        readonly units: number;
      } | null | undefined;
    }>;
  } | null | undefined;
  readonly object: {
    readonly __typename: "Assignment";
    readonly customer: {
      readonly company: string;
      readonly id: string;
    };
    readonly plan: {
      readonly name: string;
    };
  } | {
    // This will never be '%other', but we need some
    // value in case none of the concrete values match.
    readonly __typename: "%other";
  } | null | undefined;
  readonly objectId: string;
  readonly outcome: ItemOutcome;
  readonly userErrors: ReadonlyArray<{
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

(node as any).hash = "e63d3def111392c9e50cc50e197dda75";

export default node;
