/**
 * @generated SignedSource<<7b4a2248dda0eacf0bc030ad5125a9ef>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type CrossgradeCompare_item$data = ReadonlyArray<{
  readonly license: {
    readonly assignment: {
      readonly plan: {
        readonly name: string;
      };
    };
    readonly product: {
      readonly name: string;
    };
  };
  readonly product: {
    readonly name: string;
  };
  readonly " $fragmentType": "CrossgradeCompare_item";
}>;
export type CrossgradeCompare_item$key = ReadonlyArray<{
  readonly " $data"?: CrossgradeCompare_item$data;
  readonly " $fragmentSpreads": FragmentRefs<"CrossgradeCompare_item">;
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
  "name": "CrossgradeCompare_item",
  "selections": [
    (v1/*:: as any*/),
    {
      "alias": null,
      "args": null,
      "concreteType": "License",
      "kind": "LinkedField",
      "name": "license",
      "plural": false,
      "selections": [
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

(node as any).hash = "b09218705f5140873b42c21f192568a8";

export default node;
