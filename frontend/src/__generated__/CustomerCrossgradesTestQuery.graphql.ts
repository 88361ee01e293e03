/**
 * @generated SignedSource<<30f36edeee09c5e8815893f417b0ce0d>>
 * @relayHash dc4e9a9cc682c9de7f3093abd6e50207
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 9c83c15c9fc434e4d3152c58fdacaa28b1ba8d94590b503e59b195c91db6ff25

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
v3 = [
  {
    "alias": null,
    "args": null,
    "kind": "ScalarField",
    "name": "name",
    "storageKey": null
  },
  (v2/*:: as any*/)
],
v4 = [
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
        "selections": (v3/*:: as any*/),
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
                "selections": (v3/*:: as any*/),
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
v5 = {
  "enumValues": null,
  "nullable": false,
  "plural": false,
  "type": "CrossgradeConnection"
},
v6 = {
  "enumValues": null,
  "nullable": false,
  "plural": true,
  "type": "Crossgrade"
},
v7 = {
  "enumValues": null,
  "nullable": true,
  "plural": false,
  "type": "DateTime"
},
v8 = {
  "enumValues": null,
  "nullable": false,
  "plural": false,
  "type": "DateTime"
},
v9 = {
  "enumValues": null,
  "nullable": false,
  "plural": false,
  "type": "ID"
},
v10 = {
  "enumValues": null,
  "nullable": false,
  "plural": true,
  "type": "CrossgradeItem"
},
v11 = {
  "enumValues": [
    "TRANSFER",
    "NEW_LICENSE"
  ],
  "nullable": true,
  "plural": false,
  "type": "CrossgradeChoice"
},
v12 = {
  "enumValues": null,
  "nullable": false,
  "plural": false,
  "type": "License"
},
v13 = {
  "enumValues": null,
  "nullable": false,
  "plural": false,
  "type": "Product"
},
v14 = {
  "enumValues": null,
  "nullable": false,
  "plural": false,
  "type": "String"
},
v15 = {
  "enumValues": null,
  "nullable": true,
  "plural": false,
  "type": "ServicePlan"
},
v16 = {
  "enumValues": null,
  "nullable": false,
  "plural": false,
  "type": "Boolean"
},
v17 = {
  "enumValues": [
    "OPEN",
    "RESOLVED",
    "CANCELED"
  ],
  "nullable": false,
  "plural": false,
  "type": "CrossgradeStatus"
},
v18 = {
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
        "selections": (v4/*:: as any*/),
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
        "selections": (v4/*:: as any*/),
        "storageKey": null
      }
    ]
  },
  "params": {
    "cacheID": "dc4e9a9cc682c9de7f3093abd6e50207",
    "id": "9c83c15c9fc434e4d3152c58fdacaa28b1ba8d94590b503e59b195c91db6ff25",
    "metadata": {
      "relayTestingSelectionTypeInfo": {
        "endedCrossgrades": (v5/*:: as any*/),
        "endedCrossgrades.nodes": (v6/*:: as any*/),
        "endedCrossgrades.nodes.canceledAt": (v7/*:: as any*/),
        "endedCrossgrades.nodes.createdAt": (v8/*:: as any*/),
        "endedCrossgrades.nodes.id": (v9/*:: as any*/),
        "endedCrossgrades.nodes.items": (v10/*:: as any*/),
        "endedCrossgrades.nodes.items.chosen": (v11/*:: as any*/),
        "endedCrossgrades.nodes.items.license": (v12/*:: as any*/),
        "endedCrossgrades.nodes.items.license.id": (v9/*:: as any*/),
        "endedCrossgrades.nodes.items.license.product": (v13/*:: as any*/),
        "endedCrossgrades.nodes.items.license.product.id": (v9/*:: as any*/),
        "endedCrossgrades.nodes.items.license.product.name": (v14/*:: as any*/),
        "endedCrossgrades.nodes.plan": (v15/*:: as any*/),
        "endedCrossgrades.nodes.plan.id": (v9/*:: as any*/),
        "endedCrossgrades.nodes.plan.name": (v14/*:: as any*/),
        "endedCrossgrades.nodes.resolvedAt": (v7/*:: as any*/),
        "endedCrossgrades.nodes.stale": (v16/*:: as any*/),
        "endedCrossgrades.nodes.status": (v17/*:: as any*/),
        "endedCrossgrades.nodes.version": (v18/*:: as any*/),
        "endedCrossgrades.nodes.viewerCanResolve": (v16/*:: as any*/),
        "openCrossgrades": (v5/*:: as any*/),
        "openCrossgrades.nodes": (v6/*:: as any*/),
        "openCrossgrades.nodes.canceledAt": (v7/*:: as any*/),
        "openCrossgrades.nodes.createdAt": (v8/*:: as any*/),
        "openCrossgrades.nodes.id": (v9/*:: as any*/),
        "openCrossgrades.nodes.items": (v10/*:: as any*/),
        "openCrossgrades.nodes.items.chosen": (v11/*:: as any*/),
        "openCrossgrades.nodes.items.license": (v12/*:: as any*/),
        "openCrossgrades.nodes.items.license.id": (v9/*:: as any*/),
        "openCrossgrades.nodes.items.license.product": (v13/*:: as any*/),
        "openCrossgrades.nodes.items.license.product.id": (v9/*:: as any*/),
        "openCrossgrades.nodes.items.license.product.name": (v14/*:: as any*/),
        "openCrossgrades.nodes.plan": (v15/*:: as any*/),
        "openCrossgrades.nodes.plan.id": (v9/*:: as any*/),
        "openCrossgrades.nodes.plan.name": (v14/*:: as any*/),
        "openCrossgrades.nodes.resolvedAt": (v7/*:: as any*/),
        "openCrossgrades.nodes.stale": (v16/*:: as any*/),
        "openCrossgrades.nodes.status": (v17/*:: as any*/),
        "openCrossgrades.nodes.version": (v18/*:: as any*/),
        "openCrossgrades.nodes.viewerCanResolve": (v16/*:: as any*/)
      }
    },
    "name": "CustomerCrossgradesTestQuery",
    "operationKind": "query",
    "text": "query CustomerCrossgradesTestQuery(\n  $id: ID!\n) {\n  ...CustomerCrossgrades_query_2i0imi\n}\n\nfragment CustomerCrossgrades_crossgrade on Crossgrade {\n  id\n  status\n  stale\n  createdAt\n  resolvedAt\n  canceledAt\n  viewerCanResolve\n  plan {\n    name\n    id\n  }\n  items {\n    chosen\n    license {\n      product {\n        name\n        id\n      }\n      id\n    }\n  }\n  ...LookAgain_crossgrade\n}\n\nfragment CustomerCrossgrades_query_2i0imi on Query {\n  openCrossgrades: crossgrades(first: 100, filter: {customerIds: [$id], statuses: [OPEN]}) {\n    nodes {\n      ...CustomerCrossgrades_crossgrade\n      id\n    }\n  }\n  endedCrossgrades: crossgrades(first: 25, filter: {customerIds: [$id], statuses: [RESOLVED, CANCELED]}) {\n    nodes {\n      ...CustomerCrossgrades_crossgrade\n      id\n    }\n  }\n}\n\nfragment LookAgain_crossgrade on Crossgrade {\n  id\n  version\n}\n"
  }
};
})();

(node as any).hash = "d317382cdabd754740127f420ee6d3fe";

export default node;
