/**
 * @generated SignedSource<<58047dd94199822badad4ecbcca63510>>
 * @relayHash a5ed0837f62e37d97bd8ce765eeb8911
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 82ce5c733bd1c41decc551a1f07ceb239c9a21df2ea0c5665da181fcce230433

import { ConcreteRequest } from 'relay-runtime';
export type GenerateDialogPlansQuery$variables = {
  text?: string | null | undefined;
};
export type GenerateDialogPlansQuery$data = {
  readonly plans: {
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly name: string;
      readonly viewerCanGenerateKeys: boolean;
    }>;
  };
};
export type GenerateDialogPlansQuery = {
  response: GenerateDialogPlansQuery$data;
  variables: GenerateDialogPlansQuery$variables;
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
            "kind": "Literal",
            "name": "enabled",
            "value": true
          },
          {
            "kind": "Literal",
            "name": "licenseVersions",
            "value": [
              "FULL",
              "TRIAL"
            ]
          },
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
            "name": "viewerCanGenerateKeys",
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
    "name": "GenerateDialogPlansQuery",
    "selections": (v1/*:: as any*/),
    "type": "Query",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "GenerateDialogPlansQuery",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "cacheID": "a5ed0837f62e37d97bd8ce765eeb8911",
    "id": "82ce5c733bd1c41decc551a1f07ceb239c9a21df2ea0c5665da181fcce230433",
    "metadata": {},
    "name": "GenerateDialogPlansQuery",
    "operationKind": "query",
    "text": "query GenerateDialogPlansQuery(\n  $text: String\n) {\n  plans(first: 50, filter: {search: $text, enabled: true, licenseVersions: [FULL, TRIAL]}) {\n    nodes {\n      id\n      name\n      viewerCanGenerateKeys\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "968b3615cb5b70e92f43a7f17965a877";

export default node;
