/**
 * @generated SignedSource<<8834b20253f7fe43c55fb348699deb47>>
 * @relayHash b25a90e7636d185f0a398c2a73db1055
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 85ddc32313ef53f9f6b51304f5d5579641bb3ce88cc1239c738c53107bf9c932

import { ConcreteRequest } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type Widget = "ACTIVE_PARTNERS" | "ATTENTION" | "CUSTOMER_LICENSE_STATUS" | "ENABLED_CUSTOMERS" | "ENABLED_PLANS" | "EXPIRIES_AHEAD" | "NEW_PARTNER_ACQUISITION" | "NEW_PARTNER_OVERVIEW" | "PARTNER_LICENSE_STATUS" | "UNITS_OVER_TIME";
export type DashboardPageQuery$variables = Record<PropertyKey, never>;
export type DashboardPageQuery$data = {
  readonly dashboard: {
    readonly widgets: ReadonlyArray<{
      readonly hidden: boolean;
      readonly viewerCanOpen: boolean;
      readonly widget: Widget;
    }>;
    readonly " $fragmentSpreads": FragmentRefs<"Attention_dashboard" | "CountTile_dashboard" | "ExpiriesAhead_dashboard" | "FirstSteps_dashboard" | "LicenseStatusTable_dashboard" | "NewPartnerYears_dashboard" | "NewPartners_dashboard" | "PartnerPools_dashboard" | "UnitsOverTime_dashboard">;
  };
  readonly viewer: {
    readonly customer: {
      readonly id: string;
    } | null | undefined;
  };
};
export type DashboardPageQuery = {
  response: DashboardPageQuery$data;
  variables: DashboardPageQuery$variables;
};

const node: ConcreteRequest = (function(){
var v0 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "id",
  "storageKey": null
},
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
      "concreteType": "Customer",
      "kind": "LinkedField",
      "name": "customer",
      "plural": false,
      "selections": [
        (v0/*:: as any*/)
      ],
      "storageKey": null
    }
  ],
  "storageKey": null
},
v2 = {
  "alias": null,
  "args": null,
  "concreteType": "DashboardWidget",
  "kind": "LinkedField",
  "name": "widgets",
  "plural": true,
  "selections": [
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "widget",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "hidden",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "viewerCanOpen",
      "storageKey": null
    }
  ],
  "storageKey": null
},
v3 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "from",
  "storageKey": null
},
v4 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "month",
  "storageKey": null
},
v5 = {
  "alias": null,
  "args": null,
  "concreteType": "Product",
  "kind": "LinkedField",
  "name": "product",
  "plural": false,
  "selections": [
    (v0/*:: as any*/),
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "name",
      "storageKey": null
    }
  ],
  "storageKey": null
},
v6 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "units",
  "storageKey": null
},
v7 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "count",
  "storageKey": null
};
return {
  "fragment": {
    "argumentDefinitions": [],
    "kind": "Fragment",
    "metadata": null,
    "name": "DashboardPageQuery",
    "selections": [
      (v1/*:: as any*/),
      {
        "alias": null,
        "args": null,
        "concreteType": "Dashboard",
        "kind": "LinkedField",
        "name": "dashboard",
        "plural": false,
        "selections": [
          (v2/*:: as any*/),
          {
            "args": null,
            "kind": "FragmentSpread",
            "name": "FirstSteps_dashboard"
          },
          {
            "args": null,
            "kind": "FragmentSpread",
            "name": "Attention_dashboard"
          },
          {
            "args": null,
            "kind": "FragmentSpread",
            "name": "CountTile_dashboard"
          },
          {
            "args": null,
            "kind": "FragmentSpread",
            "name": "ExpiriesAhead_dashboard"
          },
          {
            "args": null,
            "kind": "FragmentSpread",
            "name": "UnitsOverTime_dashboard"
          },
          {
            "args": null,
            "kind": "FragmentSpread",
            "name": "LicenseStatusTable_dashboard"
          },
          {
            "args": null,
            "kind": "FragmentSpread",
            "name": "PartnerPools_dashboard"
          },
          {
            "args": null,
            "kind": "FragmentSpread",
            "name": "NewPartners_dashboard"
          },
          {
            "args": null,
            "kind": "FragmentSpread",
            "name": "NewPartnerYears_dashboard"
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
    "argumentDefinitions": [],
    "kind": "Operation",
    "name": "DashboardPageQuery",
    "selections": [
      (v1/*:: as any*/),
      {
        "alias": null,
        "args": null,
        "concreteType": "Dashboard",
        "kind": "LinkedField",
        "name": "dashboard",
        "plural": false,
        "selections": [
          (v2/*:: as any*/),
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "enabledCustomers",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "enabledPlans",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "activePartners",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "plansInGrace",
            "storageKey": null
          },
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
            "name": "plansUndecided",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "lowPools",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "lockedPlans",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "openCrossgrades",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "updatesAvailable",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "timeZone",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "concreteType": "ExpiryWeek",
            "kind": "LinkedField",
            "name": "expiriesAhead",
            "plural": true,
            "selections": [
              (v3/*:: as any*/),
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "to",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "renewing",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "undecided",
                "storageKey": null
              }
            ],
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "concreteType": "UnitsOverTime",
            "kind": "LinkedField",
            "name": "unitsOverTime",
            "plural": false,
            "selections": [
              {
                "alias": null,
                "args": null,
                "concreteType": "UnitsMonth",
                "kind": "LinkedField",
                "name": "months",
                "plural": true,
                "selections": [
                  (v4/*:: as any*/)
                ],
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "concreteType": "ProductUnits",
                "kind": "LinkedField",
                "name": "products",
                "plural": true,
                "selections": [
                  (v5/*:: as any*/),
                  (v6/*:: as any*/)
                ],
                "storageKey": null
              }
            ],
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "concreteType": "ProductLicenseStatus",
            "kind": "LinkedField",
            "name": "licenseStatus",
            "plural": true,
            "selections": [
              (v5/*:: as any*/),
              {
                "alias": null,
                "args": null,
                "concreteType": "LicenseStatusCount",
                "kind": "LinkedField",
                "name": "counts",
                "plural": true,
                "selections": [
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "status",
                    "storageKey": null
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
            "args": null,
            "concreteType": "PartnerPools",
            "kind": "LinkedField",
            "name": "partnerLicenseStatus",
            "plural": true,
            "selections": [
              (v5/*:: as any*/),
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "version",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "enough",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "low",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "empty",
                "storageKey": null
              },
              (v6/*:: as any*/)
            ],
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "concreteType": "NewPartners",
            "kind": "LinkedField",
            "name": "newPartners",
            "plural": false,
            "selections": [
              (v3/*:: as any*/),
              (v7/*:: as any*/),
              {
                "alias": null,
                "args": null,
                "concreteType": "Partner",
                "kind": "LinkedField",
                "name": "latest",
                "plural": true,
                "selections": [
                  (v0/*:: as any*/),
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "company",
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
                    "name": "createdAt",
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
            "args": null,
            "concreteType": "PartnerMonth",
            "kind": "LinkedField",
            "name": "newPartnerMonths",
            "plural": true,
            "selections": [
              (v4/*:: as any*/),
              (v7/*:: as any*/)
            ],
            "storageKey": null
          }
        ],
        "storageKey": null
      }
    ]
  },
  "params": {
    "cacheID": "b25a90e7636d185f0a398c2a73db1055",
    "id": "85ddc32313ef53f9f6b51304f5d5579641bb3ce88cc1239c738c53107bf9c932",
    "metadata": {},
    "name": "DashboardPageQuery",
    "operationKind": "query",
    "text": "query DashboardPageQuery {\n  viewer {\n    customer {\n      id\n    }\n  }\n  dashboard {\n    widgets {\n      widget\n      hidden\n      viewerCanOpen\n    }\n    ...FirstSteps_dashboard\n    ...Attention_dashboard\n    ...CountTile_dashboard\n    ...ExpiriesAhead_dashboard\n    ...UnitsOverTime_dashboard\n    ...LicenseStatusTable_dashboard\n    ...PartnerPools_dashboard\n    ...NewPartners_dashboard\n    ...NewPartnerYears_dashboard\n  }\n}\n\nfragment Attention_dashboard on Dashboard {\n  plansInGrace\n  exceedsAllocation\n  plansUndecided\n  lowPools\n  lockedPlans\n  openCrossgrades\n  updatesAvailable\n}\n\nfragment CountTile_dashboard on Dashboard {\n  enabledCustomers\n  activePartners\n  enabledPlans\n}\n\nfragment ExpiriesAhead_dashboard on Dashboard {\n  timeZone\n  expiriesAhead {\n    from\n    to\n    renewing\n    undecided\n  }\n}\n\nfragment FirstSteps_dashboard on Dashboard {\n  enabledCustomers\n  enabledPlans\n  activePartners\n}\n\nfragment LicenseStatusTable_dashboard on Dashboard {\n  licenseStatus {\n    product {\n      id\n      name\n    }\n    counts {\n      status\n      count\n    }\n  }\n}\n\nfragment NewPartnerYears_dashboard on Dashboard {\n  timeZone\n  newPartnerMonths {\n    month\n    count\n  }\n}\n\nfragment NewPartners_dashboard on Dashboard {\n  timeZone\n  newPartners {\n    from\n    count\n    latest {\n      id\n      company\n      kind\n      createdAt\n    }\n  }\n}\n\nfragment PartnerPools_dashboard on Dashboard {\n  partnerLicenseStatus {\n    product {\n      id\n      name\n    }\n    version\n    enough\n    low\n    empty\n    units\n  }\n}\n\nfragment UnitsOverTime_dashboard on Dashboard {\n  unitsOverTime {\n    months {\n      month\n    }\n    products {\n      product {\n        id\n        name\n      }\n      units\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "51579be2a540717fb657bdfd3f357362";

export default node;
