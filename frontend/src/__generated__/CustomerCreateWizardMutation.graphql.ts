/**
 * @generated SignedSource<<ffc1cad96d206a81abd103b59d64c982>>
 * @relayHash 599311479e26c6e4347ce02a26091ae2
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 780c5c8b5466e5dde5cd13b6f1e8eddc8dba48ed262cf9657d0635f64c0b9dbc

import { ConcreteRequest } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type CustomerCreateInput = {
  accountEmailOn?: string | null | undefined;
  address?: string | null | undefined;
  administrator: AdministratorInput;
  city: string;
  company: string;
  country?: string | null | undefined;
  emergencyEmails?: ReadonlyArray<string> | null | undefined;
  externalId?: string | null | undefined;
  industry?: string | null | undefined;
  locale?: string | null | undefined;
  notes?: string | null | undefined;
  partnerId?: string | null | undefined;
  phone?: string | null | undefined;
  plans?: ReadonlyArray<PlanAssignmentInput> | null | undefined;
  postalCode?: string | null | undefined;
  state: string;
  timeZone?: string | null | undefined;
};
export type AdministratorInput = {
  accountName: string;
  email: string;
  firstName: string;
  lastName: string;
  phone?: string | null | undefined;
};
export type PlanAssignmentInput = {
  externalId?: string | null | undefined;
  licenses?: ReadonlyArray<LicenseUnitsInput> | null | undefined;
  planId: string;
  startDate?: string | null | undefined;
  units?: number | null | undefined;
};
export type LicenseUnitsInput = {
  productId: string;
  units: number;
};
export type CustomerCreateWizardMutation$variables = {
  dryRun: boolean;
  input: CustomerCreateInput;
};
export type CustomerCreateWizardMutation$data = {
  readonly customerCreate: {
    readonly customer: {
      readonly id: string;
    } | null | undefined;
    readonly effects: {
      readonly " $fragmentSpreads": FragmentRefs<"EffectsSummary_effects">;
    } | null | undefined;
    readonly userErrors: ReadonlyArray<{
      readonly " $fragmentSpreads": FragmentRefs<"submit_userError">;
    }>;
  };
};
export type CustomerCreateWizardMutation = {
  response: CustomerCreateWizardMutation$data;
  variables: CustomerCreateWizardMutation$variables;
};

const node: ConcreteRequest = (function(){
var v0 = {
  "defaultValue": null,
  "kind": "LocalArgument",
  "name": "dryRun"
},
v1 = {
  "defaultValue": null,
  "kind": "LocalArgument",
  "name": "input"
},
v2 = [
  {
    "kind": "Variable",
    "name": "dryRun",
    "variableName": "dryRun"
  },
  {
    "kind": "Variable",
    "name": "input",
    "variableName": "input"
  }
],
v3 = {
  "alias": null,
  "args": null,
  "concreteType": "Customer",
  "kind": "LinkedField",
  "name": "customer",
  "plural": false,
  "selections": [
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "id",
      "storageKey": null
    }
  ],
  "storageKey": null
},
v4 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "credits",
  "storageKey": null
},
v5 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "productName",
  "storageKey": null
},
v6 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "planName",
  "storageKey": null
},
v7 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "units",
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
  "name": "startDate",
  "storageKey": null
},
v10 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "expirationDate",
  "storageKey": null
},
v11 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "unbundled",
  "storageKey": null
},
v12 = {
  "alias": null,
  "args": null,
  "concreteType": "LicenseEffect",
  "kind": "LinkedField",
  "name": "licenses",
  "plural": true,
  "selections": [
    (v5/*:: as any*/),
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "formerProductName",
      "storageKey": null
    },
    (v6/*:: as any*/),
    {
      "alias": null,
      "args": null,
      "concreteType": "LicenseFacts",
      "kind": "LinkedField",
      "name": "before",
      "plural": false,
      "selections": [
        (v7/*:: as any*/),
        (v8/*:: as any*/),
        (v9/*:: as any*/),
        (v10/*:: as any*/),
        (v11/*:: as any*/)
      ],
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "LicenseFacts",
      "kind": "LinkedField",
      "name": "after",
      "plural": false,
      "selections": [
        (v7/*:: as any*/),
        (v8/*:: as any*/),
        (v9/*:: as any*/),
        (v10/*:: as any*/),
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "needsActivation",
          "storageKey": null
        },
        (v11/*:: as any*/),
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
        }
      ],
      "storageKey": null
    }
  ],
  "storageKey": null
},
v13 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "autoRenew",
  "storageKey": null
},
v14 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "renewalMonths",
  "storageKey": null
},
v15 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "notificationDays",
  "storageKey": null
},
v16 = [
  (v6/*:: as any*/),
  (v13/*:: as any*/),
  (v14/*:: as any*/),
  (v15/*:: as any*/),
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
    "name": "suspended",
    "storageKey": null
  },
  {
    "alias": null,
    "args": null,
    "kind": "ScalarField",
    "name": "endReason",
    "storageKey": null
  }
],
v17 = {
  "alias": null,
  "args": null,
  "concreteType": "AssignmentEffect",
  "kind": "LinkedField",
  "name": "assignments",
  "plural": true,
  "selections": [
    (v6/*:: as any*/),
    {
      "alias": null,
      "args": null,
      "concreteType": "AssignmentTerms",
      "kind": "LinkedField",
      "name": "before",
      "plural": false,
      "selections": (v16/*:: as any*/),
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "AssignmentTerms",
      "kind": "LinkedField",
      "name": "after",
      "plural": false,
      "selections": (v16/*:: as any*/),
      "storageKey": null
    }
  ],
  "storageKey": null
},
v18 = {
  "alias": null,
  "args": null,
  "concreteType": "PoolEffect",
  "kind": "LinkedField",
  "name": "pools",
  "plural": true,
  "selections": [
    (v5/*:: as any*/),
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
      "name": "before",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "after",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "refilled",
      "storageKey": null
    }
  ],
  "storageKey": null
},
v19 = [
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
    "name": "recipient",
    "storageKey": null
  },
  (v6/*:: as any*/),
  {
    "alias": null,
    "args": null,
    "kind": "ScalarField",
    "name": "dueAt",
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
v20 = {
  "alias": null,
  "args": null,
  "concreteType": "MessageEffect",
  "kind": "LinkedField",
  "name": "messages",
  "plural": true,
  "selections": (v19/*:: as any*/),
  "storageKey": null
},
v21 = {
  "alias": null,
  "args": null,
  "concreteType": "MessageEffect",
  "kind": "LinkedField",
  "name": "canceledMessages",
  "plural": true,
  "selections": (v19/*:: as any*/),
  "storageKey": null
},
v22 = {
  "alias": null,
  "args": null,
  "concreteType": "LineEffect",
  "kind": "LinkedField",
  "name": "lines",
  "plural": true,
  "selections": [
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "type",
      "storageKey": null
    }
  ],
  "storageKey": null
},
v23 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "applied",
  "storageKey": null
},
v24 = [
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
    "name": "effectiveDate",
    "storageKey": null
  },
  {
    "alias": null,
    "args": null,
    "kind": "ScalarField",
    "name": "newPlanName",
    "storageKey": null
  },
  (v7/*:: as any*/),
  {
    "alias": null,
    "args": null,
    "concreteType": "ScheduledUnits",
    "kind": "LinkedField",
    "name": "licenses",
    "plural": true,
    "selections": [
      (v5/*:: as any*/),
      (v7/*:: as any*/)
    ],
    "storageKey": null
  },
  (v10/*:: as any*/),
  (v13/*:: as any*/),
  (v14/*:: as any*/),
  (v15/*:: as any*/)
],
v25 = [
  {
    "kind": "InlineDataFragmentSpread",
    "name": "ScheduledFacts_update",
    "selections": (v24/*:: as any*/),
    "args": null,
    "argumentDefinitions": ([]/*:: as any*/)
  }
],
v26 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "reason",
  "storageKey": null
},
v27 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "__typename",
  "storageKey": null
},
v28 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "message",
  "storageKey": null
},
v29 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "path",
  "storageKey": null
},
v30 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "code",
  "storageKey": null
},
v31 = {
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
};
return {
  "fragment": {
    "argumentDefinitions": [
      (v0/*:: as any*/),
      (v1/*:: as any*/)
    ],
    "kind": "Fragment",
    "metadata": null,
    "name": "CustomerCreateWizardMutation",
    "selections": [
      {
        "alias": null,
        "args": (v2/*:: as any*/),
        "concreteType": "CustomerCreatePayload",
        "kind": "LinkedField",
        "name": "customerCreate",
        "plural": false,
        "selections": [
          (v3/*:: as any*/),
          {
            "alias": null,
            "args": null,
            "concreteType": "Effects",
            "kind": "LinkedField",
            "name": "effects",
            "plural": false,
            "selections": [
              {
                "kind": "InlineDataFragmentSpread",
                "name": "EffectsSummary_effects",
                "selections": [
                  (v4/*:: as any*/),
                  (v12/*:: as any*/),
                  (v17/*:: as any*/),
                  (v18/*:: as any*/),
                  (v20/*:: as any*/),
                  (v21/*:: as any*/),
                  (v22/*:: as any*/),
                  {
                    "alias": null,
                    "args": null,
                    "concreteType": "ScheduledUpdateEffect",
                    "kind": "LinkedField",
                    "name": "scheduledUpdates",
                    "plural": true,
                    "selections": [
                      (v6/*:: as any*/),
                      (v23/*:: as any*/),
                      {
                        "alias": null,
                        "args": null,
                        "concreteType": "ScheduledUpdateFacts",
                        "kind": "LinkedField",
                        "name": "before",
                        "plural": false,
                        "selections": (v25/*:: as any*/),
                        "storageKey": null
                      },
                      {
                        "alias": null,
                        "args": null,
                        "concreteType": "ScheduledUpdateFacts",
                        "kind": "LinkedField",
                        "name": "after",
                        "plural": false,
                        "selections": (v25/*:: as any*/),
                        "storageKey": null
                      }
                    ],
                    "storageKey": null
                  },
                  {
                    "alias": null,
                    "args": null,
                    "concreteType": "LostScheduledUpdate",
                    "kind": "LinkedField",
                    "name": "lostScheduledUpdates",
                    "plural": true,
                    "selections": [
                      (v6/*:: as any*/),
                      (v26/*:: as any*/),
                      {
                        "alias": null,
                        "args": null,
                        "concreteType": "ScheduledUpdateFacts",
                        "kind": "LinkedField",
                        "name": "update",
                        "plural": false,
                        "selections": (v25/*:: as any*/),
                        "storageKey": null
                      }
                    ],
                    "storageKey": null
                  }
                ],
                "args": null,
                "argumentDefinitions": []
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
                  (v27/*:: as any*/),
                  (v28/*:: as any*/),
                  (v29/*:: as any*/),
                  (v30/*:: as any*/),
                  (v31/*:: as any*/)
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
    "argumentDefinitions": [
      (v1/*:: as any*/),
      (v0/*:: as any*/)
    ],
    "kind": "Operation",
    "name": "CustomerCreateWizardMutation",
    "selections": [
      {
        "alias": null,
        "args": (v2/*:: as any*/),
        "concreteType": "CustomerCreatePayload",
        "kind": "LinkedField",
        "name": "customerCreate",
        "plural": false,
        "selections": [
          (v3/*:: as any*/),
          {
            "alias": null,
            "args": null,
            "concreteType": "Effects",
            "kind": "LinkedField",
            "name": "effects",
            "plural": false,
            "selections": [
              (v4/*:: as any*/),
              (v12/*:: as any*/),
              (v17/*:: as any*/),
              (v18/*:: as any*/),
              (v20/*:: as any*/),
              (v21/*:: as any*/),
              (v22/*:: as any*/),
              {
                "alias": null,
                "args": null,
                "concreteType": "ScheduledUpdateEffect",
                "kind": "LinkedField",
                "name": "scheduledUpdates",
                "plural": true,
                "selections": [
                  (v6/*:: as any*/),
                  (v23/*:: as any*/),
                  {
                    "alias": null,
                    "args": null,
                    "concreteType": "ScheduledUpdateFacts",
                    "kind": "LinkedField",
                    "name": "before",
                    "plural": false,
                    "selections": (v24/*:: as any*/),
                    "storageKey": null
                  },
                  {
                    "alias": null,
                    "args": null,
                    "concreteType": "ScheduledUpdateFacts",
                    "kind": "LinkedField",
                    "name": "after",
                    "plural": false,
                    "selections": (v24/*:: as any*/),
                    "storageKey": null
                  }
                ],
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "concreteType": "LostScheduledUpdate",
                "kind": "LinkedField",
                "name": "lostScheduledUpdates",
                "plural": true,
                "selections": [
                  (v6/*:: as any*/),
                  (v26/*:: as any*/),
                  {
                    "alias": null,
                    "args": null,
                    "concreteType": "ScheduledUpdateFacts",
                    "kind": "LinkedField",
                    "name": "update",
                    "plural": false,
                    "selections": (v24/*:: as any*/),
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
              (v27/*:: as any*/),
              {
                "kind": "TypeDiscriminator",
                "abstractKey": "__isUserError"
              },
              (v28/*:: as any*/),
              (v29/*:: as any*/),
              (v30/*:: as any*/),
              (v31/*:: as any*/)
            ],
            "storageKey": null
          }
        ],
        "storageKey": null
      }
    ]
  },
  "params": {
    "cacheID": "599311479e26c6e4347ce02a26091ae2",
    "id": "780c5c8b5466e5dde5cd13b6f1e8eddc8dba48ed262cf9657d0635f64c0b9dbc",
    "metadata": {},
    "name": "CustomerCreateWizardMutation",
    "operationKind": "mutation",
    "text": "mutation CustomerCreateWizardMutation(\n  $input: CustomerCreateInput!\n  $dryRun: Boolean!\n) {\n  customerCreate(input: $input, dryRun: $dryRun) {\n    customer {\n      id\n    }\n    effects {\n      ...EffectsSummary_effects\n    }\n    userErrors {\n      __typename\n      ...submit_userError\n    }\n  }\n}\n\nfragment EffectsSummary_effects on Effects {\n  credits\n  licenses {\n    productName\n    formerProductName\n    planName\n    before {\n      units\n      status\n      startDate\n      expirationDate\n      unbundled\n    }\n    after {\n      units\n      status\n      startDate\n      expirationDate\n      needsActivation\n      unbundled\n      usedUnits\n      exceedsAllocation\n    }\n  }\n  assignments {\n    planName\n    before {\n      planName\n      autoRenew\n      renewalMonths\n      notificationDays\n      managed\n      suspended\n      endReason\n    }\n    after {\n      planName\n      autoRenew\n      renewalMonths\n      notificationDays\n      managed\n      suspended\n      endReason\n    }\n  }\n  pools {\n    productName\n    licenseVersion\n    before\n    after\n    refilled\n  }\n  messages {\n    kind\n    recipient\n    planName\n    dueAt\n    timeZone\n  }\n  canceledMessages {\n    kind\n    recipient\n    planName\n    dueAt\n    timeZone\n  }\n  lines {\n    type\n  }\n  scheduledUpdates {\n    planName\n    applied\n    before {\n      ...ScheduledFacts_update\n    }\n    after {\n      ...ScheduledFacts_update\n    }\n  }\n  lostScheduledUpdates {\n    planName\n    reason\n    update {\n      ...ScheduledFacts_update\n    }\n  }\n}\n\nfragment ScheduledFacts_update on ScheduledUpdateFacts {\n  timing\n  effectiveDate\n  newPlanName\n  units\n  licenses {\n    productName\n    units\n  }\n  expirationDate\n  autoRenew\n  renewalMonths\n  notificationDays\n}\n\nfragment submit_userError on UserError {\n  __isUserError: __typename\n  __typename\n  message\n  path\n  code\n  ... on StaleObject {\n    currentVersion\n  }\n}\n"
  }
};
})();

(node as any).hash = "d7c63a29aeddbb7500702f9741c2e31a";

export default node;
