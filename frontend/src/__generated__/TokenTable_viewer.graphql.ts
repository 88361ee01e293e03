/**
 * @generated SignedSource<<7e918c07c9404a1d6cddc13961dcc117>>
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
    readonly " $fragmentSpreads": FragmentRefs<"TokenList_tokens">;
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
          "args": null,
          "kind": "FragmentSpread",
          "name": "TokenList_tokens"
        }
      ],
      "storageKey": null
    }
  ],
  "type": "Viewer",
  "abstractKey": null
};

(node as any).hash = "8e02b4a3cf7bceea10f11934baab14df";

export default node;
