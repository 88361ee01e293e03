/**
 * @generated SignedSource<<2e9d0a250f9361c090419199ecefcbc3>>
 * @relayHash c0f05b8106017d2ff0774b4e971110db
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID da3980a3ea16d3ecb8ab35808124f21012092ea69e1080ee3ea081dd13417295

import { ConcreteRequest } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type RegistrationKeysVoidInput = {
  ids: ReadonlyArray<string>;
};
export type VoidDialogMutation$variables = {
  input: RegistrationKeysVoidInput;
};
export type VoidDialogMutation$data = {
  readonly registrationKeysVoid: {
    readonly userErrors: ReadonlyArray<{
      readonly " $fragmentSpreads": FragmentRefs<"submit_userError">;
    }>;
    readonly voidedCount: number | null | undefined;
  };
};
export type VoidDialogMutation = {
  response: VoidDialogMutation$data;
  variables: VoidDialogMutation$variables;
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
  "name": "voidedCount",
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
    "name": "VoidDialogMutation",
    "selections": [
      {
        "alias": null,
        "args": (v1/*:: as any*/),
        "concreteType": "RegistrationKeysVoidPayload",
        "kind": "LinkedField",
        "name": "registrationKeysVoid",
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
    "name": "VoidDialogMutation",
    "selections": [
      {
        "alias": null,
        "args": (v1/*:: as any*/),
        "concreteType": "RegistrationKeysVoidPayload",
        "kind": "LinkedField",
        "name": "registrationKeysVoid",
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
    "cacheID": "c0f05b8106017d2ff0774b4e971110db",
    "id": "da3980a3ea16d3ecb8ab35808124f21012092ea69e1080ee3ea081dd13417295",
    "metadata": {},
    "name": "VoidDialogMutation",
    "operationKind": "mutation",
    "text": "mutation VoidDialogMutation(\n  $input: RegistrationKeysVoidInput!\n) {\n  registrationKeysVoid(input: $input) {\n    voidedCount\n    userErrors {\n      __typename\n      ...submit_userError\n    }\n  }\n}\n\nfragment submit_userError on UserError {\n  __isUserError: __typename\n  __typename\n  message\n  path\n  code\n  ... on StaleObject {\n    currentVersion\n  }\n}\n"
  }
};
})();

(node as any).hash = "8ad1a6b258e1ce1fdd0405c281f93cae";

export default node;
