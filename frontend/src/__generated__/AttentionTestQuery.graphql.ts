/**
 * @generated SignedSource<<a90372f04f962adf46f34ddd170e5342>>
 * @relayHash 7ff48b33b1ac4d5c25eb1137a013da8b
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 93f9715ecda41e408583d4aef23d4beedd78906cb66b4f9a94ce1877492e6b28

import { ConcreteRequest } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type AttentionTestQuery$variables = Record<PropertyKey, never>;
export type AttentionTestQuery$data = {
  readonly dashboard: {
    readonly " $fragmentSpreads": FragmentRefs<"Attention_dashboard" | "CountTile_dashboard" | "LicenseStatusTable_dashboard">;
  };
};
export type AttentionTestQuery = {
  response: AttentionTestQuery$data;
  variables: AttentionTestQuery$variables;
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
    "name": "AttentionTestQuery",
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
    "name": "AttentionTestQuery",
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
    "cacheID": "7ff48b33b1ac4d5c25eb1137a013da8b",
    "id": "93f9715ecda41e408583d4aef23d4beedd78906cb66b4f9a94ce1877492e6b28",
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
        "dashboard.openCrossgrades": (v0/*:: as any*/),
        "dashboard.plansInGrace": (v0/*:: as any*/),
        "dashboard.plansUndecided": (v0/*:: as any*/),
        "dashboard.updatesAvailable": (v0/*:: as any*/)
      }
    },
    "name": "AttentionTestQuery",
    "operationKind": "query",
    "text": "query AttentionTestQuery {\n  dashboard {\n    ...Attention_dashboard\n    ...CountTile_dashboard\n    ...LicenseStatusTable_dashboard\n  }\n}\n\nfragment Attention_dashboard on Dashboard {\n  plansInGrace\n  exceedsAllocation\n  plansUndecided\n  lowPools\n  lockedPlans\n  openCrossgrades\n  updatesAvailable\n}\n\nfragment CountTile_dashboard on Dashboard {\n  enabledCustomers\n  activePartners\n  enabledPlans\n}\n\nfragment LicenseStatusTable_dashboard on Dashboard {\n  licenseStatus {\n    product {\n      id\n      name\n    }\n    counts {\n      status\n      count\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "1b79d7d1ff160a4733197cc32911c456";

export default node;
