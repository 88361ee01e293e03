/**
 * @generated SignedSource<<503135f237272230bb40a630ecbacca2>>
 * @relayHash 265c170ba5f9525ce362d738c63e77ad
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID a9ac3dc693e086a87f50121dbd5d4ea5e7003ea3ad5c68ea7bd02f5cd558af03

import { ConcreteRequest } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type SessionTableTestQuery$variables = Record<PropertyKey, never>;
export type SessionTableTestQuery$data = {
  readonly viewer: {
    readonly " $fragmentSpreads": FragmentRefs<"SessionTable_viewer">;
  };
};
export type SessionTableTestQuery = {
  response: SessionTableTestQuery$data;
  variables: SessionTableTestQuery$variables;
};

const node: ConcreteRequest = (function(){
var v0 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "id",
  "storageKey": null
},
v1 = {
  "enumValues": null,
  "nullable": false,
  "plural": false,
  "type": "String"
},
v2 = {
  "enumValues": null,
  "nullable": false,
  "plural": false,
  "type": "DateTime"
},
v3 = {
  "enumValues": null,
  "nullable": false,
  "plural": false,
  "type": "ID"
};
return {
  "fragment": {
    "argumentDefinitions": [],
    "kind": "Fragment",
    "metadata": null,
    "name": "SessionTableTestQuery",
    "selections": [
      {
        "alias": null,
        "args": null,
        "concreteType": "Viewer",
        "kind": "LinkedField",
        "name": "viewer",
        "plural": false,
        "selections": [
          {
            "args": null,
            "kind": "FragmentSpread",
            "name": "SessionTable_viewer"
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
    "argumentDefinitions": [],
    "kind": "Operation",
    "name": "SessionTableTestQuery",
    "selections": [
      {
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
            "concreteType": "User",
            "kind": "LinkedField",
            "name": "user",
            "plural": false,
            "selections": [
              (v0/*:: as any*/)
            ],
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "concreteType": "Session",
            "kind": "LinkedField",
            "name": "sessions",
            "plural": true,
            "selections": [
              (v0/*:: as any*/),
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
                "name": "lastSeenAt",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "userAgent",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "address",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "current",
                "storageKey": null
              }
            ],
            "storageKey": null
          }
        ],
        "storageKey": null
      }
    ]
  },
  "params": {
    "cacheID": "265c170ba5f9525ce362d738c63e77ad",
    "id": "a9ac3dc693e086a87f50121dbd5d4ea5e7003ea3ad5c68ea7bd02f5cd558af03",
    "metadata": {
      "relayTestingSelectionTypeInfo": {
        "viewer": {
          "enumValues": null,
          "nullable": false,
          "plural": false,
          "type": "Viewer"
        },
        "viewer.sessions": {
          "enumValues": null,
          "nullable": false,
          "plural": true,
          "type": "Session"
        },
        "viewer.sessions.address": (v1/*:: as any*/),
        "viewer.sessions.createdAt": (v2/*:: as any*/),
        "viewer.sessions.current": {
          "enumValues": null,
          "nullable": false,
          "plural": false,
          "type": "Boolean"
        },
        "viewer.sessions.id": (v3/*:: as any*/),
        "viewer.sessions.lastSeenAt": (v2/*:: as any*/),
        "viewer.sessions.userAgent": (v1/*:: as any*/),
        "viewer.user": {
          "enumValues": null,
          "nullable": false,
          "plural": false,
          "type": "User"
        },
        "viewer.user.id": (v3/*:: as any*/)
      }
    },
    "name": "SessionTableTestQuery",
    "operationKind": "query",
    "text": "query SessionTableTestQuery {\n  viewer {\n    ...SessionTable_viewer\n  }\n}\n\nfragment SessionTable_viewer on Viewer {\n  user {\n    id\n  }\n  sessions {\n    id\n    createdAt\n    lastSeenAt\n    userAgent\n    address\n    current\n  }\n}\n"
  }
};
})();

(node as any).hash = "c05367a0d43cfe0e7130a6704106b9a9";

export default node;
