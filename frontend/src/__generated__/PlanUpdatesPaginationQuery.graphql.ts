/**
 * @generated SignedSource<<96e398d48d43e7867396170263bc4f99>>
 * @relayHash 37e4e2669de24f7499000959426510a6
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 153fabeb55e1f070519e54260538846021795f2ccdd963f6730160b8f4507ba3

import { ConcreteRequest } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type PlanUpdatesPaginationQuery$variables = {
  count?: number | null | undefined;
  cursor?: string | null | undefined;
  planId: string;
};
export type PlanUpdatesPaginationQuery$data = {
  readonly " $fragmentSpreads": FragmentRefs<"PlanUpdates_query">;
};
export type PlanUpdatesPaginationQuery = {
  response: PlanUpdatesPaginationQuery$data;
  variables: PlanUpdatesPaginationQuery$variables;
};

const node: ConcreteRequest = (function(){
var v0 = [
  {
    "defaultValue": 25,
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
    "name": "planId"
  }
],
v1 = {
  "kind": "Literal",
  "name": "outOfDate",
  "value": true
},
v2 = {
  "items": [
    {
      "kind": "Variable",
      "name": "planIds.0",
      "variableName": "planId"
    }
  ],
  "kind": "ListValue",
  "name": "planIds"
},
v3 = [
  {
    "kind": "Variable",
    "name": "after",
    "variableName": "cursor"
  },
  {
    "fields": [
      (v1/*:: as any*/),
      (v2/*:: as any*/)
    ],
    "kind": "ObjectValue",
    "name": "filter"
  },
  {
    "kind": "Variable",
    "name": "first",
    "variableName": "count"
  }
],
v4 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "totalCount",
  "storageKey": null
},
v5 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "id",
  "storageKey": null
},
v6 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "company",
  "storageKey": null
},
v7 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "name",
  "storageKey": null
},
v8 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "version",
  "storageKey": null
},
v9 = {
  "kind": "Literal",
  "name": "first",
  "value": 1
},
v10 = [
  (v4/*:: as any*/)
];
return {
  "fragment": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Fragment",
    "metadata": null,
    "name": "PlanUpdatesPaginationQuery",
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
          {
            "kind": "Variable",
            "name": "planId",
            "variableName": "planId"
          }
        ],
        "kind": "FragmentSpread",
        "name": "PlanUpdates_query"
      }
    ],
    "type": "Query",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "PlanUpdatesPaginationQuery",
    "selections": [
      {
        "alias": "affected",
        "args": (v3/*:: as any*/),
        "concreteType": "AssignmentConnection",
        "kind": "LinkedField",
        "name": "assignments",
        "plural": false,
        "selections": [
          (v4/*:: as any*/),
          {
            "alias": null,
            "args": null,
            "concreteType": "AssignmentEdge",
            "kind": "LinkedField",
            "name": "edges",
            "plural": true,
            "selections": [
              {
                "alias": null,
                "args": null,
                "concreteType": "Assignment",
                "kind": "LinkedField",
                "name": "node",
                "plural": false,
                "selections": [
                  (v5/*:: as any*/),
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "viewerCanApply",
                    "storageKey": null
                  },
                  {
                    "alias": null,
                    "args": null,
                    "concreteType": "Customer",
                    "kind": "LinkedField",
                    "name": "customer",
                    "plural": false,
                    "selections": [
                      (v5/*:: as any*/),
                      (v6/*:: as any*/),
                      {
                        "alias": null,
                        "args": null,
                        "concreteType": "Partner",
                        "kind": "LinkedField",
                        "name": "partner",
                        "plural": false,
                        "selections": [
                          (v6/*:: as any*/),
                          (v5/*:: as any*/)
                        ],
                        "storageKey": null
                      }
                    ],
                    "storageKey": null
                  },
                  {
                    "alias": null,
                    "args": null,
                    "concreteType": "ScheduledUpdate",
                    "kind": "LinkedField",
                    "name": "scheduledUpdate",
                    "plural": false,
                    "selections": [
                      {
                        "alias": null,
                        "args": null,
                        "kind": "ScalarField",
                        "name": "effectiveDate",
                        "storageKey": null
                      },
                      {
                        "alias": null,
                        "args": null,
                        "kind": "ScalarField",
                        "name": "failedAt",
                        "storageKey": null
                      },
                      (v5/*:: as any*/)
                    ],
                    "storageKey": null
                  },
                  {
                    "alias": null,
                    "args": null,
                    "concreteType": "Product",
                    "kind": "LinkedField",
                    "name": "crossgradeProducts",
                    "plural": true,
                    "selections": [
                      (v5/*:: as any*/),
                      (v7/*:: as any*/)
                    ],
                    "storageKey": null
                  },
                  (v8/*:: as any*/),
                  {
                    "alias": null,
                    "args": null,
                    "concreteType": "ServicePlan",
                    "kind": "LinkedField",
                    "name": "plan",
                    "plural": false,
                    "selections": [
                      (v5/*:: as any*/),
                      (v8/*:: as any*/),
                      (v7/*:: as any*/)
                    ],
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
        "alias": "affected",
        "args": (v3/*:: as any*/),
        "filters": [
          "filter"
        ],
        "handle": "connection",
        "key": "PlanUpdates_affected",
        "kind": "LinkedHandle",
        "name": "assignments"
      },
      {
        "alias": "ready",
        "args": [
          {
            "fields": [
              (v2/*:: as any*/),
              {
                "kind": "Literal",
                "name": "updatesAvailable",
                "value": true
              }
            ],
            "kind": "ObjectValue",
            "name": "filter"
          },
          (v9/*:: as any*/)
        ],
        "concreteType": "AssignmentConnection",
        "kind": "LinkedField",
        "name": "assignments",
        "plural": false,
        "selections": (v10/*:: as any*/),
        "storageKey": null
      },
      {
        "alias": "losing",
        "args": [
          {
            "fields": [
              (v1/*:: as any*/),
              (v2/*:: as any*/),
              {
                "kind": "Literal",
                "name": "scheduledUpdates",
                "value": true
              },
              {
                "kind": "Literal",
                "name": "updateFailed",
                "value": false
              }
            ],
            "kind": "ObjectValue",
            "name": "filter"
          },
          (v9/*:: as any*/)
        ],
        "concreteType": "AssignmentConnection",
        "kind": "LinkedField",
        "name": "assignments",
        "plural": false,
        "selections": (v10/*:: as any*/),
        "storageKey": null
      },
      {
        "alias": "crossgrading",
        "args": [
          {
            "fields": [
              {
                "kind": "Literal",
                "name": "needsCrossgrade",
                "value": true
              },
              (v1/*:: as any*/),
              (v2/*:: as any*/)
            ],
            "kind": "ObjectValue",
            "name": "filter"
          },
          (v9/*:: as any*/)
        ],
        "concreteType": "AssignmentConnection",
        "kind": "LinkedField",
        "name": "assignments",
        "plural": false,
        "selections": (v10/*:: as any*/),
        "storageKey": null
      }
    ]
  },
  "params": {
    "cacheID": "37e4e2669de24f7499000959426510a6",
    "id": "153fabeb55e1f070519e54260538846021795f2ccdd963f6730160b8f4507ba3",
    "metadata": {},
    "name": "PlanUpdatesPaginationQuery",
    "operationKind": "query",
    "text": "query PlanUpdatesPaginationQuery(\n  $count: Int = 25\n  $cursor: String\n  $planId: ID!\n) {\n  ...PlanUpdates_query_4ilsSh\n}\n\nfragment ApplyDialog_assignment on Assignment {\n  id\n  version\n  plan {\n    id\n    version\n    name\n  }\n  customer {\n    id\n    company\n  }\n}\n\nfragment PlanUpdates_query_4ilsSh on Query {\n  affected: assignments(first: $count, after: $cursor, filter: {planIds: [$planId], outOfDate: true}) {\n    totalCount\n    edges {\n      node {\n        id\n        viewerCanApply\n        customer {\n          id\n          company\n          partner {\n            company\n            id\n          }\n        }\n        scheduledUpdate {\n          effectiveDate\n          failedAt\n          id\n        }\n        crossgradeProducts {\n          id\n          name\n        }\n        ...ApplyDialog_assignment\n        __typename\n      }\n      cursor\n    }\n    pageInfo {\n      endCursor\n      hasNextPage\n    }\n  }\n  ready: assignments(first: 1, filter: {planIds: [$planId], updatesAvailable: true}) {\n    totalCount\n  }\n  losing: assignments(first: 1, filter: {planIds: [$planId], outOfDate: true, scheduledUpdates: true, updateFailed: false}) {\n    totalCount\n  }\n  crossgrading: assignments(first: 1, filter: {planIds: [$planId], outOfDate: true, needsCrossgrade: true}) {\n    totalCount\n  }\n}\n"
  }
};
})();

(node as any).hash = "f3874e75a31c6ca549885d82154295fc";

export default node;
