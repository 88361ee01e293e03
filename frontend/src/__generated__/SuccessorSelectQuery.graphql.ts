/**
 * @generated SignedSource<<ec4756f35c35d21f1104f8049fc40ed1>>
 * @relayHash 2627f82730ca4a34e545bc296ca80ab6
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 2fdc9085c661320f6f059f2fc32cc603926f1853c54daf00bd55b2b73db72ed2

import { ConcreteRequest } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type SuccessorSelectQuery$variables = {
  assignmentId: string;
};
export type SuccessorSelectQuery$data = {
  readonly plans: {
    readonly nodes: ReadonlyArray<{
      readonly components: ReadonlyArray<{
        readonly product: {
          readonly family: string;
          readonly id: string;
          readonly level: number;
          readonly name: string;
          readonly unitType: string;
        };
      }>;
      readonly id: string;
      readonly name: string;
      readonly partner: {
        readonly company: string;
      } | null | undefined;
      readonly " $fragmentSpreads": FragmentRefs<"PlanFacts_plan">;
    }>;
  };
};
export type SuccessorSelectQuery = {
  response: SuccessorSelectQuery$data;
  variables: SuccessorSelectQuery$variables;
};

const node: ConcreteRequest = (function(){
var v0 = [
  {
    "defaultValue": null,
    "kind": "LocalArgument",
    "name": "assignmentId"
  }
],
v1 = [
  {
    "fields": [
      {
        "kind": "Variable",
        "name": "successorsOfAssignmentId",
        "variableName": "assignmentId"
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
v2 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "id",
  "storageKey": null
},
v3 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "name",
  "storageKey": null
},
v4 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "company",
  "storageKey": null
},
v5 = {
  "alias": null,
  "args": null,
  "concreteType": "PlanComponent",
  "kind": "LinkedField",
  "name": "components",
  "plural": true,
  "selections": [
    {
      "alias": null,
      "args": null,
      "concreteType": "Product",
      "kind": "LinkedField",
      "name": "product",
      "plural": false,
      "selections": [
        (v2/*:: as any*/),
        (v3/*:: as any*/),
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "unitType",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "family",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "level",
          "storageKey": null
        }
      ],
      "storageKey": null
    }
  ],
  "storageKey": null
};
return {
  "fragment": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Fragment",
    "metadata": null,
    "name": "SuccessorSelectQuery",
    "selections": [
      {
        "alias": null,
        "args": (v1/*:: as any*/),
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
              (v2/*:: as any*/),
              (v3/*:: as any*/),
              {
                "alias": null,
                "args": null,
                "concreteType": "Partner",
                "kind": "LinkedField",
                "name": "partner",
                "plural": false,
                "selections": [
                  (v4/*:: as any*/)
                ],
                "storageKey": null
              },
              (v5/*:: as any*/),
              {
                "args": null,
                "kind": "FragmentSpread",
                "name": "PlanFacts_plan"
              }
            ],
            "storageKey": null
          }
        ],
        "storageKey": null
      }
    ],
    "type": "Query",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "SuccessorSelectQuery",
    "selections": [
      {
        "alias": null,
        "args": (v1/*:: as any*/),
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
              (v2/*:: as any*/),
              (v3/*:: as any*/),
              {
                "alias": null,
                "args": null,
                "concreteType": "Partner",
                "kind": "LinkedField",
                "name": "partner",
                "plural": false,
                "selections": [
                  (v4/*:: as any*/),
                  (v2/*:: as any*/)
                ],
                "storageKey": null
              },
              (v5/*:: as any*/),
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "licenseVersion",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "initialMonths",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "subscriptionType",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "autoRenew",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "concreteType": "Product",
                "kind": "LinkedField",
                "name": "product",
                "plural": false,
                "selections": [
                  (v3/*:: as any*/),
                  (v2/*:: as any*/)
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
  "params": {
    "cacheID": "2627f82730ca4a34e545bc296ca80ab6",
    "id": "2fdc9085c661320f6f059f2fc32cc603926f1853c54daf00bd55b2b73db72ed2",
    "metadata": {},
    "name": "SuccessorSelectQuery",
    "operationKind": "query",
    "text": "query SuccessorSelectQuery(\n  $assignmentId: ID!\n) {\n  plans(first: 100, filter: {successorsOfAssignmentId: $assignmentId}) {\n    nodes {\n      id\n      name\n      partner {\n        company\n        id\n      }\n      components {\n        product {\n          id\n          name\n          unitType\n          family\n          level\n        }\n      }\n      ...PlanFacts_plan\n    }\n  }\n}\n\nfragment PlanFacts_plan on ServicePlan {\n  licenseVersion\n  initialMonths\n  subscriptionType\n  autoRenew\n  product {\n    name\n    id\n  }\n}\n"
  }
};
})();

(node as any).hash = "4e421ed67f139c118bb43c4abb576dd2";

export default node;
