/**
 * @generated SignedSource<<42ce66358248bb637c9688b2d613a1e2>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type Role = "ADMINISTRATOR" | "BILLING_MANAGER" | "CUSTOMER_ACCOUNT_MANAGER" | "LICENSE_MANAGER" | "PARTNER_ACCOUNT_MANAGER" | "SUPPORT_ENGINEER" | "SUPPORT_MANAGER";
import { FragmentRefs } from "relay-runtime";
export type AccountRow_user$data = {
  readonly accountName: string;
  readonly email: string;
  readonly enabled: boolean;
  readonly firstName: string;
  readonly hasPassword: boolean;
  readonly lastName: string;
  readonly lastSeenAt: string | null | undefined;
  readonly role: Role;
  readonly viewerCanRevokeTokens: boolean;
  readonly viewerCanUpdate: boolean;
  readonly " $fragmentSpreads": FragmentRefs<"AccountActionDialog_user" | "AccountDialog_user" | "UserTokensDialog_user">;
  readonly " $fragmentType": "AccountRow_user";
};
export type AccountRow_user$key = {
  readonly " $data"?: AccountRow_user$data;
  readonly " $fragmentSpreads": FragmentRefs<"AccountRow_user">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "AccountRow_user",
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
      "name": "firstName",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "lastName",
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
      "name": "role",
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
      "name": "hasPassword",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "lastSeenAt",
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

(node as any).hash = "c493ac9f1d9a24520fc69faf1714d89f";

export default node;
