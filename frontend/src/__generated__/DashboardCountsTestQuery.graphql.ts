/**
 * @generated SignedSource<<50fa95b619c99dd1746fc8a6b5ea8029>>
 * @relayHash f9e89160a74164d15a5ff12dda86055f
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 63ab1a87cbf1acb5f16757483d0785c54dd073175246bdc25af9f5a29a8a3dd6

import { ConcreteRequest } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type DashboardCountsTestQuery$variables = Record<PropertyKey, never>;
export type DashboardCountsTestQuery$data = {
  readonly dashboard: {
    readonly " $fragmentSpreads": FragmentRefs<"DashboardCounts_dashboard" | "LicenseStatusTable_dashboard">;
  };
};
export type DashboardCountsTestQuery = {
  response: DashboardCountsTestQuery$data;
  variables: DashboardCountsTestQuery$variables;
};

const node: ConcreteRequest = (function(){
var v0 = {
  "enumValues": null,
  "nullable": true,
  "plural": false,
  "type": "Int"
};
return {
  "fragment": {
    "argumentDefinitions": [],
    "kind": "Fragment",
    "metadata": null,
    "name": "DashboardCountsTestQuery",
    "selections": [
      {
        "alias": null,
        "args": null,
        "concreteType": "Dashboard",
        "kind": "LinkedField",
        "name": "dashboard",
        "plural": false,
        "selections": [
          {
            "args": null,
            "kind": "FragmentSpread",
            "name": "DashboardCounts_dashboard"
          },
          {
            "args": null,
            "kind": "FragmentSpread",
            "name": "LicenseStatusTable_dashboard"
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
    "name": "DashboardCountsTestQuery",
    "selections": [
      {
        "alias": null,
        "args": null,
        "concreteType": "Dashboard",
        "kind": "LinkedField",
        "name": "dashboard",
        "plural": false,
        "selections": [
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
            "name": "activePartners",
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
            "name": "exceedsAllocation",
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
            "name": "updatesAvailable",
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
              {
                "alias": null,
                "args": null,
                "concreteType": "Product",
                "kind": "LinkedField",
                "name": "product",
                "plural": false,
                "selections": [
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "id",
                    "storageKey": null
                  },
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
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "count",
                    "storageKey": null
                  }
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
  "params": {
    "cacheID": "f9e89160a74164d15a5ff12dda86055f",
    "id": "63ab1a87cbf1acb5f16757483d0785c54dd073175246bdc25af9f5a29a8a3dd6",
    "metadata": {
      "relayTestingSelectionTypeInfo": {
        "dashboard": {
          "enumValues": null,
          "nullable": false,
          "plural": false,
          "type": "Dashboard"
        },
        "dashboard.activePartners": (v0/*:: as any*/),
        "dashboard.enabledCustomers": (v0/*:: as any*/),
        "dashboard.enabledPlans": (v0/*:: as any*/),
        "dashboard.exceedsAllocation": (v0/*:: as any*/),
        "dashboard.licenseStatus": {
          "enumValues": null,
          "nullable": true,
          "plural": true,
          "type": "ProductLicenseStatus"
        },
        "dashboard.licenseStatus.counts": {
          "enumValues": null,
          "nullable": false,
          "plural": true,
          "type": "LicenseStatusCount"
        },
        "dashboard.licenseStatus.counts.count": {
          "enumValues": null,
          "nullable": false,
          "plural": false,
          "type": "Int"
        },
        "dashboard.licenseStatus.counts.status": {
          "enumValues": [
            "SCHEDULED",
            "AWAITING_ACTIVATION",
            "ACTIVE",
            "EXPIRING_SOON",
            "GRACE",
            "EXPIRED",
            "SUSPENDED",
            "CANCELED"
          ],
          "nullable": false,
          "plural": false,
          "type": "LicenseStatus"
        },
        "dashboard.licenseStatus.product": {
          "enumValues": null,
          "nullable": false,
          "plural": false,
          "type": "Product"
        },
        "dashboard.licenseStatus.product.id": {
          "enumValues": null,
          "nullable": false,
          "plural": false,
          "type": "ID"
        },
        "dashboard.licenseStatus.product.name": {
          "enumValues": null,
          "nullable": false,
          "plural": false,
          "type": "String"
        },
        "dashboard.lockedPlans": (v0/*:: as any*/),
        "dashboard.lowPools": (v0/*:: as any*/),
        "dashboard.updatesAvailable": (v0/*:: as any*/)
      }
    },
    "name": "DashboardCountsTestQuery",
    "operationKind": "query",
    "text": "query DashboardCountsTestQuery {\n  dashboard {\n    ...DashboardCounts_dashboard\n    ...LicenseStatusTable_dashboard\n  }\n}\n\nfragment DashboardCounts_dashboard on Dashboard {\n  enabledCustomers\n  activePartners\n  enabledPlans\n  exceedsAllocation\n  lowPools\n  lockedPlans\n  updatesAvailable\n}\n\nfragment LicenseStatusTable_dashboard on Dashboard {\n  licenseStatus {\n    product {\n      id\n      name\n    }\n    counts {\n      status\n      count\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "17cc6a1d051bc4e417cf0ffe21d987ce";

export default node;
