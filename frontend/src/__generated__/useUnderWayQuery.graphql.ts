/**
 * @generated SignedSource<<74d42868c1837647cfa667e224a4b055>>
 * @relayHash 70a7cb04b258105f939a40a20c537785
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID c7f92488af4d136e5038c174a6b019d562420c0b0eb134c05b6463b59fca72cb

import { ConcreteRequest } from 'relay-runtime';
export type OperationStatus = "DONE" | "FAILED" | "QUEUED" | "RUNNING";
export type useUnderWayQuery$variables = {
  ids: ReadonlyArray<string>;
};
export type useUnderWayQuery$data = {
  readonly nodes: ReadonlyArray<{
    readonly done?: number;
    readonly finishedAt?: string | null | undefined;
    readonly refused?: number;
    readonly status?: OperationStatus;
    readonly total?: number;
  } | null | undefined>;
};
export type useUnderWayQuery = {
  response: useUnderWayQuery$data;
  variables: useUnderWayQuery$variables;
};

const node: ConcreteRequest = (function(){
var v0 = [
  {
    "defaultValue": null,
    "kind": "LocalArgument",
    "name": "ids"
  }
],
v1 = [
  {
    "kind": "Variable",
    "name": "ids",
    "variableName": "ids"
  }
],
v2 = {
  "kind": "InlineFragment",
  "selections": [
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
      "name": "total",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "done",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "refused",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "finishedAt",
      "storageKey": null
    }
  ],
  "type": "BulkOperation",
  "abstractKey": null
};
return {
  "fragment": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Fragment",
    "metadata": null,
    "name": "useUnderWayQuery",
    "selections": [
      {
        "alias": null,
        "args": (v1/*:: as any*/),
        "concreteType": null,
        "kind": "LinkedField",
        "name": "nodes",
        "plural": true,
        "selections": [
          (v2/*:: as any*/)
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
    "name": "useUnderWayQuery",
    "selections": [
      {
        "alias": null,
        "args": (v1/*:: as any*/),
        "concreteType": null,
        "kind": "LinkedField",
        "name": "nodes",
        "plural": true,
        "selections": [
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "__typename",
            "storageKey": null
          },
          (v2/*:: as any*/),
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "id",
            "storageKey": null
          }
        ],
        "storageKey": null
      }
    ]
  },
  "params": {
    "cacheID": "70a7cb04b258105f939a40a20c537785",
    "id": "c7f92488af4d136e5038c174a6b019d562420c0b0eb134c05b6463b59fca72cb",
    "metadata": {},
    "name": "useUnderWayQuery",
    "operationKind": "query",
    "text": "query useUnderWayQuery(\n  $ids: [ID!]!\n) {\n  nodes(ids: $ids) {\n    __typename\n    ... on BulkOperation {\n      status\n      total\n      done\n      refused\n      finishedAt\n    }\n    id\n  }\n}\n"
  }
};
})();

(node as any).hash = "e9553d852076863f86e3bdc0876c195a";

export default node;
