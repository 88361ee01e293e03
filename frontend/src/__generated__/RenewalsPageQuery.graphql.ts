/**
 * @generated SignedSource<<185e10dd914ae2c088168baf4e62b29d>>
 * @relayHash 4a2e63bfa19b5a829a0c06ce7b69c563
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID fb7f17500e7f8e3871d73d72afea74c9098d5a54f2b1092697893e441c4a27dd

import { ConcreteRequest } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type LicenseStatus = "ACTIVE" | "AWAITING_ACTIVATION" | "CANCELED" | "EXPIRED" | "EXPIRING_SOON" | "GRACE" | "SCHEDULED" | "SUSPENDED";
export type LicenseVersion = "FULL" | "NFR" | "TRIAL";
export type Tier = "ONE" | "TWO";
export type LicenseFilter = {
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
v2 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "now",
  "storageKey": null
},
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
  "concreteType": "Customer",
  "kind": "LinkedField",
  "name": "customer",
  "plural": false,
  "selections": [
    (v3/*:: as any*/)
  ],
  "storageKey": null
},
v5 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "tier",
  "storageKey": null
},
v6 = {
  "kind": "Variable",
  "name": "filter",
  "variableName": "filter"
},
v7 = [
  (v6/*:: as any*/),
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
v8 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "totalCount",
  "storageKey": null
},
v9 = [
  (v8/*:: as any*/)
],
v10 = {
  "kind": "Variable",
  "name": "autoRenew",
  "variableName": "autoRenew"
},
v11 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "company",
  "storageKey": null
},
v12 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "name",
  "storageKey": null
},
v13 = {
  "kind": "Literal",
  "name": "firstToEnd",
  "value": true
},
v14 = {
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
          (v2/*:: as any*/),
          (v4/*:: as any*/),
          {
            "alias": null,
            "args": null,
            "concreteType": "Partner",
            "kind": "LinkedField",
            "name": "partner",
            "plural": false,
            "selections": [
              (v5/*:: as any*/)
            ],
            "storageKey": null
          }
        ],
        "storageKey": null
      },
      {
        "alias": null,
        "args": (v7/*:: as any*/),
        "concreteType": "LicenseConnection",
        "kind": "LinkedField",
        "name": "licenses",
        "plural": false,
        "selections": (v9/*:: as any*/),
        "storageKey": null
      },
      {
        "args": [
          (v10/*:: as any*/)
        ],
        "kind": "FragmentSpread",
        "name": "RenewalFilters_query"
      },
      {
        "args": [
          (v6/*:: as any*/)
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
          (v2/*:: as any*/),
          (v4/*:: as any*/),
          {
            "alias": null,
            "args": null,
            "concreteType": "Partner",
            "kind": "LinkedField",
            "name": "partner",
            "plural": false,
            "selections": [
              (v5/*:: as any*/),
              (v3/*:: as any*/)
            ],
            "storageKey": null
          }
        ],
        "storageKey": null
      },
      {
        "alias": null,
        "args": (v7/*:: as any*/),
        "concreteType": "LicenseConnection",
        "kind": "LinkedField",
        "name": "licenses",
        "plural": false,
        "selections": [
          (v8/*:: as any*/),
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
                  (v3/*:: as any*/),
                  {
                    "alias": null,
                    "args": null,
                    "concreteType": "Customer",
                    "kind": "LinkedField",
                    "name": "customer",
                    "plural": false,
                    "selections": [
                      (v3/*:: as any*/),
                      (v11/*:: as any*/),
                      {
                        "alias": null,
                        "args": null,
                        "concreteType": "Partner",
                        "kind": "LinkedField",
                        "name": "partner",
                        "plural": false,
                        "selections": [
                          (v11/*:: as any*/),
                          (v3/*:: as any*/)
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
                      (v3/*:: as any*/),
                      {
                        "alias": null,
                        "args": null,
                        "concreteType": "ServicePlan",
                        "kind": "LinkedField",
                        "name": "plan",
                        "plural": false,
                        "selections": [
                          (v12/*:: as any*/),
                          (v3/*:: as any*/),
                          {
                            "alias": null,
                            "args": null,
                            "concreteType": "Product",
                            "kind": "LinkedField",
                            "name": "product",
                            "plural": false,
                            "selections": [
                              (v12/*:: as any*/),
                              (v3/*:: as any*/)
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
                          (v3/*:: as any*/)
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
        "args": (v7/*:: as any*/),
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
              (v10/*:: as any*/),
              {
                "kind": "Literal",
                "name": "expiresWithinDays",
                "value": 30
              },
              (v13/*:: as any*/),
              (v14/*:: as any*/)
            ],
            "kind": "ObjectValue",
            "name": "filter"
          }
        ],
        "concreteType": "LicenseConnection",
        "kind": "LinkedField",
        "name": "licenses",
        "plural": false,
        "selections": (v9/*:: as any*/),
        "storageKey": null
      },
      {
        "alias": "in60",
        "args": [
          {
            "fields": [
              (v10/*:: as any*/),
              {
                "kind": "Literal",
                "name": "expiresWithinDays",
                "value": 60
              },
              (v13/*:: as any*/),
              (v14/*:: as any*/)
            ],
            "kind": "ObjectValue",
            "name": "filter"
          }
        ],
        "concreteType": "LicenseConnection",
        "kind": "LinkedField",
        "name": "licenses",
        "plural": false,
        "selections": (v9/*:: as any*/),
        "storageKey": null
      },
      {
        "alias": "in90",
        "args": [
          {
            "fields": [
              (v10/*:: as any*/),
              {
                "kind": "Literal",
                "name": "expiresWithinDays",
                "value": 90
              },
              (v13/*:: as any*/),
              (v14/*:: as any*/)
            ],
            "kind": "ObjectValue",
            "name": "filter"
          }
        ],
        "concreteType": "LicenseConnection",
        "kind": "LinkedField",
        "name": "licenses",
        "plural": false,
        "selections": (v9/*:: as any*/),
        "storageKey": null
      },
      {
        "alias": "inGrace",
        "args": [
          {
            "fields": [
              (v10/*:: as any*/),
              (v13/*:: as any*/),
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
        "selections": (v9/*:: as any*/),
        "storageKey": null
      }
    ]
  },
  "params": {
    "cacheID": "4a2e63bfa19b5a829a0c06ce7b69c563",
    "id": "fb7f17500e7f8e3871d73d72afea74c9098d5a54f2b1092697893e441c4a27dd",
    "metadata": {},
    "name": "RenewalsPageQuery",
    "operationKind": "query",
    "text": "query RenewalsPageQuery(\n  $filter: LicenseFilter\n  $autoRenew: Boolean\n) {\n  viewer {\n    now\n    customer {\n      id\n    }\n    partner {\n      tier\n      id\n    }\n  }\n  licenses(first: 100, filter: $filter, orderBy: {field: EXPIRES_AT}) {\n    totalCount\n  }\n  ...RenewalFilters_query_4g4BoL\n  ...RenewalTable_query_Vt7Yj\n}\n\nfragment RenewalFilters_query_4g4BoL on Query {\n  in30: licenses(filter: {firstToEnd: true, autoRenew: $autoRenew, expiresWithinDays: 30, statuses: [ACTIVE, EXPIRING_SOON, SCHEDULED, AWAITING_ACTIVATION]}) {\n    totalCount\n  }\n  in60: licenses(filter: {firstToEnd: true, autoRenew: $autoRenew, expiresWithinDays: 60, statuses: [ACTIVE, EXPIRING_SOON, SCHEDULED, AWAITING_ACTIVATION]}) {\n    totalCount\n  }\n  in90: licenses(filter: {firstToEnd: true, autoRenew: $autoRenew, expiresWithinDays: 90, statuses: [ACTIVE, EXPIRING_SOON, SCHEDULED, AWAITING_ACTIVATION]}) {\n    totalCount\n  }\n  inGrace: licenses(filter: {firstToEnd: true, autoRenew: $autoRenew, statuses: [GRACE]}) {\n    totalCount\n  }\n}\n\nfragment RenewalTable_license on License {\n  status\n  expirationDate\n  customer {\n    company\n    partner {\n      company\n      id\n    }\n    id\n  }\n  assignment {\n    autoRenew\n    renewalMonths\n    plan {\n      name\n      product {\n        name\n        id\n      }\n      id\n    }\n    licenses {\n      units\n      unbundledAt\n      id\n    }\n    id\n  }\n}\n\nfragment RenewalTable_query_Vt7Yj on Query {\n  licenses(first: 100, filter: $filter, orderBy: {field: EXPIRES_AT}) {\n    totalCount\n    edges {\n      node {\n        id\n        customer {\n          id\n          company\n        }\n        assignment {\n          id\n          plan {\n            name\n            id\n          }\n        }\n        ...RenewalTable_license\n        __typename\n      }\n      cursor\n    }\n    pageInfo {\n      endCursor\n      hasNextPage\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "889fca1043b531e4189a81100a4d7c9b";

export default node;
