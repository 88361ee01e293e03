/**
 * @generated SignedSource<<aef5659719f719cfdf25f88c3e7816fa>>
 * @relayHash e582b90e852575656e08bb3c03e1b2e5
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 14862f36e3c9e0d57b784159a69dbc5f62c71345dd4214d8834c1e7dad37fefe

import { ConcreteRequest } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type PlanPageQuery$variables = {
  id: string;
};
export type PlanPageQuery$data = {
  readonly plan: {
    readonly enabled: boolean;
    readonly id: string;
    readonly locked: boolean;
    readonly name: string;
    readonly version: number;
    readonly viewerCanApprove: boolean;
    readonly viewerCanGenerateKeys: boolean;
    readonly viewerCanUpdate: boolean;
    readonly " $fragmentSpreads": FragmentRefs<"PlanApproval_plan" | "PlanCustomers_plan" | "PlanDetails_plan" | "PlanNotes_plan" | "PlanStatusDialog_plan" | "PlanStatus_plan">;
  } | null | undefined;
  readonly viewer: {
    readonly now: string;
  };
  readonly " $fragmentSpreads": FragmentRefs<"PlanUpdates_query">;
};
export type PlanPageQuery = {
  response: PlanPageQuery$data;
  variables: PlanPageQuery$variables;
};

const node: ConcreteRequest = (function(){
var v0 = [
  {
    "defaultValue": null,
    "kind": "LocalArgument",
    "name": "id"
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
    "name": "id",
    "variableName": "id"
  }
],
v3 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "id",
  "storageKey": null
},
v4 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "version",
  "storageKey": null
},
v5 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "name",
  "storageKey": null
},
v6 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "enabled",
  "storageKey": null
},
v7 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "locked",
  "storageKey": null
},
v8 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "viewerCanUpdate",
  "storageKey": null
},
v9 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "viewerCanApprove",
  "storageKey": null
},
v10 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "viewerCanGenerateKeys",
  "storageKey": null
},
v11 = {
  "kind": "Literal",
  "name": "outOfDate",
  "value": true
},
v12 = {
  "items": [
    {
      "kind": "Variable",
      "name": "planIds.0",
      "variableName": "id"
    }
  ],
  "kind": "ListValue",
  "name": "planIds"
},
v13 = {
  "kind": "Literal",
  "name": "first",
  "value": 25
},
v14 = [
  {
    "fields": [
      (v11/*:: as any*/),
      (v12/*:: as any*/)
    ],
    "kind": "ObjectValue",
    "name": "filter"
  },
  (v13/*:: as any*/)
],
v15 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "totalCount",
  "storageKey": null
},
v16 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "company",
  "storageKey": null
},
v17 = {
  "alias": null,
  "args": null,
  "concreteType": "Partner",
  "kind": "LinkedField",
  "name": "partner",
  "plural": false,
  "selections": [
    (v16/*:: as any*/),
    (v3/*:: as any*/)
  ],
  "storageKey": null
},
v18 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "__typename",
  "storageKey": null
},
v19 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "cursor",
  "storageKey": null
},
v20 = {
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
},
v21 = {
  "kind": "Literal",
  "name": "first",
  "value": 1
},
v22 = [
  (v15/*:: as any*/)
],
v23 = [
  (v13/*:: as any*/)
],
v24 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "createdAt",
  "storageKey": null
};
return {
  "fragment": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Fragment",
    "metadata": null,
    "name": "PlanPageQuery",
    "selections": [
      (v1/*:: as any*/),
      {
        "args": [
          {
            "kind": "Variable",
            "name": "planId",
            "variableName": "id"
          }
        ],
        "kind": "FragmentSpread",
        "name": "PlanUpdates_query"
      },
      {
        "alias": null,
        "args": (v2/*:: as any*/),
        "concreteType": "ServicePlan",
        "kind": "LinkedField",
        "name": "plan",
        "plural": false,
        "selections": [
          (v3/*:: as any*/),
          (v4/*:: as any*/),
          (v5/*:: as any*/),
          (v6/*:: as any*/),
          (v7/*:: as any*/),
          (v8/*:: as any*/),
          (v9/*:: as any*/),
          (v10/*:: as any*/),
          {
            "args": null,
            "kind": "FragmentSpread",
            "name": "PlanApproval_plan"
          },
          {
            "args": null,
            "kind": "FragmentSpread",
            "name": "PlanCustomers_plan"
          },
          {
            "args": null,
            "kind": "FragmentSpread",
            "name": "PlanDetails_plan"
          },
          {
            "args": null,
            "kind": "FragmentSpread",
            "name": "PlanNotes_plan"
          },
          {
            "args": null,
            "kind": "FragmentSpread",
            "name": "PlanStatus_plan"
          },
          {
            "args": null,
            "kind": "FragmentSpread",
            "name": "PlanStatusDialog_plan"
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
    "name": "PlanPageQuery",
    "selections": [
      (v1/*:: as any*/),
      {
        "alias": "affected",
        "args": (v14/*:: as any*/),
        "concreteType": "AssignmentConnection",
        "kind": "LinkedField",
        "name": "assignments",
        "plural": false,
        "selections": [
          (v15/*:: as any*/),
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
                  (v3/*:: as any*/),
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
                      (v3/*:: as any*/),
                      (v16/*:: as any*/),
                      (v17/*:: as any*/)
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
                      (v3/*:: as any*/)
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
                      (v3/*:: as any*/),
                      (v5/*:: as any*/)
                    ],
                    "storageKey": null
                  },
                  (v4/*:: as any*/),
                  {
                    "alias": null,
                    "args": null,
                    "concreteType": "ServicePlan",
                    "kind": "LinkedField",
                    "name": "plan",
                    "plural": false,
                    "selections": [
                      (v3/*:: as any*/),
                      (v4/*:: as any*/),
                      (v5/*:: as any*/)
                    ],
                    "storageKey": null
                  },
                  (v18/*:: as any*/)
                ],
                "storageKey": null
              },
              (v19/*:: as any*/)
            ],
            "storageKey": null
          },
          (v20/*:: as any*/)
        ],
        "storageKey": null
      },
      {
        "alias": "affected",
        "args": (v14/*:: as any*/),
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
              (v12/*:: as any*/),
              {
                "kind": "Literal",
                "name": "updatesAvailable",
                "value": true
              }
            ],
            "kind": "ObjectValue",
            "name": "filter"
          },
          (v21/*:: as any*/)
        ],
        "concreteType": "AssignmentConnection",
        "kind": "LinkedField",
        "name": "assignments",
        "plural": false,
        "selections": (v22/*:: as any*/),
        "storageKey": null
      },
      {
        "alias": "losing",
        "args": [
          {
            "fields": [
              (v11/*:: as any*/),
              (v12/*:: as any*/),
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
          (v21/*:: as any*/)
        ],
        "concreteType": "AssignmentConnection",
        "kind": "LinkedField",
        "name": "assignments",
        "plural": false,
        "selections": (v22/*:: as any*/),
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
              (v11/*:: as any*/),
              (v12/*:: as any*/)
            ],
            "kind": "ObjectValue",
            "name": "filter"
          },
          (v21/*:: as any*/)
        ],
        "concreteType": "AssignmentConnection",
        "kind": "LinkedField",
        "name": "assignments",
        "plural": false,
        "selections": (v22/*:: as any*/),
        "storageKey": null
      },
      {
        "alias": null,
        "args": (v2/*:: as any*/),
        "concreteType": "ServicePlan",
        "kind": "LinkedField",
        "name": "plan",
        "plural": false,
        "selections": [
          (v3/*:: as any*/),
          (v4/*:: as any*/),
          (v5/*:: as any*/),
          (v6/*:: as any*/),
          (v7/*:: as any*/),
          (v8/*:: as any*/),
          (v9/*:: as any*/),
          (v10/*:: as any*/),
          {
            "alias": null,
            "args": null,
            "concreteType": "PlanComponentUpdate",
            "kind": "LinkedField",
            "name": "componentUpdates",
            "plural": true,
            "selections": [
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "change",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "concreteType": "Product",
                "kind": "LinkedField",
                "name": "product",
                "plural": false,
                "selections": [
                  (v3/*:: as any*/),
                  (v5/*:: as any*/),
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "dataCenters",
                    "storageKey": null
                  },
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "manageable",
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
            "args": (v23/*:: as any*/),
            "concreteType": "AssignmentConnection",
            "kind": "LinkedField",
            "name": "assignments",
            "plural": false,
            "selections": [
              (v15/*:: as any*/),
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
                      (v3/*:: as any*/),
                      (v24/*:: as any*/),
                      {
                        "alias": null,
                        "args": null,
                        "concreteType": "Customer",
                        "kind": "LinkedField",
                        "name": "customer",
                        "plural": false,
                        "selections": [
                          (v3/*:: as any*/),
                          (v16/*:: as any*/),
                          {
                            "alias": null,
                            "args": null,
                            "kind": "ScalarField",
                            "name": "city",
                            "storageKey": null
                          },
                          {
                            "alias": null,
                            "args": null,
                            "kind": "ScalarField",
                            "name": "status",
                            "storageKey": null
                          },
                          (v17/*:: as any*/)
                        ],
                        "storageKey": null
                      },
                      (v18/*:: as any*/)
                    ],
                    "storageKey": null
                  },
                  (v19/*:: as any*/)
                ],
                "storageKey": null
              },
              (v20/*:: as any*/)
            ],
            "storageKey": "assignments(first:25)"
          },
          {
            "alias": null,
            "args": (v23/*:: as any*/),
            "filters": null,
            "handle": "connection",
            "key": "PlanCustomers_assignments",
            "kind": "LinkedHandle",
            "name": "assignments"
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "externalId",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "concreteType": "Product",
            "kind": "LinkedField",
            "name": "product",
            "plural": false,
            "selections": [
              (v5/*:: as any*/),
              (v3/*:: as any*/)
            ],
            "storageKey": null
          },
          (v17/*:: as any*/),
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "licenseVersion",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "activation",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "initialMonths",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "subscriptionType",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "autoRenew",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "renewalMonths",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "notificationDays",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "chargeableMonth",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "graceLength",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "graceUnit",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "creditsPerUnit",
            "storageKey": null
          },
          (v24/*:: as any*/),
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "applyAtRenewal",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "trialForm",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "trialFormUnits",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "trialFormUrl",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "concreteType": "PlanComponent",
            "kind": "LinkedField",
            "name": "components",
            "plural": true,
            "selections": [
              {
                "alias": null,
                "args": null,
                "concreteType": "Product",
                "kind": "LinkedField",
                "name": "product",
                "plural": false,
                "selections": [
                  (v3/*:: as any*/),
                  (v5/*:: as any*/),
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "unitType",
                    "storageKey": null
                  }
                ],
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "dataCenter",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "managed",
                "storageKey": null
              }
            ],
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "availability",
            "storageKey": null
          }
        ],
        "storageKey": null
      }
    ]
  },
  "params": {
    "cacheID": "e582b90e852575656e08bb3c03e1b2e5",
    "id": "14862f36e3c9e0d57b784159a69dbc5f62c71345dd4214d8834c1e7dad37fefe",
    "metadata": {},
    "name": "PlanPageQuery",
    "operationKind": "query",
    "text": "query PlanPageQuery(\n  $id: ID!\n) {\n  viewer {\n    now\n  }\n  ...PlanUpdates_query_dkFUn\n  plan(id: $id) {\n    id\n    version\n    name\n    enabled\n    locked\n    viewerCanUpdate\n    viewerCanApprove\n    viewerCanGenerateKeys\n    ...PlanApproval_plan\n    ...PlanCustomers_plan\n    ...PlanDetails_plan\n    ...PlanNotes_plan\n    ...PlanStatus_plan\n    ...PlanStatusDialog_plan\n  }\n}\n\nfragment ApplyDialog_assignment on Assignment {\n  id\n  version\n  plan {\n    id\n    version\n    name\n  }\n  customer {\n    id\n    company\n  }\n}\n\nfragment PlanApproval_plan on ServicePlan {\n  id\n  version\n  name\n  componentUpdates {\n    change\n    product {\n      id\n      name\n      dataCenters\n      manageable\n    }\n  }\n}\n\nfragment PlanCustomers_plan on ServicePlan {\n  id\n  assignments(first: 25) {\n    totalCount\n    edges {\n      node {\n        id\n        createdAt\n        customer {\n          id\n          company\n          city\n          status\n          partner {\n            company\n            id\n          }\n        }\n        __typename\n      }\n      cursor\n    }\n    pageInfo {\n      endCursor\n      hasNextPage\n    }\n  }\n}\n\nfragment PlanDetails_plan on ServicePlan {\n  id\n  externalId\n  product {\n    name\n    id\n  }\n  partner {\n    company\n    id\n  }\n  licenseVersion\n  activation\n  initialMonths\n  subscriptionType\n  autoRenew\n  renewalMonths\n  notificationDays\n  chargeableMonth\n  graceLength\n  graceUnit\n  creditsPerUnit\n  createdAt\n  applyAtRenewal\n  trialForm\n  trialFormUnits\n  trialFormUrl\n  components {\n    product {\n      id\n      name\n      unitType\n    }\n    dataCenter\n    managed\n  }\n}\n\nfragment PlanNotes_plan on ServicePlan {\n  locked\n  availability\n}\n\nfragment PlanStatusDialog_plan on ServicePlan {\n  id\n  version\n  name\n  enabled\n}\n\nfragment PlanStatus_plan on ServicePlan {\n  enabled\n  locked\n  availability\n}\n\nfragment PlanUpdates_query_dkFUn on Query {\n  affected: assignments(first: 25, filter: {planIds: [$id], outOfDate: true}) {\n    totalCount\n    edges {\n      node {\n        id\n        viewerCanApply\n        customer {\n          id\n          company\n          partner {\n            company\n            id\n          }\n        }\n        scheduledUpdate {\n          effectiveDate\n          failedAt\n          id\n        }\n        crossgradeProducts {\n          id\n          name\n        }\n        ...ApplyDialog_assignment\n        __typename\n      }\n      cursor\n    }\n    pageInfo {\n      endCursor\n      hasNextPage\n    }\n  }\n  ready: assignments(first: 1, filter: {planIds: [$id], updatesAvailable: true}) {\n    totalCount\n  }\n  losing: assignments(first: 1, filter: {planIds: [$id], outOfDate: true, scheduledUpdates: true, updateFailed: false}) {\n    totalCount\n  }\n  crossgrading: assignments(first: 1, filter: {planIds: [$id], outOfDate: true, needsCrossgrade: true}) {\n    totalCount\n  }\n}\n"
  }
};
})();

(node as any).hash = "ead5516dfea8a4c84419c9e53335cdc5";

export default node;
