/**
 * @generated SignedSource<<b6181022e7dc038e30cc35c2d780d525>>
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
  readonly viewerCanUpdate: boolean;
  readonly " $fragmentSpreads": FragmentRefs<"AccountActionDialog_user" | "AccountDialog_user">;
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

(node as any).hash = "f9f952dc369432aca61f6b4c888665d6";

export default node;
