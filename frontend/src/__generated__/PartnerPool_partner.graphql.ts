/**
 * @generated SignedSource<<f40e189d7b474a235e9158914b93e77c>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type LicenseVersion = "FULL" | "NFR" | "TRIAL";
export type Tier = "ONE" | "TWO";
import { FragmentRefs } from "relay-runtime";
export type PartnerPool_partner$data = {
  readonly pool?: ReadonlyArray<{
    readonly id: string;
    readonly licenseVersion: LicenseVersion;
    readonly maximum: number;
    readonly product: {
      readonly name: string;
      readonly unitType: string;
    };
    readonly stock: number;
  }>;
  readonly poolRefill: boolean;
  readonly tier: Tier;
  readonly " $fragmentType": "PartnerPool_partner";
};
export type PartnerPool_partner$key = {
  readonly " $data"?: PartnerPool_partner$data;
  readonly " $fragmentSpreads": FragmentRefs<"PartnerPool_partner">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [
    {
      "defaultValue": true,
      "kind": "LocalArgument",
      "name": "shown"
    }
  ],
  "kind": "Fragment",
  "metadata": null,
  "name": "PartnerPool_partner",
  "selections": [
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
              "concreteType": "Product",
              "kind": "LinkedField",
              "name": "product",
              "plural": false,
              "selections": [
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

(node as any).hash = "9842b928fb666cadee746594e67edf5c";

export default node;
