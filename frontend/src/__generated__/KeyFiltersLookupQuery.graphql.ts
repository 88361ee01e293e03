/**
 * @generated SignedSource<<7afb492bbf48d56a7578bd37e3636fc1>>
 * @relayHash c112c435b6245e396cfa0223b53f5e44
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 01a5c62ccfefbe9272edab98f28aa5a174559bf4600e11b1bb639a41c2f953e3

import { ConcreteRequest } from 'relay-runtime';
export type KeyFiltersLookupQuery$variables = {
  partners: boolean;
  plans: boolean;
  text?: string | null | undefined;
};
export type KeyFiltersLookupQuery$data = {
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
};
export type KeyFiltersLookupQuery = {
  response: KeyFiltersLookupQuery$data;
  variables: KeyFiltersLookupQuery$variables;
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
    "condition": "plans",
    "kind": "Condition",
    "passingValue": true,
    "selections": [
      {
        "alias": null,
        "args": (v3/*:: as any*/),
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
    "condition": "partners",
    "kind": "Condition",
    "passingValue": true,
    "selections": [
      {
        "alias": null,
        "args": (v3/*:: as any*/),
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
    "name": "KeyFiltersLookupQuery",
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
    "name": "KeyFiltersLookupQuery",
    "selections": (v5/*:: as any*/)
  },
  "params": {
    "cacheID": "c112c435b6245e396cfa0223b53f5e44",
    "id": "01a5c62ccfefbe9272edab98f28aa5a174559bf4600e11b1bb639a41c2f953e3",
    "metadata": {},
    "name": "KeyFiltersLookupQuery",
    "operationKind": "query",
    "text": "query KeyFiltersLookupQuery(\n  $text: String\n  $plans: Boolean!\n  $partners: Boolean!\n) {\n  plans(first: 50, filter: {search: $text}) @include(if: $plans) {\n    nodes {\n      id\n      name\n    }\n  }\n  partners(first: 50, filter: {search: $text}) @include(if: $partners) {\n    nodes {\n      id\n      company\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "4e5aed2fca27a73d84304f812a002d3e";

export default node;
