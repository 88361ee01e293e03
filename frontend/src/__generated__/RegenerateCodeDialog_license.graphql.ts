/**
 * @generated SignedSource<<d5f81a0604503e850185fe23b73897a0>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type RegenerateCodeDialog_license$data = {
  readonly id: string;
  readonly product: {
    readonly name: string;
  };
  readonly version: number;
  readonly " $fragmentType": "RegenerateCodeDialog_license";
};
export type RegenerateCodeDialog_license$key = {
  readonly " $data"?: RegenerateCodeDialog_license$data;
  readonly " $fragmentSpreads": FragmentRefs<"RegenerateCodeDialog_license">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "RegenerateCodeDialog_license",
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

(node as any).hash = "49a971733666ce0f6701919be593c44e";

export default node;
