/**
 * @generated SignedSource<<426f339796122a4be64531aee916ba09>>
 * @relayHash 8ddecb0b6b47426dfeb28e50407751ac
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 54bebe662f65cbec3ded25eac19778a8dd2b130fd777c2da3cf363e5090d7fd5

import { ConcreteRequest } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type waitsTestQuery$variables = Record<PropertyKey, never>;
export type waitsTestQuery$data = {
  readonly assignment: {
    readonly " $fragmentSpreads": FragmentRefs<"AssignmentPanel_assignment">;
  } | null | undefined;
};
export type waitsTestQuery = {
  response: waitsTestQuery$data;
  variables: waitsTestQuery$variables;
};

const node: ConcreteRequest = (function(){
var v0 = [
  {
    "kind": "Literal",
    "name": "id",
    "value": "asg_1"
  }
],
v1 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "id",
  "storageKey": null
},
v2 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "autoRenew",
  "storageKey": null
},
v3 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "renewalMonths",
  "storageKey": null
},
v4 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "name",
  "storageKey": null
},
v5 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "units",
  "storageKey": null
},
v6 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "expirationDate",
  "storageKey": null
},
v7 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "licenseVersion",
  "storageKey": null
},
v8 = {
  "enumValues": null,
  "nullable": false,
  "plural": false,
  "type": "Boolean"
},
v9 = {
  "enumValues": null,
  "nullable": false,
  "plural": false,
  "type": "ID"
},
v10 = {
  "enumValues": null,
  "nullable": true,
  "plural": false,
  "type": "Int"
},
v11 = {
  "enumValues": null,
  "nullable": true,
  "plural": false,
  "type": "Date"
},
v12 = {
  "enumValues": [
    "TRIAL",
    "FULL",
    "NFR"
  ],
  "nullable": false,
  "plural": false,
  "type": "LicenseVersion"
},
v13 = {
  "enumValues": null,
  "nullable": false,
  "plural": false,
  "type": "String"
},
v14 = {
  "enumValues": null,
  "nullable": true,
  "plural": false,
  "type": "DateTime"
},
v15 = {
  "enumValues": null,
  "nullable": false,
  "plural": false,
  "type": "Int"
};
return {
  "fragment": {
    "argumentDefinitions": [],
    "kind": "Fragment",
    "metadata": null,
    "name": "waitsTestQuery",
    "selections": [
      {
        "alias": null,
        "args": (v0/*:: as any*/),
        "concreteType": "Assignment",
        "kind": "LinkedField",
        "name": "assignment",
        "plural": false,
        "selections": [
          {
            "args": null,
            "kind": "FragmentSpread",
            "name": "AssignmentPanel_assignment"
          }
        ],
        "storageKey": "assignment(id:\"asg_1\")"
      }
    ],
    "type": "Query",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": [],
    "kind": "Operation",
    "name": "waitsTestQuery",
    "selections": [
      {
        "alias": null,
        "args": (v0/*:: as any*/),
        "concreteType": "Assignment",
        "kind": "LinkedField",
        "name": "assignment",
        "plural": false,
        "selections": [
          (v1/*:: as any*/),
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "subscriptionType",
            "storageKey": null
          },
          (v2/*:: as any*/),
          (v3/*:: as any*/),
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "managed",
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
            "kind": "ScalarField",
            "name": "updatesAvailable",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "unbundled",
            "storageKey": null
          },
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
              (v1/*:: as any*/),
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
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "updatedAt",
                "storageKey": null
              },
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
              {
                "alias": null,
                "args": null,
                "concreteType": "ServicePlan",
                "kind": "LinkedField",
                "name": "plan",
                "plural": false,
                "selections": [
                  (v1/*:: as any*/),
                  (v4/*:: as any*/)
                ],
                "storageKey": null
              },
              (v5/*:: as any*/),
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
                  (v5/*:: as any*/)
                ],
                "storageKey": null
              },
              (v6/*:: as any*/),
              (v2/*:: as any*/),
              (v3/*:: as any*/),
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "notificationDays",
                "storageKey": null
              }
            ],
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "viewerCanApply",
            "storageKey": null
          },
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
            "name": "viewerCanCancel",
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
              (v4/*:: as any*/),
              (v1/*:: as any*/),
              (v7/*:: as any*/)
            ],
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
              (v1/*:: as any*/),
              (v7/*:: as any*/),
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "status",
                "storageKey": null
              },
              (v5/*:: as any*/),
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "usedUnits",
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
              (v6/*:: as any*/),
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
                "name": "unbundledAt",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "concreteType": "Product",
                "kind": "LinkedField",
                "name": "product",
                "plural": false,
                "selections": [
                  (v4/*:: as any*/),
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "unitType",
                    "storageKey": null
                  },
                  (v1/*:: as any*/)
                ],
                "storageKey": null
              }
            ],
            "storageKey": null
          }
        ],
        "storageKey": "assignment(id:\"asg_1\")"
      }
    ]
  },
  "params": {
    "cacheID": "8ddecb0b6b47426dfeb28e50407751ac",
    "id": "54bebe662f65cbec3ded25eac19778a8dd2b130fd777c2da3cf363e5090d7fd5",
    "metadata": {
      "relayTestingSelectionTypeInfo": {
        "assignment": {
          "enumValues": null,
          "nullable": true,
          "plural": false,
          "type": "Assignment"
        },
        "assignment.autoRenew": (v8/*:: as any*/),
        "assignment.crossgradeRequired": (v8/*:: as any*/),
        "assignment.id": (v9/*:: as any*/),
        "assignment.licenses": {
          "enumValues": null,
          "nullable": false,
          "plural": true,
          "type": "License"
        },
        "assignment.licenses.activation": {
          "enumValues": [
            "AT_START",
            "FIRST_SIGN_IN",
            "ACTIVATION_CODE"
          ],
          "nullable": false,
          "plural": false,
          "type": "ActivationPolicy"
        },
        "assignment.licenses.activationCode": {
          "enumValues": null,
          "nullable": true,
          "plural": false,
          "type": "String"
        },
        "assignment.licenses.credits": (v10/*:: as any*/),
        "assignment.licenses.exceedsAllocation": (v8/*:: as any*/),
        "assignment.licenses.expirationDate": (v11/*:: as any*/),
        "assignment.licenses.id": (v9/*:: as any*/),
        "assignment.licenses.licenseVersion": (v12/*:: as any*/),
        "assignment.licenses.product": {
          "enumValues": null,
          "nullable": false,
          "plural": false,
          "type": "Product"
        },
        "assignment.licenses.product.id": (v9/*:: as any*/),
        "assignment.licenses.product.name": (v13/*:: as any*/),
        "assignment.licenses.product.unitType": (v13/*:: as any*/),
        "assignment.licenses.startDate": (v11/*:: as any*/),
        "assignment.licenses.status": {
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
        "assignment.licenses.unbundledAt": (v14/*:: as any*/),
        "assignment.licenses.units": (v15/*:: as any*/),
        "assignment.licenses.usedUnits": (v10/*:: as any*/),
        "assignment.managed": (v8/*:: as any*/),
        "assignment.plan": {
          "enumValues": null,
          "nullable": false,
          "plural": false,
          "type": "ServicePlan"
        },
        "assignment.plan.id": (v9/*:: as any*/),
        "assignment.plan.licenseVersion": (v12/*:: as any*/),
        "assignment.plan.name": (v13/*:: as any*/),
        "assignment.renewalMonths": (v15/*:: as any*/),
        "assignment.scheduledUpdate": {
          "enumValues": null,
          "nullable": true,
          "plural": false,
          "type": "ScheduledUpdate"
        },
        "assignment.scheduledUpdate.autoRenew": {
          "enumValues": null,
          "nullable": true,
          "plural": false,
          "type": "Boolean"
        },
        "assignment.scheduledUpdate.effectiveDate": (v11/*:: as any*/),
        "assignment.scheduledUpdate.expirationDate": (v11/*:: as any*/),
        "assignment.scheduledUpdate.failedAt": (v14/*:: as any*/),
        "assignment.scheduledUpdate.failure": (v13/*:: as any*/),
        "assignment.scheduledUpdate.id": (v9/*:: as any*/),
        "assignment.scheduledUpdate.licenses": {
          "enumValues": null,
          "nullable": false,
          "plural": true,
          "type": "ScheduledUnits"
        },
        "assignment.scheduledUpdate.licenses.productId": (v9/*:: as any*/),
        "assignment.scheduledUpdate.licenses.productName": (v13/*:: as any*/),
        "assignment.scheduledUpdate.licenses.units": (v15/*:: as any*/),
        "assignment.scheduledUpdate.notificationDays": (v10/*:: as any*/),
        "assignment.scheduledUpdate.plan": {
          "enumValues": null,
          "nullable": true,
          "plural": false,
          "type": "ServicePlan"
        },
        "assignment.scheduledUpdate.plan.id": (v9/*:: as any*/),
        "assignment.scheduledUpdate.plan.name": (v13/*:: as any*/),
        "assignment.scheduledUpdate.renewalMonths": (v10/*:: as any*/),
        "assignment.scheduledUpdate.requestedBy": (v13/*:: as any*/),
        "assignment.scheduledUpdate.timing": {
          "enumValues": [
            "ON_DATE",
            "AT_RENEWAL",
            "AT_TRIAL_END"
          ],
          "nullable": false,
          "plural": false,
          "type": "UpdateTiming"
        },
        "assignment.scheduledUpdate.units": (v10/*:: as any*/),
        "assignment.scheduledUpdate.updatedAt": {
          "enumValues": null,
          "nullable": false,
          "plural": false,
          "type": "DateTime"
        },
        "assignment.subscriptionType": {
          "enumValues": [
            "MONTHLY_PLAN",
            "ANNUAL_LICENSE",
            "OTHER"
          ],
          "nullable": false,
          "plural": false,
          "type": "SubscriptionType"
        },
        "assignment.suspendedAt": (v14/*:: as any*/),
        "assignment.unbundled": (v8/*:: as any*/),
        "assignment.updatesAvailable": (v8/*:: as any*/),
        "assignment.viewerCanApply": (v8/*:: as any*/),
        "assignment.viewerCanCancel": (v8/*:: as any*/),
        "assignment.viewerCanChange": (v8/*:: as any*/),
        "assignment.viewerCanChangePlan": (v8/*:: as any*/),
        "assignment.viewerCanConvert": (v8/*:: as any*/),
        "assignment.viewerCanModify": (v8/*:: as any*/),
        "assignment.viewerCanRenew": (v8/*:: as any*/),
        "assignment.viewerCanSchedule": (v8/*:: as any*/),
        "assignment.viewerCanSuspend": (v8/*:: as any*/),
        "assignment.viewerCanUnsuspend": (v8/*:: as any*/)
      }
    },
    "name": "waitsTestQuery",
    "operationKind": "query",
    "text": "query waitsTestQuery {\n  assignment(id: \"asg_1\") {\n    ...AssignmentPanel_assignment\n    id\n  }\n}\n\nfragment AssignmentPanel_assignment on Assignment {\n  id\n  subscriptionType\n  autoRenew\n  renewalMonths\n  managed\n  suspendedAt\n  updatesAvailable\n  unbundled\n  crossgradeRequired\n  scheduledUpdate {\n    failedAt\n    id\n  }\n  viewerCanApply\n  viewerCanModify\n  viewerCanChangePlan\n  viewerCanConvert\n  viewerCanRenew\n  viewerCanSuspend\n  viewerCanUnsuspend\n  viewerCanCancel\n  ...PendingUpdateNote_assignment\n  plan {\n    id\n    name\n    licenseVersion\n  }\n  licenses {\n    id\n    licenseVersion\n    status\n    units\n    usedUnits\n    exceedsAllocation\n    credits\n    startDate\n    expirationDate\n    activation\n    activationCode\n    unbundledAt\n    product {\n      name\n      unitType\n      id\n    }\n  }\n}\n\nfragment PendingUpdateNote_assignment on Assignment {\n  autoRenew\n  viewerCanChange\n  viewerCanSchedule\n  viewerCanConvert\n  plan {\n    name\n    id\n  }\n  scheduledUpdate {\n    timing\n    requestedBy\n    updatedAt\n    failedAt\n    failure\n    ...pendingUpdate_update\n    id\n  }\n}\n\nfragment pendingUpdate_update on ScheduledUpdate {\n  timing\n  effectiveDate\n  plan {\n    id\n    name\n  }\n  units\n  licenses {\n    productId\n    productName\n    units\n  }\n  expirationDate\n  autoRenew\n  renewalMonths\n  notificationDays\n}\n"
  }
};
})();

(node as any).hash = "569195dd429dd01e79cc2301aca79291";

export default node;
