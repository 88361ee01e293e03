/**
 * @generated SignedSource<<6b5fec1157211674a3e87fa97fa99733>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type CrossgradeChoice = "NEW_LICENSE" | "TRANSFER";
import { FragmentRefs } from "relay-runtime";
export type DuplicateLicenses_duplicate$data = ReadonlyArray<{
  readonly choices: ReadonlyArray<CrossgradeChoice>;
  readonly license: {
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
    readonly units: number;
  };
  readonly product: {
    readonly name: string;
  };
  readonly " $fragmentType": "DuplicateLicenses_duplicate";
}>;
export type DuplicateLicenses_duplicate$key = ReadonlyArray<{
  readonly " $data"?: DuplicateLicenses_duplicate$data;
  readonly " $fragmentSpreads": FragmentRefs<"DuplicateLicenses_duplicate">;
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
  "name": "DuplicateLicenses_duplicate",
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
          "name": "expirationDate",
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
  "type": "Duplicate",
  "abstractKey": null
};
})();

(node as any).hash = "529f41e852004971949f0c95e558a344";

export default node;
