/**
 * @generated SignedSource<<050d7f979bf7a59181630298686ce13e>>
 * @relayHash 17227a91a7a0638812bdc86520c98164
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 06fa215af741b65b1755d1eb86776eeca56a272e1e04706503afcbb4c2a065ce

import { ConcreteRequest } from 'relay-runtime';
export type UserPasswordResetInput = {
  id: string;
};
export type environmentTestMutation$variables = {
  input: UserPasswordResetInput;
};
export type environmentTestMutation$data = {
  readonly userPasswordReset: {
    readonly userErrors: ReadonlyArray<{
      readonly message: string;
    }>;
  };
};
export type environmentTestMutation = {
  response: environmentTestMutation$data;
  variables: environmentTestMutation$variables;
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
  "name": "message",
  "storageKey": null
},
v3 = {
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
    "name": "environmentTestMutation",
    "selections": [
      {
        "alias": null,
        "args": (v1/*:: as any*/),
        "concreteType": "UserPasswordResetPayload",
        "kind": "LinkedField",
        "name": "userPasswordReset",
        "plural": false,
        "selections": [
          {
            "alias": null,
            "args": null,
            "concreteType": null,
            "kind": "LinkedField",
            "name": "userErrors",
            "plural": true,
            "selections": [
              (v2/*:: as any*/)
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
    "name": "environmentTestMutation",
    "selections": [
      {
        "alias": null,
        "args": (v1/*:: as any*/),
        "concreteType": "UserPasswordResetPayload",
        "kind": "LinkedField",
        "name": "userPasswordReset",
        "plural": false,
        "selections": [
          {
            "alias": null,
            "args": null,
            "concreteType": null,
            "kind": "LinkedField",
            "name": "userErrors",
            "plural": true,
            "selections": [
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "__typename",
                "storageKey": null
              },
              (v2/*:: as any*/)
            ],
            "storageKey": null
          }
        ],
        "storageKey": null
      }
    ]
  },
  "params": {
    "cacheID": "17227a91a7a0638812bdc86520c98164",
    "id": "06fa215af741b65b1755d1eb86776eeca56a272e1e04706503afcbb4c2a065ce",
    "metadata": {
      "relayTestingSelectionTypeInfo": {
        "userPasswordReset": {
          "enumValues": null,
          "nullable": false,
          "plural": false,
          "type": "UserPasswordResetPayload"
        },
        "userPasswordReset.userErrors": {
          "enumValues": null,
          "nullable": false,
          "plural": true,
          "type": "UserError"
        },
        "userPasswordReset.userErrors.__typename": (v3/*:: as any*/),
        "userPasswordReset.userErrors.message": (v3/*:: as any*/)
      }
    },
    "name": "environmentTestMutation",
    "operationKind": "mutation",
    "text": "mutation environmentTestMutation(\n  $input: UserPasswordResetInput!\n) {\n  userPasswordReset(input: $input) {\n    userErrors {\n      __typename\n      message\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "589dd03ec51e809ba4a93f6d8105d99d";

export default node;
