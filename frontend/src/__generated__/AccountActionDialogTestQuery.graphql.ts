/**
 * @generated SignedSource<<43f54072b8e4c8a8a0a32bb870960b94>>
 * @relayHash 5885cc2cb4ba78453a503f21b4e6511f
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID ef5e332785a80aa891c0017916bbcc2165e0d83f6dee1bc6cd92d5971623ff59

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
          }
        ],
        "storageKey": "user(accountName:\"jo\")"
      }
    ]
  },
  "params": {
    "cacheID": "5885cc2cb4ba78453a503f21b4e6511f",
    "id": "ef5e332785a80aa891c0017916bbcc2165e0d83f6dee1bc6cd92d5971623ff59",
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
    "text": "query AccountActionDialogTestQuery {\n  user(accountName: \"jo\") {\n    ...AccountActionDialog_user\n    id\n  }\n}\n\nfragment AccountActionDialog_user on User {\n  id\n  version\n  accountName\n  email\n}\n"
  }
};
})();

(node as any).hash = "ad66423e14e9a973c04e4e4ec96532a3";

export default node;
