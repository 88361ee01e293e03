/**
 * @generated SignedSource<<426faab9ea238684188d31c9f103ebd2>>
 * @relayHash dfe91448eac076b6991bc5b68021ead4
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 912eb21e0dad4679a566af4dbecf2200a0dea389275c88193e313a2b0d2ea917

import { ConcreteRequest } from 'relay-runtime';
export type PaletteQuery$variables = {
  customers: boolean;
  id: string;
  isId: boolean;
  partners: boolean;
  plans: boolean;
  search: string;
};
export type PaletteQuery$data = {
  readonly customers?: {
    readonly nodes: ReadonlyArray<{
      readonly city: string;
      readonly company: string;
      readonly id: string;
    }>;
  };
  readonly node?: {
    readonly __typename: string;
    readonly company?: string;
    readonly id: string;
    readonly name?: string;
  } | null | undefined;
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
export type PaletteQuery = {
  response: PaletteQuery$data;
  variables: PaletteQuery$variables;
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
  "name": "id"
},
v2 = {
  "defaultValue": null,
  "kind": "LocalArgument",
  "name": "isId"
},
v3 = {
  "defaultValue": null,
  "kind": "LocalArgument",
  "name": "partners"
},
v4 = {
  "defaultValue": null,
  "kind": "LocalArgument",
  "name": "plans"
},
v5 = {
  "defaultValue": null,
  "kind": "LocalArgument",
  "name": "search"
},
v6 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "id",
  "storageKey": null
},
v7 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "company",
  "storageKey": null
},
v8 = [
  (v7/*:: as any*/)
],
v9 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "name",
  "storageKey": null
},
v10 = {
  "fields": [
    {
      "kind": "Variable",
      "name": "search",
      "variableName": "search"
    }
  ],
  "kind": "ObjectValue",
  "name": "filter"
},
v11 = [
  (v10/*:: as any*/),
  {
    "kind": "Literal",
    "name": "first",
    "value": 4
  }
],
v12 = [
  {
    "condition": "isId",
    "kind": "Condition",
    "passingValue": true,
    "selections": [
      {
        "alias": null,
        "args": [
          {
            "kind": "Variable",
            "name": "id",
            "variableName": "id"
          }
        ],
        "concreteType": null,
        "kind": "LinkedField",
        "name": "node",
        "plural": false,
        "selections": [
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "__typename",
            "storageKey": null
          },
          (v6/*:: as any*/),
          {
            "kind": "InlineFragment",
            "selections": (v8/*:: as any*/),
            "type": "Customer",
            "abstractKey": null
          },
          {
            "kind": "InlineFragment",
            "selections": (v8/*:: as any*/),
            "type": "Partner",
            "abstractKey": null
          },
          {
            "kind": "InlineFragment",
            "selections": [
              (v9/*:: as any*/)
            ],
            "type": "ServicePlan",
            "abstractKey": null
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
        "args": [
          (v10/*:: as any*/),
          {
            "kind": "Literal",
            "name": "first",
            "value": 6
          }
        ],
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
              (v6/*:: as any*/),
              (v7/*:: as any*/),
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "city",
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
        "args": (v11/*:: as any*/),
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
  {
    "condition": "plans",
    "kind": "Condition",
    "passingValue": true,
    "selections": [
      {
        "alias": null,
        "args": (v11/*:: as any*/),
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
              (v6/*:: as any*/),
              (v9/*:: as any*/)
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
      (v3/*:: as any*/),
      (v4/*:: as any*/),
      (v5/*:: as any*/)
    ],
    "kind": "Fragment",
    "metadata": null,
    "name": "PaletteQuery",
    "selections": (v12/*:: as any*/),
    "type": "Query",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": [
      (v5/*:: as any*/),
      (v1/*:: as any*/),
      (v2/*:: as any*/),
      (v0/*:: as any*/),
      (v3/*:: as any*/),
      (v4/*:: as any*/)
    ],
    "kind": "Operation",
    "name": "PaletteQuery",
    "selections": (v12/*:: as any*/)
  },
  "params": {
    "cacheID": "dfe91448eac076b6991bc5b68021ead4",
    "id": "912eb21e0dad4679a566af4dbecf2200a0dea389275c88193e313a2b0d2ea917",
    "metadata": {},
    "name": "PaletteQuery",
    "operationKind": "query",
    "text": "query PaletteQuery(\n  $search: String!\n  $id: ID!\n  $isId: Boolean!\n  $customers: Boolean!\n  $partners: Boolean!\n  $plans: Boolean!\n) {\n  node(id: $id) @include(if: $isId) {\n    __typename\n    id\n    ... on Customer {\n      company\n    }\n    ... on Partner {\n      company\n    }\n    ... on ServicePlan {\n      name\n    }\n  }\n  customers(first: 6, filter: {search: $search}) @include(if: $customers) {\n    nodes {\n      id\n      company\n      city\n    }\n  }\n  partners(first: 4, filter: {search: $search}) @include(if: $partners) {\n    nodes {\n      id\n      company\n    }\n  }\n  plans(first: 4, filter: {search: $search}) @include(if: $plans) {\n    nodes {\n      id\n      name\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "e5af848430425b62e19f82a7da129098";

export default node;
