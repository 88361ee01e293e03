/**
 * @generated SignedSource<<70263520c1f9eb0acb88e1fe24e2ff3e>>
 * @relayHash a61ef2648c2f78d7e9ccf42196da2fe5
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID e0ebbd22875e0be05834df80bb75d0110fc8da3dfbd1edcfde335bc07f9ba6ae

import { ConcreteRequest } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type PoolLevel = "EMPTY" | "ENOUGH" | "LOW";
export type PoolRefillInput = {
  expectedVersion: number;
  id: string;
  units?: number | null | undefined;
};
export type PoolRefillDialogMutation$variables = {
  dryRun: boolean;
  input: PoolRefillInput;
};
export type PoolRefillDialogMutation$data = {
  readonly poolRefill: {
    readonly effects: {
      readonly pools: ReadonlyArray<{
        readonly after: number;
        readonly before: number;
        readonly productName: string;
        readonly refilled: number;
      }>;
    } | null | undefined;
    readonly pool: {
      readonly level: PoolLevel;
      readonly refillUnits: number;
      readonly stock: number;
      readonly " $fragmentSpreads": FragmentRefs<"PoolRefillDialog_pool" | "PoolUpdateDialog_pool">;
    } | null | undefined;
    readonly userErrors: ReadonlyArray<{
      readonly " $fragmentSpreads": FragmentRefs<"submit_userError">;
    }>;
  };
};
export type PoolRefillDialogMutation = {
  response: PoolRefillDialogMutation$data;
  variables: PoolRefillDialogMutation$variables;
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
  "name": "stock",
  "storageKey": null
},
v4 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "level",
  "storageKey": null
},
v5 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "refillUnits",
  "storageKey": null
},
v6 = {
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
      "concreteType": "PoolEffect",
      "kind": "LinkedField",
      "name": "pools",
      "plural": true,
      "selections": [
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "productName",
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
    }
  ],
  "storageKey": null
},
v7 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "__typename",
  "storageKey": null
},
v8 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "message",
  "storageKey": null
},
v9 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "path",
  "storageKey": null
},
v10 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "code",
  "storageKey": null
},
v11 = {
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
v12 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "id",
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
    "name": "PoolRefillDialogMutation",
    "selections": [
      {
        "alias": null,
        "args": (v2/*:: as any*/),
        "concreteType": "PoolRefillPayload",
        "kind": "LinkedField",
        "name": "poolRefill",
        "plural": false,
        "selections": [
          {
            "alias": null,
            "args": null,
            "concreteType": "PoolEntry",
            "kind": "LinkedField",
            "name": "pool",
            "plural": false,
            "selections": [
              (v3/*:: as any*/),
              (v4/*:: as any*/),
              (v5/*:: as any*/),
              {
                "args": null,
                "kind": "FragmentSpread",
                "name": "PoolRefillDialog_pool"
              },
              {
                "args": null,
                "kind": "FragmentSpread",
                "name": "PoolUpdateDialog_pool"
              }
            ],
            "storageKey": null
          },
          (v6/*:: as any*/),
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
                  (v7/*:: as any*/),
                  (v8/*:: as any*/),
                  (v9/*:: as any*/),
                  (v10/*:: as any*/),
                  (v11/*:: as any*/)
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
    "name": "PoolRefillDialogMutation",
    "selections": [
      {
        "alias": null,
        "args": (v2/*:: as any*/),
        "concreteType": "PoolRefillPayload",
        "kind": "LinkedField",
        "name": "poolRefill",
        "plural": false,
        "selections": [
          {
            "alias": null,
            "args": null,
            "concreteType": "PoolEntry",
            "kind": "LinkedField",
            "name": "pool",
            "plural": false,
            "selections": [
              (v3/*:: as any*/),
              (v4/*:: as any*/),
              (v5/*:: as any*/),
              (v12/*:: as any*/),
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "version",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "maximum",
                "storageKey": null
              },
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
                "concreteType": "Product",
                "kind": "LinkedField",
                "name": "product",
                "plural": false,
                "selections": [
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "name",
                    "storageKey": null
                  },
                  (v12/*:: as any*/)
                ],
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "threshold",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "viewerCanSetMaximum",
                "storageKey": null
              }
            ],
            "storageKey": null
          },
          (v6/*:: as any*/),
          {
            "alias": null,
            "args": null,
            "concreteType": null,
            "kind": "LinkedField",
            "name": "userErrors",
            "plural": true,
            "selections": [
              (v7/*:: as any*/),
              {
                "kind": "TypeDiscriminator",
                "abstractKey": "__isUserError"
              },
              (v8/*:: as any*/),
              (v9/*:: as any*/),
              (v10/*:: as any*/),
              (v11/*:: as any*/)
            ],
            "storageKey": null
          }
        ],
        "storageKey": null
      }
    ]
  },
  "params": {
    "cacheID": "a61ef2648c2f78d7e9ccf42196da2fe5",
    "id": "e0ebbd22875e0be05834df80bb75d0110fc8da3dfbd1edcfde335bc07f9ba6ae",
    "metadata": {},
    "name": "PoolRefillDialogMutation",
    "operationKind": "mutation",
    "text": "mutation PoolRefillDialogMutation(\n  $input: PoolRefillInput!\n  $dryRun: Boolean!\n) {\n  poolRefill(input: $input, dryRun: $dryRun) {\n    pool {\n      stock\n      level\n      refillUnits\n      ...PoolRefillDialog_pool\n      ...PoolUpdateDialog_pool\n      id\n    }\n    effects {\n      pools {\n        productName\n        before\n        after\n        refilled\n      }\n    }\n    userErrors {\n      __typename\n      ...submit_userError\n    }\n  }\n}\n\nfragment PoolRefillDialog_pool on PoolEntry {\n  id\n  version\n  refillUnits\n  maximum\n  licenseVersion\n  product {\n    name\n    id\n  }\n}\n\nfragment PoolUpdateDialog_pool on PoolEntry {\n  id\n  version\n  threshold\n  maximum\n  viewerCanSetMaximum\n  licenseVersion\n  product {\n    name\n    id\n  }\n}\n\nfragment submit_userError on UserError {\n  __isUserError: __typename\n  __typename\n  message\n  path\n  code\n  ... on StaleObject {\n    currentVersion\n  }\n}\n"
  }
};
})();

(node as any).hash = "f8f5f8f6eb681a08ce5be0d72d40bf74";

export default node;
