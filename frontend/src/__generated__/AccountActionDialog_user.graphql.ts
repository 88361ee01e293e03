/**
 * @generated SignedSource<<340a09a1e5479221320fac240a57f827>>
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
  readonly lastSeenAt: string | null | undefined;
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
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "lastSeenAt",
      "storageKey": null
    }
  ],
  "type": "User",
  "abstractKey": null
};

(node as any).hash = "aba203e09a44fdddb109f387fafd68a7";

export default node;
