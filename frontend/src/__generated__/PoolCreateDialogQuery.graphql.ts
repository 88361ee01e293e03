/**
 * @generated SignedSource<<cbd3a568838970228cc44becea229d9d>>
 * @relayHash 0c82b2dc2a390cabc3271f149d7ac878
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID e24dd98e62746018f07f7e308add45d6a94c5a25f4aeb97dfee0452e96e661e8

import { ConcreteRequest } from 'relay-runtime';
export type LicenseVersion = "FULL" | "NFR" | "TRIAL";
export type PoolCreateDialogQuery$variables = Record<PropertyKey, never>;
export type PoolCreateDialogQuery$data = {
  readonly products: {
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly name: string;
      readonly versions: ReadonlyArray<LicenseVersion>;
    }>;
  };
};
export type PoolCreateDialogQuery = {
  response: PoolCreateDialogQuery$data;
  variables: PoolCreateDialogQuery$variables;
};

const node: ConcreteRequest = (function(){
var v0 = [
  {
    "alias": null,
    "args": [
      {
        "kind": "Literal",
        "name": "filter",
        "value": {
          "kinds": [
            "SAAS",
            "SOFTWARE"
          ]
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
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "id",
            "storageKey": null
          },
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
            "name": "versions",
            "storageKey": null
          }
        ],
        "storageKey": null
      }
    ],
    "storageKey": "products(filter:{\"kinds\":[\"SAAS\",\"SOFTWARE\"]},first:100)"
  }
];
return {
  "fragment": {
    "argumentDefinitions": [],
    "kind": "Fragment",
    "metadata": null,
    "name": "PoolCreateDialogQuery",
    "selections": (v0/*:: as any*/),
    "type": "Query",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": [],
    "kind": "Operation",
    "name": "PoolCreateDialogQuery",
    "selections": (v0/*:: as any*/)
  },
  "params": {
    "cacheID": "0c82b2dc2a390cabc3271f149d7ac878",
    "id": "e24dd98e62746018f07f7e308add45d6a94c5a25f4aeb97dfee0452e96e661e8",
    "metadata": {},
    "name": "PoolCreateDialogQuery",
    "operationKind": "query",
    "text": "query PoolCreateDialogQuery {\n  products(first: 100, filter: {kinds: [SAAS, SOFTWARE]}) {\n    nodes {\n      id\n      name\n      versions\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "977b04ad340fefe703bd1597f613b33f";

export default node;
