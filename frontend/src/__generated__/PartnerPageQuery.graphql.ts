/**
 * @generated SignedSource<<448e5d13b28e9485c176b8880ce8bfdb>>
 * @relayHash 685def49e10d570971f88509f615f76e
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID da396c3d8e3a098b0966ab0c009a7c84a6f8fed95a9441f7e64e9c1690fed577

import { ConcreteRequest } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type PartnerKind = "DISTRIBUTOR" | "ISP" | "MSP" | "RESELLER";
export type PartnerStatus = "ACTIVE" | "CANCELED" | "SUSPENDED";
export type PartnerPageQuery$variables = {
  accounts: boolean;
  customers: boolean;
  grants: boolean;
  id: string;
  pool: boolean;
};
export type PartnerPageQuery$data = {
  readonly partner: {
    readonly company: string;
    readonly id: string;
    readonly kind: PartnerKind;
    readonly managed: {
      readonly totalCount: number;
    };
    readonly status: PartnerStatus;
    readonly viewerCanMoveCustomers: boolean;
    readonly " $fragmentSpreads": FragmentRefs<"PartnerAccounts_partner" | "PartnerCancelDialog_partner" | "PartnerCustomers_partner" | "PartnerGrants_partner" | "PartnerProfile_partner" | "PartnerStatusDialog_partner" | "PoolTable_partner">;
  } | null | undefined;
  readonly viewer: {
    readonly now: string;
  };
  readonly " $fragmentSpreads": FragmentRefs<"PartnerGrants_query">;
};
export type PartnerPageQuery = {
  response: PartnerPageQuery$data;
  variables: PartnerPageQuery$variables;
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
  "name": "customers"
},
v2 = {
  "defaultValue": null,
  "kind": "LocalArgument",
  "name": "grants"
},
v3 = {
  "defaultValue": null,
  "kind": "LocalArgument",
  "name": "id"
},
v4 = {
  "defaultValue": null,
  "kind": "LocalArgument",
  "name": "pool"
},
v5 = {
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
v6 = [
  {
    "kind": "Variable",
    "name": "id",
    "variableName": "id"
  }
],
v7 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "id",
  "storageKey": null
},
v8 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "company",
  "storageKey": null
},
v9 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "kind",
  "storageKey": null
},
v10 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "status",
  "storageKey": null
},
v11 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "viewerCanMoveCustomers",
  "storageKey": null
},
v12 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "totalCount",
  "storageKey": null
},
v13 = {
  "alias": "managed",
  "args": [
    {
      "kind": "Literal",
      "name": "first",
      "value": 1
    }
  ],
  "concreteType": "CustomerConnection",
  "kind": "LinkedField",
  "name": "customers",
  "plural": false,
  "selections": [
    (v12/*:: as any*/)
  ],
  "storageKey": "customers(first:1)"
},
v14 = [
  {
    "kind": "Variable",
    "name": "shown",
    "variableName": "grants"
  }
],
v15 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "timeZone",
  "storageKey": null
},
v16 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "locale",
  "storageKey": null
},
v17 = [
  {
    "kind": "Literal",
    "name": "first",
    "value": 50
  }
],
v18 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "firstName",
  "storageKey": null
},
v19 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "lastName",
  "storageKey": null
},
v20 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "email",
  "storageKey": null
},
v21 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "enabled",
  "storageKey": null
},
v22 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "viewerCanUpdate",
  "storageKey": null
},
v23 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "version",
  "storageKey": null
},
v24 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "phone",
  "storageKey": null
},
v25 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "__typename",
  "storageKey": null
},
v26 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "cursor",
  "storageKey": null
},
v27 = {
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
v28 = [
  {
    "kind": "Literal",
    "name": "first",
    "value": 25
  }
],
v29 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "city",
  "storageKey": null
},
v30 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "state",
  "storageKey": null
},
v31 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "createdAt",
  "storageKey": null
},
v32 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "name",
  "storageKey": null
},
v33 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "licenseVersion",
  "storageKey": null
},
v34 = {
  "alias": null,
  "args": null,
  "concreteType": "Product",
  "kind": "LinkedField",
  "name": "product",
  "plural": false,
  "selections": [
    (v32/*:: as any*/),
    (v7/*:: as any*/)
  ],
  "storageKey": null
},
v35 = {
  "kind": "Literal",
  "name": "first",
  "value": 100
},
v36 = [
  (v7/*:: as any*/),
  (v32/*:: as any*/)
];
return {
  "fragment": {
    "argumentDefinitions": [
      (v0/*:: as any*/),
      (v1/*:: as any*/),
      (v2/*:: as any*/),
      (v3/*:: as any*/),
      (v4/*:: as any*/)
    ],
    "kind": "Fragment",
    "metadata": null,
    "name": "PartnerPageQuery",
    "selections": [
      (v5/*:: as any*/),
      {
        "alias": null,
        "args": (v6/*:: as any*/),
        "concreteType": "Partner",
        "kind": "LinkedField",
        "name": "partner",
        "plural": false,
        "selections": [
          (v7/*:: as any*/),
          (v8/*:: as any*/),
          (v9/*:: as any*/),
          (v10/*:: as any*/),
          (v11/*:: as any*/),
          (v13/*:: as any*/),
          {
            "args": [
              {
                "kind": "Variable",
                "name": "shown",
                "variableName": "accounts"
              }
            ],
            "kind": "FragmentSpread",
            "name": "PartnerAccounts_partner"
          },
          {
            "args": null,
            "kind": "FragmentSpread",
            "name": "PartnerCancelDialog_partner"
          },
          {
            "args": [
              {
                "kind": "Variable",
                "name": "shown",
                "variableName": "customers"
              }
            ],
            "kind": "FragmentSpread",
            "name": "PartnerCustomers_partner"
          },
          {
            "args": (v14/*:: as any*/),
            "kind": "FragmentSpread",
            "name": "PartnerGrants_partner"
          },
          {
            "args": [
              {
                "kind": "Variable",
                "name": "shown",
                "variableName": "pool"
              }
            ],
            "kind": "FragmentSpread",
            "name": "PoolTable_partner"
          },
          {
            "args": null,
            "kind": "FragmentSpread",
            "name": "PartnerProfile_partner"
          },
          {
            "args": null,
            "kind": "FragmentSpread",
            "name": "PartnerStatusDialog_partner"
          }
        ],
        "storageKey": null
      },
      {
        "args": (v14/*:: as any*/),
        "kind": "FragmentSpread",
        "name": "PartnerGrants_query"
      }
    ],
    "type": "Query",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": [
      (v3/*:: as any*/),
      (v1/*:: as any*/),
      (v2/*:: as any*/),
      (v4/*:: as any*/),
      (v0/*:: as any*/)
    ],
    "kind": "Operation",
    "name": "PartnerPageQuery",
    "selections": [
      (v5/*:: as any*/),
      {
        "alias": null,
        "args": (v6/*:: as any*/),
        "concreteType": "Partner",
        "kind": "LinkedField",
        "name": "partner",
        "plural": false,
        "selections": [
          (v7/*:: as any*/),
          (v8/*:: as any*/),
          (v9/*:: as any*/),
          (v10/*:: as any*/),
          (v11/*:: as any*/),
          (v13/*:: as any*/),
          (v15/*:: as any*/),
          (v16/*:: as any*/),
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
                "args": (v17/*:: as any*/),
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
                          {
                            "alias": null,
                            "args": null,
                            "kind": "ScalarField",
                            "name": "accountName",
                            "storageKey": null
                          },
                          (v18/*:: as any*/),
                          (v19/*:: as any*/),
                          (v20/*:: as any*/),
                          {
                            "alias": null,
                            "args": null,
                            "kind": "ScalarField",
                            "name": "role",
                            "storageKey": null
                          },
                          (v21/*:: as any*/),
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
                          (v22/*:: as any*/),
                          {
                            "alias": null,
                            "args": null,
                            "kind": "ScalarField",
                            "name": "viewerCanRevokeTokens",
                            "storageKey": null
                          },
                          (v23/*:: as any*/),
                          (v24/*:: as any*/),
                          (v15/*:: as any*/),
                          (v16/*:: as any*/),
                          {
                            "alias": null,
                            "args": null,
                            "concreteType": "Customer",
                            "kind": "LinkedField",
                            "name": "customer",
                            "plural": false,
                            "selections": [
                              (v7/*:: as any*/)
                            ],
                            "storageKey": null
                          },
                          (v25/*:: as any*/)
                        ],
                        "storageKey": null
                      },
                      (v26/*:: as any*/)
                    ],
                    "storageKey": null
                  },
                  (v27/*:: as any*/)
                ],
                "storageKey": "users(first:50)"
              },
              {
                "alias": null,
                "args": (v17/*:: as any*/),
                "filters": null,
                "handle": "connection",
                "key": "PartnerAccounts_users",
                "kind": "LinkedHandle",
                "name": "users"
              }
            ]
          },
          (v23/*:: as any*/),
          {
            "condition": "customers",
            "kind": "Condition",
            "passingValue": true,
            "selections": [
              {
                "alias": null,
                "args": (v28/*:: as any*/),
                "concreteType": "CustomerConnection",
                "kind": "LinkedField",
                "name": "customers",
                "plural": false,
                "selections": [
                  (v12/*:: as any*/),
                  {
                    "alias": null,
                    "args": null,
                    "concreteType": "CustomerEdge",
                    "kind": "LinkedField",
                    "name": "edges",
                    "plural": true,
                    "selections": [
                      {
                        "alias": null,
                        "args": null,
                        "concreteType": "Customer",
                        "kind": "LinkedField",
                        "name": "node",
                        "plural": false,
                        "selections": [
                          (v7/*:: as any*/),
                          (v8/*:: as any*/),
                          (v29/*:: as any*/),
                          (v30/*:: as any*/),
                          (v10/*:: as any*/),
                          (v31/*:: as any*/),
                          (v25/*:: as any*/)
                        ],
                        "storageKey": null
                      },
                      (v26/*:: as any*/)
                    ],
                    "storageKey": null
                  },
                  (v27/*:: as any*/)
                ],
                "storageKey": "customers(first:25)"
              },
              {
                "alias": null,
                "args": (v28/*:: as any*/),
                "filters": null,
                "handle": "connection",
                "key": "PartnerCustomers_customers",
                "kind": "LinkedHandle",
                "name": "customers"
              }
            ]
          },
          (v22/*:: as any*/),
          {
            "condition": "grants",
            "kind": "Condition",
            "passingValue": true,
            "selections": [
              {
                "alias": null,
                "args": null,
                "concreteType": "Product",
                "kind": "LinkedField",
                "name": "products",
                "plural": true,
                "selections": [
                  (v7/*:: as any*/),
                  (v32/*:: as any*/),
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "code",
                    "storageKey": null
                  },
                  (v9/*:: as any*/)
                ],
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "concreteType": "ServicePlan",
                "kind": "LinkedField",
                "name": "grantedPlans",
                "plural": true,
                "selections": [
                  (v7/*:: as any*/),
                  (v32/*:: as any*/),
                  (v33/*:: as any*/),
                  (v34/*:: as any*/)
                ],
                "storageKey": null
              }
            ]
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "tier",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "poolRefill",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "viewerCanCreatePools",
            "storageKey": null
          },
          {
            "condition": "pool",
            "kind": "Condition",
            "passingValue": true,
            "selections": [
              {
                "alias": null,
                "args": null,
                "concreteType": "PoolEntry",
                "kind": "LinkedField",
                "name": "pool",
                "plural": true,
                "selections": [
                  (v7/*:: as any*/),
                  {
                    "alias": null,
                    "args": null,
                    "concreteType": "Product",
                    "kind": "LinkedField",
                    "name": "product",
                    "plural": false,
                    "selections": [
                      (v7/*:: as any*/),
                      (v32/*:: as any*/),
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
                  (v33/*:: as any*/),
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "stock",
                    "storageKey": null
                  },
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "maximum",
                    "storageKey": null
                  },
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "threshold",
                    "storageKey": null
                  },
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "level",
                    "storageKey": null
                  },
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "refillUnits",
                    "storageKey": null
                  },
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "viewerCanRefill",
                    "storageKey": null
                  },
                  (v22/*:: as any*/),
                  (v23/*:: as any*/),
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "viewerCanSetMaximum",
                    "storageKey": null
                  }
                ],
                "storageKey": null
              }
            ]
          },
          (v29/*:: as any*/),
          (v30/*:: as any*/),
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
          (v24/*:: as any*/),
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "notes",
            "storageKey": null
          },
          (v18/*:: as any*/),
          (v19/*:: as any*/),
          (v20/*:: as any*/),
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "signInUrl",
            "storageKey": null
          },
          (v31/*:: as any*/),
          {
            "alias": null,
            "args": null,
            "concreteType": "Partner",
            "kind": "LinkedField",
            "name": "parent",
            "plural": false,
            "selections": [
              (v8/*:: as any*/),
              (v7/*:: as any*/)
            ],
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "viewerCanEditNotes",
            "storageKey": null
          }
        ],
        "storageKey": null
      },
      {
        "condition": "grants",
        "kind": "Condition",
        "passingValue": true,
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
                "concreteType": "Partner",
                "kind": "LinkedField",
                "name": "partner",
                "plural": false,
                "selections": [
                  {
                    "alias": null,
                    "args": [
                      (v35/*:: as any*/)
                    ],
                    "concreteType": "ServicePlanConnection",
                    "kind": "LinkedField",
                    "name": "plans",
                    "plural": false,
                    "selections": [
                      {
                        "alias": null,
                        "args": null,
                        "concreteType": "ServicePlan",
                        "kind": "LinkedField",
                        "name": "nodes",
                        "plural": true,
                        "selections": [
                          (v7/*:: as any*/),
                          (v32/*:: as any*/),
                          (v33/*:: as any*/),
                          (v21/*:: as any*/),
                          (v34/*:: as any*/),
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
                                "selections": (v36/*:: as any*/),
                                "storageKey": null
                              }
                            ],
                            "storageKey": null
                          }
                        ],
                        "storageKey": null
                      }
                    ],
                    "storageKey": "plans(first:100)"
                  },
                  (v7/*:: as any*/)
                ],
                "storageKey": null
              }
            ],
            "storageKey": null
          },
          {
            "alias": null,
            "args": [
              {
                "kind": "Literal",
                "name": "filter",
                "value": {
                  "plannable": true
                }
              },
              (v35/*:: as any*/)
            ],
            "concreteType": "ProductConnection",
            "kind": "LinkedField",
            "name": "products",
            "plural": false,
            "selections": [
              {
                "alias": null,
                "args": null,
                "concreteType": "Product",
                "kind": "LinkedField",
                "name": "nodes",
                "plural": true,
                "selections": [
                  (v7/*:: as any*/),
                  (v32/*:: as any*/),
                  (v9/*:: as any*/),
                  {
                    "alias": null,
                    "args": null,
                    "concreteType": "Product",
                    "kind": "LinkedField",
                    "name": "components",
                    "plural": true,
                    "selections": (v36/*:: as any*/),
                    "storageKey": null
                  }
                ],
                "storageKey": null
              }
            ],
            "storageKey": "products(filter:{\"plannable\":true},first:100)"
          }
        ]
      }
    ]
  },
  "params": {
    "cacheID": "685def49e10d570971f88509f615f76e",
    "id": "da396c3d8e3a098b0966ab0c009a7c84a6f8fed95a9441f7e64e9c1690fed577",
    "metadata": {},
    "name": "PartnerPageQuery",
    "operationKind": "query",
    "text": "query PartnerPageQuery(\n  $id: ID!\n  $customers: Boolean!\n  $grants: Boolean!\n  $pool: Boolean!\n  $accounts: Boolean!\n) {\n  viewer {\n    now\n  }\n  partner(id: $id) {\n    id\n    company\n    kind\n    status\n    viewerCanMoveCustomers\n    managed: customers(first: 1) {\n      totalCount\n    }\n    ...PartnerAccounts_partner_4aK9Mz\n    ...PartnerCancelDialog_partner\n    ...PartnerCustomers_partner_1n85d0\n    ...PartnerGrants_partner_ORdUm\n    ...PoolTable_partner_1zsVXG\n    ...PartnerProfile_partner\n    ...PartnerStatusDialog_partner\n  }\n  ...PartnerGrants_query_ORdUm\n}\n\nfragment AccountActionDialog_user on User {\n  id\n  version\n  accountName\n  email\n  lastSeenAt\n}\n\nfragment AccountActions_user on User {\n  accountName\n  enabled\n  viewerCanUpdate\n  viewerCanRevokeTokens\n  ...UserTokensDialog_user\n  ...AccountDialog_user\n  ...AccountActionDialog_user\n}\n\nfragment AccountDialog_user on User {\n  id\n  version\n  accountName\n  role\n  firstName\n  lastName\n  email\n  phone\n  timeZone\n  locale\n  lastSeenAt\n  customer {\n    id\n  }\n}\n\nfragment AccountRow_user on User {\n  accountName\n  firstName\n  lastName\n  email\n  role\n  enabled\n  hasPassword\n  lastSeenAt\n  ...AccountActions_user\n}\n\nfragment GrantOptions_query on Query {\n  viewer {\n    partner {\n      plans(first: 100) {\n        nodes {\n          id\n          name\n          licenseVersion\n          enabled\n          product {\n            name\n            id\n          }\n          components {\n            product {\n              id\n              name\n            }\n          }\n        }\n      }\n      id\n    }\n  }\n  products(first: 100, filter: {plannable: true}) {\n    nodes {\n      id\n      name\n      kind\n      components {\n        id\n        name\n      }\n    }\n  }\n}\n\nfragment PartnerAccounts_partner_4aK9Mz on Partner {\n  id\n  timeZone\n  locale\n  viewerCanManageUsers\n  assignableRoles\n  users(first: 50) @include(if: $accounts) {\n    edges {\n      node {\n        id\n        ...AccountRow_user\n        __typename\n      }\n      cursor\n    }\n    pageInfo {\n      endCursor\n      hasNextPage\n    }\n  }\n}\n\nfragment PartnerCancelDialog_partner on Partner {\n  id\n  version\n  company\n}\n\nfragment PartnerCustomers_partner_1n85d0 on Partner {\n  id\n  customers(first: 25) @include(if: $customers) {\n    totalCount\n    edges {\n      node {\n        id\n        company\n        city\n        state\n        status\n        createdAt\n        __typename\n      }\n      cursor\n    }\n    pageInfo {\n      endCursor\n      hasNextPage\n    }\n  }\n}\n\nfragment PartnerGrants_partner_ORdUm on Partner {\n  id\n  version\n  kind\n  company\n  viewerCanUpdate\n  products @include(if: $grants) {\n    id\n    name\n    code\n    kind\n  }\n  grantedPlans @include(if: $grants) {\n    id\n    name\n    licenseVersion\n    product {\n      name\n      id\n    }\n  }\n}\n\nfragment PartnerGrants_query_ORdUm on Query {\n  ...GrantOptions_query @include(if: $grants)\n}\n\nfragment PartnerProfile_partner on Partner {\n  id\n  version\n  kind\n  company\n  city\n  state\n  country\n  address\n  postalCode\n  phone\n  notes\n  firstName\n  lastName\n  email\n  timeZone\n  locale\n  signInUrl\n  createdAt\n  parent {\n    company\n    id\n  }\n  viewerCanUpdate\n  viewerCanEditNotes\n}\n\nfragment PartnerStatusDialog_partner on Partner {\n  id\n  version\n  company\n  status\n}\n\nfragment PoolCells_pool on PoolEntry {\n  product {\n    name\n    unitType\n    id\n  }\n  licenseVersion\n  stock\n  maximum\n  threshold\n  level\n  refillUnits\n  viewerCanRefill\n  viewerCanUpdate\n  ...PoolRefillDialog_pool\n  ...PoolUpdateDialog_pool\n}\n\nfragment PoolRefillDialog_pool on PoolEntry {\n  id\n  version\n  refillUnits\n  maximum\n  licenseVersion\n  product {\n    name\n    id\n  }\n}\n\nfragment PoolTable_partner_1zsVXG on Partner {\n  id\n  tier\n  poolRefill\n  viewerCanCreatePools\n  pool @include(if: $pool) {\n    id\n    product {\n      id\n    }\n    licenseVersion\n    ...PoolCells_pool\n  }\n}\n\nfragment PoolUpdateDialog_pool on PoolEntry {\n  id\n  version\n  threshold\n  maximum\n  viewerCanSetMaximum\n  licenseVersion\n  product {\n    name\n    id\n  }\n}\n\nfragment UserTokensDialog_user on User {\n  id\n  accountName\n}\n"
  }
};
})();

(node as any).hash = "bbdbb688f91e570b3525f5435a93be37";

export default node;
