/**
 * @generated SignedSource<<5f4d56a41e5a6b82e1f81e129defe9e8>>
 * @relayHash 3f293781c4c3e8fc75dad4023d4d1b37
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 5d71b076c0c8d1a2ba2223d4b4021efbe4cfe0776a3bf1dc3b7e4453f0c46274

import { ConcreteRequest } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type LicenseOrderField = "COMPANY" | "CREATED_AT" | "EXPIRES_AT";
export type LicenseStatus = "ACTIVE" | "AWAITING_ACTIVATION" | "CANCELED" | "EXPIRED" | "EXPIRING_SOON" | "GRACE" | "SCHEDULED" | "SUSPENDED";
export type LicenseVersion = "FULL" | "NFR" | "TRIAL";
export type OrderDirection = "ASC" | "DESC";
export type Tier = "ONE" | "TWO";
export type LicenseFilter = {
  activationCode?: string | null | undefined;
  assignedProductIds?: ReadonlyArray<string> | null | undefined;
  autoRenew?: boolean | null | undefined;
  customerIds?: ReadonlyArray<string> | null | undefined;
  exceedsAllocation?: boolean | null | undefined;
  expiresBefore?: string | null | undefined;
  expiresFrom?: string | null | undefined;
  expiresWithinDays?: number | null | undefined;
  firstToEnd?: boolean;
  licenseVersions?: ReadonlyArray<LicenseVersion> | null | undefined;
  partnerIds?: ReadonlyArray<string> | null | undefined;
  planIds?: ReadonlyArray<string> | null | undefined;
  productIds?: ReadonlyArray<string> | null | undefined;
  search?: string | null | undefined;
  statuses?: ReadonlyArray<LicenseStatus> | null | undefined;
};
export type LicenseOrder = {
  direction?: OrderDirection;
  field: LicenseOrderField;
};
export type RenewalsPageQuery$variables = {
  autoRenew?: boolean | null | undefined;
  chosen: ReadonlyArray<string>;
  filter?: LicenseFilter | null | undefined;
  orderBy?: LicenseOrder | null | undefined;
  partners?: ReadonlyArray<string> | null | undefined;
  plans?: ReadonlyArray<string> | null | undefined;
  products?: ReadonlyArray<string> | null | undefined;
  text?: string | null | undefined;
};
export type RenewalsPageQuery$data = {
  readonly licenses: {
    readonly totalCount: number;
  };
  readonly viewer: {
    readonly customer: {
      readonly id: string;
    } | null | undefined;
    readonly now: string;
    readonly partner: {
      readonly tier: Tier;
    };
    readonly " $fragmentSpreads": FragmentRefs<"SavedViews_viewer">;
  };
  readonly " $fragmentSpreads": FragmentRefs<"RenewalFilters_query" | "RenewalTable_query">;
};
export type RenewalsPageQuery = {
  response: RenewalsPageQuery$data;
  variables: RenewalsPageQuery$variables;
};

const node: ConcreteRequest = (function(){
var v0 = {
  "defaultValue": null,
  "kind": "LocalArgument",
  "name": "autoRenew"
},
v1 = {
  "defaultValue": null,
  "kind": "LocalArgument",
  "name": "chosen"
},
v2 = {
  "defaultValue": null,
  "kind": "LocalArgument",
  "name": "filter"
},
v3 = {
  "defaultValue": null,
  "kind": "LocalArgument",
  "name": "orderBy"
},
v4 = {
  "defaultValue": null,
  "kind": "LocalArgument",
  "name": "partners"
},
v5 = {
  "defaultValue": null,
  "kind": "LocalArgument",
  "name": "plans"
},
v6 = {
  "defaultValue": null,
  "kind": "LocalArgument",
  "name": "products"
},
v7 = {
  "defaultValue": null,
  "kind": "LocalArgument",
  "name": "text"
},
v8 = [
  {
    "kind": "Literal",
    "name": "page",
    "value": "RENEWALS"
  }
],
v9 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "now",
  "storageKey": null
},
v10 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "id",
  "storageKey": null
},
v11 = {
  "alias": null,
  "args": null,
  "concreteType": "Customer",
  "kind": "LinkedField",
  "name": "customer",
  "plural": false,
  "selections": [
    (v10/*:: as any*/)
  ],
  "storageKey": null
},
v12 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "tier",
  "storageKey": null
},
v13 = {
  "kind": "Variable",
  "name": "filter",
  "variableName": "filter"
},
v14 = {
  "kind": "Variable",
  "name": "orderBy",
  "variableName": "orderBy"
},
v15 = [
  (v13/*:: as any*/),
  {
    "kind": "Literal",
    "name": "first",
    "value": 100
  },
  (v14/*:: as any*/)
],
v16 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "totalCount",
  "storageKey": null
},
v17 = [
  (v16/*:: as any*/)
],
v18 = {
  "kind": "Variable",
  "name": "autoRenew",
  "variableName": "autoRenew"
},
v19 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "name",
  "storageKey": null
},
v20 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "company",
  "storageKey": null
},
v21 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "__typename",
  "storageKey": null
},
v22 = [
  (v19/*:: as any*/)
],
v23 = {
  "kind": "Variable",
  "name": "assignedProductIds",
  "variableName": "products"
},
v24 = {
  "kind": "Literal",
  "name": "firstToEnd",
  "value": true
},
v25 = {
  "kind": "Variable",
  "name": "partnerIds",
  "variableName": "partners"
},
v26 = {
  "kind": "Variable",
  "name": "planIds",
  "variableName": "plans"
},
v27 = {
  "kind": "Variable",
  "name": "search",
  "variableName": "text"
},
v28 = {
  "kind": "Literal",
  "name": "statuses",
  "value": [
    "ACTIVE",
    "EXPIRING_SOON",
    "SCHEDULED",
    "AWAITING_ACTIVATION"
  ]
};
return {
  "fragment": {
    "argumentDefinitions": [
      (v0/*:: as any*/),
      (v1/*:: as any*/),
      (v2/*:: as any*/),
      (v3/*:: as any*/),
      (v4/*:: as any*/),
      (v5/*:: as any*/),
      (v6/*:: as any*/),
      (v7/*:: as any*/)
    ],
    "kind": "Fragment",
    "metadata": null,
    "name": "RenewalsPageQuery",
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
            "args": (v8/*:: as any*/),
            "kind": "FragmentSpread",
            "name": "SavedViews_viewer"
          },
          (v9/*:: as any*/),
          (v11/*:: as any*/),
          {
            "alias": null,
            "args": null,
            "concreteType": "Partner",
            "kind": "LinkedField",
            "name": "partner",
            "plural": false,
            "selections": [
              (v12/*:: as any*/)
            ],
            "storageKey": null
          }
        ],
        "storageKey": null
      },
      {
        "alias": null,
        "args": (v15/*:: as any*/),
        "concreteType": "LicenseConnection",
        "kind": "LinkedField",
        "name": "licenses",
        "plural": false,
        "selections": (v17/*:: as any*/),
        "storageKey": null
      },
      {
        "args": [
          (v18/*:: as any*/),
          {
            "kind": "Variable",
            "name": "chosen",
            "variableName": "chosen"
          },
          {
            "kind": "Variable",
            "name": "partners",
            "variableName": "partners"
          },
          {
            "kind": "Variable",
            "name": "plans",
            "variableName": "plans"
          },
          {
            "kind": "Variable",
            "name": "products",
            "variableName": "products"
          },
          {
            "kind": "Variable",
            "name": "text",
            "variableName": "text"
          }
        ],
        "kind": "FragmentSpread",
        "name": "RenewalFilters_query"
      },
      {
        "args": [
          (v13/*:: as any*/),
          (v14/*:: as any*/)
        ],
        "kind": "FragmentSpread",
        "name": "RenewalTable_query"
      }
    ],
    "type": "Query",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": [
      (v2/*:: as any*/),
      (v3/*:: as any*/),
      (v7/*:: as any*/),
      (v4/*:: as any*/),
      (v5/*:: as any*/),
      (v6/*:: as any*/),
      (v0/*:: as any*/),
      (v1/*:: as any*/)
    ],
    "kind": "Operation",
    "name": "RenewalsPageQuery",
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
            "args": (v8/*:: as any*/),
            "concreteType": "SavedView",
            "kind": "LinkedField",
            "name": "savedViews",
            "plural": true,
            "selections": [
              (v10/*:: as any*/),
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "version",
                "storageKey": null
              },
              (v19/*:: as any*/),
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "search",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "columns",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "shared",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "isDefault",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "viewerCanUpdate",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "viewerCanDelete",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "concreteType": "User",
                "kind": "LinkedField",
                "name": "owner",
                "plural": false,
                "selections": [
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "firstName",
                    "storageKey": null
                  },
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "lastName",
                    "storageKey": null
                  },
                  (v10/*:: as any*/)
                ],
                "storageKey": null
              }
            ],
            "storageKey": "savedViews(page:\"RENEWALS\")"
          },
          (v9/*:: as any*/),
          (v11/*:: as any*/),
          {
            "alias": null,
            "args": null,
            "concreteType": "Partner",
            "kind": "LinkedField",
            "name": "partner",
            "plural": false,
            "selections": [
              (v12/*:: as any*/),
              (v10/*:: as any*/)
            ],
            "storageKey": null
          }
        ],
        "storageKey": null
      },
      {
        "alias": null,
        "args": (v15/*:: as any*/),
        "concreteType": "LicenseConnection",
        "kind": "LinkedField",
        "name": "licenses",
        "plural": false,
        "selections": [
          (v16/*:: as any*/),
          {
            "alias": null,
            "args": null,
            "concreteType": "LicenseEdge",
            "kind": "LinkedField",
            "name": "edges",
            "plural": true,
            "selections": [
              {
                "alias": null,
                "args": null,
                "concreteType": "License",
                "kind": "LinkedField",
                "name": "node",
                "plural": false,
                "selections": [
                  (v10/*:: as any*/),
                  {
                    "alias": null,
                    "args": null,
                    "concreteType": "Customer",
                    "kind": "LinkedField",
                    "name": "customer",
                    "plural": false,
                    "selections": [
                      (v10/*:: as any*/),
                      (v20/*:: as any*/),
                      {
                        "alias": null,
                        "args": null,
                        "concreteType": "Partner",
                        "kind": "LinkedField",
                        "name": "partner",
                        "plural": false,
                        "selections": [
                          (v20/*:: as any*/),
                          (v10/*:: as any*/)
                        ],
                        "storageKey": null
                      }
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
                      (v10/*:: as any*/),
                      {
                        "alias": null,
                        "args": null,
                        "concreteType": "ServicePlan",
                        "kind": "LinkedField",
                        "name": "plan",
                        "plural": false,
                        "selections": [
                          (v19/*:: as any*/),
                          (v10/*:: as any*/),
                          {
                            "alias": null,
                            "args": null,
                            "concreteType": "Product",
                            "kind": "LinkedField",
                            "name": "product",
                            "plural": false,
                            "selections": [
                              (v19/*:: as any*/),
                              (v10/*:: as any*/)
                            ],
                            "storageKey": null
                          }
                        ],
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
                        "name": "suspendedAt",
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
                          {
                            "alias": null,
                            "args": null,
                            "kind": "ScalarField",
                            "name": "units",
                            "storageKey": null
                          },
                          {
                            "alias": null,
                            "args": null,
                            "kind": "ScalarField",
                            "name": "unbundledAt",
                            "storageKey": null
                          },
                          (v10/*:: as any*/)
                        ],
                        "storageKey": null
                      }
                    ],
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
                    "name": "expirationDate",
                    "storageKey": null
                  },
                  (v21/*:: as any*/)
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
        "args": (v15/*:: as any*/),
        "filters": [
          "filter",
          "orderBy"
        ],
        "handle": "connection",
        "key": "RenewalTable_licenses",
        "kind": "LinkedHandle",
        "name": "licenses"
      },
      {
        "alias": null,
        "args": [
          {
            "kind": "Variable",
            "name": "ids",
            "variableName": "chosen"
          }
        ],
        "concreteType": null,
        "kind": "LinkedField",
        "name": "nodes",
        "plural": true,
        "selections": [
          (v21/*:: as any*/),
          (v10/*:: as any*/),
          {
            "kind": "InlineFragment",
            "selections": (v22/*:: as any*/),
            "type": "Product",
            "abstractKey": null
          },
          {
            "kind": "InlineFragment",
            "selections": (v22/*:: as any*/),
            "type": "ServicePlan",
            "abstractKey": null
          },
          {
            "kind": "InlineFragment",
            "selections": [
              (v20/*:: as any*/)
            ],
            "type": "Partner",
            "abstractKey": null
          }
        ],
        "storageKey": null
      },
      {
        "alias": "in30",
        "args": [
          {
            "fields": [
              (v23/*:: as any*/),
              (v18/*:: as any*/),
              {
                "kind": "Literal",
                "name": "expiresWithinDays",
                "value": 30
              },
              (v24/*:: as any*/),
              (v25/*:: as any*/),
              (v26/*:: as any*/),
              (v27/*:: as any*/),
              (v28/*:: as any*/)
            ],
            "kind": "ObjectValue",
            "name": "filter"
          }
        ],
        "concreteType": "LicenseConnection",
        "kind": "LinkedField",
        "name": "licenses",
        "plural": false,
        "selections": (v17/*:: as any*/),
        "storageKey": null
      },
      {
        "alias": "in60",
        "args": [
          {
            "fields": [
              (v23/*:: as any*/),
              (v18/*:: as any*/),
              {
                "kind": "Literal",
                "name": "expiresWithinDays",
                "value": 60
              },
              (v24/*:: as any*/),
              (v25/*:: as any*/),
              (v26/*:: as any*/),
              (v27/*:: as any*/),
              (v28/*:: as any*/)
            ],
            "kind": "ObjectValue",
            "name": "filter"
          }
        ],
        "concreteType": "LicenseConnection",
        "kind": "LinkedField",
        "name": "licenses",
        "plural": false,
        "selections": (v17/*:: as any*/),
        "storageKey": null
      },
      {
        "alias": "in90",
        "args": [
          {
            "fields": [
              (v23/*:: as any*/),
              (v18/*:: as any*/),
              {
                "kind": "Literal",
                "name": "expiresWithinDays",
                "value": 90
              },
              (v24/*:: as any*/),
              (v25/*:: as any*/),
              (v26/*:: as any*/),
              (v27/*:: as any*/),
              (v28/*:: as any*/)
            ],
            "kind": "ObjectValue",
            "name": "filter"
          }
        ],
        "concreteType": "LicenseConnection",
        "kind": "LinkedField",
        "name": "licenses",
        "plural": false,
        "selections": (v17/*:: as any*/),
        "storageKey": null
      },
      {
        "alias": "inGrace",
        "args": [
          {
            "fields": [
              (v23/*:: as any*/),
              (v18/*:: as any*/),
              (v24/*:: as any*/),
              (v25/*:: as any*/),
              (v26/*:: as any*/),
              (v27/*:: as any*/),
              {
                "kind": "Literal",
                "name": "statuses",
                "value": [
                  "GRACE"
                ]
              }
            ],
            "kind": "ObjectValue",
            "name": "filter"
          }
        ],
        "concreteType": "LicenseConnection",
        "kind": "LinkedField",
        "name": "licenses",
        "plural": false,
        "selections": (v17/*:: as any*/),
        "storageKey": null
      }
    ]
  },
  "params": {
    "cacheID": "3f293781c4c3e8fc75dad4023d4d1b37",
    "id": "5d71b076c0c8d1a2ba2223d4b4021efbe4cfe0776a3bf1dc3b7e4453f0c46274",
    "metadata": {},
    "name": "RenewalsPageQuery",
    "operationKind": "query",
    "text": "query RenewalsPageQuery(\n  $filter: LicenseFilter\n  $orderBy: LicenseOrder\n  $text: String\n  $partners: [ID!]\n  $plans: [ID!]\n  $products: [ID!]\n  $autoRenew: Boolean\n  $chosen: [ID!]!\n) {\n  viewer {\n    ...SavedViews_viewer_2QCW1M\n    now\n    customer {\n      id\n    }\n    partner {\n      tier\n      id\n    }\n  }\n  licenses(first: 100, filter: $filter, orderBy: $orderBy) {\n    totalCount\n  }\n  ...RenewalFilters_query_2et3Y2\n  ...RenewalTable_query_2Awgb3\n}\n\nfragment RenewalFilters_query_2et3Y2 on Query {\n  nodes(ids: $chosen) {\n    __typename\n    id\n    ... on Product {\n      name\n    }\n    ... on ServicePlan {\n      name\n    }\n    ... on Partner {\n      company\n    }\n  }\n  in30: licenses(filter: {search: $text, partnerIds: $partners, planIds: $plans, assignedProductIds: $products, firstToEnd: true, autoRenew: $autoRenew, expiresWithinDays: 30, statuses: [ACTIVE, EXPIRING_SOON, SCHEDULED, AWAITING_ACTIVATION]}) {\n    totalCount\n  }\n  in60: licenses(filter: {search: $text, partnerIds: $partners, planIds: $plans, assignedProductIds: $products, firstToEnd: true, autoRenew: $autoRenew, expiresWithinDays: 60, statuses: [ACTIVE, EXPIRING_SOON, SCHEDULED, AWAITING_ACTIVATION]}) {\n    totalCount\n  }\n  in90: licenses(filter: {search: $text, partnerIds: $partners, planIds: $plans, assignedProductIds: $products, firstToEnd: true, autoRenew: $autoRenew, expiresWithinDays: 90, statuses: [ACTIVE, EXPIRING_SOON, SCHEDULED, AWAITING_ACTIVATION]}) {\n    totalCount\n  }\n  inGrace: licenses(filter: {search: $text, partnerIds: $partners, planIds: $plans, assignedProductIds: $products, firstToEnd: true, autoRenew: $autoRenew, statuses: [GRACE]}) {\n    totalCount\n  }\n}\n\nfragment RenewalTable_license on License {\n  status\n  expirationDate\n  customer {\n    company\n    partner {\n      company\n      id\n    }\n    id\n  }\n  assignment {\n    autoRenew\n    renewalMonths\n    suspendedAt\n    plan {\n      name\n      product {\n        name\n        id\n      }\n      id\n    }\n    licenses {\n      units\n      unbundledAt\n      id\n    }\n    id\n  }\n}\n\nfragment RenewalTable_query_2Awgb3 on Query {\n  licenses(first: 100, filter: $filter, orderBy: $orderBy) {\n    totalCount\n    edges {\n      node {\n        id\n        customer {\n          id\n          company\n        }\n        assignment {\n          id\n          plan {\n            name\n            id\n          }\n        }\n        ...RenewalTable_license\n        __typename\n      }\n      cursor\n    }\n    pageInfo {\n      endCursor\n      hasNextPage\n    }\n  }\n}\n\nfragment SavedViews_viewer_2QCW1M on Viewer {\n  savedViews(page: RENEWALS) {\n    id\n    version\n    name\n    search\n    columns\n    shared\n    isDefault\n    viewerCanUpdate\n    viewerCanDelete\n    owner {\n      firstName\n      lastName\n      id\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "dc4a5404fa627ff17d9a09a34b0e8111";

export default node;
