/**
 * @generated SignedSource<<d7066dd8308cbde1e79c4e45838e0450>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type LicenseStatus = "ACTIVE" | "AWAITING_ACTIVATION" | "CANCELED" | "EXPIRED" | "EXPIRING_SOON" | "GRACE" | "SCHEDULED" | "SUSPENDED";
import { FragmentRefs } from "relay-runtime";
export type TimelineItem_line$data = ReadonlyArray<{
  readonly transaction: {
    readonly after: {
      readonly expirationDate: string | null | undefined;
      readonly status: LicenseStatus;
      readonly unbundled: boolean;
    };
    readonly before: {
      readonly expirationDate: string | null | undefined;
      readonly status: LicenseStatus;
      readonly unbundled: boolean;
    } | null | undefined;
    readonly id: string;
    readonly plan: {
      readonly name: string;
    };
    readonly product: {
      readonly name: string;
    };
    readonly unitsAfter: number;
    readonly unitsBefore: number;
  } | null | undefined;
  readonly " $fragmentType": "TimelineItem_line";
}>;
export type TimelineItem_line$key = ReadonlyArray<{
  readonly " $data"?: TimelineItem_line$data;
  readonly " $fragmentSpreads": FragmentRefs<"TimelineItem_line">;
}>;

const node: ReaderFragment = (function(){
var v0 = [
  {
    "alias": null,
    "args": null,
    "kind": "ScalarField",
    "name": "name",
    "storageKey": null
  }
],
v1 = [
  {
    "alias": null,
    "args": null,
    "kind": "ScalarField",
    "name": "status",
    "storageKey": null
  },
  {
    "alias": null,
    "args": null,
    "kind": "ScalarField",
    "name": "expirationDate",
    "storageKey": null
  },
  {
    "alias": null,
    "args": null,
    "kind": "ScalarField",
    "name": "unbundled",
    "storageKey": null
  }
];
return {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": {
    "plural": true
  },
  "name": "TimelineItem_line",
  "selections": [
    {
      "alias": null,
      "args": null,
      "concreteType": "LicenseTransaction",
      "kind": "LinkedField",
      "name": "transaction",
      "plural": false,
      "selections": [
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "id",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "unitsBefore",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "unitsAfter",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "concreteType": "Product",
          "kind": "LinkedField",
          "name": "product",
          "plural": false,
          "selections": (v0/*:: as any*/),
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "concreteType": "ServicePlan",
          "kind": "LinkedField",
          "name": "plan",
          "plural": false,
          "selections": (v0/*:: as any*/),
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "concreteType": "LicenseFacts",
          "kind": "LinkedField",
          "name": "before",
          "plural": false,
          "selections": (v1/*:: as any*/),
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "concreteType": "LicenseFacts",
          "kind": "LinkedField",
          "name": "after",
          "plural": false,
          "selections": (v1/*:: as any*/),
          "storageKey": null
        }
      ],
      "storageKey": null
    }
  ],
  "type": "TimelineEntry",
  "abstractKey": null
};
})();

(node as any).hash = "fcd72cdd27b1e9a9eabaa39df4c6b181";

export default node;
