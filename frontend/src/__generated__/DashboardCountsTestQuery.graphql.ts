/**
 * @generated SignedSource<<c8099f588744b13cd3cf83a13953b226>>
 * @relayHash bce7eef604d4152a9f3d21cf74ef1ff5
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID d90a5cee1f1e36080f9091ea1845d14a71f3385844a67a9013e9406c11f1b681

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
    "cacheID": "bce7eef604d4152a9f3d21cf74ef1ff5",
    "id": "d90a5cee1f1e36080f9091ea1845d14a71f3385844a67a9013e9406c11f1b681",
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
        }
      }
    },
    "name": "DashboardCountsTestQuery",
    "operationKind": "query",
    "text": "query DashboardCountsTestQuery {\n  dashboard {\n    ...DashboardCounts_dashboard\n    ...LicenseStatusTable_dashboard\n  }\n}\n\nfragment DashboardCounts_dashboard on Dashboard {\n  enabledCustomers\n  activePartners\n  enabledPlans\n  exceedsAllocation\n}\n\nfragment LicenseStatusTable_dashboard on Dashboard {\n  licenseStatus {\n    product {\n      id\n      name\n    }\n    counts {\n      status\n      count\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "17cc6a1d051bc4e417cf0ffe21d987ce";

export default node;
