/**
 * @generated SignedSource<<f4219090f63f0cc2245f0740fd05d4a7>>
 * @relayHash 9a44450abc2041283ee18eea52c459eb
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID cb9ea3d6cca3cae616286f8563d828fa30576ea9ca485250c5b41bdf21e7da2e

import { ConcreteRequest } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type BulkOperationOrderField = "CREATED_AT";
export type OperationKind = "ASSIGNMENTS_APPLY" | "ASSIGNMENTS_CANCEL" | "ASSIGNMENTS_MODIFY" | "ASSIGNMENTS_RENEW" | "ASSIGNMENTS_SUSPEND" | "CUSTOMERS_DISABLE" | "CUSTOMERS_ENABLE" | "CUSTOMERS_MOVE" | "TEST_CLOCK_ADVANCE";
export type OperationStatus = "DONE" | "FAILED" | "QUEUED" | "RUNNING";
export type OrderDirection = "ASC" | "DESC";
export type BulkOperationFilter = {
  kinds?: ReadonlyArray<OperationKind> | null | undefined;
  search?: string | null | undefined;
  statuses?: ReadonlyArray<OperationStatus> | null | undefined;
};
export type BulkOperationOrder = {
  direction?: OrderDirection;
  field: BulkOperationOrderField;
};
export type OperationTablePaginationQuery$variables = {
  count?: number | null | undefined;
  cursor?: string | null | undefined;
  filter?: BulkOperationFilter | null | undefined;
  orderBy?: BulkOperationOrder | null | undefined;
};
export type OperationTablePaginationQuery$data = {
  readonly " $fragmentSpreads": FragmentRefs<"OperationTable_query">;
};
export type OperationTablePaginationQuery = {
  response: OperationTablePaginationQuery$data;
  variables: OperationTablePaginationQuery$variables;
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
  },
  {
    "defaultValue": null,
    "kind": "LocalArgument",
    "name": "orderBy"
  }
],
v1 = {
  "kind": "Variable",
  "name": "filter",
  "variableName": "filter"
},
v2 = {
  "kind": "Variable",
  "name": "orderBy",
  "variableName": "orderBy"
},
v3 = [
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
  },
  (v2/*:: as any*/)
];
return {
  "fragment": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Fragment",
    "metadata": null,
    "name": "OperationTablePaginationQuery",
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
          (v1/*:: as any*/),
          (v2/*:: as any*/)
        ],
        "kind": "FragmentSpread",
        "name": "OperationTable_query"
      }
    ],
    "type": "Query",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "OperationTablePaginationQuery",
    "selections": [
      {
        "alias": null,
        "args": (v3/*:: as any*/),
        "concreteType": "BulkOperationConnection",
        "kind": "LinkedField",
        "name": "bulkOperations",
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
            "concreteType": "BulkOperationEdge",
            "kind": "LinkedField",
            "name": "edges",
            "plural": true,
            "selections": [
              {
                "alias": null,
                "args": null,
                "concreteType": "BulkOperation",
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
                    "name": "finishedAt",
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
                    "name": "status",
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
                    "name": "actorName",
                    "storageKey": null
                  },
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "total",
                    "storageKey": null
                  },
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "done",
                    "storageKey": null
                  },
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "refused",
                    "storageKey": null
                  },
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "dryRun",
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
        "args": (v3/*:: as any*/),
        "filters": [
          "filter",
          "orderBy"
        ],
        "handle": "connection",
        "key": "OperationTable_bulkOperations",
        "kind": "LinkedHandle",
        "name": "bulkOperations"
      }
    ]
  },
  "params": {
    "cacheID": "9a44450abc2041283ee18eea52c459eb",
    "id": "cb9ea3d6cca3cae616286f8563d828fa30576ea9ca485250c5b41bdf21e7da2e",
    "metadata": {},
    "name": "OperationTablePaginationQuery",
    "operationKind": "query",
    "text": "query OperationTablePaginationQuery(\n  $count: Int = 100\n  $cursor: String\n  $filter: BulkOperationFilter\n  $orderBy: BulkOperationOrder\n) {\n  ...OperationTable_query_1FfpYs\n}\n\nfragment OperationTable_operation on BulkOperation {\n  kind\n  status\n  createdAt\n  actorName\n  total\n  done\n  refused\n  dryRun\n}\n\nfragment OperationTable_query_1FfpYs on Query {\n  bulkOperations(first: $count, after: $cursor, filter: $filter, orderBy: $orderBy) {\n    totalCount\n    edges {\n      node {\n        id\n        finishedAt\n        ...OperationTable_operation\n        __typename\n      }\n      cursor\n    }\n    pageInfo {\n      endCursor\n      hasNextPage\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "0f58e3eb134cf093438a9c8bb3d9fa7c";

export default node;
