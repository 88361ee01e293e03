/**
 * @generated SignedSource<<467fbd7de2b82133bf78426d319e41c4>>
 * @relayHash 2ca40a9d8da53921a6314a007d716c17
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 3829f598b96fd645fc84f385f0e0a385fc4f8a6775b27473a76d54360fc9ca4e

import { ConcreteRequest } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type MessageKind = "ACCOUNT_CREATED" | "CROSSGRADE_REQUIRED" | "LICENSE_ADDED" | "LICENSE_DISCONTINUED" | "LICENSE_EXPIRED" | "LICENSE_EXPIRING" | "LICENSE_MODIFIED" | "LICENSE_RENEWED" | "LICENSE_RESUMED" | "PASSWORD_RESET" | "REGISTRATION_CONFIRMATION" | "REGISTRATION_FAILED" | "REGISTRATION_REPEATED" | "REGISTRATION_REQUIRED" | "SCHEDULED_UPDATE_FAILED" | "SCHEDULED_UPDATE_LOST" | "SUITE_CHANGED";
export type MessageStatus = "CANCELED" | "FAILED" | "SCHEDULED" | "SENT" | "WAITING";
export type MessageFilter = {
  kinds?: ReadonlyArray<MessageKind> | null | undefined;
  search?: string | null | undefined;
  statuses?: ReadonlyArray<MessageStatus> | null | undefined;
};
export type MessageTablePaginationQuery$variables = {
  count?: number | null | undefined;
  cursor?: string | null | undefined;
  filter?: MessageFilter | null | undefined;
};
export type MessageTablePaginationQuery$data = {
  readonly " $fragmentSpreads": FragmentRefs<"MessageTable_query">;
};
export type MessageTablePaginationQuery = {
  response: MessageTablePaginationQuery$data;
  variables: MessageTablePaginationQuery$variables;
};

const node: ConcreteRequest = (function(){
var v0 = [
  {
    "defaultValue": 100,
    "kind": "LocalArgument",
    "name": "count"
  },
  {
    "defaultValue": null,
    "kind": "LocalArgument",
    "name": "cursor"
  },
  {
    "defaultValue": null,
    "kind": "LocalArgument",
    "name": "filter"
  }
],
v1 = {
  "kind": "Variable",
  "name": "filter",
  "variableName": "filter"
},
v2 = [
  {
    "kind": "Variable",
    "name": "after",
    "variableName": "cursor"
  },
  (v1/*:: as any*/),
  {
    "kind": "Variable",
    "name": "first",
    "variableName": "count"
  }
];
return {
  "fragment": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Fragment",
    "metadata": null,
    "name": "MessageTablePaginationQuery",
    "selections": [
      {
        "args": [
          {
            "kind": "Variable",
            "name": "count",
            "variableName": "count"
          },
          {
            "kind": "Variable",
            "name": "cursor",
            "variableName": "cursor"
          },
          (v1/*:: as any*/)
        ],
        "kind": "FragmentSpread",
        "name": "MessageTable_query"
      }
    ],
    "type": "Query",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "MessageTablePaginationQuery",
    "selections": [
      {
        "alias": null,
        "args": (v2/*:: as any*/),
        "concreteType": "MessageConnection",
        "kind": "LinkedField",
        "name": "messages",
        "plural": false,
        "selections": [
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "totalCount",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "concreteType": "MessageEdge",
            "kind": "LinkedField",
            "name": "edges",
            "plural": true,
            "selections": [
              {
                "alias": null,
                "args": null,
                "concreteType": "Message",
                "kind": "LinkedField",
                "name": "node",
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
                    "name": "subject",
                    "storageKey": null
                  },
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "kind",
                    "storageKey": null
                  },
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "recipient",
                    "storageKey": null
                  },
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "status",
                    "storageKey": null
                  },
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "dueAt",
                    "storageKey": null
                  },
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "sentAt",
                    "storageKey": null
                  },
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "__typename",
                    "storageKey": null
                  }
                ],
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "cursor",
                "storageKey": null
              }
            ],
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "concreteType": "PageInfo",
            "kind": "LinkedField",
            "name": "pageInfo",
            "plural": false,
            "selections": [
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "endCursor",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "hasNextPage",
                "storageKey": null
              }
            ],
            "storageKey": null
          }
        ],
        "storageKey": null
      },
      {
        "alias": null,
        "args": (v2/*:: as any*/),
        "filters": [
          "filter"
        ],
        "handle": "connection",
        "key": "MessageTable_messages",
        "kind": "LinkedHandle",
        "name": "messages"
      }
    ]
  },
  "params": {
    "cacheID": "2ca40a9d8da53921a6314a007d716c17",
    "id": "3829f598b96fd645fc84f385f0e0a385fc4f8a6775b27473a76d54360fc9ca4e",
    "metadata": {},
    "name": "MessageTablePaginationQuery",
    "operationKind": "query",
    "text": "query MessageTablePaginationQuery(\n  $count: Int = 100\n  $cursor: String\n  $filter: MessageFilter\n) {\n  ...MessageTable_query_3KQYpM\n}\n\nfragment MessageTable_message on Message {\n  subject\n  kind\n  recipient\n  status\n  dueAt\n  sentAt\n}\n\nfragment MessageTable_query_3KQYpM on Query {\n  messages(first: $count, after: $cursor, filter: $filter) {\n    totalCount\n    edges {\n      node {\n        id\n        ...MessageTable_message\n        __typename\n      }\n      cursor\n    }\n    pageInfo {\n      endCursor\n      hasNextPage\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "3dd31287a254e284172abda20a649d4f";

export default node;
