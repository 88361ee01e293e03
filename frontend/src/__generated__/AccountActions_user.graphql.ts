/**
 * @generated SignedSource<<044f46716614c397f69de4146b5ca1a3>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type AccountActions_user$data = {
  readonly accountName: string;
  readonly enabled: boolean;
  readonly viewerCanRevokeTokens: boolean;
  readonly viewerCanUpdate: boolean;
  readonly " $fragmentSpreads": FragmentRefs<"AccountActionDialog_user" | "AccountDialog_user" | "UserTokensDialog_user">;
  readonly " $fragmentType": "AccountActions_user";
};
export type AccountActions_user$key = {
  readonly " $data"?: AccountActions_user$data;
  readonly " $fragmentSpreads": FragmentRefs<"AccountActions_user">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "AccountActions_user",
  "selections": [
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
      "name": "enabled",
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
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "viewerCanRevokeTokens",
      "storageKey": null
    },
    {
      "args": null,
      "kind": "FragmentSpread",
      "name": "UserTokensDialog_user"
    },
    {
      "args": null,
      "kind": "FragmentSpread",
      "name": "AccountDialog_user"
    },
    {
      "args": null,
      "kind": "FragmentSpread",
      "name": "AccountActionDialog_user"
    }
  ],
  "type": "User",
  "abstractKey": null
};

(node as any).hash = "33ea831ea93e15ae552888a3d212283b";

export default node;
