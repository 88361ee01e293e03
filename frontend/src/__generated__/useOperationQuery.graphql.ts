/**
 * @generated SignedSource<<dd366e3d48eb7da874763ed4bb36c176>>
 * @relayHash a2f15023525dcef83f4c2ea1bf2a4d47
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID ba635ce0a324078f34dd26d09caf6c925aff443a7b0fa4dbf4d3eee668f66a34

import { ConcreteRequest } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type LicenseStatus = "ACTIVE" | "AWAITING_ACTIVATION" | "CANCELED" | "EXPIRED" | "EXPIRING_SOON" | "GRACE" | "SCHEDULED" | "SUSPENDED";
export type OperationStatus = "DONE" | "FAILED" | "QUEUED" | "RUNNING";
export type useOperationQuery$variables = {
  id: string;
};
export type useOperationQuery$data = {
  readonly bulkOperation: {
    readonly done: number;
    readonly finishedAt: string | null | undefined;
    readonly isDone: {
      readonly nodes: ReadonlyArray<{
        readonly effects: {
          readonly licenses: ReadonlyArray<{
            readonly after: {
              readonly status: LicenseStatus;
            } | null | undefined;
          }>;
        } | null | undefined;
        readonly id: string;
        readonly " $fragmentSpreads": FragmentRefs<"OperationItem_item">;
      }>;
      readonly totalCount: number;
    };
    readonly notDone: {
      readonly nodes: ReadonlyArray<{
        readonly id: string;
        readonly " $fragmentSpreads": FragmentRefs<"OperationItem_item">;
      }>;
      readonly totalCount: number;
    };
    readonly refused: number;
    readonly status: OperationStatus;
    readonly total: number;
  } | null | undefined;
};
export type useOperationQuery = {
  response: useOperationQuery$data;
  variables: useOperationQuery$variables;
};

const node: ConcreteRequest = (function(){
var v0 = [
  {
    "defaultValue": null,
    "kind": "LocalArgument",
    "name": "id"
  }
],
v1 = [
  {
    "kind": "Variable",
    "name": "id",
    "variableName": "id"
  }
],
v2 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "status",
  "storageKey": null
},
v3 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "total",
  "storageKey": null
},
v4 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "done",
  "storageKey": null
},
v5 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "refused",
  "storageKey": null
},
v6 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "finishedAt",
  "storageKey": null
},
v7 = [
  {
    "kind": "Literal",
    "name": "first",
    "value": 50
  },
  {
    "kind": "Literal",
    "name": "outcomes",
    "value": [
      "REFUSED",
      "FAILED"
    ]
  }
],
v8 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "totalCount",
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
  "name": "objectId",
  "storageKey": null
},
v11 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "outcome",
  "storageKey": null
},
v12 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "__typename",
  "storageKey": null
},
v13 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "name",
  "storageKey": null
},
v14 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "crossgradeRequired",
  "storageKey": null
},
v15 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "company",
  "storageKey": null
},
v16 = [
  (v9/*:: as any*/),
  (v15/*:: as any*/)
],
v17 = {
  "alias": null,
  "args": null,
  "concreteType": "Customer",
  "kind": "LinkedField",
  "name": "customer",
  "plural": false,
  "selections": (v16/*:: as any*/),
  "storageKey": null
},
v18 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "message",
  "storageKey": null
},
v19 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "code",
  "storageKey": null
},
v20 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "productName",
  "storageKey": null
},
v21 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "units",
  "storageKey": null
},
v22 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "expirationDate",
  "storageKey": null
},
v23 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "unbundled",
  "storageKey": null
},
v24 = [
  (v21/*:: as any*/),
  (v2/*:: as any*/),
  (v22/*:: as any*/),
  (v23/*:: as any*/)
],
v25 = {
  "alias": null,
  "args": null,
  "concreteType": "LicenseFacts",
  "kind": "LinkedField",
  "name": "before",
  "plural": false,
  "selections": (v24/*:: as any*/),
  "storageKey": null
},
v26 = {
  "alias": null,
  "args": null,
  "concreteType": "LostScheduledUpdate",
  "kind": "LinkedField",
  "name": "lostScheduledUpdates",
  "plural": true,
  "selections": [
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "planName",
      "storageKey": null
    }
  ],
  "storageKey": null
},
v27 = {
  "alias": null,
  "args": null,
  "concreteType": "MessageEffect",
  "kind": "LinkedField",
  "name": "canceledMessages",
  "plural": true,
  "selections": [
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "kind",
      "storageKey": null
    }
  ],
  "storageKey": null
},
v28 = {
  "alias": null,
  "args": null,
  "concreteType": "Effects",
  "kind": "LinkedField",
  "name": "effects",
  "plural": false,
  "selections": [
    {
      "alias": null,
      "args": null,
      "concreteType": "LicenseEffect",
      "kind": "LinkedField",
      "name": "licenses",
      "plural": true,
      "selections": [
        (v20/*:: as any*/),
        (v25/*:: as any*/),
        {
          "alias": null,
          "args": null,
          "concreteType": "LicenseFacts",
          "kind": "LinkedField",
          "name": "after",
          "plural": false,
          "selections": (v24/*:: as any*/),
          "storageKey": null
        }
      ],
      "storageKey": null
    },
    (v26/*:: as any*/),
    (v27/*:: as any*/)
  ],
  "storageKey": null
},
v29 = {
  "kind": "InlineDataFragmentSpread",
  "name": "OperationItem_item",
  "selections": [
    (v10/*:: as any*/),
    (v11/*:: as any*/),
    {
      "alias": null,
      "args": null,
      "concreteType": null,
      "kind": "LinkedField",
      "name": "object",
      "plural": false,
      "selections": [
        (v12/*:: as any*/),
        {
          "kind": "InlineFragment",
          "selections": [
            {
              "alias": null,
              "args": null,
              "concreteType": "ServicePlan",
              "kind": "LinkedField",
              "name": "plan",
              "plural": false,
              "selections": [
                (v13/*:: as any*/)
              ],
              "storageKey": null
            },
            (v14/*:: as any*/),
            (v17/*:: as any*/)
          ],
          "type": "Assignment",
          "abstractKey": null
        },
        {
          "kind": "InlineFragment",
          "selections": (v16/*:: as any*/),
          "type": "Customer",
          "abstractKey": null
        }
      ],
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": null,
      "kind": "LinkedField",
      "name": "userErrors",
      "plural": true,
      "selections": [
        (v18/*:: as any*/),
        (v19/*:: as any*/)
      ],
      "storageKey": null
    },
    (v28/*:: as any*/)
  ],
  "args": null,
  "argumentDefinitions": ([]/*:: as any*/)
},
v30 = [
  {
    "kind": "Literal",
    "name": "first",
    "value": 20
  },
  {
    "kind": "Literal",
    "name": "outcomes",
    "value": [
      "DONE"
    ]
  }
],
v31 = {
  "alias": null,
  "args": null,
  "concreteType": null,
  "kind": "LinkedField",
  "name": "object",
  "plural": false,
  "selections": [
    (v12/*:: as any*/),
    (v9/*:: as any*/),
    {
      "kind": "InlineFragment",
      "selections": [
        {
          "alias": null,
          "args": null,
          "concreteType": "ServicePlan",
          "kind": "LinkedField",
          "name": "plan",
          "plural": false,
          "selections": [
            (v13/*:: as any*/),
            (v9/*:: as any*/)
          ],
          "storageKey": null
        },
        (v14/*:: as any*/),
        (v17/*:: as any*/)
      ],
      "type": "Assignment",
      "abstractKey": null
    },
    {
      "kind": "InlineFragment",
      "selections": [
        (v15/*:: as any*/)
      ],
      "type": "Customer",
      "abstractKey": null
    }
  ],
  "storageKey": null
},
v32 = {
  "alias": null,
  "args": null,
  "concreteType": null,
  "kind": "LinkedField",
  "name": "userErrors",
  "plural": true,
  "selections": [
    (v12/*:: as any*/),
    (v18/*:: as any*/),
    (v19/*:: as any*/)
  ],
  "storageKey": null
};
return {
  "fragment": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Fragment",
    "metadata": null,
    "name": "useOperationQuery",
    "selections": [
      {
        "alias": null,
        "args": (v1/*:: as any*/),
        "concreteType": "BulkOperation",
        "kind": "LinkedField",
        "name": "bulkOperation",
        "plural": false,
        "selections": [
          (v2/*:: as any*/),
          (v3/*:: as any*/),
          (v4/*:: as any*/),
          (v5/*:: as any*/),
          (v6/*:: as any*/),
          {
            "alias": "notDone",
            "args": (v7/*:: as any*/),
            "concreteType": "BulkOperationItemConnection",
            "kind": "LinkedField",
            "name": "items",
            "plural": false,
            "selections": [
              (v8/*:: as any*/),
              {
                "alias": null,
                "args": null,
                "concreteType": "BulkOperationItem",
                "kind": "LinkedField",
                "name": "nodes",
                "plural": true,
                "selections": [
                  (v9/*:: as any*/),
                  (v29/*:: as any*/)
                ],
                "storageKey": null
              }
            ],
            "storageKey": "items(first:50,outcomes:[\"REFUSED\",\"FAILED\"])"
          },
          {
            "alias": "isDone",
            "args": (v30/*:: as any*/),
            "concreteType": "BulkOperationItemConnection",
            "kind": "LinkedField",
            "name": "items",
            "plural": false,
            "selections": [
              (v8/*:: as any*/),
              {
                "alias": null,
                "args": null,
                "concreteType": "BulkOperationItem",
                "kind": "LinkedField",
                "name": "nodes",
                "plural": true,
                "selections": [
                  (v9/*:: as any*/),
                  {
                    "alias": null,
                    "args": null,
                    "concreteType": "Effects",
                    "kind": "LinkedField",
                    "name": "effects",
                    "plural": false,
                    "selections": [
                      {
                        "alias": null,
                        "args": null,
                        "concreteType": "LicenseEffect",
                        "kind": "LinkedField",
                        "name": "licenses",
                        "plural": true,
                        "selections": [
                          {
                            "alias": null,
                            "args": null,
                            "concreteType": "LicenseFacts",
                            "kind": "LinkedField",
                            "name": "after",
                            "plural": false,
                            "selections": [
                              (v2/*:: as any*/)
                            ],
                            "storageKey": null
                          }
                        ],
                        "storageKey": null
                      }
                    ],
                    "storageKey": null
                  },
                  (v29/*:: as any*/)
                ],
                "storageKey": null
              }
            ],
            "storageKey": "items(first:20,outcomes:[\"DONE\"])"
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
    "name": "useOperationQuery",
    "selections": [
      {
        "alias": null,
        "args": (v1/*:: as any*/),
        "concreteType": "BulkOperation",
        "kind": "LinkedField",
        "name": "bulkOperation",
        "plural": false,
        "selections": [
          (v2/*:: as any*/),
          (v3/*:: as any*/),
          (v4/*:: as any*/),
          (v5/*:: as any*/),
          (v6/*:: as any*/),
          {
            "alias": "notDone",
            "args": (v7/*:: as any*/),
            "concreteType": "BulkOperationItemConnection",
            "kind": "LinkedField",
            "name": "items",
            "plural": false,
            "selections": [
              (v8/*:: as any*/),
              {
                "alias": null,
                "args": null,
                "concreteType": "BulkOperationItem",
                "kind": "LinkedField",
                "name": "nodes",
                "plural": true,
                "selections": [
                  (v9/*:: as any*/),
                  (v10/*:: as any*/),
                  (v11/*:: as any*/),
                  (v31/*:: as any*/),
                  (v32/*:: as any*/),
                  (v28/*:: as any*/)
                ],
                "storageKey": null
              }
            ],
            "storageKey": "items(first:50,outcomes:[\"REFUSED\",\"FAILED\"])"
          },
          {
            "alias": "isDone",
            "args": (v30/*:: as any*/),
            "concreteType": "BulkOperationItemConnection",
            "kind": "LinkedField",
            "name": "items",
            "plural": false,
            "selections": [
              (v8/*:: as any*/),
              {
                "alias": null,
                "args": null,
                "concreteType": "BulkOperationItem",
                "kind": "LinkedField",
                "name": "nodes",
                "plural": true,
                "selections": [
                  (v9/*:: as any*/),
                  {
                    "alias": null,
                    "args": null,
                    "concreteType": "Effects",
                    "kind": "LinkedField",
                    "name": "effects",
                    "plural": false,
                    "selections": [
                      {
                        "alias": null,
                        "args": null,
                        "concreteType": "LicenseEffect",
                        "kind": "LinkedField",
                        "name": "licenses",
                        "plural": true,
                        "selections": [
                          {
                            "alias": null,
                            "args": null,
                            "concreteType": "LicenseFacts",
                            "kind": "LinkedField",
                            "name": "after",
                            "plural": false,
                            "selections": [
                              (v2/*:: as any*/),
                              (v21/*:: as any*/),
                              (v22/*:: as any*/),
                              (v23/*:: as any*/)
                            ],
                            "storageKey": null
                          },
                          (v20/*:: as any*/),
                          (v25/*:: as any*/)
                        ],
                        "storageKey": null
                      },
                      (v26/*:: as any*/),
                      (v27/*:: as any*/)
                    ],
                    "storageKey": null
                  },
                  (v10/*:: as any*/),
                  (v11/*:: as any*/),
                  (v31/*:: as any*/),
                  (v32/*:: as any*/)
                ],
                "storageKey": null
              }
            ],
            "storageKey": "items(first:20,outcomes:[\"DONE\"])"
          },
          (v9/*:: as any*/)
        ],
        "storageKey": null
      }
    ]
  },
  "params": {
    "cacheID": "a2f15023525dcef83f4c2ea1bf2a4d47",
    "id": "ba635ce0a324078f34dd26d09caf6c925aff443a7b0fa4dbf4d3eee668f66a34",
    "metadata": {},
    "name": "useOperationQuery",
    "operationKind": "query",
    "text": "query useOperationQuery(\n  $id: ID!\n) {\n  bulkOperation(id: $id) {\n    status\n    total\n    done\n    refused\n    finishedAt\n    notDone: items(first: 50, outcomes: [REFUSED, FAILED]) {\n      totalCount\n      nodes {\n        id\n        ...OperationItem_item\n      }\n    }\n    isDone: items(first: 20, outcomes: [DONE]) {\n      totalCount\n      nodes {\n        id\n        effects {\n          licenses {\n            after {\n              status\n            }\n          }\n        }\n        ...OperationItem_item\n      }\n    }\n    id\n  }\n}\n\nfragment OperationItem_item on BulkOperationItem {\n  objectId\n  outcome\n  object {\n    __typename\n    ... on Assignment {\n      plan {\n        name\n        id\n      }\n      crossgradeRequired\n      customer {\n        id\n        company\n      }\n    }\n    ... on Customer {\n      id\n      company\n    }\n    id\n  }\n  userErrors {\n    __typename\n    message\n    code\n  }\n  effects {\n    licenses {\n      productName\n      before {\n        units\n        status\n        expirationDate\n        unbundled\n      }\n      after {\n        units\n        status\n        expirationDate\n        unbundled\n      }\n    }\n    lostScheduledUpdates {\n      planName\n    }\n    canceledMessages {\n      kind\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "c8d71336aed87177e87afd9f37a4d7a2";

export default node;
