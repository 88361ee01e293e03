/**
 * @generated SignedSource<<059d6ec1586ae8399674f4c7610f8d45>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type UserTokensDialog_user$data = {
  readonly accountName: string;
  readonly id: string;
  readonly " $fragmentType": "UserTokensDialog_user";
};
export type UserTokensDialog_user$key = {
  readonly " $data"?: UserTokensDialog_user$data;
  readonly " $fragmentSpreads": FragmentRefs<"UserTokensDialog_user">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "UserTokensDialog_user",
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
      "name": "accountName",
      "storageKey": null
    }
  ],
  "type": "User",
  "abstractKey": null
};

(node as any).hash = "e2859a4f5f4ac3316f0107a0aad5d3bb";

export default node;
