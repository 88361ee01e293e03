/**
 * @generated SignedSource<<819e03776e8f87d77c9b177ef51ff96a>>
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

(node as any).hash = "d4d35012fc696ec7ac798ab243b20470";

export default node;
