/**
 * @generated SignedSource<<e4d5b8ed679be7c9c85852090fb3f812>>
 * @relayHash 2d44aebd23a11adfd8e9f746bf8b2137
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID feb5262d0693ec307650993acc31840a4f460c41a154433ff2643ff5fe25314e

import { ConcreteRequest } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type PlanEnableInput = {
  expectedVersion: number;
  id: string;
};
export type undoTestMutation$variables = {
  input: PlanEnableInput;
};
export type undoTestMutation$data = {
  readonly planEnable: {
    readonly plan: {
      readonly id: string;
    } | null | undefined;
    readonly userErrors: ReadonlyArray<{
      readonly " $fragmentSpreads": FragmentRefs<"submit_userError">;
    }>;
  };
};
export type undoTestMutation = {
  response: undoTestMutation$data;
  variables: undoTestMutation$variables;
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
  "concreteType": "ServicePlan",
  "kind": "LinkedField",
  "name": "plan",
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
  "enumValues": null,
  "nullable": false,
  "plural": false,
  "type": "String"
};
return {
  "fragment": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Fragment",
    "metadata": null,
    "name": "undoTestMutation",
    "selections": [
      {
        "alias": null,
        "args": (v1/*:: as any*/),
        "concreteType": "PlanEnablePayload",
        "kind": "LinkedField",
        "name": "planEnable",
        "plural": false,
        "selections": [
          (v2/*:: as any*/),
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
    "name": "undoTestMutation",
    "selections": [
      {
        "alias": null,
        "args": (v1/*:: as any*/),
        "concreteType": "PlanEnablePayload",
        "kind": "LinkedField",
        "name": "planEnable",
        "plural": false,
        "selections": [
          (v2/*:: as any*/),
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
    "cacheID": "2d44aebd23a11adfd8e9f746bf8b2137",
    "id": "feb5262d0693ec307650993acc31840a4f460c41a154433ff2643ff5fe25314e",
    "metadata": {
      "relayTestingSelectionTypeInfo": {
        "planEnable": {
          "enumValues": null,
          "nullable": false,
          "plural": false,
          "type": "PlanEnablePayload"
        },
        "planEnable.plan": {
          "enumValues": null,
          "nullable": true,
          "plural": false,
          "type": "ServicePlan"
        },
        "planEnable.plan.id": {
          "enumValues": null,
          "nullable": false,
          "plural": false,
          "type": "ID"
        },
        "planEnable.userErrors": {
          "enumValues": null,
          "nullable": false,
          "plural": true,
          "type": "UserError"
        },
        "planEnable.userErrors.__isUserError": (v8/*:: as any*/),
        "planEnable.userErrors.__typename": (v8/*:: as any*/),
        "planEnable.userErrors.code": {
          "enumValues": [
            "VALIDATION",
            "NOT_FOUND",
            "FORBIDDEN",
            "CONFLICT",
            "STATE_INVALID",
            "LOCKED_PLAN",
            "CROSSGRADE_REQUIRED",
            "END_OF_SALE",
            "END_OF_LIFE",
            "TRIAL_IMMUTABLE",
            "TRIAL_ALREADY_USED",
            "NFR_IMMUTABLE",
            "NFR_ALREADY_USED",
            "PREVIEW_STALE",
            "POOL_EXHAUSTED",
            "LAST_ADMINISTRATOR"
          ],
          "nullable": false,
          "plural": false,
          "type": "ErrorCode"
        },
        "planEnable.userErrors.currentVersion": {
          "enumValues": null,
          "nullable": false,
          "plural": false,
          "type": "Int"
        },
        "planEnable.userErrors.message": (v8/*:: as any*/),
        "planEnable.userErrors.path": {
          "enumValues": null,
          "nullable": false,
          "plural": true,
          "type": "String"
        }
      }
    },
    "name": "undoTestMutation",
    "operationKind": "mutation",
    "text": "mutation undoTestMutation(\n  $input: PlanEnableInput!\n) {\n  planEnable(input: $input) {\n    plan {\n      id\n    }\n    userErrors {\n      __typename\n      ...submit_userError\n    }\n  }\n}\n\nfragment submit_userError on UserError {\n  __isUserError: __typename\n  __typename\n  message\n  path\n  code\n  ... on StaleObject {\n    currentVersion\n  }\n}\n"
  }
};
})();

(node as any).hash = "6f2a9aaec9160506da6e3d0e018d0852";

export default node;
