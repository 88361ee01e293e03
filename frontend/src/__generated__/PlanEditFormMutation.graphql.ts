/**
 * @generated SignedSource<<8eb6ca5c158af306a415f0c5adcd7720>>
 * @relayHash c82522b33defd6ac382469a411fe2cb3
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 49f5650ed43c941e0108966dd809854b377b0d586ec6b463bafaede9ec2d1718

import { ConcreteRequest } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type ActivationPolicy = "ACTIVATION_CODE" | "AT_START" | "FIRST_SIGN_IN";
export type PeriodUnit = "DAYS" | "MONTHS";
export type PlanUpdateInput = {
  activation?: ActivationPolicy | null | undefined;
  autoRenew?: boolean | null | undefined;
  chargeableMonth?: number | null | undefined;
  components?: ReadonlyArray<PlanComponentInput> | null | undefined;
  expectedVersion: number;
  externalId?: string | null | undefined;
  graceLength?: number | null | undefined;
  graceUnit?: PeriodUnit | null | undefined;
  id: string;
  initialMonths?: number | null | undefined;
  name?: string | null | undefined;
  notificationDays?: number | null | undefined;
  renewalMonths?: number | null | undefined;
  trialForm?: boolean | null | undefined;
  trialFormUnits?: number | null | undefined;
};
export type PlanComponentInput = {
  dataCenter?: string | null | undefined;
  managed?: boolean | null | undefined;
  productId: string;
};
export type PlanEditFormMutation$variables = {
  input: PlanUpdateInput;
};
export type PlanEditFormMutation$data = {
  readonly planUpdate: {
    readonly plan: {
      readonly version: number;
      readonly " $fragmentSpreads": FragmentRefs<"PlanDetails_plan" | "PlanEditForm_plan" | "PlanTable_plan">;
    } | null | undefined;
    readonly userErrors: ReadonlyArray<{
      readonly " $fragmentSpreads": FragmentRefs<"submit_userError">;
    }>;
  };
};
export type PlanEditFormMutation = {
  response: PlanEditFormMutation$data;
  variables: PlanEditFormMutation$variables;
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
  "name": "version",
  "storageKey": null
},
v3 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "__typename",
  "storageKey": null
},
v4 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "message",
  "storageKey": null
},
v5 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "path",
  "storageKey": null
},
v6 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "code",
  "storageKey": null
},
v7 = {
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
v8 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "id",
  "storageKey": null
},
v9 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "name",
  "storageKey": null
};
return {
  "fragment": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Fragment",
    "metadata": null,
    "name": "PlanEditFormMutation",
    "selections": [
      {
        "alias": null,
        "args": (v1/*:: as any*/),
        "concreteType": "PlanUpdatePayload",
        "kind": "LinkedField",
        "name": "planUpdate",
        "plural": false,
        "selections": [
          {
            "alias": null,
            "args": null,
            "concreteType": "ServicePlan",
            "kind": "LinkedField",
            "name": "plan",
            "plural": false,
            "selections": [
              (v2/*:: as any*/),
              {
                "args": null,
                "kind": "FragmentSpread",
                "name": "PlanEditForm_plan"
              },
              {
                "args": null,
                "kind": "FragmentSpread",
                "name": "PlanDetails_plan"
              },
              {
                "args": null,
                "kind": "FragmentSpread",
                "name": "PlanTable_plan"
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
                  (v3/*:: as any*/),
                  (v4/*:: as any*/),
                  (v5/*:: as any*/),
                  (v6/*:: as any*/),
                  (v7/*:: as any*/)
                ],
                "args": null,
                "argumentDefinitions": []
              }
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
    "name": "PlanEditFormMutation",
    "selections": [
      {
        "alias": null,
        "args": (v1/*:: as any*/),
        "concreteType": "PlanUpdatePayload",
        "kind": "LinkedField",
        "name": "planUpdate",
        "plural": false,
        "selections": [
          {
            "alias": null,
            "args": null,
            "concreteType": "ServicePlan",
            "kind": "LinkedField",
            "name": "plan",
            "plural": false,
            "selections": [
              (v2/*:: as any*/),
              (v8/*:: as any*/),
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "externalId",
                "storageKey": null
              },
              (v9/*:: as any*/),
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
                "name": "activation",
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
                "name": "notificationDays",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "chargeableMonth",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "graceLength",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "graceUnit",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "trialForm",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "trialFormUnits",
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
                  (v8/*:: as any*/),
                  (v9/*:: as any*/),
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "planStarts",
                    "storageKey": null
                  }
                ],
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
                    "kind": "ScalarField",
                    "name": "dataCenter",
                    "storageKey": null
                  },
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
                    "concreteType": "Product",
                    "kind": "LinkedField",
                    "name": "product",
                    "plural": false,
                    "selections": [
                      (v8/*:: as any*/),
                      (v9/*:: as any*/),
                      {
                        "alias": null,
                        "args": null,
                        "kind": "ScalarField",
                        "name": "dataCenters",
                        "storageKey": null
                      },
                      {
                        "alias": null,
                        "args": null,
                        "kind": "ScalarField",
                        "name": "manageable",
                        "storageKey": null
                      },
                      {
                        "alias": null,
                        "args": null,
                        "kind": "ScalarField",
                        "name": "unitType",
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
                "concreteType": "Partner",
                "kind": "LinkedField",
                "name": "partner",
                "plural": false,
                "selections": [
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "company",
                    "storageKey": null
                  },
                  (v8/*:: as any*/)
                ],
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
                "name": "creditsPerUnit",
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
                "name": "applyAtRenewal",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "trialFormUrl",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "enabled",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "locked",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "availability",
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
              (v3/*:: as any*/),
              {
                "kind": "TypeDiscriminator",
                "abstractKey": "__isUserError"
              },
              (v4/*:: as any*/),
              (v5/*:: as any*/),
              (v6/*:: as any*/),
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
    "cacheID": "c82522b33defd6ac382469a411fe2cb3",
    "id": "49f5650ed43c941e0108966dd809854b377b0d586ec6b463bafaede9ec2d1718",
    "metadata": {},
    "name": "PlanEditFormMutation",
    "operationKind": "mutation",
    "text": "mutation PlanEditFormMutation(\n  $input: PlanUpdateInput!\n) {\n  planUpdate(input: $input) {\n    plan {\n      version\n      ...PlanEditForm_plan\n      ...PlanDetails_plan\n      ...PlanTable_plan\n      id\n    }\n    userErrors {\n      __typename\n      ...submit_userError\n    }\n  }\n}\n\nfragment PlanDetails_plan on ServicePlan {\n  id\n  externalId\n  product {\n    name\n    id\n  }\n  partner {\n    company\n    id\n  }\n  licenseVersion\n  activation\n  initialMonths\n  subscriptionType\n  autoRenew\n  renewalMonths\n  notificationDays\n  chargeableMonth\n  graceLength\n  graceUnit\n  creditsPerUnit\n  createdAt\n  applyAtRenewal\n  trialForm\n  trialFormUnits\n  trialFormUrl\n  components {\n    product {\n      id\n      name\n      unitType\n    }\n    dataCenter\n    managed\n  }\n}\n\nfragment PlanEditForm_plan on ServicePlan {\n  id\n  version\n  externalId\n  name\n  licenseVersion\n  activation\n  initialMonths\n  autoRenew\n  renewalMonths\n  notificationDays\n  chargeableMonth\n  graceLength\n  graceUnit\n  trialForm\n  trialFormUnits\n  product {\n    id\n    name\n    planStarts\n  }\n  components {\n    dataCenter\n    managed\n    product {\n      id\n      name\n      dataCenters\n      manageable\n    }\n  }\n}\n\nfragment PlanStatus_plan on ServicePlan {\n  enabled\n  locked\n  availability\n}\n\nfragment PlanTable_plan on ServicePlan {\n  name\n  product {\n    name\n    id\n  }\n  licenseVersion\n  subscriptionType\n  initialMonths\n  autoRenew\n  renewalMonths\n  partner {\n    company\n    id\n  }\n  ...PlanStatus_plan\n}\n\nfragment submit_userError on UserError {\n  __isUserError: __typename\n  __typename\n  message\n  path\n  code\n  ... on StaleObject {\n    currentVersion\n  }\n}\n"
  }
};
})();

(node as any).hash = "5c14373c700a62b222a5cd8e5fbd5bdb";

export default node;
