/**
 * @generated SignedSource<<5029908f4e43333f43c602e8d9a4f0a7>>
 * @relayHash 182e958414294f0d4797b32833310608
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 917bd131c5126699e42bb906128db7476a2c5dbc910739fad47bb7f2dd6fb517

import { ConcreteRequest } from 'relay-runtime';
export type CustomerFiltersLookupQuery$variables = {
  partners: boolean;
  plans: boolean;
  products: boolean;
  text?: string | null | undefined;
};
export type CustomerFiltersLookupQuery$data = {
  readonly partners?: {
    readonly nodes: ReadonlyArray<{
      readonly company: string;
      readonly id: string;
    }>;
  };
  readonly plans?: {
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly name: string;
    }>;
  };
  readonly products?: {
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly name: string;
    }>;
  };
};
export type CustomerFiltersLookupQuery = {
  response: CustomerFiltersLookupQuery$data;
  variables: CustomerFiltersLookupQuery$variables;
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
  "name": "plans"
},
v2 = {
  "defaultValue": null,
  "kind": "LocalArgument",
  "name": "products"
},
v3 = {
  "defaultValue": null,
  "kind": "LocalArgument",
  "name": "text"
},
v4 = [
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
v5 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "id",
  "storageKey": null
},
v6 = [
  (v5/*:: as any*/),
  {
    "alias": null,
    "args": null,
    "kind": "ScalarField",
    "name": "name",
    "storageKey": null
  }
],
v7 = [
  {
    "condition": "products",
    "kind": "Condition",
    "passingValue": true,
    "selections": [
      {
        "alias": null,
        "args": (v4/*:: as any*/),
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
            "selections": (v6/*:: as any*/),
            "storageKey": null
          }
        ],
        "storageKey": null
      }
    ]
  },
  {
    "condition": "plans",
    "kind": "Condition",
    "passingValue": true,
    "selections": [
      {
        "alias": null,
        "args": (v4/*:: as any*/),
        "concreteType": "ServicePlanConnection",
        "kind": "LinkedField",
        "name": "plans",
        "plural": false,
        "selections": [
          {
            "alias": null,
            "args": null,
            "concreteType": "ServicePlan",
            "kind": "LinkedField",
            "name": "nodes",
            "plural": true,
            "selections": (v6/*:: as any*/),
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
        "args": (v4/*:: as any*/),
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
      (v2/*:: as any*/),
      (v3/*:: as any*/)
    ],
    "kind": "Fragment",
    "metadata": null,
    "name": "CustomerFiltersLookupQuery",
    "selections": (v7/*:: as any*/),
    "type": "Query",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": [
      (v3/*:: as any*/),
      (v2/*:: as any*/),
      (v1/*:: as any*/),
      (v0/*:: as any*/)
    ],
    "kind": "Operation",
    "name": "CustomerFiltersLookupQuery",
    "selections": (v7/*:: as any*/)
  },
  "params": {
    "cacheID": "182e958414294f0d4797b32833310608",
    "id": "917bd131c5126699e42bb906128db7476a2c5dbc910739fad47bb7f2dd6fb517",
    "metadata": {},
    "name": "CustomerFiltersLookupQuery",
    "operationKind": "query",
    "text": "query CustomerFiltersLookupQuery(\n  $text: String\n  $products: Boolean!\n  $plans: Boolean!\n  $partners: Boolean!\n) {\n  products(first: 50, filter: {search: $text}) @include(if: $products) {\n    nodes {\n      id\n      name\n    }\n  }\n  plans(first: 50, filter: {search: $text}) @include(if: $plans) {\n    nodes {\n      id\n      name\n    }\n  }\n  partners(first: 50, filter: {search: $text}) @include(if: $partners) {\n    nodes {\n      id\n      company\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "27ccea9183b826cc3383ad1515cc2cf4";

export default node;
