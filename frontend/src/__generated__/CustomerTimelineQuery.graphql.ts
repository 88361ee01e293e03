/**
 * @generated SignedSource<<f5c58cc538afb449e3c7128bdf8a39f0>>
 * @relayHash cab20f9ba325fd76573613d096a9db93
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 7f439166934fa97222421ead72302ecec07e7882da36a380ae56473ca4940d49

import { ConcreteRequest } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type CustomerTimelineQuery$variables = {
  asOf?: boolean | null | undefined;
  at?: string | null | undefined;
  count?: number | null | undefined;
  cursor?: string | null | undefined;
  id: string;
  shown?: boolean | null | undefined;
};
export type CustomerTimelineQuery$data = {
  readonly node: {
    readonly " $fragmentSpreads": FragmentRefs<"CustomerTimeline_customer">;
  } | null | undefined;
};
export type CustomerTimelineQuery = {
  response: CustomerTimelineQuery$data;
  variables: CustomerTimelineQuery$variables;
};

const node: ConcreteRequest = (function(){
var v0 = {
  "defaultValue": false,
  "kind": "LocalArgument",
  "name": "asOf"
},
v1 = {
  "defaultValue": "2000-01-01T00:00:00Z",
  "kind": "LocalArgument",
  "name": "at"
},
v2 = {
  "defaultValue": 50,
  "kind": "LocalArgument",
  "name": "count"
},
v3 = {
  "defaultValue": null,
  "kind": "LocalArgument",
  "name": "cursor"
},
v4 = {
  "defaultValue": null,
  "kind": "LocalArgument",
  "name": "id"
},
v5 = {
  "defaultValue": true,
  "kind": "LocalArgument",
  "name": "shown"
},
v6 = [
  {
    "kind": "Variable",
    "name": "id",
    "variableName": "id"
  }
],
v7 = {
  "kind": "Variable",
  "name": "at",
  "variableName": "at"
},
v8 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "__typename",
  "storageKey": null
},
v9 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "id",
  "storageKey": null
},
v10 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "name",
  "storageKey": null
},
v11 = [
  (v10/*:: as any*/),
  (v9/*:: as any*/)
],
v12 = {
  "alias": null,
  "args": null,
  "concreteType": "Product",
  "kind": "LinkedField",
  "name": "product",
  "plural": false,
  "selections": (v11/*:: as any*/),
  "storageKey": null
},
v13 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "actorName",
  "storageKey": null
},
v14 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "status",
  "storageKey": null
},
v15 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "expirationDate",
  "storageKey": null
},
v16 = [
  {
    "kind": "Variable",
    "name": "after",
    "variableName": "cursor"
  },
  {
    "kind": "Variable",
    "name": "first",
    "variableName": "count"
  }
],
v17 = {
  "alias": null,
  "args": null,
  "concreteType": "ServicePlan",
  "kind": "LinkedField",
  "name": "plan",
  "plural": false,
  "selections": [
    (v9/*:: as any*/),
    (v10/*:: as any*/)
  ],
  "storageKey": null
},
v18 = [
  (v14/*:: as any*/),
  (v15/*:: as any*/),
  {
    "alias": null,
    "args": null,
    "kind": "ScalarField",
    "name": "unbundled",
    "storageKey": null
  }
];
return {
  "fragment": {
    "argumentDefinitions": [
      (v0/*:: as any*/),
      (v1/*:: as any*/),
      (v2/*:: as any*/),
      (v3/*:: as any*/),
      (v4/*:: as any*/),
      (v5/*:: as any*/)
    ],
    "kind": "Fragment",
    "metadata": null,
    "name": "CustomerTimelineQuery",
    "selections": [
      {
        "alias": null,
        "args": (v6/*:: as any*/),
        "concreteType": null,
        "kind": "LinkedField",
        "name": "node",
        "plural": false,
        "selections": [
          {
            "args": [
              {
                "kind": "Variable",
                "name": "asOf",
                "variableName": "asOf"
              },
              (v7/*:: as any*/),
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
                "name": "shown",
                "variableName": "shown"
              }
            ],
            "kind": "FragmentSpread",
            "name": "CustomerTimeline_customer"
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
    "argumentDefinitions": [
      (v0/*:: as any*/),
      (v1/*:: as any*/),
      (v2/*:: as any*/),
      (v3/*:: as any*/),
      (v5/*:: as any*/),
      (v4/*:: as any*/)
    ],
    "kind": "Operation",
    "name": "CustomerTimelineQuery",
    "selections": [
      {
        "alias": null,
        "args": (v6/*:: as any*/),
        "concreteType": null,
        "kind": "LinkedField",
        "name": "node",
        "plural": false,
        "selections": [
          (v8/*:: as any*/),
          (v9/*:: as any*/),
          {
            "kind": "InlineFragment",
            "selections": [
              {
                "condition": "asOf",
                "kind": "Condition",
                "passingValue": true,
                "selections": [
                  {
                    "alias": null,
                    "args": [
                      (v7/*:: as any*/),
                      {
                        "kind": "Literal",
                        "name": "first",
                        "value": 100
                      }
                    ],
                    "concreteType": "LicenseStateConnection",
                    "kind": "LinkedField",
                    "name": "licensesAsOf",
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
                        "concreteType": "LicenseState",
                        "kind": "LinkedField",
                        "name": "nodes",
                        "plural": true,
                        "selections": [
                          {
                            "alias": null,
                            "args": null,
                            "concreteType": "License",
                            "kind": "LinkedField",
                            "name": "license",
                            "plural": false,
                            "selections": [
                              (v9/*:: as any*/)
                            ],
                            "storageKey": null
                          },
                          {
                            "alias": null,
                            "args": null,
                            "concreteType": "ServicePlan",
                            "kind": "LinkedField",
                            "name": "plan",
                            "plural": false,
                            "selections": (v11/*:: as any*/),
                            "storageKey": null
                          },
                          (v12/*:: as any*/),
                          {
                            "alias": null,
                            "args": null,
                            "kind": "ScalarField",
                            "name": "since",
                            "storageKey": null
                          },
                          {
                            "alias": null,
                            "args": null,
                            "kind": "ScalarField",
                            "name": "cause",
                            "storageKey": null
                          },
                          (v13/*:: as any*/),
                          {
                            "alias": null,
                            "args": null,
                            "concreteType": "LicenseFacts",
                            "kind": "LinkedField",
                            "name": "facts",
                            "plural": false,
                            "selections": [
                              {
                                "alias": null,
                                "args": null,
                                "kind": "ScalarField",
                                "name": "units",
                                "storageKey": null
                              },
                              (v14/*:: as any*/),
                              (v15/*:: as any*/)
                            ],
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
              {
                "condition": "shown",
                "kind": "Condition",
                "passingValue": true,
                "selections": [
                  {
                    "alias": null,
                    "args": (v16/*:: as any*/),
                    "concreteType": "TimelineEntryConnection",
                    "kind": "LinkedField",
                    "name": "timeline",
                    "plural": false,
                    "selections": [
                      {
                        "alias": null,
                        "args": null,
                        "concreteType": "TimelineEntryEdge",
                        "kind": "LinkedField",
                        "name": "edges",
                        "plural": true,
                        "selections": [
                          {
                            "alias": null,
                            "args": null,
                            "concreteType": "TimelineEntry",
                            "kind": "LinkedField",
                            "name": "node",
                            "plural": false,
                            "selections": [
                              (v9/*:: as any*/),
                              {
                                "alias": null,
                                "args": null,
                                "kind": "ScalarField",
                                "name": "action",
                                "storageKey": null
                              },
                              {
                                "alias": null,
                                "args": null,
                                "kind": "ScalarField",
                                "name": "recordedAt",
                                "storageKey": null
                              },
                              {
                                "alias": null,
                                "args": null,
                                "kind": "ScalarField",
                                "name": "effectiveAt",
                                "storageKey": null
                              },
                              (v13/*:: as any*/),
                              {
                                "alias": null,
                                "args": null,
                                "kind": "ScalarField",
                                "name": "changes",
                                "storageKey": null
                              },
                              {
                                "alias": null,
                                "args": null,
                                "concreteType": null,
                                "kind": "LinkedField",
                                "name": "object",
                                "plural": false,
                                "selections": [
                                  (v8/*:: as any*/),
                                  (v9/*:: as any*/),
                                  {
                                    "kind": "InlineFragment",
                                    "selections": [
                                      (v17/*:: as any*/)
                                    ],
                                    "type": "Assignment",
                                    "abstractKey": null
                                  },
                                  {
                                    "kind": "InlineFragment",
                                    "selections": [
                                      {
                                        "alias": "target",
                                        "args": null,
                                        "concreteType": "ServicePlan",
                                        "kind": "LinkedField",
                                        "name": "plan",
                                        "plural": false,
                                        "selections": (v11/*:: as any*/),
                                        "storageKey": null
                                      }
                                    ],
                                    "type": "Crossgrade",
                                    "abstractKey": null
                                  },
                                  {
                                    "kind": "InlineFragment",
                                    "selections": [
                                      {
                                        "alias": null,
                                        "args": null,
                                        "kind": "ScalarField",
                                        "name": "accountName",
                                        "storageKey": null
                                      }
                                    ],
                                    "type": "User",
                                    "abstractKey": null
                                  }
                                ],
                                "storageKey": null
                              },
                              {
                                "alias": null,
                                "args": null,
                                "concreteType": "LicenseTransaction",
                                "kind": "LinkedField",
                                "name": "transaction",
                                "plural": false,
                                "selections": [
                                  (v9/*:: as any*/),
                                  (v17/*:: as any*/),
                                  {
                                    "alias": null,
                                    "args": null,
                                    "kind": "ScalarField",
                                    "name": "unitsBefore",
                                    "storageKey": null
                                  },
                                  {
                                    "alias": null,
                                    "args": null,
                                    "kind": "ScalarField",
                                    "name": "unitsAfter",
                                    "storageKey": null
                                  },
                                  (v12/*:: as any*/),
                                  {
                                    "alias": null,
                                    "args": null,
                                    "concreteType": "LicenseFacts",
                                    "kind": "LinkedField",
                                    "name": "before",
                                    "plural": false,
                                    "selections": (v18/*:: as any*/),
                                    "storageKey": null
                                  },
                                  {
                                    "alias": null,
                                    "args": null,
                                    "concreteType": "LicenseFacts",
                                    "kind": "LinkedField",
                                    "name": "after",
                                    "plural": false,
                                    "selections": (v18/*:: as any*/),
                                    "storageKey": null
                                  }
                                ],
                                "storageKey": null
                              },
                              {
                                "alias": null,
                                "args": null,
                                "kind": "ScalarField",
                                "name": "via",
                                "storageKey": null
                              },
                              (v8/*:: as any*/)
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
                    "args": (v16/*:: as any*/),
                    "filters": null,
                    "handle": "connection",
                    "key": "CustomerTimeline_timeline",
                    "kind": "LinkedHandle",
                    "name": "timeline"
                  }
                ]
              }
            ],
            "type": "Customer",
            "abstractKey": null
          }
        ],
        "storageKey": null
      }
    ]
  },
  "params": {
    "cacheID": "cab20f9ba325fd76573613d096a9db93",
    "id": "7f439166934fa97222421ead72302ecec07e7882da36a380ae56473ca4940d49",
    "metadata": {},
    "name": "CustomerTimelineQuery",
    "operationKind": "query",
    "text": "query CustomerTimelineQuery(\n  $asOf: Boolean = false\n  $at: DateTime = \"2000-01-01T00:00:00Z\"\n  $count: Int = 50\n  $cursor: String\n  $shown: Boolean = true\n  $id: ID!\n) {\n  node(id: $id) {\n    __typename\n    ...CustomerTimeline_customer_2PI6ga\n    id\n  }\n}\n\nfragment CustomerTimeline_customer_2PI6ga on Customer {\n  ...LicensesAsOf_customer_Epx0H @include(if: $asOf)\n  timeline(first: $count, after: $cursor) @include(if: $shown) {\n    edges {\n      node {\n        id\n        action\n        recordedAt\n        effectiveAt\n        actorName\n        changes\n        object {\n          __typename\n          id\n          ... on Assignment {\n            plan {\n              id\n            }\n          }\n        }\n        transaction {\n          id\n          plan {\n            id\n            name\n          }\n        }\n        ...TimelineItem_head\n        ...TimelineItem_line\n        __typename\n      }\n      cursor\n    }\n    pageInfo {\n      endCursor\n      hasNextPage\n    }\n  }\n  id\n}\n\nfragment LicensesAsOf_customer_Epx0H on Customer {\n  licensesAsOf(at: $at, first: 100) {\n    totalCount\n    nodes {\n      license {\n        id\n      }\n      plan {\n        name\n        id\n      }\n      product {\n        name\n        id\n      }\n      since\n      cause\n      actorName\n      facts {\n        units\n        status\n        expirationDate\n      }\n    }\n  }\n}\n\nfragment TimelineItem_head on TimelineEntry {\n  action\n  actorName\n  via\n  recordedAt\n  effectiveAt\n  changes\n  object {\n    __typename\n    ... on Assignment {\n      plan {\n        name\n        id\n      }\n    }\n    ... on Crossgrade {\n      target: plan {\n        name\n        id\n      }\n    }\n    ... on User {\n      accountName\n    }\n    id\n  }\n}\n\nfragment TimelineItem_line on TimelineEntry {\n  transaction {\n    id\n    unitsBefore\n    unitsAfter\n    product {\n      name\n      id\n    }\n    plan {\n      name\n      id\n    }\n    before {\n      status\n      expirationDate\n      unbundled\n    }\n    after {\n      status\n      expirationDate\n      unbundled\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "7df48f2a0f3a47327b065a262f0e36de";

export default node;
