/**
 * @generated SignedSource<<6e950fbbe6769a552c240eb641f87c7f>>
 * @relayHash e25a560760b08b527586038272daa30a
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 16afada73e39b4f54502b32b2aa2b5458a8252694c291095a45492ac40705ef3

import { ConcreteRequest } from 'relay-runtime';
export type RenewalFiltersLookupQuery$variables = {
  partners: boolean;
  plans: boolean;
  products: boolean;
  text?: string | null | undefined;
};
export type RenewalFiltersLookupQuery$data = {
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
  readonly products?: {
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly name: string;
    }>;
  };
};
export type RenewalFiltersLookupQuery = {
  response: RenewalFiltersLookupQuery$data;
  variables: RenewalFiltersLookupQuery$variables;
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
v6 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "name",
  "storageKey": null
},
v7 = {
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
          "selections": [
            (v5/*:: as any*/),
            (v6/*:: as any*/)
          ],
          "storageKey": null
        }
      ],
      "storageKey": null
    }
  ]
},
v8 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "company",
  "storageKey": null
},
v9 = {
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
            (v8/*:: as any*/)
          ],
          "storageKey": null
        }
      ],
      "storageKey": null
    }
  ]
};
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
    "name": "RenewalFiltersLookupQuery",
    "selections": [
      (v7/*:: as any*/),
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
                "selections": [
                  (v5/*:: as any*/),
                  (v6/*:: as any*/),
                  {
                    "alias": null,
                    "args": null,
                    "concreteType": "Partner",
                    "kind": "LinkedField",
                    "name": "partner",
                    "plural": false,
                    "selections": [
                      (v8/*:: as any*/)
                    ],
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
      (v9/*:: as any*/)
    ],
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
    "name": "RenewalFiltersLookupQuery",
    "selections": [
      (v7/*:: as any*/),
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
                "selections": [
                  (v5/*:: as any*/),
                  (v6/*:: as any*/),
                  {
                    "alias": null,
                    "args": null,
                    "concreteType": "Partner",
                    "kind": "LinkedField",
                    "name": "partner",
                    "plural": false,
                    "selections": [
                      (v8/*:: as any*/),
                      (v5/*:: as any*/)
                    ],
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
      (v9/*:: as any*/)
    ]
  },
  "params": {
    "cacheID": "e25a560760b08b527586038272daa30a",
    "id": "16afada73e39b4f54502b32b2aa2b5458a8252694c291095a45492ac40705ef3",
    "metadata": {},
    "name": "RenewalFiltersLookupQuery",
    "operationKind": "query",
    "text": "query RenewalFiltersLookupQuery(\n  $text: String\n  $products: Boolean!\n  $plans: Boolean!\n  $partners: Boolean!\n) {\n  products(first: 50, filter: {search: $text}) @include(if: $products) {\n    nodes {\n      id\n      name\n    }\n  }\n  plans(first: 50, filter: {search: $text}) @include(if: $plans) {\n    nodes {\n      id\n      name\n      partner {\n        company\n        id\n      }\n    }\n  }\n  partners(first: 50, filter: {search: $text}) @include(if: $partners) {\n    nodes {\n      id\n      company\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "1959551fcc593bff02d74bb7472635d6";

export default node;
