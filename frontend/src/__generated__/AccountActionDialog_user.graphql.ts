/**
 * @generated SignedSource<<c33f2b09f602afb2be4c7ae5a903a07e>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type AccountActionDialog_user$data = {
  readonly accountName: string;
  readonly email: string;
  readonly id: string;
  readonly version: number;
  readonly " $fragmentType": "AccountActionDialog_user";
};
export type AccountActionDialog_user$key = {
  readonly " $data"?: AccountActionDialog_user$data;
  readonly " $fragmentSpreads": FragmentRefs<"AccountActionDialog_user">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "AccountActionDialog_user",
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
      "name": "accountName",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "email",
      "storageKey": null
    }
  ],
  "type": "User",
  "abstractKey": null
};

(node as any).hash = "fc3bf5606f5c31f27b88e958d80ab98c";

export default node;
