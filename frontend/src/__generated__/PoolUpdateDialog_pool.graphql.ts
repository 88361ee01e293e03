/**
 * @generated SignedSource<<2ed00d36ce9dce73cc27890c459aee98>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type LicenseVersion = "FULL" | "NFR" | "TRIAL";
import { FragmentRefs } from "relay-runtime";
export type PoolUpdateDialog_pool$data = {
  readonly id: string;
  readonly licenseVersion: LicenseVersion;
  readonly maximum: number;
  readonly product: {
    readonly name: string;
  };
  readonly threshold: number;
  readonly version: number;
  readonly viewerCanSetMaximum: boolean;
  readonly " $fragmentType": "PoolUpdateDialog_pool";
};
export type PoolUpdateDialog_pool$key = {
  readonly " $data"?: PoolUpdateDialog_pool$data;
  readonly " $fragmentSpreads": FragmentRefs<"PoolUpdateDialog_pool">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "PoolUpdateDialog_pool",
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
      "name": "threshold",
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
      "name": "viewerCanSetMaximum",
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

(node as any).hash = "40b19a4cc750064b1c5151408aca957a";

export default node;
