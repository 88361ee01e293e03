/**
 * @generated SignedSource<<57339e233fef6f6e15e432da224afe6e>>
 * @relayHash 12f2f60c946d3e015bb5017cd2a435bd
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 24becdffc6110b6036b037ff2b6238d34ce1e47f63cd272ccf597811364cc8f3

import { ConcreteRequest } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type UserTokensDialogQuery$variables = {
  userId: string;
};
export type UserTokensDialogQuery$data = {
  readonly userTokens: ReadonlyArray<{
    readonly " $fragmentSpreads": FragmentRefs<"TokenList_tokens">;
  }>;
  readonly viewer: {
    readonly now: string;
  };
};
export type UserTokensDialogQuery = {
  response: UserTokensDialogQuery$data;
  variables: UserTokensDialogQuery$variables;
};

const node: ConcreteRequest = (function(){
var v0 = [
  {
    "defaultValue": null,
    "kind": "LocalArgument",
    "name": "userId"
  }
],
v1 = {
  "alias": null,
  "args": null,
  "concreteType": "Viewer",
  "kind": "LinkedField",
  "name": "viewer",
  "plural": false,
  "selections": [
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "now",
      "storageKey": null
    }
  ],
  "storageKey": null
},
v2 = [
  {
    "kind": "Variable",
    "name": "userId",
    "variableName": "userId"
  }
];
return {
  "fragment": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Fragment",
    "metadata": null,
    "name": "UserTokensDialogQuery",
    "selections": [
      (v1/*:: as any*/),
      {
        "alias": null,
        "args": (v2/*:: as any*/),
        "concreteType": "APIToken",
        "kind": "LinkedField",
        "name": "userTokens",
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
    "type": "Query",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "UserTokensDialogQuery",
    "selections": [
      (v1/*:: as any*/),
      {
        "alias": null,
        "args": (v2/*:: as any*/),
        "concreteType": "APIToken",
        "kind": "LinkedField",
        "name": "userTokens",
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
    ]
  },
  "params": {
    "cacheID": "12f2f60c946d3e015bb5017cd2a435bd",
    "id": "24becdffc6110b6036b037ff2b6238d34ce1e47f63cd272ccf597811364cc8f3",
    "metadata": {},
    "name": "UserTokensDialogQuery",
    "operationKind": "query",
    "text": "query UserTokensDialogQuery(\n  $userId: ID!\n) {\n  viewer {\n    now\n  }\n  userTokens(userId: $userId) {\n    ...TokenList_tokens\n    id\n  }\n}\n\nfragment TokenList_tokens on APIToken {\n  id\n  name\n  hint\n  scopes\n  createdAt\n  expiresAt\n  lastUsedAt\n  revokedAt\n}\n"
  }
};
})();

(node as any).hash = "ba6f7bf7f77252cf2f572ec340c53814";

export default node;
