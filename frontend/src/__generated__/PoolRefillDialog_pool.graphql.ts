/**
 * @generated SignedSource<<144a8e64c75452ceba7ca82846bd06e8>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type LicenseVersion = "FULL" | "NFR" | "TRIAL";
import { FragmentRefs } from "relay-runtime";
export type PoolRefillDialog_pool$data = {
  readonly id: string;
  readonly licenseVersion: LicenseVersion;
  readonly maximum: number;
  readonly product: {
    readonly name: string;
  };
  readonly refillUnits: number;
  readonly version: number;
  readonly " $fragmentType": "PoolRefillDialog_pool";
};
export type PoolRefillDialog_pool$key = {
  readonly " $data"?: PoolRefillDialog_pool$data;
  readonly " $fragmentSpreads": FragmentRefs<"PoolRefillDialog_pool">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "PoolRefillDialog_pool",
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
      "name": "version",
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
      "name": "maximum",
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
        }
      ],
      "storageKey": null
    }
  ],
  "type": "PoolEntry",
  "abstractKey": null
};

(node as any).hash = "3c885820ddfea80dc4f0d3cadbefcee6";

export default node;
