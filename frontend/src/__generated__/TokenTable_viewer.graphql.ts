/**
 * @generated SignedSource<<f3d5f81172eb788a866d877a76e23897>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type Permission = "AUDIT_READ" | "BRAND_WRITE" | "CUSTOMERS_READ" | "CUSTOMERS_WRITE" | "CUSTOMER_USERS_WRITE" | "KEYS_READ" | "KEYS_WRITE" | "LICENSES_WRITE" | "OUTBOX_READ" | "OWN_USERS_WRITE" | "PARTNERS_READ" | "PARTNERS_WRITE" | "PARTNER_USERS_WRITE" | "PLANS_READ" | "PLANS_WRITE" | "PRODUCTS_READ" | "SUMMARY_EXPORT" | "TOKENS_WRITE" | "TRANSACTIONS_READ";
import { FragmentRefs } from "relay-runtime";
export type TokenTable_viewer$data = {
  readonly now: string;
  readonly permissions: ReadonlyArray<Permission>;
  readonly tokens: ReadonlyArray<{
    readonly createdAt: string;
    readonly expiresAt: string;
    readonly hint: string;
    readonly id: string;
    readonly lastUsedAt: string | null | undefined;
    readonly name: string;
    readonly revokedAt: string | null | undefined;
    readonly scopes: ReadonlyArray<Permission>;
  }>;
  readonly " $fragmentType": "TokenTable_viewer";
};
export type TokenTable_viewer$key = {
  readonly " $data"?: TokenTable_viewer$data;
  readonly " $fragmentSpreads": FragmentRefs<"TokenTable_viewer">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "TokenTable_viewer",
  "selections": [
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "now",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "permissions",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "APIToken",
      "kind": "LinkedField",
      "name": "tokens",
      "plural": true,
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
          "name": "name",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "hint",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "scopes",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "createdAt",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "expiresAt",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "lastUsedAt",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "revokedAt",
          "storageKey": null
        }
      ],
      "storageKey": null
    }
  ],
  "type": "Viewer",
  "abstractKey": null
};

(node as any).hash = "a338d87bbcbf1a69dd199258d9d3561e";

export default node;
