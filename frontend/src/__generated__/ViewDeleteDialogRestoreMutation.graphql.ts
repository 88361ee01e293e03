/**
 * @generated SignedSource<<b0f214d5f2e5498d2d9ce3cbee0c09b1>>
 * @relayHash 227cd17fdef6bed0ff61838b9924c695
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 1324f57dcc98a3de9eff4763572d05884f903366ea80e8f7b6465f3d2090ffc4

import { ConcreteRequest } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type SavedViewPage = "AUDIT_LOG" | "CUSTOMERS" | "LICENSE_POOL" | "OPERATIONS" | "OUTBOX" | "PARTNERS" | "PLANS" | "PRODUCTS" | "REGISTRATION_KEYS" | "RENEWALS" | "TRANSACTIONS" | "USERS";
export type SavedViewCreateInput = {
  columns?: ReadonlyArray<string>;
  isDefault?: boolean;
  name: string;
  page: SavedViewPage;
  search?: string;
  shared?: boolean;
};
export type ViewDeleteDialogRestoreMutation$variables = {
  input: SavedViewCreateInput;
};
export type ViewDeleteDialogRestoreMutation$data = {
  readonly savedViewCreate: {
    readonly savedView: {
      readonly id: string;
    } | null | undefined;
    readonly userErrors: ReadonlyArray<{
      readonly " $fragmentSpreads": FragmentRefs<"submit_userError">;
    }>;
  };
};
export type ViewDeleteDialogRestoreMutation = {
  response: ViewDeleteDialogRestoreMutation$data;
  variables: ViewDeleteDialogRestoreMutation$variables;
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
  "concreteType": "SavedView",
  "kind": "LinkedField",
  "name": "savedView",
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
};
return {
  "fragment": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Fragment",
    "metadata": null,
    "name": "ViewDeleteDialogRestoreMutation",
    "selections": [
      {
        "alias": null,
        "args": (v1/*:: as any*/),
        "concreteType": "SavedViewCreatePayload",
        "kind": "LinkedField",
        "name": "savedViewCreate",
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
    "name": "ViewDeleteDialogRestoreMutation",
    "selections": [
      {
        "alias": null,
        "args": (v1/*:: as any*/),
        "concreteType": "SavedViewCreatePayload",
        "kind": "LinkedField",
        "name": "savedViewCreate",
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
    "cacheID": "227cd17fdef6bed0ff61838b9924c695",
    "id": "1324f57dcc98a3de9eff4763572d05884f903366ea80e8f7b6465f3d2090ffc4",
    "metadata": {},
    "name": "ViewDeleteDialogRestoreMutation",
    "operationKind": "mutation",
    "text": "mutation ViewDeleteDialogRestoreMutation(\n  $input: SavedViewCreateInput!\n) {\n  savedViewCreate(input: $input) {\n    savedView {\n      id\n    }\n    userErrors {\n      __typename\n      ...submit_userError\n    }\n  }\n}\n\nfragment submit_userError on UserError {\n  __isUserError: __typename\n  __typename\n  message\n  path\n  code\n  ... on StaleObject {\n    currentVersion\n  }\n}\n"
  }
};
})();

(node as any).hash = "3ffe3747c3567a9460e62561188340e1";

export default node;
