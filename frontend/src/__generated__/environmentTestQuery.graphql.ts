/**
 * @generated SignedSource<<568f91f13da71081f6d382802fcd2384>>
 * @relayHash 65620b2756d50db3c5741a3d183f5f84
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID f0ff2c53f871c037a9c1bd894e69a6f7076beb3316e6439e9a56e64ff3bfb1b6

import { ConcreteRequest } from 'relay-runtime';
export type environmentTestQuery$variables = Record<PropertyKey, never>;
export type environmentTestQuery$data = {
  readonly viewer: {
    readonly now: string;
  };
};
export type environmentTestQuery = {
  response: environmentTestQuery$data;
  variables: environmentTestQuery$variables;
};

const node: ConcreteRequest = (function(){
var v0 = [
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
        "kind": "ScalarField",
        "name": "now",
        "storageKey": null
      }
    ],
    "storageKey": null
  }
];
return {
  "fragment": {
    "argumentDefinitions": [],
    "kind": "Fragment",
    "metadata": null,
    "name": "environmentTestQuery",
    "selections": (v0/*:: as any*/),
    "type": "Query",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": [],
    "kind": "Operation",
    "name": "environmentTestQuery",
    "selections": (v0/*:: as any*/)
  },
  "params": {
    "cacheID": "65620b2756d50db3c5741a3d183f5f84",
    "id": "f0ff2c53f871c037a9c1bd894e69a6f7076beb3316e6439e9a56e64ff3bfb1b6",
    "metadata": {
      "relayTestingSelectionTypeInfo": {
        "viewer": {
          "enumValues": null,
          "nullable": false,
          "plural": false,
          "type": "Viewer"
        },
        "viewer.now": {
          "enumValues": null,
          "nullable": false,
          "plural": false,
          "type": "DateTime"
        }
      }
    },
    "name": "environmentTestQuery",
    "operationKind": "query",
    "text": "query environmentTestQuery {\n  viewer {\n    now\n  }\n}\n"
  }
};
})();

(node as any).hash = "a49dd629775508c8cfd45138b91dc563";

export default node;
