/**
 * @generated SignedSource<<b8d899273e1a7057358df866ad55b740>>
 * @relayHash 0996ffe9b099191b1abfca07e7ebe920
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 58db838c8b356f1fe6bb9005409988523f8d9c73802b68d2616108503e8f9595

import { ConcreteRequest } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type ObjectNameTestQuery$variables = Record<PropertyKey, never>;
export type ObjectNameTestQuery$data = {
  readonly node: {
    readonly " $fragmentSpreads": FragmentRefs<"ObjectName_object">;
  } | null | undefined;
};
export type ObjectNameTestQuery = {
  response: ObjectNameTestQuery$data;
  variables: ObjectNameTestQuery$variables;
};

const node: ConcreteRequest = (function(){
var v0 = [
  {
    "kind": "Literal",
    "name": "id",
    "value": "view_1"
  }
],
v1 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "id",
  "storageKey": null
},
v2 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "company",
  "storageKey": null
},
v3 = [
  (v2/*:: as any*/)
],
v4 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "name",
  "storageKey": null
},
v5 = [
  (v4/*:: as any*/)
],
v6 = [
  (v1/*:: as any*/),
  (v2/*:: as any*/)
],
v7 = [
  (v4/*:: as any*/),
  (v1/*:: as any*/)
],
v8 = {
  "alias": null,
  "args": null,
  "concreteType": "Customer",
  "kind": "LinkedField",
  "name": "customer",
  "plural": false,
  "selections": (v6/*:: as any*/),
  "storageKey": null
},
v9 = {
  "enumValues": null,
  "nullable": false,
  "plural": false,
  "type": "String"
},
v10 = {
  "enumValues": null,
  "nullable": false,
  "plural": false,
  "type": "ID"
};
return {
  "fragment": {
    "argumentDefinitions": [],
    "kind": "Fragment",
    "metadata": null,
    "name": "ObjectNameTestQuery",
    "selections": [
      {
        "alias": null,
        "args": (v0/*:: as any*/),
        "concreteType": null,
        "kind": "LinkedField",
        "name": "node",
        "plural": false,
        "selections": [
          {
            "args": null,
            "kind": "FragmentSpread",
            "name": "ObjectName_object"
          }
        ],
        "storageKey": "node(id:\"view_1\")"
      }
    ],
    "type": "Query",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": [],
    "kind": "Operation",
    "name": "ObjectNameTestQuery",
    "selections": [
      {
        "alias": null,
        "args": (v0/*:: as any*/),
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
          {
            "kind": "TypeDiscriminator",
            "abstractKey": "__isNode"
          },
          (v1/*:: as any*/),
          {
            "kind": "InlineFragment",
            "selections": (v3/*:: as any*/),
            "type": "Customer",
            "abstractKey": null
          },
          {
            "kind": "InlineFragment",
            "selections": (v3/*:: as any*/),
            "type": "Partner",
            "abstractKey": null
          },
          {
            "kind": "InlineFragment",
            "selections": (v5/*:: as any*/),
            "type": "ServicePlan",
            "abstractKey": null
          },
          {
            "kind": "InlineFragment",
            "selections": (v5/*:: as any*/),
            "type": "Product",
            "abstractKey": null
          },
          {
            "kind": "InlineFragment",
            "selections": [
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "accountName",
                "storageKey": null
              },
              {
                "alias": "userCompany",
                "args": null,
                "concreteType": "Customer",
                "kind": "LinkedField",
                "name": "customer",
                "plural": false,
                "selections": (v6/*:: as any*/),
                "storageKey": null
              }
            ],
            "type": "User",
            "abstractKey": null
          },
          {
            "kind": "InlineFragment",
            "selections": (v5/*:: as any*/),
            "type": "APIToken",
            "abstractKey": null
          },
          {
            "kind": "InlineFragment",
            "selections": (v5/*:: as any*/),
            "type": "SavedView",
            "abstractKey": null
          },
          {
            "kind": "InlineFragment",
            "selections": [
              {
                "alias": null,
                "args": null,
                "concreteType": "ServicePlan",
                "kind": "LinkedField",
                "name": "plan",
                "plural": false,
                "selections": (v7/*:: as any*/),
                "storageKey": null
              },
              (v8/*:: as any*/)
            ],
            "type": "Assignment",
            "abstractKey": null
          },
          {
            "kind": "InlineFragment",
            "selections": [
              {
                "alias": "target",
                "args": null,
                "concreteType": "ServicePlan",
                "kind": "LinkedField",
                "name": "plan",
                "plural": false,
                "selections": (v7/*:: as any*/),
                "storageKey": null
              },
              (v8/*:: as any*/)
            ],
            "type": "Crossgrade",
            "abstractKey": null
          },
          {
            "kind": "InlineFragment",
            "selections": [
              {
                "alias": null,
                "args": null,
                "concreteType": "Product",
                "kind": "LinkedField",
                "name": "product",
                "plural": false,
                "selections": (v7/*:: as any*/),
                "storageKey": null
              },
              (v8/*:: as any*/)
            ],
            "type": "License",
            "abstractKey": null
          }
        ],
        "storageKey": "node(id:\"view_1\")"
      }
    ]
  },
  "params": {
    "cacheID": "0996ffe9b099191b1abfca07e7ebe920",
    "id": "58db838c8b356f1fe6bb9005409988523f8d9c73802b68d2616108503e8f9595",
    "metadata": {
      "relayTestingSelectionTypeInfo": {
        "node": {
          "enumValues": null,
          "nullable": true,
          "plural": false,
          "type": "Node"
        },
        "node.__isNode": (v9/*:: as any*/),
        "node.__typename": (v9/*:: as any*/),
        "node.accountName": (v9/*:: as any*/),
        "node.company": (v9/*:: as any*/),
        "node.customer": {
          "enumValues": null,
          "nullable": false,
          "plural": false,
          "type": "Customer"
        },
        "node.customer.company": (v9/*:: as any*/),
        "node.customer.id": (v10/*:: as any*/),
        "node.id": (v10/*:: as any*/),
        "node.name": (v9/*:: as any*/),
        "node.plan": {
          "enumValues": null,
          "nullable": false,
          "plural": false,
          "type": "ServicePlan"
        },
        "node.plan.id": (v10/*:: as any*/),
        "node.plan.name": (v9/*:: as any*/),
        "node.product": {
          "enumValues": null,
          "nullable": false,
          "plural": false,
          "type": "Product"
        },
        "node.product.id": (v10/*:: as any*/),
        "node.product.name": (v9/*:: as any*/),
        "node.target": {
          "enumValues": null,
          "nullable": true,
          "plural": false,
          "type": "ServicePlan"
        },
        "node.target.id": (v10/*:: as any*/),
        "node.target.name": (v9/*:: as any*/),
        "node.userCompany": {
          "enumValues": null,
          "nullable": true,
          "plural": false,
          "type": "Customer"
        },
        "node.userCompany.company": (v9/*:: as any*/),
        "node.userCompany.id": (v10/*:: as any*/)
      }
    },
    "name": "ObjectNameTestQuery",
    "operationKind": "query",
    "text": "query ObjectNameTestQuery {\n  node(id: \"view_1\") {\n    __typename\n    ...ObjectName_object\n    id\n  }\n}\n\nfragment ObjectName_object on Node {\n  __isNode: __typename\n  __typename\n  ... on Customer {\n    id\n    company\n  }\n  ... on Partner {\n    id\n    company\n  }\n  ... on ServicePlan {\n    id\n    name\n  }\n  ... on Product {\n    id\n    name\n  }\n  ... on User {\n    accountName\n    userCompany: customer {\n      id\n      company\n    }\n  }\n  ... on APIToken {\n    name\n  }\n  ... on SavedView {\n    name\n  }\n  ... on Assignment {\n    id\n    plan {\n      name\n      id\n    }\n    customer {\n      id\n      company\n    }\n  }\n  ... on Crossgrade {\n    id\n    target: plan {\n      name\n      id\n    }\n    customer {\n      id\n      company\n    }\n  }\n  ... on License {\n    id\n    product {\n      name\n      id\n    }\n    customer {\n      id\n      company\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "76433c703034a9cd411f633928edb75e";

export default node;
