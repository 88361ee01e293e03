/**
 * @generated SignedSource<<94a22258b093c8de4f0b2e02bbad1b0a>>
 * @relayHash 9fe77b6184fdf74f97e27671c2acbf3b
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 5851194d187151c946be8d0573b5557b684b5070005ced23141b657ddd9857ed

import { ConcreteRequest } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type SuspendDialogTestQuery$variables = Record<PropertyKey, never>;
export type SuspendDialogTestQuery$data = {
  readonly node: {
    readonly assignment: {
      readonly " $fragmentSpreads": FragmentRefs<"SuspendDialog_assignment">;
    } | null | undefined;
  } | null | undefined;
};
export type SuspendDialogTestQuery = {
  response: SuspendDialogTestQuery$data;
  variables: SuspendDialogTestQuery$variables;
};

const node: ConcreteRequest = (function(){
var v0 = [
  {
    "kind": "Literal",
    "name": "id",
    "value": "asg_1"
  }
],
v1 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "id",
  "storageKey": null
},
v2 = {
  "enumValues": null,
  "nullable": false,
  "plural": false,
  "type": "String"
},
v3 = {
  "enumValues": null,
  "nullable": false,
  "plural": false,
  "type": "ID"
};
return {
  "fragment": {
    "argumentDefinitions": [],
    "kind": "Fragment",
    "metadata": null,
    "name": "SuspendDialogTestQuery",
    "selections": [
      {
        "alias": null,
        "args": (v0/*:: as any*/),
        "concreteType": null,
        "kind": "LinkedField",
        "name": "node",
        "plural": false,
        "selections": [
          {
            "fragment": {
              "kind": "InlineFragment",
              "selections": [
                {
                  "args": null,
                  "kind": "FragmentSpread",
                  "name": "SuspendDialog_assignment"
                }
              ],
              "type": "Assignment",
              "abstractKey": null
            },
            "kind": "AliasedInlineFragmentSpread",
            "name": "assignment"
          }
        ],
        "storageKey": "node(id:\"asg_1\")"
      }
    ],
    "type": "Query",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": [],
    "kind": "Operation",
    "name": "SuspendDialogTestQuery",
    "selections": [
      {
        "alias": null,
        "args": (v0/*:: as any*/),
        "concreteType": null,
        "kind": "LinkedField",
        "name": "node",
        "plural": false,
        "selections": [
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "__typename",
            "storageKey": null
          },
          (v1/*:: as any*/),
          {
            "kind": "InlineFragment",
            "selections": [
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
                "concreteType": "ServicePlan",
                "kind": "LinkedField",
                "name": "plan",
                "plural": false,
                "selections": [
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "name",
                    "storageKey": null
                  },
                  (v1/*:: as any*/)
                ],
                "storageKey": null
              }
            ],
            "type": "Assignment",
            "abstractKey": null
          }
        ],
        "storageKey": "node(id:\"asg_1\")"
      }
    ]
  },
  "params": {
    "cacheID": "9fe77b6184fdf74f97e27671c2acbf3b",
    "id": "5851194d187151c946be8d0573b5557b684b5070005ced23141b657ddd9857ed",
    "metadata": {
      "relayTestingSelectionTypeInfo": {
        "node": {
          "enumValues": null,
          "nullable": true,
          "plural": false,
          "type": "Node"
        },
        "node.__typename": (v2/*:: as any*/),
        "node.id": (v3/*:: as any*/),
        "node.plan": {
          "enumValues": null,
          "nullable": false,
          "plural": false,
          "type": "ServicePlan"
        },
        "node.plan.id": (v3/*:: as any*/),
        "node.plan.name": (v2/*:: as any*/),
        "node.version": {
          "enumValues": null,
          "nullable": false,
          "plural": false,
          "type": "Int"
        }
      }
    },
    "name": "SuspendDialogTestQuery",
    "operationKind": "query",
    "text": "query SuspendDialogTestQuery {\n  node(id: \"asg_1\") {\n    __typename\n    ...SuspendDialog_assignment\n    id\n  }\n}\n\nfragment SuspendDialog_assignment on Assignment {\n  id\n  version\n  plan {\n    name\n    id\n  }\n}\n"
  }
};
})();

(node as any).hash = "36f326502bb2e443898fc9a67c6b813d";

export default node;
