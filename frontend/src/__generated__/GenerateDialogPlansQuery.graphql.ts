/**
 * @generated SignedSource<<6c223a1e4abfda6ce75653947041f32d>>
 * @relayHash 244c5328a1fca3974ac11adeb607c3be
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID ca7a71aea20bccd563cf495ab73a2e9b31a97dbfb96ed2d35e4554da87906c34

import { ConcreteRequest } from 'relay-runtime';
export type GenerateDialogPlansQuery$variables = {
  text?: string | null | undefined;
};
export type GenerateDialogPlansQuery$data = {
  readonly plans: {
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly name: string;
      readonly partner: {
        readonly company: string;
      } | null | undefined;
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
v4 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "company",
  "storageKey": null
},
v5 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "viewerCanGenerateKeys",
  "storageKey": null
};
return {
  "fragment": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Fragment",
    "metadata": null,
    "name": "GenerateDialogPlansQuery",
    "selections": [
      {
        "alias": null,
        "args": (v1/*:: as any*/),
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
              (v2/*:: as any*/),
              (v3/*:: as any*/),
              {
                "alias": null,
                "args": null,
                "concreteType": "Partner",
                "kind": "LinkedField",
                "name": "partner",
                "plural": false,
                "selections": [
                  (v4/*:: as any*/)
                ],
                "storageKey": null
              },
              (v5/*:: as any*/)
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
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "GenerateDialogPlansQuery",
    "selections": [
      {
        "alias": null,
        "args": (v1/*:: as any*/),
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
              (v2/*:: as any*/),
              (v3/*:: as any*/),
              {
                "alias": null,
                "args": null,
                "concreteType": "Partner",
                "kind": "LinkedField",
                "name": "partner",
                "plural": false,
                "selections": [
                  (v4/*:: as any*/),
                  (v2/*:: as any*/)
                ],
                "storageKey": null
              },
              (v5/*:: as any*/)
            ],
            "storageKey": null
          }
        ],
        "storageKey": null
      }
    ]
  },
  "params": {
    "cacheID": "244c5328a1fca3974ac11adeb607c3be",
    "id": "ca7a71aea20bccd563cf495ab73a2e9b31a97dbfb96ed2d35e4554da87906c34",
    "metadata": {},
    "name": "GenerateDialogPlansQuery",
    "operationKind": "query",
    "text": "query GenerateDialogPlansQuery(\n  $text: String\n) {\n  plans(first: 50, filter: {search: $text, enabled: true, licenseVersions: [FULL, TRIAL]}) {\n    nodes {\n      id\n      name\n      partner {\n        company\n        id\n      }\n      viewerCanGenerateKeys\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "027981d9486616d3bab24d264d5d3733";

export default node;
