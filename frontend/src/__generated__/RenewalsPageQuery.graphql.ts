/**
 * @generated SignedSource<<6137769b726030bff46b720acf1077ea>>
 * @relayHash c742bd651664b12c0503f1bccdaf7680
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 30144018ef300b12641fbf7b762cc2bff176d8ef09a3a63342967028868e0f8f

import { ConcreteRequest } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type LicenseStatus = "ACTIVE" | "AWAITING_ACTIVATION" | "CANCELED" | "EXPIRED" | "EXPIRING_SOON" | "GRACE" | "SCHEDULED" | "SUSPENDED";
export type LicenseVersion = "FULL" | "NFR" | "TRIAL";
export type Tier = "ONE" | "TWO";
export type LicenseFilter = {
  activationCode?: string | null | undefined;
  autoRenew?: boolean | null | undefined;
  customerIds?: ReadonlyArray<string> | null | undefined;
  exceedsAllocation?: boolean | null | undefined;
  expiresBefore?: string | null | undefined;
  expiresFrom?: string | null | undefined;
  expiresWithinDays?: number | null | undefined;
  firstToEnd?: boolean;
  licenseVersions?: ReadonlyArray<LicenseVersion> | null | undefined;
  partnerIds?: ReadonlyArray<string> | null | undefined;
  productIds?: ReadonlyArray<string> | null | undefined;
  statuses?: ReadonlyArray<LicenseStatus> | null | undefined;
};
export type RenewalsPageQuery$variables = {
  autoRenew?: boolean | null | undefined;
  filter?: LicenseFilter | null | undefined;
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
  "name": "filter"
},
v2 = [
  {
    "kind": "Literal",
    "name": "page",
    "value": "RENEWALS"
  }
],
v3 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "now",
  "storageKey": null
},
v4 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "id",
  "storageKey": null
},
v5 = {
  "alias": null,
  "args": null,
  "concreteType": "Customer",
  "kind": "LinkedField",
  "name": "customer",
  "plural": false,
  "selections": [
    (v4/*:: as any*/)
  ],
  "storageKey": null
},
v6 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "tier",
  "storageKey": null
},
v7 = {
  "kind": "Variable",
  "name": "filter",
  "variableName": "filter"
},
v8 = [
  (v7/*:: as any*/),
  {
    "kind": "Literal",
    "name": "first",
    "value": 100
  },
  {
    "kind": "Literal",
    "name": "orderBy",
    "value": {
      "field": "EXPIRES_AT"
    }
  }
],
v9 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "totalCount",
  "storageKey": null
},
v10 = [
  (v9/*:: as any*/)
],
v11 = {
  "kind": "Variable",
  "name": "autoRenew",
  "variableName": "autoRenew"
},
v12 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "name",
  "storageKey": null
},
v13 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "company",
  "storageKey": null
},
v14 = {
  "kind": "Literal",
  "name": "firstToEnd",
  "value": true
},
v15 = {
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
      (v1/*:: as any*/)
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
            "args": (v2/*:: as any*/),
            "kind": "FragmentSpread",
            "name": "SavedViews_viewer"
          },
          (v3/*:: as any*/),
          (v5/*:: as any*/),
          {
            "alias": null,
            "args": null,
            "concreteType": "Partner",
            "kind": "LinkedField",
            "name": "partner",
            "plural": false,
            "selections": [
              (v6/*:: as any*/)
            ],
            "storageKey": null
          }
        ],
        "storageKey": null
      },
      {
        "alias": null,
        "args": (v8/*:: as any*/),
        "concreteType": "LicenseConnection",
        "kind": "LinkedField",
        "name": "licenses",
        "plural": false,
        "selections": (v10/*:: as any*/),
        "storageKey": null
      },
      {
        "args": [
          (v11/*:: as any*/)
        ],
        "kind": "FragmentSpread",
        "name": "RenewalFilters_query"
      },
      {
        "args": [
          (v7/*:: as any*/)
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
      (v1/*:: as any*/),
      (v0/*:: as any*/)
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
            "args": (v2/*:: as any*/),
            "concreteType": "SavedView",
            "kind": "LinkedField",
            "name": "savedViews",
            "plural": true,
            "selections": [
              (v4/*:: as any*/),
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "version",
                "storageKey": null
              },
              (v12/*:: as any*/),
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
                  (v4/*:: as any*/)
                ],
                "storageKey": null
              }
            ],
            "storageKey": "savedViews(page:\"RENEWALS\")"
          },
          (v3/*:: as any*/),
          (v5/*:: as any*/),
          {
            "alias": null,
            "args": null,
            "concreteType": "Partner",
            "kind": "LinkedField",
            "name": "partner",
            "plural": false,
            "selections": [
              (v6/*:: as any*/),
              (v4/*:: as any*/)
            ],
            "storageKey": null
          }
        ],
        "storageKey": null
      },
      {
        "alias": null,
        "args": (v8/*:: as any*/),
        "concreteType": "LicenseConnection",
        "kind": "LinkedField",
        "name": "licenses",
        "plural": false,
        "selections": [
          (v9/*:: as any*/),
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
                  (v4/*:: as any*/),
                  {
                    "alias": null,
                    "args": null,
                    "concreteType": "Customer",
                    "kind": "LinkedField",
                    "name": "customer",
                    "plural": false,
                    "selections": [
                      (v4/*:: as any*/),
                      (v13/*:: as any*/),
                      {
                        "alias": null,
                        "args": null,
                        "concreteType": "Partner",
                        "kind": "LinkedField",
                        "name": "partner",
                        "plural": false,
                        "selections": [
                          (v13/*:: as any*/),
                          (v4/*:: as any*/)
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
                      (v4/*:: as any*/),
                      {
                        "alias": null,
                        "args": null,
                        "concreteType": "ServicePlan",
                        "kind": "LinkedField",
                        "name": "plan",
                        "plural": false,
                        "selections": [
                          (v12/*:: as any*/),
                          (v4/*:: as any*/),
                          {
                            "alias": null,
                            "args": null,
                            "concreteType": "Product",
                            "kind": "LinkedField",
                            "name": "product",
                            "plural": false,
                            "selections": [
                              (v12/*:: as any*/),
                              (v4/*:: as any*/)
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
                          (v4/*:: as any*/)
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
        "args": (v8/*:: as any*/),
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
        "alias": "in30",
        "args": [
          {
            "fields": [
              (v11/*:: as any*/),
              {
                "kind": "Literal",
                "name": "expiresWithinDays",
                "value": 30
              },
              (v14/*:: as any*/),
              (v15/*:: as any*/)
            ],
            "kind": "ObjectValue",
            "name": "filter"
          }
        ],
        "concreteType": "LicenseConnection",
        "kind": "LinkedField",
        "name": "licenses",
        "plural": false,
        "selections": (v10/*:: as any*/),
        "storageKey": null
      },
      {
        "alias": "in60",
        "args": [
          {
            "fields": [
              (v11/*:: as any*/),
              {
                "kind": "Literal",
                "name": "expiresWithinDays",
                "value": 60
              },
              (v14/*:: as any*/),
              (v15/*:: as any*/)
            ],
            "kind": "ObjectValue",
            "name": "filter"
          }
        ],
        "concreteType": "LicenseConnection",
        "kind": "LinkedField",
        "name": "licenses",
        "plural": false,
        "selections": (v10/*:: as any*/),
        "storageKey": null
      },
      {
        "alias": "in90",
        "args": [
          {
            "fields": [
              (v11/*:: as any*/),
              {
                "kind": "Literal",
                "name": "expiresWithinDays",
                "value": 90
              },
              (v14/*:: as any*/),
              (v15/*:: as any*/)
            ],
            "kind": "ObjectValue",
            "name": "filter"
          }
        ],
        "concreteType": "LicenseConnection",
        "kind": "LinkedField",
        "name": "licenses",
        "plural": false,
        "selections": (v10/*:: as any*/),
        "storageKey": null
      },
      {
        "alias": "inGrace",
        "args": [
          {
            "fields": [
              (v11/*:: as any*/),
              (v14/*:: as any*/),
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
        "selections": (v10/*:: as any*/),
        "storageKey": null
      }
    ]
  },
  "params": {
    "cacheID": "c742bd651664b12c0503f1bccdaf7680",
    "id": "30144018ef300b12641fbf7b762cc2bff176d8ef09a3a63342967028868e0f8f",
    "metadata": {},
    "name": "RenewalsPageQuery",
    "operationKind": "query",
    "text": "query RenewalsPageQuery(\n  $filter: LicenseFilter\n  $autoRenew: Boolean\n) {\n  viewer {\n    ...SavedViews_viewer_2QCW1M\n    now\n    customer {\n      id\n    }\n    partner {\n      tier\n      id\n    }\n  }\n  licenses(first: 100, filter: $filter, orderBy: {field: EXPIRES_AT}) {\n    totalCount\n  }\n  ...RenewalFilters_query_4g4BoL\n  ...RenewalTable_query_Vt7Yj\n}\n\nfragment RenewalFilters_query_4g4BoL on Query {\n  in30: licenses(filter: {firstToEnd: true, autoRenew: $autoRenew, expiresWithinDays: 30, statuses: [ACTIVE, EXPIRING_SOON, SCHEDULED, AWAITING_ACTIVATION]}) {\n    totalCount\n  }\n  in60: licenses(filter: {firstToEnd: true, autoRenew: $autoRenew, expiresWithinDays: 60, statuses: [ACTIVE, EXPIRING_SOON, SCHEDULED, AWAITING_ACTIVATION]}) {\n    totalCount\n  }\n  in90: licenses(filter: {firstToEnd: true, autoRenew: $autoRenew, expiresWithinDays: 90, statuses: [ACTIVE, EXPIRING_SOON, SCHEDULED, AWAITING_ACTIVATION]}) {\n    totalCount\n  }\n  inGrace: licenses(filter: {firstToEnd: true, autoRenew: $autoRenew, statuses: [GRACE]}) {\n    totalCount\n  }\n}\n\nfragment RenewalTable_license on License {\n  status\n  expirationDate\n  customer {\n    company\n    partner {\n      company\n      id\n    }\n    id\n  }\n  assignment {\n    autoRenew\n    renewalMonths\n    suspendedAt\n    plan {\n      name\n      product {\n        name\n        id\n      }\n      id\n    }\n    licenses {\n      units\n      unbundledAt\n      id\n    }\n    id\n  }\n}\n\nfragment RenewalTable_query_Vt7Yj on Query {\n  licenses(first: 100, filter: $filter, orderBy: {field: EXPIRES_AT}) {\n    totalCount\n    edges {\n      node {\n        id\n        customer {\n          id\n          company\n        }\n        assignment {\n          id\n          plan {\n            name\n            id\n          }\n        }\n        ...RenewalTable_license\n        __typename\n      }\n      cursor\n    }\n    pageInfo {\n      endCursor\n      hasNextPage\n    }\n  }\n}\n\nfragment SavedViews_viewer_2QCW1M on Viewer {\n  savedViews(page: RENEWALS) {\n    id\n    version\n    name\n    search\n    columns\n    shared\n    isDefault\n    viewerCanUpdate\n    viewerCanDelete\n    owner {\n      firstName\n      lastName\n      id\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "95f1b1c0ed5c9778f3c426e633b4522e";

export default node;
