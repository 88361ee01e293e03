/**
 * @generated SignedSource<<56c827e62cc3bc846956b0641bf455f9>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type DuplicateLicenses_duplicate$data = ReadonlyArray<{
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

(node as any).hash = "5202b022219e6635a6fcb48b24963e21";

export default node;
