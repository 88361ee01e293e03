/**
 * @generated SignedSource<<20372d6306bc58402aafa743a6e01296>>
 * @relayHash 8ae76700230e0a26077736b31e2c03c2
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 01cd8de73fb96cc893a54c1e1c22f02873832fd85f61af401442a210af3c46c3

import { ConcreteRequest } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type StockPageQuery$variables = Record<PropertyKey, never>;
export type StockPageQuery$data = {
  readonly viewer: {
    readonly partner: {
      readonly " $fragmentSpreads": FragmentRefs<"PoolTable_partner">;
    };
  };
};
export type StockPageQuery = {
  response: StockPageQuery$data;
  variables: StockPageQuery$variables;
};

const node: ConcreteRequest = (function(){
var v0 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "id",
  "storageKey": null
};
return {
  "fragment": {
    "argumentDefinitions": [],
    "kind": "Fragment",
    "metadata": null,
    "name": "StockPageQuery",
    "selections": [
      {
        "alias": null,
        "args": null,
        "concreteType": "Viewer",
        "kind": "LinkedField",
        "name": "viewer",
        "plural": false,
        "selections": [
          {
            "alias": null,
            "args": null,
            "concreteType": "Partner",
            "kind": "LinkedField",
            "name": "partner",
            "plural": false,
            "selections": [
              {
                "args": null,
                "kind": "FragmentSpread",
                "name": "PoolTable_partner"
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
    "argumentDefinitions": [],
    "kind": "Operation",
    "name": "StockPageQuery",
    "selections": [
      {
        "alias": null,
        "args": null,
        "concreteType": "Viewer",
        "kind": "LinkedField",
        "name": "viewer",
        "plural": false,
        "selections": [
          {
            "alias": null,
            "args": null,
            "concreteType": "Partner",
            "kind": "LinkedField",
            "name": "partner",
            "plural": false,
            "selections": [
              (v0/*:: as any*/),
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "tier",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "poolRefill",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "viewerCanCreatePools",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "concreteType": "PoolEntry",
                "kind": "LinkedField",
                "name": "pool",
                "plural": true,
                "selections": [
                  (v0/*:: as any*/),
                  {
                    "alias": null,
                    "args": null,
                    "concreteType": "Product",
                    "kind": "LinkedField",
                    "name": "product",
                    "plural": false,
                    "selections": [
                      (v0/*:: as any*/),
                      {
                        "alias": null,
                        "args": null,
                        "kind": "ScalarField",
                        "name": "name",
                        "storageKey": null
                      },
                      {
                        "alias": null,
                        "args": null,
                        "kind": "ScalarField",
                        "name": "unitType",
                        "storageKey": null
                      }
                    ],
                    "storageKey": null
                  },
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
                    "name": "stock",
                    "storageKey": null
                  },
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "maximum",
                    "storageKey": null
                  },
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "threshold",
                    "storageKey": null
                  },
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "belowThreshold",
                    "storageKey": null
                  },
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "refillUnits",
                    "storageKey": null
                  },
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "viewerCanRefill",
                    "storageKey": null
                  },
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "viewerCanUpdate",
                    "storageKey": null
                  },
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "version",
                    "storageKey": null
                  },
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "viewerCanSetMaximum",
                    "storageKey": null
                  }
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
    "cacheID": "8ae76700230e0a26077736b31e2c03c2",
    "id": "01cd8de73fb96cc893a54c1e1c22f02873832fd85f61af401442a210af3c46c3",
    "metadata": {},
    "name": "StockPageQuery",
    "operationKind": "query",
    "text": "query StockPageQuery {\n  viewer {\n    partner {\n      ...PoolTable_partner\n      id\n    }\n  }\n}\n\nfragment PoolRefillDialog_pool on PoolEntry {\n  id\n  version\n  refillUnits\n  maximum\n  licenseVersion\n  product {\n    name\n    id\n  }\n}\n\nfragment PoolTable_partner on Partner {\n  id\n  tier\n  poolRefill\n  viewerCanCreatePools\n  pool {\n    id\n    product {\n      id\n      name\n      unitType\n    }\n    licenseVersion\n    stock\n    maximum\n    threshold\n    belowThreshold\n    refillUnits\n    viewerCanRefill\n    viewerCanUpdate\n    ...PoolRefillDialog_pool\n    ...PoolUpdateDialog_pool\n  }\n}\n\nfragment PoolUpdateDialog_pool on PoolEntry {\n  id\n  version\n  threshold\n  maximum\n  viewerCanSetMaximum\n  licenseVersion\n  product {\n    name\n    id\n  }\n}\n"
  }
};
})();

(node as any).hash = "55013be0564e89f4a95b8bf11fd47487";

export default node;
