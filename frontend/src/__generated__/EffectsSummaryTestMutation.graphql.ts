/**
 * @generated SignedSource<<50db971cc1dfcb917f92753cd68bccdb>>
 * @relayHash 25c320c6c85f6c23c32dd2f73556a85e
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID b7d3e8131cd1fd1410ade1dd6bd0bdfe16bb5501c2280f861503742ce288496a

import { ConcreteRequest } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type CustomerEnableInput = {
  expectedVersion: number;
  id: string;
};
export type EffectsSummaryTestMutation$variables = {
  input: CustomerEnableInput;
};
export type EffectsSummaryTestMutation$data = {
  readonly customerEnable: {
    readonly effects: {
      readonly " $fragmentSpreads": FragmentRefs<"EffectsSummary_effects">;
    } | null | undefined;
  };
};
export type EffectsSummaryTestMutation = {
  response: EffectsSummaryTestMutation$data;
  variables: EffectsSummaryTestMutation$variables;
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
    "kind": "Literal",
    "name": "dryRun",
    "value": true
  },
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
  "name": "credits",
  "storageKey": null
},
v3 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "productName",
  "storageKey": null
},
v4 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "planName",
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
  "name": "status",
  "storageKey": null
},
v7 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "startDate",
  "storageKey": null
},
v8 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "expirationDate",
  "storageKey": null
},
v9 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "unbundled",
  "storageKey": null
},
v10 = {
  "alias": null,
  "args": null,
  "concreteType": "LicenseEffect",
  "kind": "LinkedField",
  "name": "licenses",
  "plural": true,
  "selections": [
    (v3/*:: as any*/),
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "formerProductName",
      "storageKey": null
    },
    (v4/*:: as any*/),
    {
      "alias": null,
      "args": null,
      "concreteType": "LicenseFacts",
      "kind": "LinkedField",
      "name": "before",
      "plural": false,
      "selections": [
        (v5/*:: as any*/),
        (v6/*:: as any*/),
        (v7/*:: as any*/),
        (v8/*:: as any*/),
        (v9/*:: as any*/)
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
        (v5/*:: as any*/),
        (v6/*:: as any*/),
        (v7/*:: as any*/),
        (v8/*:: as any*/),
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "needsActivation",
          "storageKey": null
        },
        (v9/*:: as any*/),
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
v11 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "autoRenew",
  "storageKey": null
},
v12 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "renewalMonths",
  "storageKey": null
},
v13 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "notificationDays",
  "storageKey": null
},
v14 = [
  (v4/*:: as any*/),
  (v11/*:: as any*/),
  (v12/*:: as any*/),
  (v13/*:: as any*/),
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
v15 = {
  "alias": null,
  "args": null,
  "concreteType": "AssignmentEffect",
  "kind": "LinkedField",
  "name": "assignments",
  "plural": true,
  "selections": [
    (v4/*:: as any*/),
    {
      "alias": null,
      "args": null,
      "concreteType": "AssignmentTerms",
      "kind": "LinkedField",
      "name": "before",
      "plural": false,
      "selections": (v14/*:: as any*/),
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "AssignmentTerms",
      "kind": "LinkedField",
      "name": "after",
      "plural": false,
      "selections": (v14/*:: as any*/),
      "storageKey": null
    }
  ],
  "storageKey": null
},
v16 = {
  "alias": null,
  "args": null,
  "concreteType": "PoolEffect",
  "kind": "LinkedField",
  "name": "pools",
  "plural": true,
  "selections": [
    (v3/*:: as any*/),
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
v17 = [
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
  (v4/*:: as any*/),
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
v18 = {
  "alias": null,
  "args": null,
  "concreteType": "MessageEffect",
  "kind": "LinkedField",
  "name": "messages",
  "plural": true,
  "selections": (v17/*:: as any*/),
  "storageKey": null
},
v19 = {
  "alias": null,
  "args": null,
  "concreteType": "MessageEffect",
  "kind": "LinkedField",
  "name": "canceledMessages",
  "plural": true,
  "selections": (v17/*:: as any*/),
  "storageKey": null
},
v20 = {
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
v21 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "applied",
  "storageKey": null
},
v22 = [
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
  (v5/*:: as any*/),
  {
    "alias": null,
    "args": null,
    "concreteType": "ScheduledUnits",
    "kind": "LinkedField",
    "name": "licenses",
    "plural": true,
    "selections": [
      (v3/*:: as any*/),
      (v5/*:: as any*/)
    ],
    "storageKey": null
  },
  (v8/*:: as any*/),
  (v11/*:: as any*/),
  (v12/*:: as any*/),
  (v13/*:: as any*/)
],
v23 = [
  {
    "kind": "InlineDataFragmentSpread",
    "name": "ScheduledFacts_update",
    "selections": (v22/*:: as any*/),
    "args": null,
    "argumentDefinitions": ([]/*:: as any*/)
  }
],
v24 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "reason",
  "storageKey": null
},
v25 = {
  "enumValues": null,
  "nullable": true,
  "plural": false,
  "type": "AssignmentTerms"
},
v26 = {
  "enumValues": null,
  "nullable": false,
  "plural": false,
  "type": "Boolean"
},
v27 = {
  "enumValues": [
    "CANCELED",
    "CROSSGRADED",
    "PARTNER_CANCELED",
    "EXPIRED"
  ],
  "nullable": true,
  "plural": false,
  "type": "EndReason"
},
v28 = {
  "enumValues": null,
  "nullable": false,
  "plural": false,
  "type": "Int"
},
v29 = {
  "enumValues": null,
  "nullable": false,
  "plural": false,
  "type": "String"
},
v30 = {
  "enumValues": null,
  "nullable": false,
  "plural": true,
  "type": "MessageEffect"
},
v31 = {
  "enumValues": null,
  "nullable": false,
  "plural": false,
  "type": "DateTime"
},
v32 = {
  "enumValues": [
    "ACCOUNT_CREATED",
    "PASSWORD_RESET",
    "LICENSE_ADDED",
    "LICENSE_MODIFIED",
    "LICENSE_DISCONTINUED",
    "LICENSE_RESUMED",
    "LICENSE_RENEWED",
    "LICENSE_EXPIRING",
    "LICENSE_EXPIRED",
    "REGISTRATION_REQUIRED",
    "REGISTRATION_CONFIRMATION",
    "REGISTRATION_REPEATED",
    "REGISTRATION_FAILED",
    "SCHEDULED_UPDATE_LOST",
    "SCHEDULED_UPDATE_FAILED",
    "SUITE_CHANGED",
    "CROSSGRADE_REQUIRED",
    "COMPOSITION_POSTPONED"
  ],
  "nullable": false,
  "plural": false,
  "type": "MessageKind"
},
v33 = {
  "enumValues": null,
  "nullable": true,
  "plural": false,
  "type": "String"
},
v34 = {
  "enumValues": null,
  "nullable": true,
  "plural": false,
  "type": "Int"
},
v35 = {
  "enumValues": null,
  "nullable": true,
  "plural": false,
  "type": "LicenseFacts"
},
v36 = {
  "enumValues": null,
  "nullable": true,
  "plural": false,
  "type": "Date"
},
v37 = {
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
v38 = {
  "enumValues": null,
  "nullable": true,
  "plural": false,
  "type": "Boolean"
},
v39 = {
  "enumValues": null,
  "nullable": false,
  "plural": true,
  "type": "ScheduledUnits"
},
v40 = {
  "enumValues": [
    "ON_DATE",
    "AT_RENEWAL",
    "AT_TRIAL_END"
  ],
  "nullable": false,
  "plural": false,
  "type": "UpdateTiming"
},
v41 = {
  "enumValues": null,
  "nullable": true,
  "plural": false,
  "type": "ScheduledUpdateFacts"
};
return {
  "fragment": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Fragment",
    "metadata": null,
    "name": "EffectsSummaryTestMutation",
    "selections": [
      {
        "alias": null,
        "args": (v1/*:: as any*/),
        "concreteType": "CustomerEnablePayload",
        "kind": "LinkedField",
        "name": "customerEnable",
        "plural": false,
        "selections": [
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
                  (v2/*:: as any*/),
                  (v10/*:: as any*/),
                  (v15/*:: as any*/),
                  (v16/*:: as any*/),
                  (v18/*:: as any*/),
                  (v19/*:: as any*/),
                  (v20/*:: as any*/),
                  {
                    "alias": null,
                    "args": null,
                    "concreteType": "ScheduledUpdateEffect",
                    "kind": "LinkedField",
                    "name": "scheduledUpdates",
                    "plural": true,
                    "selections": [
                      (v4/*:: as any*/),
                      (v21/*:: as any*/),
                      {
                        "alias": null,
                        "args": null,
                        "concreteType": "ScheduledUpdateFacts",
                        "kind": "LinkedField",
                        "name": "before",
                        "plural": false,
                        "selections": (v23/*:: as any*/),
                        "storageKey": null
                      },
                      {
                        "alias": null,
                        "args": null,
                        "concreteType": "ScheduledUpdateFacts",
                        "kind": "LinkedField",
                        "name": "after",
                        "plural": false,
                        "selections": (v23/*:: as any*/),
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
                      (v4/*:: as any*/),
                      (v24/*:: as any*/),
                      {
                        "alias": null,
                        "args": null,
                        "concreteType": "ScheduledUpdateFacts",
                        "kind": "LinkedField",
                        "name": "update",
                        "plural": false,
                        "selections": (v23/*:: as any*/),
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
    "name": "EffectsSummaryTestMutation",
    "selections": [
      {
        "alias": null,
        "args": (v1/*:: as any*/),
        "concreteType": "CustomerEnablePayload",
        "kind": "LinkedField",
        "name": "customerEnable",
        "plural": false,
        "selections": [
          {
            "alias": null,
            "args": null,
            "concreteType": "Effects",
            "kind": "LinkedField",
            "name": "effects",
            "plural": false,
            "selections": [
              (v2/*:: as any*/),
              (v10/*:: as any*/),
              (v15/*:: as any*/),
              (v16/*:: as any*/),
              (v18/*:: as any*/),
              (v19/*:: as any*/),
              (v20/*:: as any*/),
              {
                "alias": null,
                "args": null,
                "concreteType": "ScheduledUpdateEffect",
                "kind": "LinkedField",
                "name": "scheduledUpdates",
                "plural": true,
                "selections": [
                  (v4/*:: as any*/),
                  (v21/*:: as any*/),
                  {
                    "alias": null,
                    "args": null,
                    "concreteType": "ScheduledUpdateFacts",
                    "kind": "LinkedField",
                    "name": "before",
                    "plural": false,
                    "selections": (v22/*:: as any*/),
                    "storageKey": null
                  },
                  {
                    "alias": null,
                    "args": null,
                    "concreteType": "ScheduledUpdateFacts",
                    "kind": "LinkedField",
                    "name": "after",
                    "plural": false,
                    "selections": (v22/*:: as any*/),
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
                  (v4/*:: as any*/),
                  (v24/*:: as any*/),
                  {
                    "alias": null,
                    "args": null,
                    "concreteType": "ScheduledUpdateFacts",
                    "kind": "LinkedField",
                    "name": "update",
                    "plural": false,
                    "selections": (v22/*:: as any*/),
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
    "cacheID": "25c320c6c85f6c23c32dd2f73556a85e",
    "id": "b7d3e8131cd1fd1410ade1dd6bd0bdfe16bb5501c2280f861503742ce288496a",
    "metadata": {
      "relayTestingSelectionTypeInfo": {
        "customerEnable": {
          "enumValues": null,
          "nullable": false,
          "plural": false,
          "type": "CustomerEnablePayload"
        },
        "customerEnable.effects": {
          "enumValues": null,
          "nullable": true,
          "plural": false,
          "type": "Effects"
        },
        "customerEnable.effects.assignments": {
          "enumValues": null,
          "nullable": false,
          "plural": true,
          "type": "AssignmentEffect"
        },
        "customerEnable.effects.assignments.after": (v25/*:: as any*/),
        "customerEnable.effects.assignments.after.autoRenew": (v26/*:: as any*/),
        "customerEnable.effects.assignments.after.endReason": (v27/*:: as any*/),
        "customerEnable.effects.assignments.after.managed": (v26/*:: as any*/),
        "customerEnable.effects.assignments.after.notificationDays": (v28/*:: as any*/),
        "customerEnable.effects.assignments.after.planName": (v29/*:: as any*/),
        "customerEnable.effects.assignments.after.renewalMonths": (v28/*:: as any*/),
        "customerEnable.effects.assignments.after.suspended": (v26/*:: as any*/),
        "customerEnable.effects.assignments.before": (v25/*:: as any*/),
        "customerEnable.effects.assignments.before.autoRenew": (v26/*:: as any*/),
        "customerEnable.effects.assignments.before.endReason": (v27/*:: as any*/),
        "customerEnable.effects.assignments.before.managed": (v26/*:: as any*/),
        "customerEnable.effects.assignments.before.notificationDays": (v28/*:: as any*/),
        "customerEnable.effects.assignments.before.planName": (v29/*:: as any*/),
        "customerEnable.effects.assignments.before.renewalMonths": (v28/*:: as any*/),
        "customerEnable.effects.assignments.before.suspended": (v26/*:: as any*/),
        "customerEnable.effects.assignments.planName": (v29/*:: as any*/),
        "customerEnable.effects.canceledMessages": (v30/*:: as any*/),
        "customerEnable.effects.canceledMessages.dueAt": (v31/*:: as any*/),
        "customerEnable.effects.canceledMessages.kind": (v32/*:: as any*/),
        "customerEnable.effects.canceledMessages.planName": (v33/*:: as any*/),
        "customerEnable.effects.canceledMessages.recipient": (v29/*:: as any*/),
        "customerEnable.effects.canceledMessages.timeZone": (v33/*:: as any*/),
        "customerEnable.effects.credits": (v34/*:: as any*/),
        "customerEnable.effects.licenses": {
          "enumValues": null,
          "nullable": false,
          "plural": true,
          "type": "LicenseEffect"
        },
        "customerEnable.effects.licenses.after": (v35/*:: as any*/),
        "customerEnable.effects.licenses.after.exceedsAllocation": (v26/*:: as any*/),
        "customerEnable.effects.licenses.after.expirationDate": (v36/*:: as any*/),
        "customerEnable.effects.licenses.after.needsActivation": (v26/*:: as any*/),
        "customerEnable.effects.licenses.after.startDate": (v36/*:: as any*/),
        "customerEnable.effects.licenses.after.status": (v37/*:: as any*/),
        "customerEnable.effects.licenses.after.unbundled": (v26/*:: as any*/),
        "customerEnable.effects.licenses.after.units": (v28/*:: as any*/),
        "customerEnable.effects.licenses.after.usedUnits": (v34/*:: as any*/),
        "customerEnable.effects.licenses.before": (v35/*:: as any*/),
        "customerEnable.effects.licenses.before.expirationDate": (v36/*:: as any*/),
        "customerEnable.effects.licenses.before.startDate": (v36/*:: as any*/),
        "customerEnable.effects.licenses.before.status": (v37/*:: as any*/),
        "customerEnable.effects.licenses.before.unbundled": (v26/*:: as any*/),
        "customerEnable.effects.licenses.before.units": (v28/*:: as any*/),
        "customerEnable.effects.licenses.formerProductName": (v33/*:: as any*/),
        "customerEnable.effects.licenses.planName": (v29/*:: as any*/),
        "customerEnable.effects.licenses.productName": (v29/*:: as any*/),
        "customerEnable.effects.lines": {
          "enumValues": null,
          "nullable": false,
          "plural": true,
          "type": "LineEffect"
        },
        "customerEnable.effects.lines.type": {
          "enumValues": [
            "NEW_PURCHASE",
            "LICENSE_CHANGE",
            "LICENSE_CONVERSION",
            "SUITE_COMPOSITION_CHANGE"
          ],
          "nullable": false,
          "plural": false,
          "type": "TransactionType"
        },
        "customerEnable.effects.lostScheduledUpdates": {
          "enumValues": null,
          "nullable": false,
          "plural": true,
          "type": "LostScheduledUpdate"
        },
        "customerEnable.effects.lostScheduledUpdates.planName": (v29/*:: as any*/),
        "customerEnable.effects.lostScheduledUpdates.reason": {
          "enumValues": [
            "CROSSGRADED",
            "COMPOSITION_CHANGED",
            "PLAN_CHANGED",
            "ASSIGNMENT_ENDED"
          ],
          "nullable": false,
          "plural": false,
          "type": "LostReason"
        },
        "customerEnable.effects.lostScheduledUpdates.update": {
          "enumValues": null,
          "nullable": false,
          "plural": false,
          "type": "ScheduledUpdateFacts"
        },
        "customerEnable.effects.lostScheduledUpdates.update.autoRenew": (v38/*:: as any*/),
        "customerEnable.effects.lostScheduledUpdates.update.effectiveDate": (v36/*:: as any*/),
        "customerEnable.effects.lostScheduledUpdates.update.expirationDate": (v36/*:: as any*/),
        "customerEnable.effects.lostScheduledUpdates.update.licenses": (v39/*:: as any*/),
        "customerEnable.effects.lostScheduledUpdates.update.licenses.productName": (v29/*:: as any*/),
        "customerEnable.effects.lostScheduledUpdates.update.licenses.units": (v28/*:: as any*/),
        "customerEnable.effects.lostScheduledUpdates.update.newPlanName": (v33/*:: as any*/),
        "customerEnable.effects.lostScheduledUpdates.update.notificationDays": (v34/*:: as any*/),
        "customerEnable.effects.lostScheduledUpdates.update.renewalMonths": (v34/*:: as any*/),
        "customerEnable.effects.lostScheduledUpdates.update.timing": (v40/*:: as any*/),
        "customerEnable.effects.lostScheduledUpdates.update.units": (v34/*:: as any*/),
        "customerEnable.effects.messages": (v30/*:: as any*/),
        "customerEnable.effects.messages.dueAt": (v31/*:: as any*/),
        "customerEnable.effects.messages.kind": (v32/*:: as any*/),
        "customerEnable.effects.messages.planName": (v33/*:: as any*/),
        "customerEnable.effects.messages.recipient": (v29/*:: as any*/),
        "customerEnable.effects.messages.timeZone": (v33/*:: as any*/),
        "customerEnable.effects.pools": {
          "enumValues": null,
          "nullable": false,
          "plural": true,
          "type": "PoolEffect"
        },
        "customerEnable.effects.pools.after": (v28/*:: as any*/),
        "customerEnable.effects.pools.before": (v28/*:: as any*/),
        "customerEnable.effects.pools.licenseVersion": {
          "enumValues": [
            "TRIAL",
            "FULL",
            "NFR"
          ],
          "nullable": false,
          "plural": false,
          "type": "LicenseVersion"
        },
        "customerEnable.effects.pools.productName": (v29/*:: as any*/),
        "customerEnable.effects.pools.refilled": (v28/*:: as any*/),
        "customerEnable.effects.scheduledUpdates": {
          "enumValues": null,
          "nullable": false,
          "plural": true,
          "type": "ScheduledUpdateEffect"
        },
        "customerEnable.effects.scheduledUpdates.after": (v41/*:: as any*/),
        "customerEnable.effects.scheduledUpdates.after.autoRenew": (v38/*:: as any*/),
        "customerEnable.effects.scheduledUpdates.after.effectiveDate": (v36/*:: as any*/),
        "customerEnable.effects.scheduledUpdates.after.expirationDate": (v36/*:: as any*/),
        "customerEnable.effects.scheduledUpdates.after.licenses": (v39/*:: as any*/),
        "customerEnable.effects.scheduledUpdates.after.licenses.productName": (v29/*:: as any*/),
        "customerEnable.effects.scheduledUpdates.after.licenses.units": (v28/*:: as any*/),
        "customerEnable.effects.scheduledUpdates.after.newPlanName": (v33/*:: as any*/),
        "customerEnable.effects.scheduledUpdates.after.notificationDays": (v34/*:: as any*/),
        "customerEnable.effects.scheduledUpdates.after.renewalMonths": (v34/*:: as any*/),
        "customerEnable.effects.scheduledUpdates.after.timing": (v40/*:: as any*/),
        "customerEnable.effects.scheduledUpdates.after.units": (v34/*:: as any*/),
        "customerEnable.effects.scheduledUpdates.applied": (v26/*:: as any*/),
        "customerEnable.effects.scheduledUpdates.before": (v41/*:: as any*/),
        "customerEnable.effects.scheduledUpdates.before.autoRenew": (v38/*:: as any*/),
        "customerEnable.effects.scheduledUpdates.before.effectiveDate": (v36/*:: as any*/),
        "customerEnable.effects.scheduledUpdates.before.expirationDate": (v36/*:: as any*/),
        "customerEnable.effects.scheduledUpdates.before.licenses": (v39/*:: as any*/),
        "customerEnable.effects.scheduledUpdates.before.licenses.productName": (v29/*:: as any*/),
        "customerEnable.effects.scheduledUpdates.before.licenses.units": (v28/*:: as any*/),
        "customerEnable.effects.scheduledUpdates.before.newPlanName": (v33/*:: as any*/),
        "customerEnable.effects.scheduledUpdates.before.notificationDays": (v34/*:: as any*/),
        "customerEnable.effects.scheduledUpdates.before.renewalMonths": (v34/*:: as any*/),
        "customerEnable.effects.scheduledUpdates.before.timing": (v40/*:: as any*/),
        "customerEnable.effects.scheduledUpdates.before.units": (v34/*:: as any*/),
        "customerEnable.effects.scheduledUpdates.planName": (v29/*:: as any*/)
      }
    },
    "name": "EffectsSummaryTestMutation",
    "operationKind": "mutation",
    "text": "mutation EffectsSummaryTestMutation(\n  $input: CustomerEnableInput!\n) {\n  customerEnable(input: $input, dryRun: true) {\n    effects {\n      ...EffectsSummary_effects\n    }\n  }\n}\n\nfragment EffectsSummary_effects on Effects {\n  credits\n  licenses {\n    productName\n    formerProductName\n    planName\n    before {\n      units\n      status\n      startDate\n      expirationDate\n      unbundled\n    }\n    after {\n      units\n      status\n      startDate\n      expirationDate\n      needsActivation\n      unbundled\n      usedUnits\n      exceedsAllocation\n    }\n  }\n  assignments {\n    planName\n    before {\n      planName\n      autoRenew\n      renewalMonths\n      notificationDays\n      managed\n      suspended\n      endReason\n    }\n    after {\n      planName\n      autoRenew\n      renewalMonths\n      notificationDays\n      managed\n      suspended\n      endReason\n    }\n  }\n  pools {\n    productName\n    licenseVersion\n    before\n    after\n    refilled\n  }\n  messages {\n    kind\n    recipient\n    planName\n    dueAt\n    timeZone\n  }\n  canceledMessages {\n    kind\n    recipient\n    planName\n    dueAt\n    timeZone\n  }\n  lines {\n    type\n  }\n  scheduledUpdates {\n    planName\n    applied\n    before {\n      ...ScheduledFacts_update\n    }\n    after {\n      ...ScheduledFacts_update\n    }\n  }\n  lostScheduledUpdates {\n    planName\n    reason\n    update {\n      ...ScheduledFacts_update\n    }\n  }\n}\n\nfragment ScheduledFacts_update on ScheduledUpdateFacts {\n  timing\n  effectiveDate\n  newPlanName\n  units\n  licenses {\n    productName\n    units\n  }\n  expirationDate\n  autoRenew\n  renewalMonths\n  notificationDays\n}\n"
  }
};
})();

(node as any).hash = "bc696b56d39c08770c7c60c4a86dcb87";

export default node;
