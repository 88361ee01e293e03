/**
 * @generated SignedSource<<ec15a0841c77a86f1339e40b25fb7831>>
 * @relayHash 937ba537d13c9cf83ca5235a553488e7
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID af1d55b2fc05de3f497dff90f0184edeaaf55ebf5ca78a0c940a675dbfa11931

import { ConcreteRequest } from 'relay-runtime';
export type PartnerFiltersLookupQuery$variables = {
  text?: string | null | undefined;
};
export type PartnerFiltersLookupQuery$data = {
  readonly products: {
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly name: string;
    }>;
  };
};
export type PartnerFiltersLookupQuery = {
  response: PartnerFiltersLookupQuery$data;
  variables: PartnerFiltersLookupQuery$variables;
};

const node: ConcreteRequest = (function(){
var v0 = [
  {
    "defaultValue": null,
    "kind": "LocalArgument",
    "name": "text"
  }
],
v1 = [
  {
    "alias": null,
    "args": [
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
          }
        ],
        "storageKey": null
      }
    ],
    "storageKey": null
  }
];
return {
  "fragment": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Fragment",
    "metadata": null,
    "name": "PartnerFiltersLookupQuery",
    "selections": (v1/*:: as any*/),
    "type": "Query",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "PartnerFiltersLookupQuery",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "cacheID": "937ba537d13c9cf83ca5235a553488e7",
    "id": "af1d55b2fc05de3f497dff90f0184edeaaf55ebf5ca78a0c940a675dbfa11931",
    "metadata": {},
    "name": "PartnerFiltersLookupQuery",
    "operationKind": "query",
    "text": "query PartnerFiltersLookupQuery(\n  $text: String\n) {\n  products(first: 50, filter: {search: $text}) {\n    nodes {\n      id\n      name\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "31b45d735308b2cc627bf4874a51c788";

export default node;
