/**
 * @generated SignedSource<<e337d1bab8f92fccdb375b8f86af8f8e>>
 * @relayHash fb8ad411b4470f75e02b303bd46f1dd1
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID c4a2ffe5fc5e8a60fefebde44476d95bf00e17426162e9aebe5e8ef838b5335d

import { ConcreteRequest } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type CustomerPageQuery$variables = {
  accounts: boolean;
  asOf: boolean;
  at: string;
  crossgrades: boolean;
  id: string;
  timeline: boolean;
  transactions: boolean;
};
export type CustomerPageQuery$data = {
  readonly customer: {
    readonly id: string;
    readonly suiteCrossgrades: ReadonlyArray<{
      readonly id: string;
    }>;
    readonly timeZone: string;
    readonly unbundledLicenses: ReadonlyArray<{
      readonly id: string;
    }>;
    readonly " $fragmentSpreads": FragmentRefs<"AssignPlanDialog_customer" | "CustomerAccounts_customer" | "CustomerHeader_customer" | "CustomerLicenses_customer" | "CustomerProfile_customer" | "CustomerStatusDialog_customer" | "CustomerTimeline_customer" | "CustomerTransactions_customer" | "UnbundledLicenses_customer">;
  } | null | undefined;
  readonly viewer: {
    readonly customer: {
      readonly id: string;
    } | null | undefined;
    readonly now: string;
  };
  readonly waiting: {
    readonly totalCount: number;
  };
  readonly " $fragmentSpreads": FragmentRefs<"CustomerCrossgrades_query">;
};
export type CustomerPageQuery = {
  response: CustomerPageQuery$data;
  variables: CustomerPageQuery$variables;
};

const node: ConcreteRequest = (function(){
var v0 = {
  "defaultValue": null,
  "kind": "LocalArgument",
  "name": "accounts"
},
v1 = {
  "defaultValue": null,
  "kind": "LocalArgument",
  "name": "asOf"
},
v2 = {
  "defaultValue": null,
  "kind": "LocalArgument",
  "name": "at"
},
v3 = {
  "defaultValue": null,
  "kind": "LocalArgument",
  "name": "crossgrades"
},
v4 = {
  "defaultValue": null,
  "kind": "LocalArgument",
  "name": "id"
},
v5 = {
  "defaultValue": null,
  "kind": "LocalArgument",
  "name": "timeline"
},
v6 = {
  "defaultValue": null,
  "kind": "LocalArgument",
  "name": "transactions"
},
v7 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "id",
  "storageKey": null
},
v8 = [
  (v7/*:: as any*/)
],
v9 = {
  "alias": null,
  "args": null,
  "concreteType": "Customer",
  "kind": "LinkedField",
  "name": "customer",
  "plural": false,
  "selections": (v8/*:: as any*/),
  "storageKey": null
},
v10 = {
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
    },
    (v9/*:: as any*/)
  ],
  "storageKey": null
},
v11 = {
  "items": [
    {
      "kind": "Variable",
      "name": "customerIds.0",
      "variableName": "id"
    }
  ],
  "kind": "ListValue",
  "name": "customerIds"
},
v12 = {
  "fields": [
    (v11/*:: as any*/),
    {
      "kind": "Literal",
      "name": "statuses",
      "value": [
        "OPEN"
      ]
    }
  ],
  "kind": "ObjectValue",
  "name": "filter"
},
v13 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "totalCount",
  "storageKey": null
},
v14 = {
  "alias": "waiting",
  "args": [
    (v12/*:: as any*/),
    {
      "kind": "Literal",
      "name": "first",
      "value": 1
    }
  ],
  "concreteType": "CrossgradeConnection",
  "kind": "LinkedField",
  "name": "crossgrades",
  "plural": false,
  "selections": [
    (v13/*:: as any*/)
  ],
  "storageKey": null
},
v15 = [
  {
    "kind": "Variable",
    "name": "id",
    "variableName": "id"
  }
],
v16 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "timeZone",
  "storageKey": null
},
v17 = {
  "alias": null,
  "args": null,
  "concreteType": "Assignment",
  "kind": "LinkedField",
  "name": "suiteCrossgrades",
  "plural": true,
  "selections": (v8/*:: as any*/),
  "storageKey": null
},
v18 = {
  "kind": "Variable",
  "name": "at",
  "variableName": "at"
},
v19 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "status",
  "storageKey": null
},
v20 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "units",
  "storageKey": null
},
v21 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "usedUnits",
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
  "name": "unbundledAt",
  "storageKey": null
},
v24 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "name",
  "storageKey": null
},
v25 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "unitType",
  "storageKey": null
},
v26 = [
  (v24/*:: as any*/),
  (v7/*:: as any*/)
],
v27 = {
  "alias": null,
  "args": null,
  "concreteType": "ServicePlan",
  "kind": "LinkedField",
  "name": "plan",
  "plural": false,
  "selections": (v26/*:: as any*/),
  "storageKey": null
},
v28 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "version",
  "storageKey": null
},
v29 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "company",
  "storageKey": null
},
v30 = [
  (v29/*:: as any*/),
  (v7/*:: as any*/)
],
v31 = [
  (v7/*:: as any*/),
  (v29/*:: as any*/)
],
v32 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "viewerCanUpdate",
  "storageKey": null
},
v33 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "canceledAt",
  "storageKey": null
},
v34 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "licenseVersion",
  "storageKey": null
},
v35 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "autoRenew",
  "storageKey": null
},
v36 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "renewalMonths",
  "storageKey": null
},
v37 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "suspendedAt",
  "storageKey": null
},
v38 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "unbundled",
  "storageKey": null
},
v39 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "updatedAt",
  "storageKey": null
},
v40 = [
  (v7/*:: as any*/),
  (v24/*:: as any*/)
],
v41 = {
  "alias": null,
  "args": null,
  "concreteType": "ServicePlan",
  "kind": "LinkedField",
  "name": "plan",
  "plural": false,
  "selections": (v40/*:: as any*/),
  "storageKey": null
},
v42 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "notificationDays",
  "storageKey": null
},
v43 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "viewerCanApply",
  "storageKey": null
},
v44 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "phone",
  "storageKey": null
},
v45 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "firstName",
  "storageKey": null
},
v46 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "lastName",
  "storageKey": null
},
v47 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "email",
  "storageKey": null
},
v48 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "locale",
  "storageKey": null
},
v49 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "createdAt",
  "storageKey": null
},
v50 = [
  {
    "kind": "Literal",
    "name": "first",
    "value": 50
  }
],
v51 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "accountName",
  "storageKey": null
},
v52 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "__typename",
  "storageKey": null
},
v53 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "cursor",
  "storageKey": null
},
v54 = {
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
v55 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "effectiveAt",
  "storageKey": null
},
v56 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "unitsBefore",
  "storageKey": null
},
v57 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "unitsAfter",
  "storageKey": null
},
v58 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "actorName",
  "storageKey": null
},
v59 = {
  "alias": null,
  "args": null,
  "concreteType": "Product",
  "kind": "LinkedField",
  "name": "product",
  "plural": false,
  "selections": (v26/*:: as any*/),
  "storageKey": null
},
v60 = {
  "kind": "Literal",
  "name": "first",
  "value": 100
},
v61 = [
  (v19/*:: as any*/),
  (v22/*:: as any*/),
  (v38/*:: as any*/)
],
v62 = [
  {
    "alias": null,
    "args": null,
    "concreteType": "Crossgrade",
    "kind": "LinkedField",
    "name": "nodes",
    "plural": true,
    "selections": [
      (v7/*:: as any*/),
      (v19/*:: as any*/),
      {
        "alias": null,
        "args": null,
        "kind": "ScalarField",
        "name": "stale",
        "storageKey": null
      },
      (v49/*:: as any*/),
      {
        "alias": null,
        "args": null,
        "kind": "ScalarField",
        "name": "resolvedAt",
        "storageKey": null
      },
      (v33/*:: as any*/),
      {
        "alias": null,
        "args": null,
        "kind": "ScalarField",
        "name": "viewerCanResolve",
        "storageKey": null
      },
      (v27/*:: as any*/),
      {
        "alias": null,
        "args": null,
        "concreteType": "CrossgradeItem",
        "kind": "LinkedField",
        "name": "items",
        "plural": true,
        "selections": [
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "chosen",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "concreteType": "License",
            "kind": "LinkedField",
            "name": "license",
            "plural": false,
            "selections": [
              (v59/*:: as any*/),
              (v7/*:: as any*/)
            ],
            "storageKey": null
          }
        ],
        "storageKey": null
      },
      (v28/*:: as any*/)
    ],
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
      (v5/*:: as any*/),
      (v6/*:: as any*/)
    ],
    "kind": "Fragment",
    "metadata": null,
    "name": "CustomerPageQuery",
    "selections": [
      (v10/*:: as any*/),
      (v14/*:: as any*/),
      {
        "args": [
          {
            "kind": "Variable",
            "name": "customerId",
            "variableName": "id"
          },
          {
            "kind": "Variable",
            "name": "shown",
            "variableName": "crossgrades"
          }
        ],
        "kind": "FragmentSpread",
        "name": "CustomerCrossgrades_query"
      },
      {
        "alias": null,
        "args": (v15/*:: as any*/),
        "concreteType": "Customer",
        "kind": "LinkedField",
        "name": "customer",
        "plural": false,
        "selections": [
          (v7/*:: as any*/),
          (v16/*:: as any*/),
          {
            "alias": null,
            "args": null,
            "concreteType": "License",
            "kind": "LinkedField",
            "name": "unbundledLicenses",
            "plural": true,
            "selections": (v8/*:: as any*/),
            "storageKey": null
          },
          (v17/*:: as any*/),
          {
            "args": null,
            "kind": "FragmentSpread",
            "name": "UnbundledLicenses_customer"
          },
          {
            "args": null,
            "kind": "FragmentSpread",
            "name": "CustomerHeader_customer"
          },
          {
            "args": null,
            "kind": "FragmentSpread",
            "name": "CustomerLicenses_customer"
          },
          {
            "args": null,
            "kind": "FragmentSpread",
            "name": "CustomerStatusDialog_customer"
          },
          {
            "args": null,
            "kind": "FragmentSpread",
            "name": "CustomerProfile_customer"
          },
          {
            "args": null,
            "kind": "FragmentSpread",
            "name": "AssignPlanDialog_customer"
          },
          {
            "args": [
              {
                "kind": "Variable",
                "name": "shown",
                "variableName": "accounts"
              }
            ],
            "kind": "FragmentSpread",
            "name": "CustomerAccounts_customer"
          },
          {
            "args": [
              {
                "kind": "Variable",
                "name": "shown",
                "variableName": "transactions"
              }
            ],
            "kind": "FragmentSpread",
            "name": "CustomerTransactions_customer"
          },
          {
            "args": [
              {
                "kind": "Variable",
                "name": "asOf",
                "variableName": "asOf"
              },
              (v18/*:: as any*/),
              {
                "kind": "Variable",
                "name": "shown",
                "variableName": "timeline"
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
      (v4/*:: as any*/),
      (v0/*:: as any*/),
      (v3/*:: as any*/),
      (v6/*:: as any*/),
      (v5/*:: as any*/),
      (v1/*:: as any*/),
      (v2/*:: as any*/)
    ],
    "kind": "Operation",
    "name": "CustomerPageQuery",
    "selections": [
      (v10/*:: as any*/),
      (v14/*:: as any*/),
      {
        "alias": null,
        "args": (v15/*:: as any*/),
        "concreteType": "Customer",
        "kind": "LinkedField",
        "name": "customer",
        "plural": false,
        "selections": [
          (v7/*:: as any*/),
          (v16/*:: as any*/),
          {
            "alias": null,
            "args": null,
            "concreteType": "License",
            "kind": "LinkedField",
            "name": "unbundledLicenses",
            "plural": true,
            "selections": [
              (v7/*:: as any*/),
              (v19/*:: as any*/),
              (v20/*:: as any*/),
              (v21/*:: as any*/),
              (v22/*:: as any*/),
              (v23/*:: as any*/),
              {
                "alias": null,
                "args": null,
                "concreteType": "Product",
                "kind": "LinkedField",
                "name": "product",
                "plural": false,
                "selections": [
                  (v24/*:: as any*/),
                  (v25/*:: as any*/),
                  (v7/*:: as any*/)
                ],
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "concreteType": "Assignment",
                "kind": "LinkedField",
                "name": "assignment",
                "plural": false,
                "selections": [
                  (v27/*:: as any*/),
                  (v7/*:: as any*/)
                ],
                "storageKey": null
              },
              (v28/*:: as any*/)
            ],
            "storageKey": null
          },
          (v17/*:: as any*/),
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "viewerCanAssign",
            "storageKey": null
          },
          (v29/*:: as any*/),
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
            "name": "state",
            "storageKey": null
          },
          (v19/*:: as any*/),
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "ownedByVendor",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "concreteType": "Partner",
            "kind": "LinkedField",
            "name": "ownedBy",
            "plural": false,
            "selections": (v30/*:: as any*/),
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "concreteType": "Partner",
            "kind": "LinkedField",
            "name": "partner",
            "plural": false,
            "selections": (v31/*:: as any*/),
            "storageKey": null
          },
          (v32/*:: as any*/),
          {
            "alias": null,
            "args": null,
            "concreteType": "Assignment",
            "kind": "LinkedField",
            "name": "assignments",
            "plural": true,
            "selections": [
              (v7/*:: as any*/),
              (v33/*:: as any*/),
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "viewerCanCancel",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "concreteType": "License",
                "kind": "LinkedField",
                "name": "licenses",
                "plural": true,
                "selections": [
                  (v7/*:: as any*/),
                  (v23/*:: as any*/),
                  (v28/*:: as any*/),
                  {
                    "alias": null,
                    "args": null,
                    "concreteType": "Product",
                    "kind": "LinkedField",
                    "name": "product",
                    "plural": false,
                    "selections": [
                      (v24/*:: as any*/),
                      (v7/*:: as any*/),
                      (v25/*:: as any*/),
                      {
                        "alias": null,
                        "args": null,
                        "kind": "ScalarField",
                        "name": "manageable",
                        "storageKey": null
                      },
                      {
                        "alias": null,
                        "args": null,
                        "kind": "ScalarField",
                        "name": "family",
                        "storageKey": null
                      },
                      {
                        "alias": null,
                        "args": null,
                        "kind": "ScalarField",
                        "name": "level",
                        "storageKey": null
                      }
                    ],
                    "storageKey": null
                  },
                  (v34/*:: as any*/),
                  (v19/*:: as any*/),
                  (v20/*:: as any*/),
                  (v21/*:: as any*/),
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "exceedsAllocation",
                    "storageKey": null
                  },
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "credits",
                    "storageKey": null
                  },
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "startDate",
                    "storageKey": null
                  },
                  (v22/*:: as any*/),
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
                    "name": "activationCode",
                    "storageKey": null
                  },
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "startsAt",
                    "storageKey": null
                  },
                  (v16/*:: as any*/)
                ],
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "subscriptionType",
                "storageKey": null
              },
              (v35/*:: as any*/),
              (v36/*:: as any*/),
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "managed",
                "storageKey": null
              },
              (v37/*:: as any*/),
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "updatesAvailable",
                "storageKey": null
              },
              (v38/*:: as any*/),
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "crossgradeRequired",
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
                    "name": "failedAt",
                    "storageKey": null
                  },
                  (v7/*:: as any*/),
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "timing",
                    "storageKey": null
                  },
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "requestedBy",
                    "storageKey": null
                  },
                  (v39/*:: as any*/),
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "failure",
                    "storageKey": null
                  },
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "effectiveDate",
                    "storageKey": null
                  },
                  (v41/*:: as any*/),
                  (v20/*:: as any*/),
                  {
                    "alias": null,
                    "args": null,
                    "concreteType": "ScheduledUnits",
                    "kind": "LinkedField",
                    "name": "licenses",
                    "plural": true,
                    "selections": [
                      {
                        "alias": null,
                        "args": null,
                        "kind": "ScalarField",
                        "name": "productId",
                        "storageKey": null
                      },
                      {
                        "alias": null,
                        "args": null,
                        "kind": "ScalarField",
                        "name": "productName",
                        "storageKey": null
                      },
                      (v20/*:: as any*/)
                    ],
                    "storageKey": null
                  },
                  (v22/*:: as any*/),
                  (v35/*:: as any*/),
                  (v36/*:: as any*/),
                  (v42/*:: as any*/)
                ],
                "storageKey": null
              },
              (v43/*:: as any*/),
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "viewerCanModify",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "viewerCanChangePlan",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "viewerCanConvert",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "viewerCanRenew",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "viewerCanSuspend",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "viewerCanUnsuspend",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "viewerCanChange",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "viewerCanSchedule",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "concreteType": "ServicePlan",
                "kind": "LinkedField",
                "name": "plan",
                "plural": false,
                "selections": [
                  (v24/*:: as any*/),
                  (v7/*:: as any*/),
                  (v34/*:: as any*/),
                  (v28/*:: as any*/),
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "initialMonths",
                    "storageKey": null
                  }
                ],
                "storageKey": null
              },
              (v28/*:: as any*/),
              {
                "alias": null,
                "args": null,
                "concreteType": "Customer",
                "kind": "LinkedField",
                "name": "customer",
                "plural": false,
                "selections": (v31/*:: as any*/),
                "storageKey": null
              },
              (v42/*:: as any*/),
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "endReason",
                "storageKey": null
              }
            ],
            "storageKey": null
          },
          (v28/*:: as any*/),
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
            "kind": "ScalarField",
            "name": "country",
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
            "name": "postalCode",
            "storageKey": null
          },
          (v44/*:: as any*/),
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "notes",
            "storageKey": null
          },
          (v45/*:: as any*/),
          (v46/*:: as any*/),
          (v47/*:: as any*/),
          (v48/*:: as any*/),
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "emergencyEmails",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "industry",
            "storageKey": null
          },
          (v49/*:: as any*/),
          (v39/*:: as any*/),
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "signInUrl",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "createdByVendor",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "concreteType": "Partner",
            "kind": "LinkedField",
            "name": "createdBy",
            "plural": false,
            "selections": (v30/*:: as any*/),
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "viewerCanManageUsers",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "assignableRoles",
            "storageKey": null
          },
          {
            "condition": "accounts",
            "kind": "Condition",
            "passingValue": true,
            "selections": [
              {
                "alias": null,
                "args": (v50/*:: as any*/),
                "concreteType": "UserConnection",
                "kind": "LinkedField",
                "name": "users",
                "plural": false,
                "selections": [
                  {
                    "alias": null,
                    "args": null,
                    "concreteType": "UserEdge",
                    "kind": "LinkedField",
                    "name": "edges",
                    "plural": true,
                    "selections": [
                      {
                        "alias": null,
                        "args": null,
                        "concreteType": "User",
                        "kind": "LinkedField",
                        "name": "node",
                        "plural": false,
                        "selections": [
                          (v7/*:: as any*/),
                          (v51/*:: as any*/),
                          (v45/*:: as any*/),
                          (v46/*:: as any*/),
                          (v47/*:: as any*/),
                          {
                            "alias": null,
                            "args": null,
                            "kind": "ScalarField",
                            "name": "role",
                            "storageKey": null
                          },
                          {
                            "alias": null,
                            "args": null,
                            "kind": "ScalarField",
                            "name": "enabled",
                            "storageKey": null
                          },
                          {
                            "alias": null,
                            "args": null,
                            "kind": "ScalarField",
                            "name": "hasPassword",
                            "storageKey": null
                          },
                          {
                            "alias": null,
                            "args": null,
                            "kind": "ScalarField",
                            "name": "lastSeenAt",
                            "storageKey": null
                          },
                          (v32/*:: as any*/),
                          {
                            "alias": null,
                            "args": null,
                            "kind": "ScalarField",
                            "name": "viewerCanRevokeTokens",
                            "storageKey": null
                          },
                          (v28/*:: as any*/),
                          (v44/*:: as any*/),
                          (v16/*:: as any*/),
                          (v48/*:: as any*/),
                          (v9/*:: as any*/),
                          (v52/*:: as any*/)
                        ],
                        "storageKey": null
                      },
                      (v53/*:: as any*/)
                    ],
                    "storageKey": null
                  },
                  (v54/*:: as any*/)
                ],
                "storageKey": "users(first:50)"
              },
              {
                "alias": null,
                "args": (v50/*:: as any*/),
                "filters": null,
                "handle": "connection",
                "key": "CustomerAccounts_users",
                "kind": "LinkedHandle",
                "name": "users"
              }
            ]
          },
          {
            "condition": "transactions",
            "kind": "Condition",
            "passingValue": true,
            "selections": [
              {
                "alias": null,
                "args": (v50/*:: as any*/),
                "concreteType": "LicenseTransactionConnection",
                "kind": "LinkedField",
                "name": "transactions",
                "plural": false,
                "selections": [
                  {
                    "alias": null,
                    "args": null,
                    "concreteType": "LicenseTransactionEdge",
                    "kind": "LinkedField",
                    "name": "edges",
                    "plural": true,
                    "selections": [
                      {
                        "alias": null,
                        "args": null,
                        "concreteType": "LicenseTransaction",
                        "kind": "LinkedField",
                        "name": "node",
                        "plural": false,
                        "selections": [
                          (v7/*:: as any*/),
                          {
                            "alias": null,
                            "args": null,
                            "kind": "ScalarField",
                            "name": "type",
                            "storageKey": null
                          },
                          (v55/*:: as any*/),
                          (v49/*:: as any*/),
                          (v34/*:: as any*/),
                          (v56/*:: as any*/),
                          (v57/*:: as any*/),
                          (v58/*:: as any*/),
                          (v27/*:: as any*/),
                          (v59/*:: as any*/),
                          {
                            "alias": null,
                            "args": null,
                            "concreteType": "LicenseFacts",
                            "kind": "LinkedField",
                            "name": "after",
                            "plural": false,
                            "selections": [
                              (v22/*:: as any*/)
                            ],
                            "storageKey": null
                          },
                          (v52/*:: as any*/)
                        ],
                        "storageKey": null
                      },
                      (v53/*:: as any*/)
                    ],
                    "storageKey": null
                  },
                  (v54/*:: as any*/)
                ],
                "storageKey": "transactions(first:50)"
              },
              {
                "alias": null,
                "args": (v50/*:: as any*/),
                "filters": null,
                "handle": "connection",
                "key": "CustomerTransactions_transactions",
                "kind": "LinkedHandle",
                "name": "transactions"
              }
            ]
          },
          {
            "condition": "asOf",
            "kind": "Condition",
            "passingValue": true,
            "selections": [
              {
                "alias": null,
                "args": [
                  (v18/*:: as any*/),
                  (v60/*:: as any*/)
                ],
                "concreteType": "LicenseStateConnection",
                "kind": "LinkedField",
                "name": "licensesAsOf",
                "plural": false,
                "selections": [
                  (v13/*:: as any*/),
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
                        "selections": (v8/*:: as any*/),
                        "storageKey": null
                      },
                      (v27/*:: as any*/),
                      (v59/*:: as any*/),
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
                      (v58/*:: as any*/),
                      {
                        "alias": null,
                        "args": null,
                        "concreteType": "LicenseFacts",
                        "kind": "LinkedField",
                        "name": "facts",
                        "plural": false,
                        "selections": [
                          (v20/*:: as any*/),
                          (v19/*:: as any*/),
                          (v22/*:: as any*/)
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
            "condition": "timeline",
            "kind": "Condition",
            "passingValue": true,
            "selections": [
              {
                "alias": null,
                "args": (v50/*:: as any*/),
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
                          (v7/*:: as any*/),
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
                          (v55/*:: as any*/),
                          (v58/*:: as any*/),
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
                              (v52/*:: as any*/),
                              (v7/*:: as any*/),
                              {
                                "kind": "InlineFragment",
                                "selections": [
                                  (v41/*:: as any*/)
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
                                    "selections": (v26/*:: as any*/),
                                    "storageKey": null
                                  }
                                ],
                                "type": "Crossgrade",
                                "abstractKey": null
                              },
                              {
                                "kind": "InlineFragment",
                                "selections": [
                                  (v51/*:: as any*/)
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
                              (v7/*:: as any*/),
                              (v41/*:: as any*/),
                              (v56/*:: as any*/),
                              (v57/*:: as any*/),
                              (v59/*:: as any*/),
                              {
                                "alias": null,
                                "args": null,
                                "concreteType": "LicenseFacts",
                                "kind": "LinkedField",
                                "name": "before",
                                "plural": false,
                                "selections": (v61/*:: as any*/),
                                "storageKey": null
                              },
                              {
                                "alias": null,
                                "args": null,
                                "concreteType": "LicenseFacts",
                                "kind": "LinkedField",
                                "name": "after",
                                "plural": false,
                                "selections": (v61/*:: as any*/),
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
                          (v52/*:: as any*/)
                        ],
                        "storageKey": null
                      },
                      (v53/*:: as any*/)
                    ],
                    "storageKey": null
                  },
                  (v54/*:: as any*/)
                ],
                "storageKey": "timeline(first:50)"
              },
              {
                "alias": null,
                "args": (v50/*:: as any*/),
                "filters": null,
                "handle": "connection",
                "key": "CustomerTimeline_timeline",
                "kind": "LinkedHandle",
                "name": "timeline"
              }
            ]
          }
        ],
        "storageKey": null
      },
      {
        "condition": "crossgrades",
        "kind": "Condition",
        "passingValue": true,
        "selections": [
          {
            "alias": "openCrossgrades",
            "args": [
              (v12/*:: as any*/),
              (v60/*:: as any*/)
            ],
            "concreteType": "CrossgradeConnection",
            "kind": "LinkedField",
            "name": "crossgrades",
            "plural": false,
            "selections": (v62/*:: as any*/),
            "storageKey": null
          },
          {
            "alias": null,
            "args": (v15/*:: as any*/),
            "concreteType": "Customer",
            "kind": "LinkedField",
            "name": "customer",
            "plural": false,
            "selections": [
              {
                "alias": null,
                "args": null,
                "concreteType": "Assignment",
                "kind": "LinkedField",
                "name": "suiteCrossgrades",
                "plural": true,
                "selections": [
                  (v37/*:: as any*/),
                  (v43/*:: as any*/),
                  {
                    "alias": null,
                    "args": null,
                    "concreteType": "ServicePlan",
                    "kind": "LinkedField",
                    "name": "plan",
                    "plural": false,
                    "selections": [
                      (v7/*:: as any*/),
                      (v24/*:: as any*/),
                      {
                        "alias": null,
                        "args": null,
                        "kind": "ScalarField",
                        "name": "locked",
                        "storageKey": null
                      }
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
                    "selections": (v40/*:: as any*/),
                    "storageKey": null
                  }
                ],
                "storageKey": null
              }
            ],
            "storageKey": null
          },
          {
            "alias": "endedCrossgrades",
            "args": [
              {
                "fields": [
                  (v11/*:: as any*/),
                  {
                    "kind": "Literal",
                    "name": "statuses",
                    "value": [
                      "RESOLVED",
                      "CANCELED"
                    ]
                  }
                ],
                "kind": "ObjectValue",
                "name": "filter"
              },
              {
                "kind": "Literal",
                "name": "first",
                "value": 25
              }
            ],
            "concreteType": "CrossgradeConnection",
            "kind": "LinkedField",
            "name": "crossgrades",
            "plural": false,
            "selections": (v62/*:: as any*/),
            "storageKey": null
          }
        ]
      }
    ]
  },
  "params": {
    "cacheID": "fb8ad411b4470f75e02b303bd46f1dd1",
    "id": "c4a2ffe5fc5e8a60fefebde44476d95bf00e17426162e9aebe5e8ef838b5335d",
    "metadata": {},
    "name": "CustomerPageQuery",
    "operationKind": "query",
    "text": "query CustomerPageQuery(\n  $id: ID!\n  $accounts: Boolean!\n  $crossgrades: Boolean!\n  $transactions: Boolean!\n  $timeline: Boolean!\n  $asOf: Boolean!\n  $at: DateTime!\n) {\n  viewer {\n    now\n    customer {\n      id\n    }\n  }\n  waiting: crossgrades(first: 1, filter: {customerIds: [$id], statuses: [OPEN]}) {\n    totalCount\n  }\n  ...CustomerCrossgrades_query_2PtScv\n  customer(id: $id) {\n    id\n    timeZone\n    unbundledLicenses {\n      id\n    }\n    suiteCrossgrades {\n      id\n    }\n    ...UnbundledLicenses_customer\n    ...CustomerHeader_customer\n    ...CustomerLicenses_customer\n    ...CustomerStatusDialog_customer\n    ...CustomerProfile_customer\n    ...AssignPlanDialog_customer\n    ...CustomerAccounts_customer_4aK9Mz\n    ...CustomerTransactions_customer_3PIxCj\n    ...CustomerTimeline_customer_7122L\n  }\n}\n\nfragment AccountActionDialog_user on User {\n  id\n  version\n  accountName\n  email\n  lastSeenAt\n}\n\nfragment AccountActions_user on User {\n  accountName\n  enabled\n  viewerCanUpdate\n  viewerCanRevokeTokens\n  ...UserTokensDialog_user\n  ...AccountDialog_user\n  ...AccountActionDialog_user\n}\n\nfragment AccountDialog_user on User {\n  id\n  version\n  accountName\n  role\n  firstName\n  lastName\n  email\n  phone\n  timeZone\n  locale\n  lastSeenAt\n  customer {\n    id\n  }\n}\n\nfragment AccountRow_user on User {\n  accountName\n  firstName\n  lastName\n  email\n  role\n  enabled\n  hasPassword\n  lastSeenAt\n  ...AccountActions_user\n}\n\nfragment ApplyDialog_assignment on Assignment {\n  id\n  version\n  plan {\n    id\n    version\n    name\n  }\n  customer {\n    id\n    company\n  }\n}\n\nfragment AssignPlanDialog_customer on Customer {\n  id\n  company\n  timeZone\n  partner {\n    id\n  }\n  assignments {\n    id\n    plan {\n      id\n    }\n    ...ModifyDialog_assignment\n  }\n}\n\nfragment AssignmentDialog_assignment on Assignment {\n  scheduledUpdate {\n    timing\n    plan {\n      id\n    }\n    id\n  }\n  ...ApplyDialog_assignment\n  ...ModifyDialog_assignment\n  ...ChangePlanDialog_assignment\n  ...ConvertDialog_assignment\n  ...RenewDialog_assignment\n  ...SuspendDialog_assignment\n  ...ResumeDialog_assignment\n  ...CancelDialog_assignment\n  ...UnscheduleDialog_assignment\n}\n\nfragment AssignmentPanel_assignment on Assignment {\n  id\n  subscriptionType\n  autoRenew\n  renewalMonths\n  managed\n  suspendedAt\n  updatesAvailable\n  unbundled\n  crossgradeRequired\n  scheduledUpdate {\n    failedAt\n    id\n  }\n  viewerCanApply\n  viewerCanModify\n  viewerCanChangePlan\n  viewerCanConvert\n  viewerCanRenew\n  viewerCanSuspend\n  viewerCanUnsuspend\n  viewerCanCancel\n  ...PendingUpdateNote_assignment\n  plan {\n    id\n    name\n    licenseVersion\n  }\n  licenses {\n    id\n    licenseVersion\n    status\n    units\n    usedUnits\n    exceedsAllocation\n    credits\n    startDate\n    expirationDate\n    activation\n    activationCode\n    unbundledAt\n    product {\n      name\n      unitType\n      id\n    }\n  }\n}\n\nfragment CancelDialog_assignment on Assignment {\n  id\n  version\n  plan {\n    name\n    id\n  }\n}\n\nfragment ChangePlanDialog_assignment on Assignment {\n  id\n  version\n  autoRenew\n  plan {\n    name\n    id\n  }\n  scheduledUpdate {\n    ...pendingUpdate_update\n    id\n  }\n  licenses {\n    units\n    status\n    unbundledAt\n    timeZone\n    product {\n      family\n      level\n      id\n    }\n    id\n  }\n}\n\nfragment ConvertDialog_assignment on Assignment {\n  id\n  version\n  plan {\n    name\n    id\n  }\n  scheduledUpdate {\n    ...pendingUpdate_update\n    id\n  }\n  licenses {\n    units\n    status\n    unbundledAt\n    product {\n      family\n      level\n      id\n    }\n    id\n  }\n}\n\nfragment CustomerAccounts_customer_4aK9Mz on Customer {\n  id\n  timeZone\n  locale\n  viewerCanManageUsers\n  assignableRoles\n  users(first: 50) @include(if: $accounts) {\n    edges {\n      node {\n        id\n        ...AccountRow_user\n        __typename\n      }\n      cursor\n    }\n    pageInfo {\n      endCursor\n      hasNextPage\n    }\n  }\n}\n\nfragment CustomerCrossgrades_crossgrade on Crossgrade {\n  id\n  status\n  stale\n  createdAt\n  resolvedAt\n  canceledAt\n  viewerCanResolve\n  plan {\n    name\n    id\n  }\n  items {\n    chosen\n    license {\n      product {\n        name\n        id\n      }\n      id\n    }\n  }\n  ...LookAgain_crossgrade\n}\n\nfragment CustomerCrossgrades_query_2PtScv on Query {\n  openCrossgrades: crossgrades(first: 100, filter: {customerIds: [$id], statuses: [OPEN]}) @include(if: $crossgrades) {\n    nodes {\n      ...CustomerCrossgrades_crossgrade\n      id\n    }\n  }\n  customer(id: $id) @include(if: $crossgrades) {\n    suiteCrossgrades {\n      id\n    }\n    ...SuiteCrossgrades_customer\n    id\n  }\n  endedCrossgrades: crossgrades(first: 25, filter: {customerIds: [$id], statuses: [RESOLVED, CANCELED]}) @include(if: $crossgrades) {\n    nodes {\n      ...CustomerCrossgrades_crossgrade\n      id\n    }\n  }\n}\n\nfragment CustomerHeader_customer on Customer {\n  id\n  company\n  city\n  state\n  status\n  ownedByVendor\n  ownedBy {\n    company\n    id\n  }\n  partner {\n    id\n    company\n  }\n  viewerCanUpdate\n  viewerCanAssign\n}\n\nfragment CustomerLicenses_customer on Customer {\n  id\n  viewerCanAssign\n  unbundledLicenses {\n    id\n  }\n  ...UnbundledLicenses_customer\n  assignments {\n    id\n    canceledAt\n    viewerCanCancel\n    licenses {\n      id\n      unbundledAt\n      ...RegenerateCodeDialog_license\n    }\n    ...AssignmentPanel_assignment\n    ...AssignmentDialog_assignment\n    ...EndedPlans_assignment\n  }\n}\n\nfragment CustomerProfile_customer on Customer {\n  id\n  version\n  externalId\n  company\n  city\n  state\n  country\n  address\n  postalCode\n  phone\n  notes\n  firstName\n  lastName\n  email\n  timeZone\n  locale\n  emergencyEmails\n  industry\n  createdAt\n  updatedAt\n  signInUrl\n  createdByVendor\n  createdBy {\n    company\n    id\n  }\n  viewerCanUpdate\n}\n\nfragment CustomerStatusDialog_customer on Customer {\n  id\n  version\n  company\n  status\n}\n\nfragment CustomerTimeline_customer_7122L on Customer {\n  ...LicensesAsOf_customer_Epx0H @include(if: $asOf)\n  timeline(first: 50) @include(if: $timeline) {\n    edges {\n      node {\n        id\n        action\n        recordedAt\n        effectiveAt\n        actorName\n        changes\n        object {\n          __typename\n          id\n          ... on Assignment {\n            plan {\n              id\n            }\n          }\n        }\n        transaction {\n          id\n          plan {\n            id\n            name\n          }\n        }\n        ...TimelineItem_head\n        ...TimelineItem_line\n        __typename\n      }\n      cursor\n    }\n    pageInfo {\n      endCursor\n      hasNextPage\n    }\n  }\n  id\n}\n\nfragment CustomerTransactions_customer_3PIxCj on Customer {\n  transactions(first: 50) @include(if: $transactions) {\n    edges {\n      node {\n        id\n        type\n        effectiveAt\n        createdAt\n        licenseVersion\n        unitsBefore\n        unitsAfter\n        actorName\n        plan {\n          name\n          id\n        }\n        product {\n          name\n          id\n        }\n        after {\n          expirationDate\n        }\n        __typename\n      }\n      cursor\n    }\n    pageInfo {\n      endCursor\n      hasNextPage\n    }\n  }\n  id\n}\n\nfragment DeleteLicenseDialog_license on License {\n  id\n  version\n  product {\n    name\n    id\n  }\n}\n\nfragment EndedPlans_assignment on Assignment {\n  id\n  canceledAt\n  endReason\n  licenses {\n    id\n  }\n  plan {\n    name\n    id\n  }\n}\n\nfragment LicensesAsOf_customer_Epx0H on Customer {\n  licensesAsOf(at: $at, first: 100) {\n    totalCount\n    nodes {\n      license {\n        id\n      }\n      plan {\n        name\n        id\n      }\n      product {\n        name\n        id\n      }\n      since\n      cause\n      actorName\n      facts {\n        units\n        status\n        expirationDate\n      }\n    }\n  }\n}\n\nfragment LookAgain_crossgrade on Crossgrade {\n  id\n  version\n}\n\nfragment ModifyDialog_assignment on Assignment {\n  id\n  version\n  autoRenew\n  renewalMonths\n  notificationDays\n  managed\n  viewerCanSchedule\n  scheduledUpdate {\n    ...pendingUpdate_update\n    id\n  }\n  plan {\n    name\n    initialMonths\n    id\n  }\n  licenses {\n    units\n    status\n    unbundledAt\n    startsAt\n    startDate\n    expirationDate\n    timeZone\n    product {\n      id\n      name\n      unitType\n      manageable\n    }\n    id\n  }\n}\n\nfragment PendingUpdateNote_assignment on Assignment {\n  autoRenew\n  viewerCanChange\n  viewerCanSchedule\n  viewerCanConvert\n  plan {\n    name\n    id\n  }\n  scheduledUpdate {\n    timing\n    requestedBy\n    updatedAt\n    failedAt\n    failure\n    ...pendingUpdate_update\n    id\n  }\n}\n\nfragment RegenerateCodeDialog_license on License {\n  id\n  version\n  product {\n    name\n    id\n  }\n}\n\nfragment RenewDialog_assignment on Assignment {\n  id\n  version\n  renewalMonths\n  customer {\n    id\n  }\n  plan {\n    id\n    name\n    initialMonths\n  }\n  licenses {\n    units\n    status\n    unbundledAt\n    expirationDate\n    timeZone\n    product {\n      id\n      name\n      unitType\n    }\n    id\n  }\n}\n\nfragment ResumeDialog_assignment on Assignment {\n  id\n  version\n  plan {\n    name\n    id\n  }\n  licenses {\n    status\n    unbundledAt\n    expirationDate\n    timeZone\n    id\n  }\n}\n\nfragment SuiteCrossgrades_customer on Customer {\n  id\n  suiteCrossgrades {\n    id\n    suspendedAt\n    viewerCanApply\n    plan {\n      id\n      name\n      locked\n    }\n    crossgradeProducts {\n      id\n      name\n    }\n  }\n}\n\nfragment SuspendDialog_assignment on Assignment {\n  id\n  version\n  plan {\n    name\n    id\n  }\n  licenses {\n    status\n    unbundledAt\n    expirationDate\n    timeZone\n    id\n  }\n}\n\nfragment TimelineItem_head on TimelineEntry {\n  action\n  actorName\n  via\n  recordedAt\n  effectiveAt\n  changes\n  object {\n    __typename\n    ... on Assignment {\n      plan {\n        name\n        id\n      }\n    }\n    ... on Crossgrade {\n      target: plan {\n        name\n        id\n      }\n    }\n    ... on User {\n      accountName\n    }\n    id\n  }\n}\n\nfragment TimelineItem_line on TimelineEntry {\n  transaction {\n    id\n    unitsBefore\n    unitsAfter\n    product {\n      name\n      id\n    }\n    plan {\n      name\n      id\n    }\n    before {\n      status\n      expirationDate\n      unbundled\n    }\n    after {\n      status\n      expirationDate\n      unbundled\n    }\n  }\n}\n\nfragment UnbundledLicenses_customer on Customer {\n  viewerCanAssign\n  unbundledLicenses {\n    id\n    status\n    units\n    usedUnits\n    expirationDate\n    unbundledAt\n    product {\n      name\n      unitType\n      id\n    }\n    assignment {\n      plan {\n        name\n        id\n      }\n      id\n    }\n    ...DeleteLicenseDialog_license\n  }\n}\n\nfragment UnscheduleDialog_assignment on Assignment {\n  id\n  version\n  plan {\n    name\n    id\n  }\n}\n\nfragment UserTokensDialog_user on User {\n  id\n  accountName\n}\n\nfragment pendingUpdate_update on ScheduledUpdate {\n  timing\n  effectiveDate\n  plan {\n    id\n    name\n  }\n  units\n  licenses {\n    productId\n    productName\n    units\n  }\n  expirationDate\n  autoRenew\n  renewalMonths\n  notificationDays\n}\n"
  }
};
})();

(node as any).hash = "a228db61d2a06f6a82afafa31590fceb";

export default node;
