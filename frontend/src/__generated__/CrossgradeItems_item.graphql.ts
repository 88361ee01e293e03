/**
 * @generated SignedSource<<81bc3009071bb11bd3f65d01770ed9fa>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type CrossgradeChoice = "NEW_LICENSE" | "TRANSFER";
export type LicenseStatus = "ACTIVE" | "AWAITING_ACTIVATION" | "CANCELED" | "EXPIRED" | "EXPIRING_SOON" | "GRACE" | "SCHEDULED" | "SUSPENDED";
import { FragmentRefs } from "relay-runtime";
export type CrossgradeItems_item$data = ReadonlyArray<{
  readonly choices: ReadonlyArray<CrossgradeChoice>;
  readonly license: {
    readonly activationCode: string | null | undefined;
    readonly assignment: {
      readonly plan: {
        readonly name: string;
      };
    };
    readonly expirationDate: string | null | undefined;
    readonly id: string;
    readonly product: {
      readonly name: string;
    };
    readonly status: LicenseStatus;
    readonly units: number;
  };
  readonly product: {
    readonly name: string;
  };
  readonly " $fragmentType": "CrossgradeItems_item";
}>;
export type CrossgradeItems_item$key = ReadonlyArray<{
  readonly " $data"?: CrossgradeItems_item$data;
  readonly " $fragmentSpreads": FragmentRefs<"CrossgradeItems_item">;
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
v1 = {
  "alias": null,
  "args": null,
  "concreteType": "Product",
  "kind": "LinkedField",
  "name": "product",
  "plural": false,
  "selections": (v0/*:: as any*/),
  "storageKey": null
};
return {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": {
    "plural": true
  },
  "name": "CrossgradeItems_item",
  "selections": [
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "choices",
      "storageKey": null
    },
    (v1/*:: as any*/),
    {
      "alias": null,
      "args": null,
      "concreteType": "License",
      "kind": "LinkedField",
      "name": "license",
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
          "name": "units",
          "storageKey": null
        },
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
          "name": "activationCode",
          "storageKey": null
        },
        (v1/*:: as any*/),
        {
          "alias": null,
          "args": null,
          "concreteType": "Assignment",
          "kind": "LinkedField",
          "name": "assignment",
          "plural": false,
          "selections": [
            {
              "alias": null,
              "args": null,
              "concreteType": "ServicePlan",
              "kind": "LinkedField",
              "name": "plan",
              "plural": false,
              "selections": (v0/*:: as any*/),
              "storageKey": null
            }
          ],
          "storageKey": null
        }
      ],
      "storageKey": null
    }
  ],
  "type": "CrossgradeItem",
  "abstractKey": null
};
})();

(node as any).hash = "e2ae4ecaeb4762f16d70da6564a7498c";

export default node;
