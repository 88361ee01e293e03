/**
 * @generated SignedSource<<0e312bc872c0a13d55962437b1de0b68>>
 * @relayHash 5005c8016a70909e340fc5ad6ced4ed2
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID ca90f80bd3d4c33ba8a9629ef5a346c7c2f6e568fc95ef65d2b4e6e44642747c

import { ConcreteRequest } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type AccountActionDialogTestQuery$variables = Record<PropertyKey, never>;
export type AccountActionDialogTestQuery$data = {
  readonly user: {
    readonly " $fragmentSpreads": FragmentRefs<"AccountActionDialog_user">;
  } | null | undefined;
};
export type AccountActionDialogTestQuery = {
  response: AccountActionDialogTestQuery$data;
  variables: AccountActionDialogTestQuery$variables;
};

const node: ConcreteRequest = (function(){
var v0 = [
  {
    "kind": "Literal",
    "name": "accountName",
    "value": "jo"
  }
],
v1 = {
  "enumValues": null,
  "nullable": false,
  "plural": false,
  "type": "String"
};
return {
  "fragment": {
    "argumentDefinitions": [],
    "kind": "Fragment",
    "metadata": null,
    "name": "AccountActionDialogTestQuery",
    "selections": [
      {
        "alias": null,
        "args": (v0/*:: as any*/),
        "concreteType": "User",
        "kind": "LinkedField",
        "name": "user",
        "plural": false,
        "selections": [
          {
            "args": null,
            "kind": "FragmentSpread",
            "name": "AccountActionDialog_user"
          }
        ],
        "storageKey": "user(accountName:\"jo\")"
      }
    ],
    "type": "Query",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": [],
    "kind": "Operation",
    "name": "AccountActionDialogTestQuery",
    "selections": [
      {
        "alias": null,
        "args": (v0/*:: as any*/),
        "concreteType": "User",
        "kind": "LinkedField",
        "name": "user",
        "plural": false,
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
        "storageKey": "user(accountName:\"jo\")"
      }
    ]
  },
  "params": {
    "cacheID": "5005c8016a70909e340fc5ad6ced4ed2",
    "id": "ca90f80bd3d4c33ba8a9629ef5a346c7c2f6e568fc95ef65d2b4e6e44642747c",
    "metadata": {
      "relayTestingSelectionTypeInfo": {
        "user": {
          "enumValues": null,
          "nullable": true,
          "plural": false,
          "type": "User"
        },
        "user.accountName": (v1/*:: as any*/),
        "user.email": (v1/*:: as any*/),
        "user.id": {
          "enumValues": null,
          "nullable": false,
          "plural": false,
          "type": "ID"
        },
        "user.lastSeenAt": {
          "enumValues": null,
          "nullable": true,
          "plural": false,
          "type": "DateTime"
        },
        "user.version": {
          "enumValues": null,
          "nullable": false,
          "plural": false,
          "type": "Int"
        }
      }
    },
    "name": "AccountActionDialogTestQuery",
    "operationKind": "query",
    "text": "query AccountActionDialogTestQuery {\n  user(accountName: \"jo\") {\n    ...AccountActionDialog_user\n    id\n  }\n}\n\nfragment AccountActionDialog_user on User {\n  id\n  version\n  accountName\n  email\n  lastSeenAt\n}\n"
  }
};
})();

(node as any).hash = "ad66423e14e9a973c04e4e4ec96532a3";

export default node;
