/**
 * @generated SignedSource<<8cd1c3f77a14900728182c3e4095d66b>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type LicenseVersion = "FULL" | "NFR" | "TRIAL";
export type PoolLevel = "EMPTY" | "ENOUGH" | "LOW";
import { FragmentRefs } from "relay-runtime";
export type PoolCells_pool$data = {
  readonly level: PoolLevel;
  readonly licenseVersion: LicenseVersion;
  readonly maximum: number;
  readonly product: {
    readonly name: string;
    readonly unitType: string;
  };
  readonly refillUnits: number;
  readonly stock: number;
  readonly threshold: number;
  readonly viewerCanRefill: boolean;
  readonly viewerCanUpdate: boolean;
  readonly " $fragmentSpreads": FragmentRefs<"PoolRefillDialog_pool" | "PoolUpdateDialog_pool">;
  readonly " $fragmentType": "PoolCells_pool";
};
export type PoolCells_pool$key = {
  readonly " $data"?: PoolCells_pool$data;
  readonly " $fragmentSpreads": FragmentRefs<"PoolCells_pool">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "PoolCells_pool",
  "selections": [
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
      "name": "level",
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
  "type": "PoolEntry",
  "abstractKey": null
};

(node as any).hash = "8675497a681fe8b85368fb05305ab279";

export default node;
