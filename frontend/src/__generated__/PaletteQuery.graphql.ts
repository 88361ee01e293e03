/**
 * @generated SignedSource<<733f335d93d7fb2ec5ba1ed5acd2a871>>
 * @relayHash e153ac342ef1dbc4e386f1068f158717
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 17c7f62da205c9e825a78195bd9fbd1e54489d1cf9b66155eb782b5f1c523ee5

import { ConcreteRequest } from 'relay-runtime';
export type PaletteQuery$variables = {
  customers: boolean;
  id: string;
  isCode: boolean;
  isId: boolean;
  isWord: boolean;
  partners: boolean;
  plans: boolean;
  search: string;
};
export type PaletteQuery$data = {
  readonly assignments?: {
    readonly nodes: ReadonlyArray<{
      readonly customer: {
        readonly company: string;
        readonly id: string;
      };
      readonly id: string;
      readonly plan: {
        readonly name: string;
      };
    }>;
  };
  readonly customers?: {
    readonly nodes: ReadonlyArray<{
      readonly city: string;
      readonly company: string;
      readonly id: string;
    }>;
  };
  readonly licenses?: {
    readonly nodes: ReadonlyArray<{
      readonly customer: {
        readonly company: string;
        readonly id: string;
      };
      readonly id: string;
      readonly product: {
        readonly name: string;
      };
    }>;
  };
  readonly node?: {
    readonly __typename: "Assignment";
    readonly customer: {
      readonly company: string;
      readonly id: string;
    };
    readonly id: string;
    readonly plan: {
      readonly name: string;
    };
  } | {
    readonly __typename: "Crossgrade";
    readonly customer: {
      readonly company: string;
    };
    readonly decided: {
      readonly name: string;
    } | null | undefined;
    readonly id: string;
  } | {
    readonly __typename: "Customer";
    readonly company: string;
    readonly id: string;
  } | {
    readonly __typename: "License";
    readonly customer: {
      readonly company: string;
      readonly id: string;
    };
    readonly id: string;
    readonly product: {
      readonly name: string;
    };
  } | {
    readonly __typename: "Partner";
    readonly company: string;
    readonly id: string;
  } | {
    readonly __typename: "Product";
    readonly id: string;
    readonly name: string;
  } | {
    readonly __typename: "ServicePlan";
    readonly id: string;
    readonly name: string;
  } | {
    // This will never be '%other', but we need some
    // value in case none of the concrete values match.
    readonly __typename: "%other";
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
      readonly partner: {
        readonly company: string;
      } | null | undefined;
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
  "name": "isCode"
},
v3 = {
  "defaultValue": null,
  "kind": "LocalArgument",
  "name": "isId"
},
v4 = {
  "defaultValue": null,
  "kind": "LocalArgument",
  "name": "isWord"
},
v5 = {
  "defaultValue": null,
  "kind": "LocalArgument",
  "name": "partners"
},
v6 = {
  "defaultValue": null,
  "kind": "LocalArgument",
  "name": "plans"
},
v7 = {
  "defaultValue": null,
  "kind": "LocalArgument",
  "name": "search"
},
v8 = [
  {
    "kind": "Variable",
    "name": "id",
    "variableName": "id"
  }
],
v9 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "__typename",
  "storageKey": null
},
v10 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "id",
  "storageKey": null
},
v11 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "company",
  "storageKey": null
},
v12 = [
  (v10/*:: as any*/),
  (v11/*:: as any*/)
],
v13 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "name",
  "storageKey": null
},
v14 = [
  (v10/*:: as any*/),
  (v13/*:: as any*/)
],
v15 = [
  (v13/*:: as any*/)
],
v16 = {
  "alias": null,
  "args": null,
  "concreteType": "Customer",
  "kind": "LinkedField",
  "name": "customer",
  "plural": false,
  "selections": (v12/*:: as any*/),
  "storageKey": null
},
v17 = [
  (v10/*:: as any*/),
  {
    "alias": null,
    "args": null,
    "concreteType": "ServicePlan",
    "kind": "LinkedField",
    "name": "plan",
    "plural": false,
    "selections": (v15/*:: as any*/),
    "storageKey": null
  },
  (v16/*:: as any*/)
],
v18 = [
  (v10/*:: as any*/),
  {
    "alias": null,
    "args": null,
    "concreteType": "Product",
    "kind": "LinkedField",
    "name": "product",
    "plural": false,
    "selections": (v15/*:: as any*/),
    "storageKey": null
  },
  (v16/*:: as any*/)
],
v19 = [
  (v11/*:: as any*/)
],
v20 = [
  {
    "fields": [
      {
        "kind": "Variable",
        "name": "activationCode",
        "variableName": "search"
      }
    ],
    "kind": "ObjectValue",
    "name": "filter"
  },
  {
    "kind": "Literal",
    "name": "first",
    "value": 1
  }
],
v21 = {
  "kind": "Literal",
  "name": "first",
  "value": 4
},
v22 = [
  {
    "fields": [
      {
        "kind": "Variable",
        "name": "externalId",
        "variableName": "search"
      }
    ],
    "kind": "ObjectValue",
    "name": "filter"
  },
  (v21/*:: as any*/)
],
v23 = {
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
v24 = {
  "condition": "customers",
  "kind": "Condition",
  "passingValue": true,
  "selections": [
    {
      "alias": null,
      "args": [
        (v23/*:: as any*/),
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
            (v10/*:: as any*/),
            (v11/*:: as any*/),
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
v25 = [
  (v23/*:: as any*/),
  (v21/*:: as any*/)
],
v26 = {
  "condition": "partners",
  "kind": "Condition",
  "passingValue": true,
  "selections": [
    {
      "alias": null,
      "args": (v25/*:: as any*/),
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
          "selections": (v12/*:: as any*/),
          "storageKey": null
        }
      ],
      "storageKey": null
    }
  ]
},
v27 = [
  (v13/*:: as any*/),
  (v10/*:: as any*/)
],
v28 = {
  "alias": null,
  "args": null,
  "concreteType": "ServicePlan",
  "kind": "LinkedField",
  "name": "plan",
  "plural": false,
  "selections": (v27/*:: as any*/),
  "storageKey": null
},
v29 = {
  "alias": null,
  "args": null,
  "concreteType": "Product",
  "kind": "LinkedField",
  "name": "product",
  "plural": false,
  "selections": (v27/*:: as any*/),
  "storageKey": null
},
v30 = [
  (v11/*:: as any*/),
  (v10/*:: as any*/)
];
return {
  "fragment": {
    "argumentDefinitions": [
      (v0/*:: as any*/),
      (v1/*:: as any*/),
      (v2/*:: as any*/),
      (v3/*:: as any*/),
      (v4/*:: as any*/),
      (v5/*:: as any*/),
      (v6/*:: as any*/),
      (v7/*:: as any*/)
    ],
    "kind": "Fragment",
    "metadata": null,
    "name": "PaletteQuery",
    "selections": [
      {
        "condition": "isId",
        "kind": "Condition",
        "passingValue": true,
        "selections": [
          {
            "alias": null,
            "args": (v8/*:: as any*/),
            "concreteType": null,
            "kind": "LinkedField",
            "name": "node",
            "plural": false,
            "selections": [
              (v9/*:: as any*/),
              {
                "kind": "InlineFragment",
                "selections": (v12/*:: as any*/),
                "type": "Customer",
                "abstractKey": null
              },
              {
                "kind": "InlineFragment",
                "selections": (v12/*:: as any*/),
                "type": "Partner",
                "abstractKey": null
              },
              {
                "kind": "InlineFragment",
                "selections": (v14/*:: as any*/),
                "type": "ServicePlan",
                "abstractKey": null
              },
              {
                "kind": "InlineFragment",
                "selections": (v17/*:: as any*/),
                "type": "Assignment",
                "abstractKey": null
              },
              {
                "kind": "InlineFragment",
                "selections": (v18/*:: as any*/),
                "type": "License",
                "abstractKey": null
              },
              {
                "kind": "InlineFragment",
                "selections": [
                  (v10/*:: as any*/),
                  {
                    "alias": "decided",
                    "args": null,
                    "concreteType": "ServicePlan",
                    "kind": "LinkedField",
                    "name": "plan",
                    "plural": false,
                    "selections": (v15/*:: as any*/),
                    "storageKey": null
                  },
                  {
                    "alias": null,
                    "args": null,
                    "concreteType": "Customer",
                    "kind": "LinkedField",
                    "name": "customer",
                    "plural": false,
                    "selections": (v19/*:: as any*/),
                    "storageKey": null
                  }
                ],
                "type": "Crossgrade",
                "abstractKey": null
              },
              {
                "kind": "InlineFragment",
                "selections": (v14/*:: as any*/),
                "type": "Product",
                "abstractKey": null
              }
            ],
            "storageKey": null
          }
        ]
      },
      {
        "condition": "isCode",
        "kind": "Condition",
        "passingValue": true,
        "selections": [
          {
            "alias": null,
            "args": (v20/*:: as any*/),
            "concreteType": "LicenseConnection",
            "kind": "LinkedField",
            "name": "licenses",
            "plural": false,
            "selections": [
              {
                "alias": null,
                "args": null,
                "concreteType": "License",
                "kind": "LinkedField",
                "name": "nodes",
                "plural": true,
                "selections": (v18/*:: as any*/),
                "storageKey": null
              }
            ],
            "storageKey": null
          }
        ]
      },
      {
        "condition": "isWord",
        "kind": "Condition",
        "passingValue": true,
        "selections": [
          {
            "alias": null,
            "args": (v22/*:: as any*/),
            "concreteType": "AssignmentConnection",
            "kind": "LinkedField",
            "name": "assignments",
            "plural": false,
            "selections": [
              {
                "alias": null,
                "args": null,
                "concreteType": "Assignment",
                "kind": "LinkedField",
                "name": "nodes",
                "plural": true,
                "selections": (v17/*:: as any*/),
                "storageKey": null
              }
            ],
            "storageKey": null
          }
        ]
      },
      (v24/*:: as any*/),
      (v26/*:: as any*/),
      {
        "condition": "plans",
        "kind": "Condition",
        "passingValue": true,
        "selections": [
          {
            "alias": null,
            "args": (v25/*:: as any*/),
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
                  (v10/*:: as any*/),
                  (v13/*:: as any*/),
                  {
                    "alias": null,
                    "args": null,
                    "concreteType": "Partner",
                    "kind": "LinkedField",
                    "name": "partner",
                    "plural": false,
                    "selections": (v19/*:: as any*/),
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
    ],
    "type": "Query",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": [
      (v7/*:: as any*/),
      (v1/*:: as any*/),
      (v3/*:: as any*/),
      (v4/*:: as any*/),
      (v2/*:: as any*/),
      (v0/*:: as any*/),
      (v5/*:: as any*/),
      (v6/*:: as any*/)
    ],
    "kind": "Operation",
    "name": "PaletteQuery",
    "selections": [
      {
        "condition": "isId",
        "kind": "Condition",
        "passingValue": true,
        "selections": [
          {
            "alias": null,
            "args": (v8/*:: as any*/),
            "concreteType": null,
            "kind": "LinkedField",
            "name": "node",
            "plural": false,
            "selections": [
              (v9/*:: as any*/),
              (v10/*:: as any*/),
              {
                "kind": "InlineFragment",
                "selections": (v19/*:: as any*/),
                "type": "Customer",
                "abstractKey": null
              },
              {
                "kind": "InlineFragment",
                "selections": (v19/*:: as any*/),
                "type": "Partner",
                "abstractKey": null
              },
              {
                "kind": "InlineFragment",
                "selections": (v15/*:: as any*/),
                "type": "ServicePlan",
                "abstractKey": null
              },
              {
                "kind": "InlineFragment",
                "selections": [
                  (v28/*:: as any*/),
                  (v16/*:: as any*/)
                ],
                "type": "Assignment",
                "abstractKey": null
              },
              {
                "kind": "InlineFragment",
                "selections": [
                  (v29/*:: as any*/),
                  (v16/*:: as any*/)
                ],
                "type": "License",
                "abstractKey": null
              },
              {
                "kind": "InlineFragment",
                "selections": [
                  {
                    "alias": "decided",
                    "args": null,
                    "concreteType": "ServicePlan",
                    "kind": "LinkedField",
                    "name": "plan",
                    "plural": false,
                    "selections": (v27/*:: as any*/),
                    "storageKey": null
                  },
                  {
                    "alias": null,
                    "args": null,
                    "concreteType": "Customer",
                    "kind": "LinkedField",
                    "name": "customer",
                    "plural": false,
                    "selections": (v30/*:: as any*/),
                    "storageKey": null
                  }
                ],
                "type": "Crossgrade",
                "abstractKey": null
              },
              {
                "kind": "InlineFragment",
                "selections": (v15/*:: as any*/),
                "type": "Product",
                "abstractKey": null
              }
            ],
            "storageKey": null
          }
        ]
      },
      {
        "condition": "isCode",
        "kind": "Condition",
        "passingValue": true,
        "selections": [
          {
            "alias": null,
            "args": (v20/*:: as any*/),
            "concreteType": "LicenseConnection",
            "kind": "LinkedField",
            "name": "licenses",
            "plural": false,
            "selections": [
              {
                "alias": null,
                "args": null,
                "concreteType": "License",
                "kind": "LinkedField",
                "name": "nodes",
                "plural": true,
                "selections": [
                  (v10/*:: as any*/),
                  (v29/*:: as any*/),
                  (v16/*:: as any*/)
                ],
                "storageKey": null
              }
            ],
            "storageKey": null
          }
        ]
      },
      {
        "condition": "isWord",
        "kind": "Condition",
        "passingValue": true,
        "selections": [
          {
            "alias": null,
            "args": (v22/*:: as any*/),
            "concreteType": "AssignmentConnection",
            "kind": "LinkedField",
            "name": "assignments",
            "plural": false,
            "selections": [
              {
                "alias": null,
                "args": null,
                "concreteType": "Assignment",
                "kind": "LinkedField",
                "name": "nodes",
                "plural": true,
                "selections": [
                  (v10/*:: as any*/),
                  (v28/*:: as any*/),
                  (v16/*:: as any*/)
                ],
                "storageKey": null
              }
            ],
            "storageKey": null
          }
        ]
      },
      (v24/*:: as any*/),
      (v26/*:: as any*/),
      {
        "condition": "plans",
        "kind": "Condition",
        "passingValue": true,
        "selections": [
          {
            "alias": null,
            "args": (v25/*:: as any*/),
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
                  (v10/*:: as any*/),
                  (v13/*:: as any*/),
                  {
                    "alias": null,
                    "args": null,
                    "concreteType": "Partner",
                    "kind": "LinkedField",
                    "name": "partner",
                    "plural": false,
                    "selections": (v30/*:: as any*/),
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
    ]
  },
  "params": {
    "cacheID": "e153ac342ef1dbc4e386f1068f158717",
    "id": "17c7f62da205c9e825a78195bd9fbd1e54489d1cf9b66155eb782b5f1c523ee5",
    "metadata": {},
    "name": "PaletteQuery",
    "operationKind": "query",
    "text": "query PaletteQuery(\n  $search: String!\n  $id: ID!\n  $isId: Boolean!\n  $isWord: Boolean!\n  $isCode: Boolean!\n  $customers: Boolean!\n  $partners: Boolean!\n  $plans: Boolean!\n) {\n  node(id: $id) @include(if: $isId) {\n    __typename\n    ... on Customer {\n      id\n      company\n    }\n    ... on Partner {\n      id\n      company\n    }\n    ... on ServicePlan {\n      id\n      name\n    }\n    ... on Assignment {\n      id\n      plan {\n        name\n        id\n      }\n      customer {\n        id\n        company\n      }\n    }\n    ... on License {\n      id\n      product {\n        name\n        id\n      }\n      customer {\n        id\n        company\n      }\n    }\n    ... on Crossgrade {\n      id\n      decided: plan {\n        name\n        id\n      }\n      customer {\n        company\n        id\n      }\n    }\n    ... on Product {\n      id\n      name\n    }\n    id\n  }\n  licenses(first: 1, filter: {activationCode: $search}) @include(if: $isCode) {\n    nodes {\n      id\n      product {\n        name\n        id\n      }\n      customer {\n        id\n        company\n      }\n    }\n  }\n  assignments(first: 4, filter: {externalId: $search}) @include(if: $isWord) {\n    nodes {\n      id\n      plan {\n        name\n        id\n      }\n      customer {\n        id\n        company\n      }\n    }\n  }\n  customers(first: 6, filter: {search: $search}) @include(if: $customers) {\n    nodes {\n      id\n      company\n      city\n    }\n  }\n  partners(first: 4, filter: {search: $search}) @include(if: $partners) {\n    nodes {\n      id\n      company\n    }\n  }\n  plans(first: 4, filter: {search: $search}) @include(if: $plans) {\n    nodes {\n      id\n      name\n      partner {\n        company\n        id\n      }\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "32c3c589242af06ae51a04b40547b0b2";

export default node;
