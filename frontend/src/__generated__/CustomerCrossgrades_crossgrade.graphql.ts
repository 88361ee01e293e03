/**
 * @generated SignedSource<<f28893063bbd925009b58ea3dc544a56>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type CrossgradeChoice = "NEW_LICENSE" | "TRANSFER";
export type CrossgradeStatus = "CANCELED" | "OPEN" | "RESOLVED";
import { FragmentRefs } from "relay-runtime";
export type CustomerCrossgrades_crossgrade$data = ReadonlyArray<{
  readonly canceledAt: string | null | undefined;
  readonly createdAt: string;
  readonly id: string;
  readonly items: ReadonlyArray<{
    readonly chosen: CrossgradeChoice | null | undefined;
    readonly license: {
      readonly product: {
        readonly name: string;
      };
    };
  }>;
  readonly plan: {
    readonly name: string;
  } | null | undefined;
  readonly resolvedAt: string | null | undefined;
  readonly stale: boolean;
  readonly status: CrossgradeStatus;
  readonly viewerCanResolve: boolean;
  readonly " $fragmentSpreads": FragmentRefs<"LookAgain_crossgrade">;
  readonly " $fragmentType": "CustomerCrossgrades_crossgrade";
}>;
export type CustomerCrossgrades_crossgrade$key = ReadonlyArray<{
  readonly " $data"?: CustomerCrossgrades_crossgrade$data;
  readonly " $fragmentSpreads": FragmentRefs<"CustomerCrossgrades_crossgrade">;
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
];
return {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": {
    "plural": true
  },
  "name": "CustomerCrossgrades_crossgrade",
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
      "name": "status",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "stale",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "createdAt",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "resolvedAt",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "canceledAt",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "viewerCanResolve",
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
      "concreteType": "CrossgradeItem",
      "kind": "LinkedField",
      "name": "items",
      "plural": true,
      "selections": [
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "chosen",
          "storageKey": null
        },
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
              "concreteType": "Product",
              "kind": "LinkedField",
              "name": "product",
              "plural": false,
              "selections": (v0/*:: as any*/),
              "storageKey": null
            }
          ],
          "storageKey": null
        }
      ],
      "storageKey": null
    },
    {
      "args": null,
      "kind": "FragmentSpread",
      "name": "LookAgain_crossgrade"
    }
  ],
  "type": "Crossgrade",
  "abstractKey": null
};
})();

(node as any).hash = "825558580dc5d849a1a55738c4f84b00";

export default node;
