/**
 * @generated SignedSource<<5e37ca755bc8cb41772e7c7b098c7c5f>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type CustomerCrossgrades_query$data = {
  readonly customer?: {
    readonly suiteCrossgrades: ReadonlyArray<{
      readonly id: string;
    }>;
    readonly " $fragmentSpreads": FragmentRefs<"SuiteCrossgrades_customer">;
  } | null | undefined;
  readonly endedCrossgrades?: {
    readonly nodes: ReadonlyArray<{
      readonly " $fragmentSpreads": FragmentRefs<"CustomerCrossgrades_crossgrade">;
    }>;
  };
  readonly openCrossgrades?: {
    readonly nodes: ReadonlyArray<{
      readonly " $fragmentSpreads": FragmentRefs<"CustomerCrossgrades_crossgrade">;
    }>;
  };
  readonly " $fragmentType": "CustomerCrossgrades_query";
};
export type CustomerCrossgrades_query$key = {
  readonly " $data"?: CustomerCrossgrades_query$data;
  readonly " $fragmentSpreads": FragmentRefs<"CustomerCrossgrades_query">;
};

const node: ReaderFragment = (function(){
var v0 = {
  "items": [
    {
      "kind": "Variable",
      "name": "customerIds.0",
      "variableName": "customerId"
    }
  ],
  "kind": "ListValue",
  "name": "customerIds"
},
v1 = [
  {
    "alias": null,
    "args": null,
    "concreteType": "Crossgrade",
    "kind": "LinkedField",
    "name": "nodes",
    "plural": true,
    "selections": [
      {
        "args": null,
        "kind": "FragmentSpread",
        "name": "CustomerCrossgrades_crossgrade"
      }
    ],
    "storageKey": null
  }
];
return {
  "argumentDefinitions": [
    {
      "defaultValue": null,
      "kind": "LocalArgument",
      "name": "customerId"
    },
    {
      "defaultValue": null,
      "kind": "LocalArgument",
      "name": "shown"
    }
  ],
  "kind": "Fragment",
  "metadata": null,
  "name": "CustomerCrossgrades_query",
  "selections": [
    {
      "condition": "shown",
      "kind": "Condition",
      "passingValue": true,
      "selections": [
        {
          "alias": "openCrossgrades",
          "args": [
            {
              "fields": [
                (v0/*:: as any*/),
                {
                  "kind": "Literal",
                  "name": "statuses",
                  "value": [
                    "OPEN"
                  ]
                }
              ],
              "kind": "ObjectValue",
              "name": "filter"
            },
            {
              "kind": "Literal",
              "name": "first",
              "value": 100
            }
          ],
          "concreteType": "CrossgradeConnection",
          "kind": "LinkedField",
          "name": "crossgrades",
          "plural": false,
          "selections": (v1/*:: as any*/),
          "storageKey": null
        },
        {
          "alias": null,
          "args": [
            {
              "kind": "Variable",
              "name": "id",
              "variableName": "customerId"
            }
          ],
          "concreteType": "Customer",
          "kind": "LinkedField",
          "name": "customer",
          "plural": false,
          "selections": [
            {
              "alias": null,
              "args": null,
              "concreteType": "Assignment",
              "kind": "LinkedField",
              "name": "suiteCrossgrades",
              "plural": true,
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
            {
              "args": null,
              "kind": "FragmentSpread",
              "name": "SuiteCrossgrades_customer"
            }
          ],
          "storageKey": null
        },
        {
          "alias": "endedCrossgrades",
          "args": [
            {
              "fields": [
                (v0/*:: as any*/),
                {
                  "kind": "Literal",
                  "name": "statuses",
                  "value": [
                    "RESOLVED",
                    "CANCELED"
                  ]
                }
              ],
              "kind": "ObjectValue",
              "name": "filter"
            },
            {
              "kind": "Literal",
              "name": "first",
              "value": 25
            }
          ],
          "concreteType": "CrossgradeConnection",
          "kind": "LinkedField",
          "name": "crossgrades",
          "plural": false,
          "selections": (v1/*:: as any*/),
          "storageKey": null
        }
      ]
    }
  ],
  "type": "Query",
  "abstractKey": null
};
})();

(node as any).hash = "ceb4ab74ae83ab6576be6a6cd3577679";

export default node;
