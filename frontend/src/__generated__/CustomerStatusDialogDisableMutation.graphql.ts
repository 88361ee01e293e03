/**
 * @generated SignedSource<<1dfcb3f7473c09814f15370fba9d6dce>>
 * @relayHash 7ea84e7b13099868cb6753bff3d07300
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 0daf1c4868ffde16a6bbcb60edf773dc026183ce73583e58cb9f6e33d119bdbb

import { ConcreteRequest } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type MessageKind = "ACCOUNT_CREATED" | "COMPOSITION_POSTPONED" | "CROSSGRADE_REQUIRED" | "LICENSE_ADDED" | "LICENSE_DISCONTINUED" | "LICENSE_EXPIRED" | "LICENSE_EXPIRING" | "LICENSE_MODIFIED" | "LICENSE_RENEWED" | "LICENSE_RESUMED" | "PASSWORD_RESET" | "REGISTRATION_CONFIRMATION" | "REGISTRATION_FAILED" | "REGISTRATION_REPEATED" | "REGISTRATION_REQUIRED" | "SCHEDULED_UPDATE_FAILED" | "SCHEDULED_UPDATE_LOST" | "SUITE_CHANGED";
export type CustomerDisableInput = {
  expectedVersion: number;
  id: string;
};
export type CustomerStatusDialogDisableMutation$variables = {
  dryRun: boolean;
  input: CustomerDisableInput;
};
export type CustomerStatusDialogDisableMutation$data = {
  readonly customerDisable: {
    readonly customer: {
      readonly version: number;
      readonly " $fragmentSpreads": FragmentRefs<"CustomerHeader_customer" | "CustomerLicenses_customer" | "CustomerStatusDialog_customer" | "CustomerTable_licenses">;
    } | null | undefined;
    readonly effects: {
      readonly canceledMessages: ReadonlyArray<{
        readonly kind: MessageKind;
      }>;
      readonly messages: ReadonlyArray<{
        readonly kind: MessageKind;
      }>;
      readonly " $fragmentSpreads": FragmentRefs<"EffectsSummary_effects">;
    } | null | undefined;
    readonly userErrors: ReadonlyArray<{
      readonly " $fragmentSpreads": FragmentRefs<"submit_userError">;
    }>;
  };
};
export type CustomerStatusDialogDisableMutation = {
  response: CustomerStatusDialogDisableMutation$data;
  variables: CustomerStatusDialogDisableMutation$variables;
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
  "kind": "ScalarField",
  "name": "version",
  "storageKey": null
},
v4 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "kind",
  "storageKey": null
},
v5 = [
  (v4/*:: as any*/)
],
v6 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "credits",
  "storageKey": null
},
v7 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "productName",
  "storageKey": null
},
v8 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "planName",
  "storageKey": null
},
v9 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "units",
  "storageKey": null
},
v10 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "status",
  "storageKey": null
},
v11 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "startDate",
  "storageKey": null
},
v12 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "expirationDate",
  "storageKey": null
},
v13 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "unbundled",
  "storageKey": null
},
v14 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "usedUnits",
  "storageKey": null
},
v15 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "exceedsAllocation",
  "storageKey": null
},
v16 = {
  "alias": null,
  "args": null,
  "concreteType": "LicenseEffect",
  "kind": "LinkedField",
  "name": "licenses",
  "plural": true,
  "selections": [
    (v7/*:: as any*/),
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "formerProductName",
      "storageKey": null
    },
    (v8/*:: as any*/),
    {
      "alias": null,
      "args": null,
      "concreteType": "LicenseFacts",
      "kind": "LinkedField",
      "name": "before",
      "plural": false,
      "selections": [
        (v9/*:: as any*/),
        (v10/*:: as any*/),
        (v11/*:: as any*/),
        (v12/*:: as any*/),
        (v13/*:: as any*/)
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
        (v9/*:: as any*/),
        (v10/*:: as any*/),
        (v11/*:: as any*/),
        (v12/*:: as any*/),
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "needsActivation",
          "storageKey": null
        },
        (v13/*:: as any*/),
        (v14/*:: as any*/),
        (v15/*:: as any*/)
      ],
      "storageKey": null
    }
  ],
  "storageKey": null
},
v17 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "autoRenew",
  "storageKey": null
},
v18 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "renewalMonths",
  "storageKey": null
},
v19 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "notificationDays",
  "storageKey": null
},
v20 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "managed",
  "storageKey": null
},
v21 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "endReason",
  "storageKey": null
},
v22 = [
  (v8/*:: as any*/),
  (v17/*:: as any*/),
  (v18/*:: as any*/),
  (v19/*:: as any*/),
  (v20/*:: as any*/),
  {
    "alias": null,
    "args": null,
    "kind": "ScalarField",
    "name": "suspended",
    "storageKey": null
  },
  (v21/*:: as any*/)
],
v23 = {
  "alias": null,
  "args": null,
  "concreteType": "AssignmentEffect",
  "kind": "LinkedField",
  "name": "assignments",
  "plural": true,
  "selections": [
    (v8/*:: as any*/),
    {
      "alias": null,
      "args": null,
      "concreteType": "AssignmentTerms",
      "kind": "LinkedField",
      "name": "before",
      "plural": false,
      "selections": (v22/*:: as any*/),
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "AssignmentTerms",
      "kind": "LinkedField",
      "name": "after",
      "plural": false,
      "selections": (v22/*:: as any*/),
      "storageKey": null
    }
  ],
  "storageKey": null
},
v24 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "licenseVersion",
  "storageKey": null
},
v25 = {
  "alias": null,
  "args": null,
  "concreteType": "PoolEffect",
  "kind": "LinkedField",
  "name": "pools",
  "plural": true,
  "selections": [
    (v7/*:: as any*/),
    (v24/*:: as any*/),
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
v26 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "timeZone",
  "storageKey": null
},
v27 = [
  (v4/*:: as any*/),
  {
    "alias": null,
    "args": null,
    "kind": "ScalarField",
    "name": "recipient",
    "storageKey": null
  },
  (v8/*:: as any*/),
  {
    "alias": null,
    "args": null,
    "kind": "ScalarField",
    "name": "dueAt",
    "storageKey": null
  },
  (v26/*:: as any*/)
],
v28 = {
  "alias": null,
  "args": null,
  "concreteType": "MessageEffect",
  "kind": "LinkedField",
  "name": "messages",
  "plural": true,
  "selections": (v27/*:: as any*/),
  "storageKey": null
},
v29 = {
  "alias": null,
  "args": null,
  "concreteType": "MessageEffect",
  "kind": "LinkedField",
  "name": "canceledMessages",
  "plural": true,
  "selections": (v27/*:: as any*/),
  "storageKey": null
},
v30 = {
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
v31 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "applied",
  "storageKey": null
},
v32 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "timing",
  "storageKey": null
},
v33 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "effectiveDate",
  "storageKey": null
},
v34 = [
  (v32/*:: as any*/),
  (v33/*:: as any*/),
  {
    "alias": null,
    "args": null,
    "kind": "ScalarField",
    "name": "newPlanName",
    "storageKey": null
  },
  (v9/*:: as any*/),
  {
    "alias": null,
    "args": null,
    "concreteType": "ScheduledUnits",
    "kind": "LinkedField",
    "name": "licenses",
    "plural": true,
    "selections": [
      (v7/*:: as any*/),
      (v9/*:: as any*/)
    ],
    "storageKey": null
  },
  (v12/*:: as any*/),
  (v17/*:: as any*/),
  (v18/*:: as any*/),
  (v19/*:: as any*/)
],
v35 = [
  {
    "kind": "InlineDataFragmentSpread",
    "name": "ScheduledFacts_update",
    "selections": (v34/*:: as any*/),
    "args": null,
    "argumentDefinitions": ([]/*:: as any*/)
  }
],
v36 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "reason",
  "storageKey": null
},
v37 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "__typename",
  "storageKey": null
},
v38 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "message",
  "storageKey": null
},
v39 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "path",
  "storageKey": null
},
v40 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "code",
  "storageKey": null
},
v41 = {
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
v42 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "id",
  "storageKey": null
},
v43 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "company",
  "storageKey": null
},
v44 = [
  (v42/*:: as any*/),
  (v43/*:: as any*/)
],
v45 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "unbundledAt",
  "storageKey": null
},
v46 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "name",
  "storageKey": null
},
v47 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "unitType",
  "storageKey": null
};
return {
  "fragment": {
    "argumentDefinitions": [
      (v0/*:: as any*/),
      (v1/*:: as any*/)
    ],
    "kind": "Fragment",
    "metadata": null,
    "name": "CustomerStatusDialogDisableMutation",
    "selections": [
      {
        "alias": null,
        "args": (v2/*:: as any*/),
        "concreteType": "CustomerDisablePayload",
        "kind": "LinkedField",
        "name": "customerDisable",
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
              (v3/*:: as any*/),
              {
                "args": null,
                "kind": "FragmentSpread",
                "name": "CustomerStatusDialog_customer"
              },
              {
                "args": null,
                "kind": "FragmentSpread",
                "name": "CustomerHeader_customer"
              },
              {
                "args": null,
                "kind": "FragmentSpread",
                "name": "CustomerLicenses_customer"
              },
              {
                "args": null,
                "kind": "FragmentSpread",
                "name": "CustomerTable_licenses"
              }
            ],
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "concreteType": "Effects",
            "kind": "LinkedField",
            "name": "effects",
            "plural": false,
            "selections": [
              {
                "alias": null,
                "args": null,
                "concreteType": "MessageEffect",
                "kind": "LinkedField",
                "name": "messages",
                "plural": true,
                "selections": (v5/*:: as any*/),
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "concreteType": "MessageEffect",
                "kind": "LinkedField",
                "name": "canceledMessages",
                "plural": true,
                "selections": (v5/*:: as any*/),
                "storageKey": null
              },
              {
                "kind": "InlineDataFragmentSpread",
                "name": "EffectsSummary_effects",
                "selections": [
                  (v6/*:: as any*/),
                  (v16/*:: as any*/),
                  (v23/*:: as any*/),
                  (v25/*:: as any*/),
                  (v28/*:: as any*/),
                  (v29/*:: as any*/),
                  (v30/*:: as any*/),
                  {
                    "alias": null,
                    "args": null,
                    "concreteType": "ScheduledUpdateEffect",
                    "kind": "LinkedField",
                    "name": "scheduledUpdates",
                    "plural": true,
                    "selections": [
                      (v8/*:: as any*/),
                      (v31/*:: as any*/),
                      {
                        "alias": null,
                        "args": null,
                        "concreteType": "ScheduledUpdateFacts",
                        "kind": "LinkedField",
                        "name": "before",
                        "plural": false,
                        "selections": (v35/*:: as any*/),
                        "storageKey": null
                      },
                      {
                        "alias": null,
                        "args": null,
                        "concreteType": "ScheduledUpdateFacts",
                        "kind": "LinkedField",
                        "name": "after",
                        "plural": false,
                        "selections": (v35/*:: as any*/),
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
                      (v8/*:: as any*/),
                      (v36/*:: as any*/),
                      {
                        "alias": null,
                        "args": null,
                        "concreteType": "ScheduledUpdateFacts",
                        "kind": "LinkedField",
                        "name": "update",
                        "plural": false,
                        "selections": (v35/*:: as any*/),
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
                  (v37/*:: as any*/),
                  (v38/*:: as any*/),
                  (v39/*:: as any*/),
                  (v40/*:: as any*/),
                  (v41/*:: as any*/)
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
    "name": "CustomerStatusDialogDisableMutation",
    "selections": [
      {
        "alias": null,
        "args": (v2/*:: as any*/),
        "concreteType": "CustomerDisablePayload",
        "kind": "LinkedField",
        "name": "customerDisable",
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
              (v3/*:: as any*/),
              (v42/*:: as any*/),
              (v43/*:: as any*/),
              (v10/*:: as any*/),
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "city",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "state",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "ownedByVendor",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "concreteType": "Partner",
                "kind": "LinkedField",
                "name": "ownedBy",
                "plural": false,
                "selections": [
                  (v43/*:: as any*/),
                  (v42/*:: as any*/)
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
                "selections": (v44/*:: as any*/),
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "viewerCanUpdate",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "viewerCanAssign",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "concreteType": "License",
                "kind": "LinkedField",
                "name": "unbundledLicenses",
                "plural": true,
                "selections": [
                  (v42/*:: as any*/),
                  (v10/*:: as any*/),
                  (v9/*:: as any*/),
                  (v14/*:: as any*/),
                  (v12/*:: as any*/),
                  (v45/*:: as any*/),
                  {
                    "alias": null,
                    "args": null,
                    "concreteType": "Product",
                    "kind": "LinkedField",
                    "name": "product",
                    "plural": false,
                    "selections": [
                      (v46/*:: as any*/),
                      (v47/*:: as any*/),
                      (v42/*:: as any*/)
                    ],
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
                        "selections": [
                          (v46/*:: as any*/),
                          (v42/*:: as any*/)
                        ],
                        "storageKey": null
                      },
                      (v42/*:: as any*/)
                    ],
                    "storageKey": null
                  },
                  (v3/*:: as any*/)
                ],
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "concreteType": "Assignment",
                "kind": "LinkedField",
                "name": "assignments",
                "plural": true,
                "selections": [
                  (v42/*:: as any*/),
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
                    "name": "viewerCanCancel",
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
                      (v42/*:: as any*/),
                      (v45/*:: as any*/),
                      (v3/*:: as any*/),
                      {
                        "alias": null,
                        "args": null,
                        "concreteType": "Product",
                        "kind": "LinkedField",
                        "name": "product",
                        "plural": false,
                        "selections": [
                          (v46/*:: as any*/),
                          (v42/*:: as any*/),
                          (v47/*:: as any*/),
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
                            "name": "family",
                            "storageKey": null
                          },
                          {
                            "alias": null,
                            "args": null,
                            "kind": "ScalarField",
                            "name": "level",
                            "storageKey": null
                          }
                        ],
                        "storageKey": null
                      },
                      (v24/*:: as any*/),
                      (v10/*:: as any*/),
                      (v9/*:: as any*/),
                      (v14/*:: as any*/),
                      (v15/*:: as any*/),
                      (v6/*:: as any*/),
                      (v11/*:: as any*/),
                      (v12/*:: as any*/),
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
                        "name": "startsAt",
                        "storageKey": null
                      },
                      (v26/*:: as any*/)
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
                  (v17/*:: as any*/),
                  (v18/*:: as any*/),
                  (v20/*:: as any*/),
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
                  (v13/*:: as any*/),
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
                      (v42/*:: as any*/),
                      (v32/*:: as any*/),
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
                      (v33/*:: as any*/),
                      {
                        "alias": null,
                        "args": null,
                        "concreteType": "ServicePlan",
                        "kind": "LinkedField",
                        "name": "plan",
                        "plural": false,
                        "selections": [
                          (v42/*:: as any*/),
                          (v46/*:: as any*/)
                        ],
                        "storageKey": null
                      },
                      (v9/*:: as any*/),
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
                          (v7/*:: as any*/),
                          (v9/*:: as any*/)
                        ],
                        "storageKey": null
                      },
                      (v12/*:: as any*/),
                      (v17/*:: as any*/),
                      (v18/*:: as any*/),
                      (v19/*:: as any*/)
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
                      (v46/*:: as any*/),
                      (v42/*:: as any*/),
                      (v24/*:: as any*/),
                      (v3/*:: as any*/),
                      {
                        "alias": null,
                        "args": null,
                        "kind": "ScalarField",
                        "name": "initialMonths",
                        "storageKey": null
                      }
                    ],
                    "storageKey": null
                  },
                  (v3/*:: as any*/),
                  {
                    "alias": null,
                    "args": null,
                    "concreteType": "Customer",
                    "kind": "LinkedField",
                    "name": "customer",
                    "plural": false,
                    "selections": (v44/*:: as any*/),
                    "storageKey": null
                  },
                  (v19/*:: as any*/),
                  (v21/*:: as any*/)
                ],
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "licenseState",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "unitsProvisioned",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "unitsUsed",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "nextExpirationDate",
                "storageKey": null
              }
            ],
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "concreteType": "Effects",
            "kind": "LinkedField",
            "name": "effects",
            "plural": false,
            "selections": [
              (v28/*:: as any*/),
              (v29/*:: as any*/),
              (v6/*:: as any*/),
              (v16/*:: as any*/),
              (v23/*:: as any*/),
              (v25/*:: as any*/),
              (v30/*:: as any*/),
              {
                "alias": null,
                "args": null,
                "concreteType": "ScheduledUpdateEffect",
                "kind": "LinkedField",
                "name": "scheduledUpdates",
                "plural": true,
                "selections": [
                  (v8/*:: as any*/),
                  (v31/*:: as any*/),
                  {
                    "alias": null,
                    "args": null,
                    "concreteType": "ScheduledUpdateFacts",
                    "kind": "LinkedField",
                    "name": "before",
                    "plural": false,
                    "selections": (v34/*:: as any*/),
                    "storageKey": null
                  },
                  {
                    "alias": null,
                    "args": null,
                    "concreteType": "ScheduledUpdateFacts",
                    "kind": "LinkedField",
                    "name": "after",
                    "plural": false,
                    "selections": (v34/*:: as any*/),
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
                  (v8/*:: as any*/),
                  (v36/*:: as any*/),
                  {
                    "alias": null,
                    "args": null,
                    "concreteType": "ScheduledUpdateFacts",
                    "kind": "LinkedField",
                    "name": "update",
                    "plural": false,
                    "selections": (v34/*:: as any*/),
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
              (v37/*:: as any*/),
              {
                "kind": "TypeDiscriminator",
                "abstractKey": "__isUserError"
              },
              (v38/*:: as any*/),
              (v39/*:: as any*/),
              (v40/*:: as any*/),
              (v41/*:: as any*/)
            ],
            "storageKey": null
          }
        ],
        "storageKey": null
      }
    ]
  },
  "params": {
    "cacheID": "7ea84e7b13099868cb6753bff3d07300",
    "id": "0daf1c4868ffde16a6bbcb60edf773dc026183ce73583e58cb9f6e33d119bdbb",
    "metadata": {},
    "name": "CustomerStatusDialogDisableMutation",
    "operationKind": "mutation",
    "text": "mutation CustomerStatusDialogDisableMutation(\n  $input: CustomerDisableInput!\n  $dryRun: Boolean!\n) {\n  customerDisable(input: $input, dryRun: $dryRun) {\n    customer {\n      version\n      ...CustomerStatusDialog_customer\n      ...CustomerHeader_customer\n      ...CustomerLicenses_customer\n      ...CustomerTable_licenses\n      id\n    }\n    effects {\n      messages {\n        kind\n      }\n      canceledMessages {\n        kind\n      }\n      ...EffectsSummary_effects\n    }\n    userErrors {\n      __typename\n      ...submit_userError\n    }\n  }\n}\n\nfragment ApplyDialog_assignment on Assignment {\n  id\n  version\n  plan {\n    id\n    version\n    name\n  }\n  customer {\n    id\n    company\n  }\n}\n\nfragment AssignmentDialog_assignment on Assignment {\n  scheduledUpdate {\n    timing\n    plan {\n      id\n    }\n    id\n  }\n  ...ApplyDialog_assignment\n  ...ModifyDialog_assignment\n  ...ChangePlanDialog_assignment\n  ...ConvertDialog_assignment\n  ...RenewDialog_assignment\n  ...SuspendDialog_assignment\n  ...ResumeDialog_assignment\n  ...CancelDialog_assignment\n  ...UnscheduleDialog_assignment\n}\n\nfragment AssignmentPanel_assignment on Assignment {\n  id\n  subscriptionType\n  autoRenew\n  renewalMonths\n  managed\n  suspendedAt\n  updatesAvailable\n  unbundled\n  crossgradeRequired\n  scheduledUpdate {\n    failedAt\n    id\n  }\n  viewerCanApply\n  viewerCanModify\n  viewerCanChangePlan\n  viewerCanConvert\n  viewerCanRenew\n  viewerCanSuspend\n  viewerCanUnsuspend\n  viewerCanCancel\n  ...PendingUpdateNote_assignment\n  plan {\n    id\n    name\n    licenseVersion\n  }\n  licenses {\n    id\n    licenseVersion\n    status\n    units\n    usedUnits\n    exceedsAllocation\n    credits\n    startDate\n    expirationDate\n    activation\n    activationCode\n    unbundledAt\n    product {\n      name\n      unitType\n      id\n    }\n  }\n}\n\nfragment CancelDialog_assignment on Assignment {\n  id\n  version\n  plan {\n    name\n    id\n  }\n}\n\nfragment ChangePlanDialog_assignment on Assignment {\n  id\n  version\n  autoRenew\n  plan {\n    name\n    id\n  }\n  scheduledUpdate {\n    ...pendingUpdate_update\n    id\n  }\n  licenses {\n    units\n    status\n    unbundledAt\n    timeZone\n    product {\n      family\n      level\n      id\n    }\n    id\n  }\n}\n\nfragment ConvertDialog_assignment on Assignment {\n  id\n  version\n  plan {\n    name\n    id\n  }\n  scheduledUpdate {\n    ...pendingUpdate_update\n    id\n  }\n  licenses {\n    units\n    status\n    unbundledAt\n    product {\n      family\n      level\n      id\n    }\n    id\n  }\n}\n\nfragment CustomerHeader_customer on Customer {\n  id\n  company\n  city\n  state\n  status\n  ownedByVendor\n  ownedBy {\n    company\n    id\n  }\n  partner {\n    id\n    company\n  }\n  viewerCanUpdate\n  viewerCanAssign\n}\n\nfragment CustomerLicenses_customer on Customer {\n  id\n  viewerCanAssign\n  unbundledLicenses {\n    id\n  }\n  ...UnbundledLicenses_customer\n  assignments {\n    id\n    canceledAt\n    viewerCanCancel\n    licenses {\n      id\n      unbundledAt\n      ...RegenerateCodeDialog_license\n    }\n    ...AssignmentPanel_assignment\n    ...AssignmentDialog_assignment\n    ...EndedPlans_assignment\n  }\n}\n\nfragment CustomerStatusDialog_customer on Customer {\n  id\n  version\n  company\n  status\n}\n\nfragment CustomerTable_licenses on Customer {\n  licenseState\n  unitsProvisioned\n  unitsUsed\n  nextExpirationDate\n}\n\nfragment DeleteLicenseDialog_license on License {\n  id\n  version\n  product {\n    name\n    id\n  }\n}\n\nfragment EffectsSummary_effects on Effects {\n  credits\n  licenses {\n    productName\n    formerProductName\n    planName\n    before {\n      units\n      status\n      startDate\n      expirationDate\n      unbundled\n    }\n    after {\n      units\n      status\n      startDate\n      expirationDate\n      needsActivation\n      unbundled\n      usedUnits\n      exceedsAllocation\n    }\n  }\n  assignments {\n    planName\n    before {\n      planName\n      autoRenew\n      renewalMonths\n      notificationDays\n      managed\n      suspended\n      endReason\n    }\n    after {\n      planName\n      autoRenew\n      renewalMonths\n      notificationDays\n      managed\n      suspended\n      endReason\n    }\n  }\n  pools {\n    productName\n    licenseVersion\n    before\n    after\n    refilled\n  }\n  messages {\n    kind\n    recipient\n    planName\n    dueAt\n    timeZone\n  }\n  canceledMessages {\n    kind\n    recipient\n    planName\n    dueAt\n    timeZone\n  }\n  lines {\n    type\n  }\n  scheduledUpdates {\n    planName\n    applied\n    before {\n      ...ScheduledFacts_update\n    }\n    after {\n      ...ScheduledFacts_update\n    }\n  }\n  lostScheduledUpdates {\n    planName\n    reason\n    update {\n      ...ScheduledFacts_update\n    }\n  }\n}\n\nfragment EndedPlans_assignment on Assignment {\n  id\n  canceledAt\n  endReason\n  licenses {\n    id\n  }\n  plan {\n    name\n    id\n  }\n}\n\nfragment ModifyDialog_assignment on Assignment {\n  id\n  version\n  autoRenew\n  renewalMonths\n  notificationDays\n  managed\n  viewerCanSchedule\n  scheduledUpdate {\n    ...pendingUpdate_update\n    id\n  }\n  plan {\n    name\n    initialMonths\n    id\n  }\n  licenses {\n    units\n    status\n    unbundledAt\n    startsAt\n    startDate\n    expirationDate\n    timeZone\n    product {\n      id\n      name\n      unitType\n      manageable\n    }\n    id\n  }\n}\n\nfragment PendingUpdateNote_assignment on Assignment {\n  autoRenew\n  viewerCanChange\n  viewerCanSchedule\n  viewerCanConvert\n  plan {\n    name\n    id\n  }\n  scheduledUpdate {\n    timing\n    requestedBy\n    updatedAt\n    failedAt\n    failure\n    ...pendingUpdate_update\n    id\n  }\n}\n\nfragment RegenerateCodeDialog_license on License {\n  id\n  version\n  product {\n    name\n    id\n  }\n}\n\nfragment RenewDialog_assignment on Assignment {\n  id\n  version\n  renewalMonths\n  customer {\n    id\n  }\n  plan {\n    id\n    name\n    initialMonths\n  }\n  licenses {\n    units\n    status\n    unbundledAt\n    expirationDate\n    timeZone\n    product {\n      id\n      name\n      unitType\n    }\n    id\n  }\n}\n\nfragment ResumeDialog_assignment on Assignment {\n  id\n  version\n  plan {\n    name\n    id\n  }\n  licenses {\n    status\n    unbundledAt\n    expirationDate\n    timeZone\n    id\n  }\n}\n\nfragment ScheduledFacts_update on ScheduledUpdateFacts {\n  timing\n  effectiveDate\n  newPlanName\n  units\n  licenses {\n    productName\n    units\n  }\n  expirationDate\n  autoRenew\n  renewalMonths\n  notificationDays\n}\n\nfragment SuspendDialog_assignment on Assignment {\n  id\n  version\n  plan {\n    name\n    id\n  }\n  licenses {\n    status\n    unbundledAt\n    expirationDate\n    timeZone\n    id\n  }\n}\n\nfragment UnbundledLicenses_customer on Customer {\n  viewerCanAssign\n  unbundledLicenses {\n    id\n    status\n    units\n    usedUnits\n    expirationDate\n    unbundledAt\n    product {\n      name\n      unitType\n      id\n    }\n    assignment {\n      plan {\n        name\n        id\n      }\n      id\n    }\n    ...DeleteLicenseDialog_license\n  }\n}\n\nfragment UnscheduleDialog_assignment on Assignment {\n  id\n  version\n  plan {\n    name\n    id\n  }\n}\n\nfragment pendingUpdate_update on ScheduledUpdate {\n  timing\n  effectiveDate\n  plan {\n    id\n    name\n  }\n  units\n  licenses {\n    productId\n    productName\n    units\n  }\n  expirationDate\n  autoRenew\n  renewalMonths\n  notificationDays\n}\n\nfragment submit_userError on UserError {\n  __isUserError: __typename\n  __typename\n  message\n  path\n  code\n  ... on StaleObject {\n    currentVersion\n  }\n}\n"
  }
};
})();

(node as any).hash = "ac05ff26537b38ec68c6ca12ae220836";

export default node;
