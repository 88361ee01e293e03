/**
 * @generated SignedSource<<42c0cc7e62e1f0a3333b2ac37e0f4076>>
 * @relayHash 3a551ab44784060666a75c3acde3b2cc
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID adc6bd70db4c9b6845396c8ecd1afcdb88801a9420b0d70e28ceb999a90f3825

import { ConcreteRequest } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type DashboardPageQuery$variables = Record<PropertyKey, never>;
export type DashboardPageQuery$data = {
  readonly dashboard: {
    readonly " $fragmentSpreads": FragmentRefs<"DashboardCounts_dashboard" | "FirstSteps_dashboard" | "LicenseStatusTable_dashboard">;
  };
};
export type DashboardPageQuery = {
  response: DashboardPageQuery$data;
  variables: DashboardPageQuery$variables;
};

const node: ConcreteRequest = {
  "fragment": {
    "argumentDefinitions": [],
    "kind": "Fragment",
    "metadata": null,
    "name": "DashboardPageQuery",
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
            "name": "FirstSteps_dashboard"
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
    "name": "DashboardPageQuery",
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
    "cacheID": "3a551ab44784060666a75c3acde3b2cc",
    "id": "adc6bd70db4c9b6845396c8ecd1afcdb88801a9420b0d70e28ceb999a90f3825",
    "metadata": {},
    "name": "DashboardPageQuery",
    "operationKind": "query",
    "text": "query DashboardPageQuery {\n  dashboard {\n    ...DashboardCounts_dashboard\n    ...FirstSteps_dashboard\n    ...LicenseStatusTable_dashboard\n  }\n}\n\nfragment DashboardCounts_dashboard on Dashboard {\n  enabledCustomers\n  activePartners\n  enabledPlans\n  exceedsAllocation\n}\n\nfragment FirstSteps_dashboard on Dashboard {\n  enabledCustomers\n  enabledPlans\n  activePartners\n}\n\nfragment LicenseStatusTable_dashboard on Dashboard {\n  licenseStatus {\n    product {\n      id\n      name\n    }\n    counts {\n      status\n      count\n    }\n  }\n}\n"
  }
};

(node as any).hash = "31d9b04a679c6458cec30d4532a254d9";

export default node;
