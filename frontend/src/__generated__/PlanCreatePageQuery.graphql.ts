/**
 * @generated SignedSource<<d0c9a3cbf8c1a767fc9186a0e715779c>>
 * @relayHash e661376ec062fb4f0f22300a6582de19
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 788bc489bbe30086c5e90ecb5bd6fd9ad205a23a8f7c62291098eb858caaa866

import { ConcreteRequest } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type PlanCreatePageQuery$variables = Record<PropertyKey, never>;
export type PlanCreatePageQuery$data = {
  readonly " $fragmentSpreads": FragmentRefs<"PlanCreateForm_query">;
};
export type PlanCreatePageQuery = {
  response: PlanCreatePageQuery$data;
  variables: PlanCreatePageQuery$variables;
};

const node: ConcreteRequest = (function(){
var v0 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "id",
  "storageKey": null
},
v1 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "name",
  "storageKey": null
},
v2 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "kind",
  "storageKey": null
},
v3 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "activationPolicies",
  "storageKey": null
},
v4 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "dataCenters",
  "storageKey": null
},
v5 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "manageable",
  "storageKey": null
};
return {
  "fragment": {
    "argumentDefinitions": [],
    "kind": "Fragment",
    "metadata": null,
    "name": "PlanCreatePageQuery",
    "selections": [
      {
        "args": null,
        "kind": "FragmentSpread",
        "name": "PlanCreateForm_query"
      }
    ],
    "type": "Query",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": [],
    "kind": "Operation",
    "name": "PlanCreatePageQuery",
    "selections": [
      {
        "alias": null,
        "args": [
          {
            "kind": "Literal",
            "name": "filter",
            "value": {
              "plannable": true
            }
          },
          {
            "kind": "Literal",
            "name": "first",
            "value": 100
          }
        ],
        "concreteType": "ProductConnection",
        "kind": "LinkedField",
        "name": "products",
        "plural": false,
        "selections": [
          {
            "alias": null,
            "args": null,
            "concreteType": "Product",
            "kind": "LinkedField",
            "name": "nodes",
            "plural": true,
            "selections": [
              (v0/*:: as any*/),
              (v1/*:: as any*/),
              (v2/*:: as any*/),
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "versions",
                "storageKey": null
              },
              (v3/*:: as any*/),
              (v4/*:: as any*/),
              (v5/*:: as any*/),
              {
                "alias": null,
                "args": null,
                "concreteType": "Product",
                "kind": "LinkedField",
                "name": "components",
                "plural": true,
                "selections": [
                  (v0/*:: as any*/),
                  (v1/*:: as any*/),
                  (v2/*:: as any*/),
                  (v3/*:: as any*/),
                  (v4/*:: as any*/),
                  (v5/*:: as any*/)
                ],
                "storageKey": null
              }
            ],
            "storageKey": null
          }
        ],
        "storageKey": "products(filter:{\"plannable\":true},first:100)"
      }
    ]
  },
  "params": {
    "cacheID": "e661376ec062fb4f0f22300a6582de19",
    "id": "788bc489bbe30086c5e90ecb5bd6fd9ad205a23a8f7c62291098eb858caaa866",
    "metadata": {},
    "name": "PlanCreatePageQuery",
    "operationKind": "query",
    "text": "query PlanCreatePageQuery {\n  ...PlanCreateForm_query\n}\n\nfragment PlanCreateForm_query on Query {\n  products(first: 100, filter: {plannable: true}) {\n    nodes {\n      id\n      name\n      kind\n      versions\n      activationPolicies\n      dataCenters\n      manageable\n      components {\n        id\n        name\n        kind\n        activationPolicies\n        dataCenters\n        manageable\n      }\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "2aaadb38a7155d8deee52af0b79cbb46";

export default node;
