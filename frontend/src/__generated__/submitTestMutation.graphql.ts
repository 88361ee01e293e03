/**
 * @generated SignedSource<<415dfd194b6608987c656895fefe14c3>>
 * @relayHash 23e5e3e77e06905f0ab70c08f06998c1
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID cad8ddb731b8c2b8469765aafb2db0a14f4aedcc8df662b75066167c11f71118

import { ConcreteRequest } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type CustomerEnableInput = {
  expectedVersion: number;
  id: string;
};
export type submitTestMutation$variables = {
  dryRun: boolean;
  input: CustomerEnableInput;
};
export type submitTestMutation$data = {
  readonly customerEnable: {
    readonly customer: {
      readonly id: string;
    } | null | undefined;
    readonly userErrors: ReadonlyArray<{
      readonly " $fragmentSpreads": FragmentRefs<"submit_userError">;
    }>;
  };
};
export type submitTestMutation = {
  response: submitTestMutation$data;
  variables: submitTestMutation$variables;
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
  "name": "__typename",
  "storageKey": null
},
v5 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "message",
  "storageKey": null
},
v6 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "path",
  "storageKey": null
},
v7 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "code",
  "storageKey": null
},
v8 = {
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
v9 = {
  "enumValues": null,
  "nullable": false,
  "plural": false,
  "type": "String"
};
return {
  "fragment": {
    "argumentDefinitions": [
      (v0/*:: as any*/),
      (v1/*:: as any*/)
    ],
    "kind": "Fragment",
    "metadata": null,
    "name": "submitTestMutation",
    "selections": [
      {
        "alias": null,
        "args": (v2/*:: as any*/),
        "concreteType": "CustomerEnablePayload",
        "kind": "LinkedField",
        "name": "customerEnable",
        "plural": false,
        "selections": [
          (v3/*:: as any*/),
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
                  (v4/*:: as any*/),
                  (v5/*:: as any*/),
                  (v6/*:: as any*/),
                  (v7/*:: as any*/),
                  (v8/*:: as any*/)
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
    "name": "submitTestMutation",
    "selections": [
      {
        "alias": null,
        "args": (v2/*:: as any*/),
        "concreteType": "CustomerEnablePayload",
        "kind": "LinkedField",
        "name": "customerEnable",
        "plural": false,
        "selections": [
          (v3/*:: as any*/),
          {
            "alias": null,
            "args": null,
            "concreteType": null,
            "kind": "LinkedField",
            "name": "userErrors",
            "plural": true,
            "selections": [
              (v4/*:: as any*/),
              {
                "kind": "TypeDiscriminator",
                "abstractKey": "__isUserError"
              },
              (v5/*:: as any*/),
              (v6/*:: as any*/),
              (v7/*:: as any*/),
              (v8/*:: as any*/)
            ],
            "storageKey": null
          }
        ],
        "storageKey": null
      }
    ]
  },
  "params": {
    "cacheID": "23e5e3e77e06905f0ab70c08f06998c1",
    "id": "cad8ddb731b8c2b8469765aafb2db0a14f4aedcc8df662b75066167c11f71118",
    "metadata": {
      "relayTestingSelectionTypeInfo": {
        "customerEnable": {
          "enumValues": null,
          "nullable": false,
          "plural": false,
          "type": "CustomerEnablePayload"
        },
        "customerEnable.customer": {
          "enumValues": null,
          "nullable": true,
          "plural": false,
          "type": "Customer"
        },
        "customerEnable.customer.id": {
          "enumValues": null,
          "nullable": false,
          "plural": false,
          "type": "ID"
        },
        "customerEnable.userErrors": {
          "enumValues": null,
          "nullable": false,
          "plural": true,
          "type": "UserError"
        },
        "customerEnable.userErrors.__isUserError": (v9/*:: as any*/),
        "customerEnable.userErrors.__typename": (v9/*:: as any*/),
        "customerEnable.userErrors.code": {
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
        "customerEnable.userErrors.currentVersion": {
          "enumValues": null,
          "nullable": false,
          "plural": false,
          "type": "Int"
        },
        "customerEnable.userErrors.message": (v9/*:: as any*/),
        "customerEnable.userErrors.path": {
          "enumValues": null,
          "nullable": false,
          "plural": true,
          "type": "String"
        }
      }
    },
    "name": "submitTestMutation",
    "operationKind": "mutation",
    "text": "mutation submitTestMutation(\n  $input: CustomerEnableInput!\n  $dryRun: Boolean!\n) {\n  customerEnable(input: $input, dryRun: $dryRun) {\n    customer {\n      id\n    }\n    userErrors {\n      __typename\n      ...submit_userError\n    }\n  }\n}\n\nfragment submit_userError on UserError {\n  __isUserError: __typename\n  __typename\n  message\n  path\n  code\n  ... on StaleObject {\n    currentVersion\n  }\n}\n"
  }
};
})();

(node as any).hash = "4d1a714fc8162d89c26edffa0e72e313";

export default node;
