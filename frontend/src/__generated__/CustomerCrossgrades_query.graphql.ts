/**
 * @generated SignedSource<<e991b0925b181235bb856b3faea0a165>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type CustomerCrossgrades_query$data = {
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

(node as any).hash = "4d0e3bfcd39108c0f6cc02e8d93394a3";

export default node;
