/**
 * @generated SignedSource<<13e2b4080a76c654b07a02afec9e9bdc>>
 * @relayHash ebdeb71cf29fbc80641980ff66765efa
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 12e50eee639db7335eb6d11338c3b1da3fe5f3f7fbf4685615cae3cdd70b71b0

import { ConcreteRequest } from 'relay-runtime';
export type PlanFiltersLookupQuery$variables = {
  partners: boolean;
  products: boolean;
  text?: string | null | undefined;
};
export type PlanFiltersLookupQuery$data = {
  readonly partners?: {
    readonly nodes: ReadonlyArray<{
      readonly company: string;
      readonly id: string;
    }>;
  };
  readonly products?: {
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly name: string;
    }>;
  };
};
export type PlanFiltersLookupQuery = {
  response: PlanFiltersLookupQuery$data;
  variables: PlanFiltersLookupQuery$variables;
};

const node: ConcreteRequest = (function(){
var v0 = {
  "defaultValue": null,
  "kind": "LocalArgument",
  "name": "partners"
},
v1 = {
  "defaultValue": null,
  "kind": "LocalArgument",
  "name": "products"
},
v2 = {
  "defaultValue": null,
  "kind": "LocalArgument",
  "name": "text"
},
v3 = {
  "kind": "Variable",
  "name": "search",
  "variableName": "text"
},
v4 = {
  "kind": "Literal",
  "name": "first",
  "value": 50
},
v5 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "id",
  "storageKey": null
},
v6 = [
  {
    "condition": "products",
    "kind": "Condition",
    "passingValue": true,
    "selections": [
      {
        "alias": null,
        "args": [
          {
            "fields": [
              (v3/*:: as any*/)
            ],
            "kind": "ObjectValue",
            "name": "filter"
          },
          (v4/*:: as any*/)
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
              (v5/*:: as any*/),
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "name",
                "storageKey": null
              }
            ],
            "storageKey": null
          }
        ],
        "storageKey": null
      }
    ]
  },
  {
    "condition": "partners",
    "kind": "Condition",
    "passingValue": true,
    "selections": [
      {
        "alias": null,
        "args": [
          {
            "fields": [
              {
                "kind": "Literal",
                "name": "kinds",
                "value": [
                  "MSP"
                ]
              },
              (v3/*:: as any*/)
            ],
            "kind": "ObjectValue",
            "name": "filter"
          },
          (v4/*:: as any*/)
        ],
        "concreteType": "PartnerConnection",
        "kind": "LinkedField",
        "name": "partners",
        "plural": false,
        "selections": [
          {
            "alias": null,
            "args": null,
            "concreteType": "Partner",
            "kind": "LinkedField",
            "name": "nodes",
            "plural": true,
            "selections": [
              (v5/*:: as any*/),
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "company",
                "storageKey": null
              }
            ],
            "storageKey": null
          }
        ],
        "storageKey": null
      }
    ]
  }
];
return {
  "fragment": {
    "argumentDefinitions": [
      (v0/*:: as any*/),
      (v1/*:: as any*/),
      (v2/*:: as any*/)
    ],
    "kind": "Fragment",
    "metadata": null,
    "name": "PlanFiltersLookupQuery",
    "selections": (v6/*:: as any*/),
    "type": "Query",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": [
      (v2/*:: as any*/),
      (v1/*:: as any*/),
      (v0/*:: as any*/)
    ],
    "kind": "Operation",
    "name": "PlanFiltersLookupQuery",
    "selections": (v6/*:: as any*/)
  },
  "params": {
    "cacheID": "ebdeb71cf29fbc80641980ff66765efa",
    "id": "12e50eee639db7335eb6d11338c3b1da3fe5f3f7fbf4685615cae3cdd70b71b0",
    "metadata": {},
    "name": "PlanFiltersLookupQuery",
    "operationKind": "query",
    "text": "query PlanFiltersLookupQuery(\n  $text: String\n  $products: Boolean!\n  $partners: Boolean!\n) {\n  products(first: 50, filter: {search: $text}) @include(if: $products) {\n    nodes {\n      id\n      name\n    }\n  }\n  partners(first: 50, filter: {search: $text, kinds: [MSP]}) @include(if: $partners) {\n    nodes {\n      id\n      company\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "2d5c6c044bdd554403578a901bf49c0c";

export default node;
