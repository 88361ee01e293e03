/**
 * @generated SignedSource<<4c4032b2bf24c0061c38595d90e71bb0>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type DeleteLicenseDialog_license$data = {
  readonly id: string;
  readonly product: {
    readonly name: string;
  };
  readonly version: number;
  readonly " $fragmentType": "DeleteLicenseDialog_license";
};
export type DeleteLicenseDialog_license$key = {
  readonly " $data"?: DeleteLicenseDialog_license$data;
  readonly " $fragmentSpreads": FragmentRefs<"DeleteLicenseDialog_license">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "DeleteLicenseDialog_license",
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
  "type": "License",
  "abstractKey": null
};

(node as any).hash = "a616726b4c752d51dea6aefee02f28f1";

export default node;
