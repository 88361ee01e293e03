/**
 * @generated SignedSource<<e7126be288224b8d057dcc24dca9a14b>>
 * @relayHash 94b873d17b294644fe716192038bc861
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 7fc5603033a65d7a8093fbdfbad0c02a346c9b9aa243f84963817a2d45a34206

import { ConcreteRequest } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type Permission = "AUDIT_READ" | "BRAND_WRITE" | "CUSTOMERS_READ" | "CUSTOMERS_WRITE" | "CUSTOMER_USERS_WRITE" | "KEYS_READ" | "KEYS_WRITE" | "LICENSES_WRITE" | "OUTBOX_READ" | "OWN_USERS_WRITE" | "PARTNERS_READ" | "PARTNERS_WRITE" | "PARTNER_USERS_WRITE" | "PLANS_READ" | "PLANS_WRITE" | "PRODUCTS_READ" | "SUMMARY_EXPORT" | "TOKENS_WRITE" | "TRANSACTIONS_READ";
export type APITokenCreateInput = {
  expiresInDays?: number | null | undefined;
  name: string;
  scopes?: ReadonlyArray<Permission> | null | undefined;
};
export type TokenCreateDialogMutation$variables = {
  input: APITokenCreateInput;
};
export type TokenCreateDialogMutation$data = {
  readonly tokenCreate: {
    readonly secret: string | null | undefined;
    readonly token: {
      readonly id: string;
    } | null | undefined;
    readonly userErrors: ReadonlyArray<{
      readonly " $fragmentSpreads": FragmentRefs<"submit_userError">;
    }>;
  };
};
export type TokenCreateDialogMutation = {
  response: TokenCreateDialogMutation$data;
  variables: TokenCreateDialogMutation$variables;
};

const node: ConcreteRequest = (function(){
var v0 = [
  {
    "defaultValue": null,
    "kind": "LocalArgument",
    "name": "input"
  }
],
v1 = [
  {
    "kind": "Variable",
    "name": "input",
    "variableName": "input"
  }
],
v2 = {
  "alias": null,
  "args": null,
  "concreteType": "APIToken",
  "kind": "LinkedField",
  "name": "token",
  "plural": false,
  "selections": [
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "id",
      "storageKey": null
    }
  ],
  "storageKey": null
},
v3 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "secret",
  "storageKey": null
},
v4 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "__typename",
  "storageKey": null
},
v5 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "message",
  "storageKey": null
},
v6 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "path",
  "storageKey": null
},
v7 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "code",
  "storageKey": null
},
v8 = {
  "kind": "InlineFragment",
  "selections": [
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "currentVersion",
      "storageKey": null
    }
  ],
  "type": "StaleObject",
  "abstractKey": null
};
return {
  "fragment": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Fragment",
    "metadata": null,
    "name": "TokenCreateDialogMutation",
    "selections": [
      {
        "alias": null,
        "args": (v1/*:: as any*/),
        "concreteType": "APITokenCreatePayload",
        "kind": "LinkedField",
        "name": "tokenCreate",
        "plural": false,
        "selections": [
          (v2/*:: as any*/),
          (v3/*:: as any*/),
          {
            "alias": null,
            "args": null,
            "concreteType": null,
            "kind": "LinkedField",
            "name": "userErrors",
            "plural": true,
            "selections": [
              {
                "kind": "InlineDataFragmentSpread",
                "name": "submit_userError",
                "selections": [
                  (v4/*:: as any*/),
                  (v5/*:: as any*/),
                  (v6/*:: as any*/),
                  (v7/*:: as any*/),
                  (v8/*:: as any*/)
                ],
                "args": null,
                "argumentDefinitions": []
              }
            ],
            "storageKey": null
          }
        ],
        "storageKey": null
      }
    ],
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "TokenCreateDialogMutation",
    "selections": [
      {
        "alias": null,
        "args": (v1/*:: as any*/),
        "concreteType": "APITokenCreatePayload",
        "kind": "LinkedField",
        "name": "tokenCreate",
        "plural": false,
        "selections": [
          (v2/*:: as any*/),
          (v3/*:: as any*/),
          {
            "alias": null,
            "args": null,
            "concreteType": null,
            "kind": "LinkedField",
            "name": "userErrors",
            "plural": true,
            "selections": [
              (v4/*:: as any*/),
              {
                "kind": "TypeDiscriminator",
                "abstractKey": "__isUserError"
              },
              (v5/*:: as any*/),
              (v6/*:: as any*/),
              (v7/*:: as any*/),
              (v8/*:: as any*/)
            ],
            "storageKey": null
          }
        ],
        "storageKey": null
      }
    ]
  },
  "params": {
    "cacheID": "94b873d17b294644fe716192038bc861",
    "id": "7fc5603033a65d7a8093fbdfbad0c02a346c9b9aa243f84963817a2d45a34206",
    "metadata": {},
    "name": "TokenCreateDialogMutation",
    "operationKind": "mutation",
    "text": "mutation TokenCreateDialogMutation(\n  $input: APITokenCreateInput!\n) {\n  tokenCreate(input: $input) {\n    token {\n      id\n    }\n    secret\n    userErrors {\n      __typename\n      ...submit_userError\n    }\n  }\n}\n\nfragment submit_userError on UserError {\n  __isUserError: __typename\n  __typename\n  message\n  path\n  code\n  ... on StaleObject {\n    currentVersion\n  }\n}\n"
  }
};
})();

(node as any).hash = "b78fa4dab28e31073a7d84e4252b5b6f";

export default node;
