/**
 * @generated SignedSource<<6bd0707459bec6a3ea2e5f4023b0a7be>>
 * @relayHash 517162e1c072a5971678f8ee57b57e37
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID d945478f9d2388fb512c98db0f8f0d9a10d6d4a012e3a9a556ff7178c6b30c9b

import { ConcreteRequest } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type PoolLevel = "EMPTY" | "ENOUGH" | "LOW";
export type PoolUpdateInput = {
  expectedVersion: number;
  id: string;
  maximum?: number | null | undefined;
  threshold?: number | null | undefined;
};
export type PoolUpdateDialogMutation$variables = {
  dryRun: boolean;
  input: PoolUpdateInput;
};
export type PoolUpdateDialogMutation$data = {
  readonly poolUpdate: {
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
      readonly stock: number;
      readonly version: number;
      readonly " $fragmentSpreads": FragmentRefs<"PoolRefillDialog_pool" | "PoolUpdateDialog_pool">;
    } | null | undefined;
    readonly userErrors: ReadonlyArray<{
      readonly " $fragmentSpreads": FragmentRefs<"submit_userError">;
    }>;
  };
};
export type PoolUpdateDialogMutation = {
  response: PoolUpdateDialogMutation$data;
  variables: PoolUpdateDialogMutation$variables;
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
  "name": "stock",
  "storageKey": null
},
v5 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "level",
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
    "name": "PoolUpdateDialogMutation",
    "selections": [
      {
        "alias": null,
        "args": (v2/*:: as any*/),
        "concreteType": "PoolUpdatePayload",
        "kind": "LinkedField",
        "name": "poolUpdate",
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
    "name": "PoolUpdateDialogMutation",
    "selections": [
      {
        "alias": null,
        "args": (v2/*:: as any*/),
        "concreteType": "PoolUpdatePayload",
        "kind": "LinkedField",
        "name": "poolUpdate",
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
                "name": "refillUnits",
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
    "cacheID": "517162e1c072a5971678f8ee57b57e37",
    "id": "d945478f9d2388fb512c98db0f8f0d9a10d6d4a012e3a9a556ff7178c6b30c9b",
    "metadata": {},
    "name": "PoolUpdateDialogMutation",
    "operationKind": "mutation",
    "text": "mutation PoolUpdateDialogMutation(\n  $input: PoolUpdateInput!\n  $dryRun: Boolean!\n) {\n  poolUpdate(input: $input, dryRun: $dryRun) {\n    pool {\n      version\n      stock\n      level\n      ...PoolRefillDialog_pool\n      ...PoolUpdateDialog_pool\n      id\n    }\n    effects {\n      pools {\n        productName\n        before\n        after\n        refilled\n      }\n    }\n    userErrors {\n      __typename\n      ...submit_userError\n    }\n  }\n}\n\nfragment PoolRefillDialog_pool on PoolEntry {\n  id\n  version\n  refillUnits\n  maximum\n  licenseVersion\n  product {\n    name\n    id\n  }\n}\n\nfragment PoolUpdateDialog_pool on PoolEntry {\n  id\n  version\n  threshold\n  maximum\n  viewerCanSetMaximum\n  licenseVersion\n  product {\n    name\n    id\n  }\n}\n\nfragment submit_userError on UserError {\n  __isUserError: __typename\n  __typename\n  message\n  path\n  code\n  ... on StaleObject {\n    currentVersion\n  }\n}\n"
  }
};
})();

(node as any).hash = "1b6f49620d2ebb0a113d74b75d4ebe25";

export default node;
