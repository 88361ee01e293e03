/**
 * @generated SignedSource<<bc065bd9fd74aa7145f5e623ea800ca5>>
 * @relayHash e1c048bdd55794008a15bbbca98fb373
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 4354e93a88b85ce9b989fb89eb5d18f66d08a25971bd925cf21471e967ba330f

import { ConcreteRequest } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type RegistrationKeysGenerateInput = {
  count: number;
  expiresOn?: string | null | undefined;
  note?: string | null | undefined;
  partnerId?: string | null | undefined;
  planId: string;
  units: number;
};
export type GenerateDialogMutation$variables = {
  input: RegistrationKeysGenerateInput;
};
export type GenerateDialogMutation$data = {
  readonly registrationKeysGenerate: {
    readonly batchId: string | null | undefined;
    readonly userErrors: ReadonlyArray<{
      readonly " $fragmentSpreads": FragmentRefs<"submit_userError">;
    }>;
  };
};
export type GenerateDialogMutation = {
  response: GenerateDialogMutation$data;
  variables: GenerateDialogMutation$variables;
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
  "name": "batchId",
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
};
return {
  "fragment": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Fragment",
    "metadata": null,
    "name": "GenerateDialogMutation",
    "selections": [
      {
        "alias": null,
        "args": (v1/*:: as any*/),
        "concreteType": "RegistrationKeysGeneratePayload",
        "kind": "LinkedField",
        "name": "registrationKeysGenerate",
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
    "name": "GenerateDialogMutation",
    "selections": [
      {
        "alias": null,
        "args": (v1/*:: as any*/),
        "concreteType": "RegistrationKeysGeneratePayload",
        "kind": "LinkedField",
        "name": "registrationKeysGenerate",
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
    "cacheID": "e1c048bdd55794008a15bbbca98fb373",
    "id": "4354e93a88b85ce9b989fb89eb5d18f66d08a25971bd925cf21471e967ba330f",
    "metadata": {},
    "name": "GenerateDialogMutation",
    "operationKind": "mutation",
    "text": "mutation GenerateDialogMutation(\n  $input: RegistrationKeysGenerateInput!\n) {\n  registrationKeysGenerate(input: $input) {\n    batchId\n    userErrors {\n      __typename\n      ...submit_userError\n    }\n  }\n}\n\nfragment submit_userError on UserError {\n  __isUserError: __typename\n  __typename\n  message\n  path\n  code\n  ... on StaleObject {\n    currentVersion\n  }\n}\n"
  }
};
})();

(node as any).hash = "9ee098fb09147f976e863b1e4fa8fd60";

export default node;
