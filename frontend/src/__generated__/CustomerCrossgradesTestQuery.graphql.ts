/**
 * @generated SignedSource<<fbc1017a8618d7caedc830240489c1cf>>
 * @relayHash d11e5358577c002eacddef6df9ebb6a5
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 0eb6b4211c11f321ce3ce632f0386991755ac3c147c64f9c70461eb555dac8f2

import { ConcreteRequest } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type CustomerCrossgradesTestQuery$variables = {
  id: string;
};
export type CustomerCrossgradesTestQuery$data = {
  readonly " $fragmentSpreads": FragmentRefs<"CustomerCrossgrades_query">;
};
export type CustomerCrossgradesTestQuery = {
  response: CustomerCrossgradesTestQuery$data;
  variables: CustomerCrossgradesTestQuery$variables;
};

const node: ConcreteRequest = (function(){
var v0 = [
  {
    "defaultValue": null,
    "kind": "LocalArgument",
    "name": "id"
  }
],
v1 = {
  "items": [
    {
      "kind": "Variable",
      "name": "customerIds.0",
      "variableName": "id"
    }
  ],
  "kind": "ListValue",
  "name": "customerIds"
},
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
v4 = [
  (v3/*:: as any*/),
  (v2/*:: as any*/)
],
v5 = [
  {
    "alias": null,
    "args": null,
    "concreteType": "Crossgrade",
    "kind": "LinkedField",
    "name": "nodes",
    "plural": true,
    "selections": [
      (v2/*:: as any*/),
      {
        "alias": null,
        "args": null,
        "kind": "ScalarField",
        "name": "status",
        "storageKey": null
      },
      {
        "alias": null,
        "args": null,
        "kind": "ScalarField",
        "name": "stale",
        "storageKey": null
      },
      {
        "alias": null,
        "args": null,
        "kind": "ScalarField",
        "name": "createdAt",
        "storageKey": null
      },
      {
        "alias": null,
        "args": null,
        "kind": "ScalarField",
        "name": "resolvedAt",
        "storageKey": null
      },
      {
        "alias": null,
        "args": null,
        "kind": "ScalarField",
        "name": "canceledAt",
        "storageKey": null
      },
      {
        "alias": null,
        "args": null,
        "kind": "ScalarField",
        "name": "viewerCanResolve",
        "storageKey": null
      },
      {
        "alias": null,
        "args": null,
        "concreteType": "ServicePlan",
        "kind": "LinkedField",
        "name": "plan",
        "plural": false,
        "selections": (v4/*:: as any*/),
        "storageKey": null
      },
      {
        "alias": null,
        "args": null,
        "concreteType": "CrossgradeItem",
        "kind": "LinkedField",
        "name": "items",
        "plural": true,
        "selections": [
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "chosen",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "concreteType": "License",
            "kind": "LinkedField",
            "name": "license",
            "plural": false,
            "selections": [
              {
                "alias": null,
                "args": null,
                "concreteType": "Product",
                "kind": "LinkedField",
                "name": "product",
                "plural": false,
                "selections": (v4/*:: as any*/),
                "storageKey": null
              },
              (v2/*:: as any*/)
            ],
            "storageKey": null
          }
        ],
        "storageKey": null
      },
      {
        "alias": null,
        "args": null,
        "kind": "ScalarField",
        "name": "version",
        "storageKey": null
      }
    ],
    "storageKey": null
  }
],
v6 = {
  "enumValues": null,
  "nullable": false,
  "plural": false,
  "type": "ID"
},
v7 = {
  "enumValues": null,
  "nullable": false,
  "plural": false,
  "type": "String"
},
v8 = {
  "enumValues": null,
  "nullable": false,
  "plural": false,
  "type": "Boolean"
},
v9 = {
  "enumValues": null,
  "nullable": true,
  "plural": false,
  "type": "DateTime"
},
v10 = {
  "enumValues": null,
  "nullable": false,
  "plural": false,
  "type": "CrossgradeConnection"
},
v11 = {
  "enumValues": null,
  "nullable": false,
  "plural": true,
  "type": "Crossgrade"
},
v12 = {
  "enumValues": null,
  "nullable": false,
  "plural": false,
  "type": "DateTime"
},
v13 = {
  "enumValues": null,
  "nullable": false,
  "plural": true,
  "type": "CrossgradeItem"
},
v14 = {
  "enumValues": [
    "TRANSFER",
    "NEW_LICENSE"
  ],
  "nullable": true,
  "plural": false,
  "type": "CrossgradeChoice"
},
v15 = {
  "enumValues": null,
  "nullable": false,
  "plural": false,
  "type": "License"
},
v16 = {
  "enumValues": null,
  "nullable": false,
  "plural": false,
  "type": "Product"
},
v17 = {
  "enumValues": null,
  "nullable": true,
  "plural": false,
  "type": "ServicePlan"
},
v18 = {
  "enumValues": [
    "OPEN",
    "RESOLVED",
    "CANCELED"
  ],
  "nullable": false,
  "plural": false,
  "type": "CrossgradeStatus"
},
v19 = {
  "enumValues": null,
  "nullable": false,
  "plural": false,
  "type": "Int"
};
return {
  "fragment": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Fragment",
    "metadata": null,
    "name": "CustomerCrossgradesTestQuery",
    "selections": [
      {
        "args": [
          {
            "kind": "Variable",
            "name": "customerId",
            "variableName": "id"
          },
          {
            "kind": "Literal",
            "name": "shown",
            "value": true
          }
        ],
        "kind": "FragmentSpread",
        "name": "CustomerCrossgrades_query"
      }
    ],
    "type": "Query",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "CustomerCrossgradesTestQuery",
    "selections": [
      {
        "alias": "openCrossgrades",
        "args": [
          {
            "fields": [
              (v1/*:: as any*/),
              {
                "kind": "Literal",
                "name": "statuses",
                "value": [
                  "OPEN"
                ]
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
        "concreteType": "CrossgradeConnection",
        "kind": "LinkedField",
        "name": "crossgrades",
        "plural": false,
        "selections": (v5/*:: as any*/),
        "storageKey": null
      },
      {
        "alias": null,
        "args": [
          {
            "kind": "Variable",
            "name": "id",
            "variableName": "id"
          }
        ],
        "concreteType": "Customer",
        "kind": "LinkedField",
        "name": "customer",
        "plural": false,
        "selections": [
          {
            "alias": null,
            "args": null,
            "concreteType": "Assignment",
            "kind": "LinkedField",
            "name": "suiteCrossgrades",
            "plural": true,
            "selections": [
              (v2/*:: as any*/),
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "suspendedAt",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "viewerCanApply",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "concreteType": "ServicePlan",
                "kind": "LinkedField",
                "name": "plan",
                "plural": false,
                "selections": [
                  (v2/*:: as any*/),
                  (v3/*:: as any*/),
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "locked",
                    "storageKey": null
                  }
                ],
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "concreteType": "Product",
                "kind": "LinkedField",
                "name": "crossgradeProducts",
                "plural": true,
                "selections": [
                  (v2/*:: as any*/),
                  (v3/*:: as any*/)
                ],
                "storageKey": null
              }
            ],
            "storageKey": null
          },
          (v2/*:: as any*/)
        ],
        "storageKey": null
      },
      {
        "alias": "endedCrossgrades",
        "args": [
          {
            "fields": [
              (v1/*:: as any*/),
              {
                "kind": "Literal",
                "name": "statuses",
                "value": [
                  "RESOLVED",
                  "CANCELED"
                ]
              }
            ],
            "kind": "ObjectValue",
            "name": "filter"
          },
          {
            "kind": "Literal",
            "name": "first",
            "value": 25
          }
        ],
        "concreteType": "CrossgradeConnection",
        "kind": "LinkedField",
        "name": "crossgrades",
        "plural": false,
        "selections": (v5/*:: as any*/),
        "storageKey": null
      }
    ]
  },
  "params": {
    "cacheID": "d11e5358577c002eacddef6df9ebb6a5",
    "id": "0eb6b4211c11f321ce3ce632f0386991755ac3c147c64f9c70461eb555dac8f2",
    "metadata": {
      "relayTestingSelectionTypeInfo": {
        "customer": {
          "enumValues": null,
          "nullable": true,
          "plural": false,
          "type": "Customer"
        },
        "customer.id": (v6/*:: as any*/),
        "customer.suiteCrossgrades": {
          "enumValues": null,
          "nullable": false,
          "plural": true,
          "type": "Assignment"
        },
        "customer.suiteCrossgrades.crossgradeProducts": {
          "enumValues": null,
          "nullable": false,
          "plural": true,
          "type": "Product"
        },
        "customer.suiteCrossgrades.crossgradeProducts.id": (v6/*:: as any*/),
        "customer.suiteCrossgrades.crossgradeProducts.name": (v7/*:: as any*/),
        "customer.suiteCrossgrades.id": (v6/*:: as any*/),
        "customer.suiteCrossgrades.plan": {
          "enumValues": null,
          "nullable": false,
          "plural": false,
          "type": "ServicePlan"
        },
        "customer.suiteCrossgrades.plan.id": (v6/*:: as any*/),
        "customer.suiteCrossgrades.plan.locked": (v8/*:: as any*/),
        "customer.suiteCrossgrades.plan.name": (v7/*:: as any*/),
        "customer.suiteCrossgrades.suspendedAt": (v9/*:: as any*/),
        "customer.suiteCrossgrades.viewerCanApply": (v8/*:: as any*/),
        "endedCrossgrades": (v10/*:: as any*/),
        "endedCrossgrades.nodes": (v11/*:: as any*/),
        "endedCrossgrades.nodes.canceledAt": (v9/*:: as any*/),
        "endedCrossgrades.nodes.createdAt": (v12/*:: as any*/),
        "endedCrossgrades.nodes.id": (v6/*:: as any*/),
        "endedCrossgrades.nodes.items": (v13/*:: as any*/),
        "endedCrossgrades.nodes.items.chosen": (v14/*:: as any*/),
        "endedCrossgrades.nodes.items.license": (v15/*:: as any*/),
        "endedCrossgrades.nodes.items.license.id": (v6/*:: as any*/),
        "endedCrossgrades.nodes.items.license.product": (v16/*:: as any*/),
        "endedCrossgrades.nodes.items.license.product.id": (v6/*:: as any*/),
        "endedCrossgrades.nodes.items.license.product.name": (v7/*:: as any*/),
        "endedCrossgrades.nodes.plan": (v17/*:: as any*/),
        "endedCrossgrades.nodes.plan.id": (v6/*:: as any*/),
        "endedCrossgrades.nodes.plan.name": (v7/*:: as any*/),
        "endedCrossgrades.nodes.resolvedAt": (v9/*:: as any*/),
        "endedCrossgrades.nodes.stale": (v8/*:: as any*/),
        "endedCrossgrades.nodes.status": (v18/*:: as any*/),
        "endedCrossgrades.nodes.version": (v19/*:: as any*/),
        "endedCrossgrades.nodes.viewerCanResolve": (v8/*:: as any*/),
        "openCrossgrades": (v10/*:: as any*/),
        "openCrossgrades.nodes": (v11/*:: as any*/),
        "openCrossgrades.nodes.canceledAt": (v9/*:: as any*/),
        "openCrossgrades.nodes.createdAt": (v12/*:: as any*/),
        "openCrossgrades.nodes.id": (v6/*:: as any*/),
        "openCrossgrades.nodes.items": (v13/*:: as any*/),
        "openCrossgrades.nodes.items.chosen": (v14/*:: as any*/),
        "openCrossgrades.nodes.items.license": (v15/*:: as any*/),
        "openCrossgrades.nodes.items.license.id": (v6/*:: as any*/),
        "openCrossgrades.nodes.items.license.product": (v16/*:: as any*/),
        "openCrossgrades.nodes.items.license.product.id": (v6/*:: as any*/),
        "openCrossgrades.nodes.items.license.product.name": (v7/*:: as any*/),
        "openCrossgrades.nodes.plan": (v17/*:: as any*/),
        "openCrossgrades.nodes.plan.id": (v6/*:: as any*/),
        "openCrossgrades.nodes.plan.name": (v7/*:: as any*/),
        "openCrossgrades.nodes.resolvedAt": (v9/*:: as any*/),
        "openCrossgrades.nodes.stale": (v8/*:: as any*/),
        "openCrossgrades.nodes.status": (v18/*:: as any*/),
        "openCrossgrades.nodes.version": (v19/*:: as any*/),
        "openCrossgrades.nodes.viewerCanResolve": (v8/*:: as any*/)
      }
    },
    "name": "CustomerCrossgradesTestQuery",
    "operationKind": "query",
    "text": "query CustomerCrossgradesTestQuery(\n  $id: ID!\n) {\n  ...CustomerCrossgrades_query_2i0imi\n}\n\nfragment CustomerCrossgrades_crossgrade on Crossgrade {\n  id\n  status\n  stale\n  createdAt\n  resolvedAt\n  canceledAt\n  viewerCanResolve\n  plan {\n    name\n    id\n  }\n  items {\n    chosen\n    license {\n      product {\n        name\n        id\n      }\n      id\n    }\n  }\n  ...LookAgain_crossgrade\n}\n\nfragment CustomerCrossgrades_query_2i0imi on Query {\n  openCrossgrades: crossgrades(first: 100, filter: {customerIds: [$id], statuses: [OPEN]}) {\n    nodes {\n      ...CustomerCrossgrades_crossgrade\n      id\n    }\n  }\n  customer(id: $id) {\n    suiteCrossgrades {\n      id\n    }\n    ...SuiteCrossgrades_customer\n    id\n  }\n  endedCrossgrades: crossgrades(first: 25, filter: {customerIds: [$id], statuses: [RESOLVED, CANCELED]}) {\n    nodes {\n      ...CustomerCrossgrades_crossgrade\n      id\n    }\n  }\n}\n\nfragment LookAgain_crossgrade on Crossgrade {\n  id\n  version\n}\n\nfragment SuiteCrossgrades_customer on Customer {\n  id\n  suiteCrossgrades {\n    id\n    suspendedAt\n    viewerCanApply\n    plan {\n      id\n      name\n      locked\n    }\n    crossgradeProducts {\n      id\n      name\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "d317382cdabd754740127f420ee6d3fe";

export default node;
