/**
 * @generated SignedSource<<0f3a7f2108ea05f88f85c9d11129a534>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type LicenseVersion = "FULL" | "NFR" | "TRIAL";
export type Tier = "ONE" | "TWO";
import { FragmentRefs } from "relay-runtime";
export type PoolTable_partner$data = {
  readonly id: string;
  readonly pool?: ReadonlyArray<{
    readonly id: string;
    readonly licenseVersion: LicenseVersion;
    readonly product: {
      readonly id: string;
    };
    readonly " $fragmentSpreads": FragmentRefs<"PoolCells_pool">;
  }>;
  readonly poolRefill: boolean;
  readonly tier: Tier;
  readonly viewerCanCreatePools: boolean;
  readonly " $fragmentType": "PoolTable_partner";
};
export type PoolTable_partner$key = {
  readonly " $data"?: PoolTable_partner$data;
  readonly " $fragmentSpreads": FragmentRefs<"PoolTable_partner">;
};

const node: ReaderFragment = (function(){
var v0 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "id",
  "storageKey": null
};
return {
  "argumentDefinitions": [
    {
      "defaultValue": true,
      "kind": "LocalArgument",
      "name": "shown"
    }
  ],
  "kind": "Fragment",
  "metadata": null,
  "name": "PoolTable_partner",
  "selections": [
    (v0/*:: as any*/),
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "tier",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "poolRefill",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "viewerCanCreatePools",
      "storageKey": null
    },
    {
      "condition": "shown",
      "kind": "Condition",
      "passingValue": true,
      "selections": [
        {
          "alias": null,
          "args": null,
          "concreteType": "PoolEntry",
          "kind": "LinkedField",
          "name": "pool",
          "plural": true,
          "selections": [
            (v0/*:: as any*/),
            {
              "alias": null,
              "args": null,
              "concreteType": "Product",
              "kind": "LinkedField",
              "name": "product",
              "plural": false,
              "selections": [
                (v0/*:: as any*/)
              ],
              "storageKey": null
            },
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "licenseVersion",
              "storageKey": null
            },
            {
              "args": null,
              "kind": "FragmentSpread",
              "name": "PoolCells_pool"
            }
          ],
          "storageKey": null
        }
      ]
    }
  ],
  "type": "Partner",
  "abstractKey": null
};
})();

(node as any).hash = "aa95955d5a905183a574f4c7fb055775";

export default node;
