/**
 * @generated SignedSource<<c4de931e9988e96ddcf6ace5f9220420>>
 * @relayHash 598de3e97d9b455bcc9364c2182b1c0c
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 2f400687fb7c3a735042e6ca8b7e752f7f01b4e3a869a5cf6d66391494b291bd

import { ConcreteRequest } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type CrossgradeChoice = "NEW_LICENSE" | "TRANSFER";
export type CrossgradeUpdateInput = {
  crossgrades?: ReadonlyArray<CrossgradeChoiceInput> | null | undefined;
  expectedVersion: number;
  externalId?: string | null | undefined;
  id: string;
  licenses?: ReadonlyArray<LicenseUnitsInput> | null | undefined;
  startDate?: string | null | undefined;
  units?: number | null | undefined;
};
export type LicenseUnitsInput = {
  productId: string;
  units: number;
};
export type CrossgradeChoiceInput = {
  choice: CrossgradeChoice;
  licenseId: string;
};
export type LookAgainMutation$variables = {
  input: CrossgradeUpdateInput;
};
export type LookAgainMutation$data = {
  readonly crossgradeUpdate: {
    readonly crossgrade: {
      readonly " $fragmentSpreads": FragmentRefs<"CrossgradeForm_crossgrade" | "CustomerCrossgrades_crossgrade">;
    } | null | undefined;
    readonly userErrors: ReadonlyArray<{
      readonly message: string;
      readonly " $fragmentSpreads": FragmentRefs<"submit_userError">;
    }>;
  };
};
export type LookAgainMutation = {
  response: LookAgainMutation$data;
  variables: LookAgainMutation$variables;
};

const node: ConcreteRequest = (function(){
var v0 = [
  {
    "defaultValue": null,
    "kind": "LocalArgument",
    "name": "input"
  }
],
v1 = [
  {
    "kind": "Variable",
    "name": "input",
    "variableName": "input"
  }
],
v2 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "__typename",
  "storageKey": null
},
v3 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "message",
  "storageKey": null
},
v4 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "path",
  "storageKey": null
},
v5 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "code",
  "storageKey": null
},
v6 = {
  "kind": "InlineFragment",
  "selections": [
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "currentVersion",
      "storageKey": null
    }
  ],
  "type": "StaleObject",
  "abstractKey": null
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
  "name": "status",
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
    "name": "LookAgainMutation",
    "selections": [
      {
        "alias": null,
        "args": (v1/*:: as any*/),
        "concreteType": "CrossgradeUpdatePayload",
        "kind": "LinkedField",
        "name": "crossgradeUpdate",
        "plural": false,
        "selections": [
          {
            "alias": null,
            "args": null,
            "concreteType": "Crossgrade",
            "kind": "LinkedField",
            "name": "crossgrade",
            "plural": false,
            "selections": [
              {
                "args": null,
                "kind": "FragmentSpread",
                "name": "CustomerCrossgrades_crossgrade"
              },
              {
                "args": null,
                "kind": "FragmentSpread",
                "name": "CrossgradeForm_crossgrade"
              }
            ],
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "concreteType": null,
            "kind": "LinkedField",
            "name": "userErrors",
            "plural": true,
            "selections": [
              {
                "kind": "InlineDataFragmentSpread",
                "name": "submit_userError",
                "selections": [
                  (v2/*:: as any*/),
                  (v3/*:: as any*/),
                  (v4/*:: as any*/),
                  (v5/*:: as any*/),
                  (v6/*:: as any*/)
                ],
                "args": null,
                "argumentDefinitions": []
              },
              (v3/*:: as any*/)
            ],
            "storageKey": null
          }
        ],
        "storageKey": null
      }
    ],
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "LookAgainMutation",
    "selections": [
      {
        "alias": null,
        "args": (v1/*:: as any*/),
        "concreteType": "CrossgradeUpdatePayload",
        "kind": "LinkedField",
        "name": "crossgradeUpdate",
        "plural": false,
        "selections": [
          {
            "alias": null,
            "args": null,
            "concreteType": "Crossgrade",
            "kind": "LinkedField",
            "name": "crossgrade",
            "plural": false,
            "selections": [
              (v7/*:: as any*/),
              (v8/*:: as any*/),
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "stale",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "createdAt",
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
              },
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "viewerCanResolve",
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
                      (v11/*:: as any*/),
                      (v7/*:: as any*/),
                      (v12/*:: as any*/),
                      (v8/*:: as any*/),
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
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "choices",
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
                "name": "version",
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
                "concreteType": "Customer",
                "kind": "LinkedField",
                "name": "customer",
                "plural": false,
                "selections": [
                  (v7/*:: as any*/),
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
                    "name": "timeZone",
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
            "concreteType": null,
            "kind": "LinkedField",
            "name": "userErrors",
            "plural": true,
            "selections": [
              (v2/*:: as any*/),
              {
                "kind": "TypeDiscriminator",
                "abstractKey": "__isUserError"
              },
              (v3/*:: as any*/),
              (v4/*:: as any*/),
              (v5/*:: as any*/),
              (v6/*:: as any*/)
            ],
            "storageKey": null
          }
        ],
        "storageKey": null
      }
    ]
  },
  "params": {
    "cacheID": "598de3e97d9b455bcc9364c2182b1c0c",
    "id": "2f400687fb7c3a735042e6ca8b7e752f7f01b4e3a869a5cf6d66391494b291bd",
    "metadata": {},
    "name": "LookAgainMutation",
    "operationKind": "mutation",
    "text": "mutation LookAgainMutation(\n  $input: CrossgradeUpdateInput!\n) {\n  crossgradeUpdate(input: $input) {\n    crossgrade {\n      ...CustomerCrossgrades_crossgrade\n      ...CrossgradeForm_crossgrade\n      id\n    }\n    userErrors {\n      __typename\n      ...submit_userError\n      message\n    }\n  }\n}\n\nfragment CrossgradeCompare_item on CrossgradeItem {\n  product {\n    name\n    id\n  }\n  license {\n    product {\n      name\n      id\n    }\n    assignment {\n      plan {\n        name\n        id\n      }\n      id\n    }\n    id\n  }\n}\n\nfragment CrossgradeForm_crossgrade on Crossgrade {\n  id\n  version\n  stale\n  assignment {\n    id\n  }\n  units\n  licenses {\n    productId\n    units\n  }\n  startDate\n  choiceForStart\n  customer {\n    id\n    company\n    timeZone\n  }\n  plan {\n    name\n    ...PlanFacts_plan\n    ...PlanFields_plan\n    id\n  }\n  items {\n    choices\n    chosen\n    license {\n      id\n    }\n    ...CrossgradeItems_item\n    ...CrossgradeCompare_item\n  }\n  ...LookAgain_crossgrade\n}\n\nfragment CrossgradeItems_item on CrossgradeItem {\n  choices\n  product {\n    name\n    id\n  }\n  license {\n    id\n    units\n    status\n    expirationDate\n    activationCode\n    product {\n      name\n      id\n    }\n    assignment {\n      plan {\n        name\n        id\n      }\n      id\n    }\n  }\n}\n\nfragment CustomerCrossgrades_crossgrade on Crossgrade {\n  id\n  status\n  stale\n  createdAt\n  resolvedAt\n  canceledAt\n  viewerCanResolve\n  plan {\n    name\n    id\n  }\n  items {\n    chosen\n    license {\n      product {\n        name\n        id\n      }\n      id\n    }\n  }\n  ...LookAgain_crossgrade\n}\n\nfragment LookAgain_crossgrade on Crossgrade {\n  id\n  version\n}\n\nfragment PlanFacts_plan on ServicePlan {\n  licenseVersion\n  initialMonths\n  subscriptionType\n  autoRenew\n  product {\n    name\n    id\n  }\n}\n\nfragment PlanFields_plan on ServicePlan {\n  licenseVersion\n  activation\n  components {\n    product {\n      id\n      name\n      unitType\n      kind\n      activationPolicies\n    }\n  }\n}\n\nfragment submit_userError on UserError {\n  __isUserError: __typename\n  __typename\n  message\n  path\n  code\n  ... on StaleObject {\n    currentVersion\n  }\n}\n"
  }
};
})();

(node as any).hash = "1cb69aa5c38693242fdc83baac6a5c48";

export default node;
