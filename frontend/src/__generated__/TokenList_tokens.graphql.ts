/**
 * @generated SignedSource<<b1278b0b215f32353408440571bac4c7>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type Permission = "AUDIT_READ" | "BRAND_WRITE" | "CUSTOMERS_READ" | "CUSTOMERS_WRITE" | "CUSTOMER_USERS_WRITE" | "KEYS_READ" | "KEYS_WRITE" | "LICENSES_WRITE" | "OUTBOX_READ" | "OWN_USERS_WRITE" | "PARTNERS_READ" | "PARTNERS_WRITE" | "PARTNER_USERS_WRITE" | "PLANS_READ" | "PLANS_WRITE" | "PRODUCTS_READ" | "SUMMARY_EXPORT" | "TOKENS_WRITE" | "TRANSACTIONS_READ";
import { FragmentRefs } from "relay-runtime";
export type TokenList_tokens$data = ReadonlyArray<{
  readonly createdAt: string;
  readonly expiresAt: string;
  readonly hint: string;
  readonly id: string;
  readonly lastUsedAt: string | null | undefined;
  readonly name: string;
  readonly revokedAt: string | null | undefined;
  readonly scopes: ReadonlyArray<Permission>;
  readonly " $fragmentType": "TokenList_tokens";
}>;
export type TokenList_tokens$key = ReadonlyArray<{
  readonly " $data"?: TokenList_tokens$data;
  readonly " $fragmentSpreads": FragmentRefs<"TokenList_tokens">;
}>;

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": {
    "plural": true
  },
  "name": "TokenList_tokens",
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
  "type": "APIToken",
  "abstractKey": null
};

(node as any).hash = "1abdff43ebaecd3f5f9e7b4a3a22401e";

export default node;
