/**
 * @generated SignedSource<<b40dc354e743e64e62b121971d09a496>>
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
    readonly belowThreshold: boolean;
    readonly id: string;
    readonly licenseVersion: LicenseVersion;
    readonly maximum: number;
    readonly product: {
      readonly id: string;
      readonly name: string;
      readonly unitType: string;
    };
    readonly refillUnits: number;
    readonly stock: number;
    readonly threshold: number;
    readonly viewerCanRefill: boolean;
    readonly viewerCanUpdate: boolean;
    readonly " $fragmentSpreads": FragmentRefs<"PoolRefillDialog_pool" | "PoolUpdateDialog_pool">;
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
                (v0/*:: as any*/),
                {
                  "alias": null,
                  "args": null,
                  "kind": "ScalarField",
                  "name": "name",
                  "storageKey": null
                },
                {
                  "alias": null,
                  "args": null,
                  "kind": "ScalarField",
                  "name": "unitType",
                  "storageKey": null
                }
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
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "stock",
              "storageKey": null
            },
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "maximum",
              "storageKey": null
            },
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "threshold",
              "storageKey": null
            },
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "belowThreshold",
              "storageKey": null
            },
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "refillUnits",
              "storageKey": null
            },
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "viewerCanRefill",
              "storageKey": null
            },
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "viewerCanUpdate",
              "storageKey": null
            },
            {
              "args": null,
              "kind": "FragmentSpread",
              "name": "PoolRefillDialog_pool"
            },
            {
              "args": null,
              "kind": "FragmentSpread",
              "name": "PoolUpdateDialog_pool"
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

(node as any).hash = "a9c00e64d457fb97ee669a206bbbe448";

export default node;
