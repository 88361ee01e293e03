/**
 * @generated SignedSource<<1dc4c4143847f214e900fe33fe6e2a9e>>
 * @relayHash 3932362baba7115341f3be57d2086b71
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 1cd56e734cbabcc9c31103bd83ccf7110082a8204f51b3a54bfb1113ed2a291f

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
  "name": "productName",
  "storageKey": null
},
v3 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "planName",
  "storageKey": null
},
v4 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "units",
  "storageKey": null
},
v5 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "status",
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
  "name": "unbundled",
  "storageKey": null
},
v8 = [
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
v9 = [
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
  {
    "alias": null,
    "args": null,
    "kind": "ScalarField",
    "name": "dueAt",
    "storageKey": null
  }
],
v10 = [
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
    "concreteType": "LicenseEffect",
    "kind": "LinkedField",
    "name": "licenses",
    "plural": true,
    "selections": [
      (v2/*:: as any*/),
      (v3/*:: as any*/),
      {
        "alias": null,
        "args": null,
        "concreteType": "LicenseFacts",
        "kind": "LinkedField",
        "name": "before",
        "plural": false,
        "selections": [
          (v4/*:: as any*/),
          (v5/*:: as any*/),
          (v6/*:: as any*/),
          (v7/*:: as any*/)
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
          (v4/*:: as any*/),
          (v5/*:: as any*/),
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
            "name": "needsActivation",
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
    "concreteType": "AssignmentEffect",
    "kind": "LinkedField",
    "name": "assignments",
    "plural": true,
    "selections": [
      (v3/*:: as any*/),
      {
        "alias": null,
        "args": null,
        "concreteType": "AssignmentTerms",
        "kind": "LinkedField",
        "name": "before",
        "plural": false,
        "selections": (v8/*:: as any*/),
        "storageKey": null
      },
      {
        "alias": null,
        "args": null,
        "concreteType": "AssignmentTerms",
        "kind": "LinkedField",
        "name": "after",
        "plural": false,
        "selections": (v8/*:: as any*/),
        "storageKey": null
      }
    ],
    "storageKey": null
  },
  {
    "alias": null,
    "args": null,
    "concreteType": "PoolEffect",
    "kind": "LinkedField",
    "name": "pools",
    "plural": true,
    "selections": [
      (v2/*:: as any*/),
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
  {
    "alias": null,
    "args": null,
    "concreteType": "MessageEffect",
    "kind": "LinkedField",
    "name": "messages",
    "plural": true,
    "selections": (v9/*:: as any*/),
    "storageKey": null
  },
  {
    "alias": null,
    "args": null,
    "concreteType": "MessageEffect",
    "kind": "LinkedField",
    "name": "canceledMessages",
    "plural": true,
    "selections": (v9/*:: as any*/),
    "storageKey": null
  },
  {
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
  }
],
v11 = {
  "enumValues": null,
  "nullable": true,
  "plural": false,
  "type": "AssignmentTerms"
},
v12 = {
  "enumValues": null,
  "nullable": false,
  "plural": false,
  "type": "Boolean"
},
v13 = {
  "enumValues": [
    "CANCELED",
    "CROSSGRADED"
  ],
  "nullable": true,
  "plural": false,
  "type": "EndReason"
},
v14 = {
  "enumValues": null,
  "nullable": false,
  "plural": false,
  "type": "Int"
},
v15 = {
  "enumValues": null,
  "nullable": false,
  "plural": false,
  "type": "String"
},
v16 = {
  "enumValues": null,
  "nullable": false,
  "plural": true,
  "type": "MessageEffect"
},
v17 = {
  "enumValues": null,
  "nullable": false,
  "plural": false,
  "type": "DateTime"
},
v18 = {
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
    "SCHEDULED_UPDATE_FAILED"
  ],
  "nullable": false,
  "plural": false,
  "type": "MessageKind"
},
v19 = {
  "enumValues": null,
  "nullable": true,
  "plural": false,
  "type": "LicenseFacts"
},
v20 = {
  "enumValues": null,
  "nullable": true,
  "plural": false,
  "type": "Date"
},
v21 = {
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
                "selections": (v10/*:: as any*/),
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
            "selections": (v10/*:: as any*/),
            "storageKey": null
          }
        ],
        "storageKey": null
      }
    ]
  },
  "params": {
    "cacheID": "3932362baba7115341f3be57d2086b71",
    "id": "1cd56e734cbabcc9c31103bd83ccf7110082a8204f51b3a54bfb1113ed2a291f",
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
        "customerEnable.effects.assignments.after": (v11/*:: as any*/),
        "customerEnable.effects.assignments.after.autoRenew": (v12/*:: as any*/),
        "customerEnable.effects.assignments.after.endReason": (v13/*:: as any*/),
        "customerEnable.effects.assignments.after.managed": (v12/*:: as any*/),
        "customerEnable.effects.assignments.after.notificationDays": (v14/*:: as any*/),
        "customerEnable.effects.assignments.after.renewalMonths": (v14/*:: as any*/),
        "customerEnable.effects.assignments.after.suspended": (v12/*:: as any*/),
        "customerEnable.effects.assignments.before": (v11/*:: as any*/),
        "customerEnable.effects.assignments.before.autoRenew": (v12/*:: as any*/),
        "customerEnable.effects.assignments.before.endReason": (v13/*:: as any*/),
        "customerEnable.effects.assignments.before.managed": (v12/*:: as any*/),
        "customerEnable.effects.assignments.before.notificationDays": (v14/*:: as any*/),
        "customerEnable.effects.assignments.before.renewalMonths": (v14/*:: as any*/),
        "customerEnable.effects.assignments.before.suspended": (v12/*:: as any*/),
        "customerEnable.effects.assignments.planName": (v15/*:: as any*/),
        "customerEnable.effects.canceledMessages": (v16/*:: as any*/),
        "customerEnable.effects.canceledMessages.dueAt": (v17/*:: as any*/),
        "customerEnable.effects.canceledMessages.kind": (v18/*:: as any*/),
        "customerEnable.effects.canceledMessages.recipient": (v15/*:: as any*/),
        "customerEnable.effects.credits": {
          "enumValues": null,
          "nullable": true,
          "plural": false,
          "type": "Int"
        },
        "customerEnable.effects.licenses": {
          "enumValues": null,
          "nullable": false,
          "plural": true,
          "type": "LicenseEffect"
        },
        "customerEnable.effects.licenses.after": (v19/*:: as any*/),
        "customerEnable.effects.licenses.after.expirationDate": (v20/*:: as any*/),
        "customerEnable.effects.licenses.after.needsActivation": (v12/*:: as any*/),
        "customerEnable.effects.licenses.after.startDate": (v20/*:: as any*/),
        "customerEnable.effects.licenses.after.status": (v21/*:: as any*/),
        "customerEnable.effects.licenses.after.unbundled": (v12/*:: as any*/),
        "customerEnable.effects.licenses.after.units": (v14/*:: as any*/),
        "customerEnable.effects.licenses.before": (v19/*:: as any*/),
        "customerEnable.effects.licenses.before.expirationDate": (v20/*:: as any*/),
        "customerEnable.effects.licenses.before.status": (v21/*:: as any*/),
        "customerEnable.effects.licenses.before.unbundled": (v12/*:: as any*/),
        "customerEnable.effects.licenses.before.units": (v14/*:: as any*/),
        "customerEnable.effects.licenses.planName": (v15/*:: as any*/),
        "customerEnable.effects.licenses.productName": (v15/*:: as any*/),
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
        "customerEnable.effects.messages": (v16/*:: as any*/),
        "customerEnable.effects.messages.dueAt": (v17/*:: as any*/),
        "customerEnable.effects.messages.kind": (v18/*:: as any*/),
        "customerEnable.effects.messages.recipient": (v15/*:: as any*/),
        "customerEnable.effects.pools": {
          "enumValues": null,
          "nullable": false,
          "plural": true,
          "type": "PoolEffect"
        },
        "customerEnable.effects.pools.after": (v14/*:: as any*/),
        "customerEnable.effects.pools.before": (v14/*:: as any*/),
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
        "customerEnable.effects.pools.productName": (v15/*:: as any*/),
        "customerEnable.effects.pools.refilled": (v14/*:: as any*/)
      }
    },
    "name": "EffectsSummaryTestMutation",
    "operationKind": "mutation",
    "text": "mutation EffectsSummaryTestMutation(\n  $input: CustomerEnableInput!\n) {\n  customerEnable(input: $input, dryRun: true) {\n    effects {\n      ...EffectsSummary_effects\n    }\n  }\n}\n\nfragment EffectsSummary_effects on Effects {\n  credits\n  licenses {\n    productName\n    planName\n    before {\n      units\n      status\n      expirationDate\n      unbundled\n    }\n    after {\n      units\n      status\n      startDate\n      expirationDate\n      needsActivation\n      unbundled\n    }\n  }\n  assignments {\n    planName\n    before {\n      autoRenew\n      renewalMonths\n      notificationDays\n      managed\n      suspended\n      endReason\n    }\n    after {\n      autoRenew\n      renewalMonths\n      notificationDays\n      managed\n      suspended\n      endReason\n    }\n  }\n  pools {\n    productName\n    licenseVersion\n    before\n    after\n    refilled\n  }\n  messages {\n    kind\n    recipient\n    dueAt\n  }\n  canceledMessages {\n    kind\n    recipient\n    dueAt\n  }\n  lines {\n    type\n  }\n}\n"
  }
};
})();

(node as any).hash = "bc696b56d39c08770c7c60c4a86dcb87";

export default node;
