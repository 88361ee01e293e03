/**
 * @generated SignedSource<<a4358fd2f171bde5e876826c0b99a14f>>
 * @relayHash 0f7496f7e0e6694df9e1d4195bbe59db
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 2e4625b5d66d4f7f3eca038e93da029c1559c0f52786bced9211e4945ec2a78c

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
  "name": "graceUnit",
  "storageKey": null
},
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
  "name": "name",
  "storageKey": null
},
v3 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "dataCenters",
  "storageKey": null
},
v4 = {
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
        "args": null,
        "concreteType": "PlanRules",
        "kind": "LinkedField",
        "name": "planRules",
        "plural": true,
        "selections": [
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
            "concreteType": "PlanDefaults",
            "kind": "LinkedField",
            "name": "defaults",
            "plural": false,
            "selections": [
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
                "name": "autoRenew",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "renewalMonths",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "notificationDays",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "chargeableMonth",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "graceLength",
                "storageKey": null
              },
              (v0/*:: as any*/)
            ],
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "fixed",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "concreteType": "PlanTermBounds",
            "kind": "LinkedField",
            "name": "bounds",
            "plural": true,
            "selections": [
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "term",
                "storageKey": null
              },
              (v0/*:: as any*/),
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "minimum",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "maximum",
                "storageKey": null
              }
            ],
            "storageKey": null
          }
        ],
        "storageKey": null
      },
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
              (v1/*:: as any*/),
              (v2/*:: as any*/),
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "versions",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "planStarts",
                "storageKey": null
              },
              (v3/*:: as any*/),
              (v4/*:: as any*/),
              {
                "alias": null,
                "args": null,
                "concreteType": "Product",
                "kind": "LinkedField",
                "name": "components",
                "plural": true,
                "selections": [
                  (v1/*:: as any*/),
                  (v2/*:: as any*/),
                  (v3/*:: as any*/),
                  (v4/*:: as any*/)
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
    "cacheID": "0f7496f7e0e6694df9e1d4195bbe59db",
    "id": "2e4625b5d66d4f7f3eca038e93da029c1559c0f52786bced9211e4945ec2a78c",
    "metadata": {},
    "name": "PlanCreatePageQuery",
    "operationKind": "query",
    "text": "query PlanCreatePageQuery {\n  ...PlanCreateForm_query\n}\n\nfragment PlanCreateForm_query on Query {\n  ...usePlanForm_query\n  products(first: 100, filter: {plannable: true}) {\n    nodes {\n      id\n      name\n      versions\n      planStarts\n      dataCenters\n      manageable\n      components {\n        id\n        name\n        dataCenters\n        manageable\n      }\n    }\n  }\n}\n\nfragment usePlanForm_query on Query {\n  planRules {\n    licenseVersion\n    defaults {\n      initialMonths\n      autoRenew\n      renewalMonths\n      notificationDays\n      chargeableMonth\n      graceLength\n      graceUnit\n    }\n    fixed\n    bounds {\n      term\n      graceUnit\n      minimum\n      maximum\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "2aaadb38a7155d8deee52af0b79cbb46";

export default node;
