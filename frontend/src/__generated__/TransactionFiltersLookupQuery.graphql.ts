/**
 * @generated SignedSource<<4318f6ec8198432b4d69ddb9d551c545>>
 * @relayHash 65d26d2cd2a6c2ae8008fe6a16769fc5
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 905ae32e8d0ea2a786fe500182f516ce7763faa0096ee6db8cd020b6ca1e5772

import { ConcreteRequest } from 'relay-runtime';
export type TransactionFiltersLookupQuery$variables = {
  customers: boolean;
  products: boolean;
  text?: string | null | undefined;
};
export type TransactionFiltersLookupQuery$data = {
  readonly customers?: {
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
export type TransactionFiltersLookupQuery = {
  response: TransactionFiltersLookupQuery$data;
  variables: TransactionFiltersLookupQuery$variables;
};

const node: ConcreteRequest = (function(){
var v0 = {
  "defaultValue": null,
  "kind": "LocalArgument",
  "name": "customers"
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
v3 = [
  {
    "fields": [
      {
        "kind": "Variable",
        "name": "search",
        "variableName": "text"
      }
    ],
    "kind": "ObjectValue",
    "name": "filter"
  },
  {
    "kind": "Literal",
    "name": "first",
    "value": 50
  }
],
v4 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "id",
  "storageKey": null
},
v5 = [
  {
    "condition": "products",
    "kind": "Condition",
    "passingValue": true,
    "selections": [
      {
        "alias": null,
        "args": (v3/*:: as any*/),
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
              (v4/*:: as any*/),
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
    "condition": "customers",
    "kind": "Condition",
    "passingValue": true,
    "selections": [
      {
        "alias": null,
        "args": (v3/*:: as any*/),
        "concreteType": "CustomerConnection",
        "kind": "LinkedField",
        "name": "customers",
        "plural": false,
        "selections": [
          {
            "alias": null,
            "args": null,
            "concreteType": "Customer",
            "kind": "LinkedField",
            "name": "nodes",
            "plural": true,
            "selections": [
              (v4/*:: as any*/),
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
    "name": "TransactionFiltersLookupQuery",
    "selections": (v5/*:: as any*/),
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
    "name": "TransactionFiltersLookupQuery",
    "selections": (v5/*:: as any*/)
  },
  "params": {
    "cacheID": "65d26d2cd2a6c2ae8008fe6a16769fc5",
    "id": "905ae32e8d0ea2a786fe500182f516ce7763faa0096ee6db8cd020b6ca1e5772",
    "metadata": {},
    "name": "TransactionFiltersLookupQuery",
    "operationKind": "query",
    "text": "query TransactionFiltersLookupQuery(\n  $text: String\n  $products: Boolean!\n  $customers: Boolean!\n) {\n  products(first: 50, filter: {search: $text}) @include(if: $products) {\n    nodes {\n      id\n      name\n    }\n  }\n  customers(first: 50, filter: {search: $text}) @include(if: $customers) {\n    nodes {\n      id\n      company\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "9db084da24538b28749218e4404f1d85";

export default node;
