/**
 * @generated SignedSource<<76e64fce488489257b19b7fe0aa3cdbf>>
 * @relayHash 20101273ede59ac6e1c997cb4a18a3d8
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID e48d633ea3bdf6b48f751ac180a3015701c0c872038d3d6610f11e9f38b74d7d

import { ConcreteRequest } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type CrossgradeStatus = "CANCELED" | "OPEN" | "RESOLVED";
export type CrossgradePageQuery$variables = {
  id: string;
};
export type CrossgradePageQuery$data = {
  readonly crossgrade: {
    readonly customer: {
      readonly company: string;
      readonly id: string;
    };
    readonly plan: {
      readonly name: string;
    } | null | undefined;
    readonly stale: boolean;
    readonly status: CrossgradeStatus;
    readonly version: number;
    readonly viewerCanResolve: boolean;
    readonly " $fragmentSpreads": FragmentRefs<"CancelCrossgradeDialog_crossgrade" | "CrossgradeForm_crossgrade" | "CrossgradeOutcome_crossgrade">;
  } | null | undefined;
  readonly viewer: {
    readonly now: string;
  };
};
export type CrossgradePageQuery = {
  response: CrossgradePageQuery$data;
  variables: CrossgradePageQuery$variables;
};

const node: ConcreteRequest = (function(){
var v0 = [
  {
    "defaultValue": null,
    "kind": "LocalArgument",
    "name": "id"
  }
],
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
      "kind": "ScalarField",
      "name": "now",
      "storageKey": null
    }
  ],
  "storageKey": null
},
v2 = [
  {
    "kind": "Variable",
    "name": "id",
    "variableName": "id"
  }
],
v3 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "version",
  "storageKey": null
},
v4 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "status",
  "storageKey": null
},
v5 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "stale",
  "storageKey": null
},
v6 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "viewerCanResolve",
  "storageKey": null
},
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
  "name": "name",
  "storageKey": null
},
v10 = [
  (v9/*:: as any*/),
  (v7/*:: as any*/)
],
v11 = {
  "alias": null,
  "args": null,
  "concreteType": "Product",
  "kind": "LinkedField",
  "name": "product",
  "plural": false,
  "selections": (v10/*:: as any*/),
  "storageKey": null
},
v12 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "units",
  "storageKey": null
};
return {
  "fragment": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Fragment",
    "metadata": null,
    "name": "CrossgradePageQuery",
    "selections": [
      (v1/*:: as any*/),
      {
        "alias": null,
        "args": (v2/*:: as any*/),
        "concreteType": "Crossgrade",
        "kind": "LinkedField",
        "name": "crossgrade",
        "plural": false,
        "selections": [
          (v3/*:: as any*/),
          (v4/*:: as any*/),
          (v5/*:: as any*/),
          (v6/*:: as any*/),
          {
            "alias": null,
            "args": null,
            "concreteType": "Customer",
            "kind": "LinkedField",
            "name": "customer",
            "plural": false,
            "selections": [
              (v7/*:: as any*/),
              (v8/*:: as any*/)
            ],
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
              (v9/*:: as any*/)
            ],
            "storageKey": null
          },
          {
            "args": null,
            "kind": "FragmentSpread",
            "name": "CrossgradeForm_crossgrade"
          },
          {
            "args": null,
            "kind": "FragmentSpread",
            "name": "CrossgradeOutcome_crossgrade"
          },
          {
            "args": null,
            "kind": "FragmentSpread",
            "name": "CancelCrossgradeDialog_crossgrade"
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
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "CrossgradePageQuery",
    "selections": [
      (v1/*:: as any*/),
      {
        "alias": null,
        "args": (v2/*:: as any*/),
        "concreteType": "Crossgrade",
        "kind": "LinkedField",
        "name": "crossgrade",
        "plural": false,
        "selections": [
          (v3/*:: as any*/),
          (v4/*:: as any*/),
          (v5/*:: as any*/),
          (v6/*:: as any*/),
          {
            "alias": null,
            "args": null,
            "concreteType": "Customer",
            "kind": "LinkedField",
            "name": "customer",
            "plural": false,
            "selections": [
              (v7/*:: as any*/),
              (v8/*:: as any*/),
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "timeZone",
                "storageKey": null
              }
            ],
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
              (v9/*:: as any*/),
              (v7/*:: as any*/),
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "licenseVersion",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "initialMonths",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "subscriptionType",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "autoRenew",
                "storageKey": null
              },
              (v11/*:: as any*/),
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
                    "selections": [
                      (v7/*:: as any*/),
                      (v9/*:: as any*/),
                      {
                        "alias": null,
                        "args": null,
                        "kind": "ScalarField",
                        "name": "unitType",
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
                        "name": "activationPolicies",
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
          },
          (v7/*:: as any*/),
          {
            "alias": null,
            "args": null,
            "concreteType": "Assignment",
            "kind": "LinkedField",
            "name": "assignment",
            "plural": false,
            "selections": [
              (v7/*:: as any*/)
            ],
            "storageKey": null
          },
          (v12/*:: as any*/),
          {
            "alias": null,
            "args": null,
            "concreteType": "LicenseUnits",
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
              (v12/*:: as any*/)
            ],
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "startDate",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "choiceForStart",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "concreteType": "CrossgradeItem",
            "kind": "LinkedField",
            "name": "items",
            "plural": true,
            "selections": [
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "choices",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "chosen",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "concreteType": "License",
                "kind": "LinkedField",
                "name": "license",
                "plural": false,
                "selections": [
                  (v7/*:: as any*/),
                  (v12/*:: as any*/),
                  (v4/*:: as any*/),
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
                    "name": "activationCode",
                    "storageKey": null
                  },
                  (v11/*:: as any*/),
                  {
                    "alias": null,
                    "args": null,
                    "concreteType": "Assignment",
                    "kind": "LinkedField",
                    "name": "assignment",
                    "plural": false,
                    "selections": [
                      {
                        "alias": null,
                        "args": null,
                        "concreteType": "ServicePlan",
                        "kind": "LinkedField",
                        "name": "plan",
                        "plural": false,
                        "selections": (v10/*:: as any*/),
                        "storageKey": null
                      },
                      (v7/*:: as any*/)
                    ],
                    "storageKey": null
                  }
                ],
                "storageKey": null
              },
              (v11/*:: as any*/)
            ],
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "resolvedAt",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "canceledAt",
            "storageKey": null
          }
        ],
        "storageKey": null
      }
    ]
  },
  "params": {
    "cacheID": "20101273ede59ac6e1c997cb4a18a3d8",
    "id": "e48d633ea3bdf6b48f751ac180a3015701c0c872038d3d6610f11e9f38b74d7d",
    "metadata": {},
    "name": "CrossgradePageQuery",
    "operationKind": "query",
    "text": "query CrossgradePageQuery(\n  $id: ID!\n) {\n  viewer {\n    now\n  }\n  crossgrade(id: $id) {\n    version\n    status\n    stale\n    viewerCanResolve\n    customer {\n      id\n      company\n    }\n    plan {\n      name\n      id\n    }\n    ...CrossgradeForm_crossgrade\n    ...CrossgradeOutcome_crossgrade\n    ...CancelCrossgradeDialog_crossgrade\n    id\n  }\n}\n\nfragment CancelCrossgradeDialog_crossgrade on Crossgrade {\n  id\n  version\n  customer {\n    id\n    company\n  }\n}\n\nfragment CrossgradeCompare_item on CrossgradeItem {\n  product {\n    name\n    id\n  }\n  license {\n    product {\n      name\n      id\n    }\n    assignment {\n      plan {\n        name\n        id\n      }\n      id\n    }\n    id\n  }\n}\n\nfragment CrossgradeForm_crossgrade on Crossgrade {\n  id\n  version\n  stale\n  assignment {\n    id\n  }\n  units\n  licenses {\n    productId\n    units\n  }\n  startDate\n  choiceForStart\n  customer {\n    id\n    company\n    timeZone\n  }\n  plan {\n    name\n    ...PlanFacts_plan\n    ...PlanFields_plan\n    id\n  }\n  items {\n    choices\n    chosen\n    license {\n      id\n    }\n    ...CrossgradeItems_item\n    ...CrossgradeCompare_item\n  }\n  ...LookAgain_crossgrade\n}\n\nfragment CrossgradeItems_item on CrossgradeItem {\n  choices\n  product {\n    name\n    id\n  }\n  license {\n    id\n    units\n    status\n    expirationDate\n    activationCode\n    product {\n      name\n      id\n    }\n    assignment {\n      plan {\n        name\n        id\n      }\n      id\n    }\n  }\n}\n\nfragment CrossgradeOutcome_crossgrade on Crossgrade {\n  status\n  resolvedAt\n  canceledAt\n  customer {\n    id\n    company\n  }\n  items {\n    chosen\n    product {\n      name\n      id\n    }\n    license {\n      id\n      product {\n        name\n        id\n      }\n    }\n  }\n}\n\nfragment LookAgain_crossgrade on Crossgrade {\n  id\n  version\n}\n\nfragment PlanFacts_plan on ServicePlan {\n  licenseVersion\n  initialMonths\n  subscriptionType\n  autoRenew\n  product {\n    name\n    id\n  }\n}\n\nfragment PlanFields_plan on ServicePlan {\n  licenseVersion\n  activation\n  components {\n    product {\n      id\n      name\n      unitType\n      kind\n      activationPolicies\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "d21122f7b44dc3cffaa65e45a9c66e62";

export default node;
