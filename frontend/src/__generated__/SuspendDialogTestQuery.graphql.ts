/**
 * @generated SignedSource<<35266bb2a816c97ea8ef8f5c09ffc12f>>
 * @relayHash cde364214e310875207220a1dd2906ab
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 421fd5bd1ebda976bf99b88ff8d800304a149080989cd7b6329ee960e88f5e9f

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
              },
              {
                "alias": null,
                "args": null,
                "concreteType": "License",
                "kind": "LinkedField",
                "name": "licenses",
                "plural": true,
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
                    "name": "unbundledAt",
                    "storageKey": null
                  },
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "expirationDate",
                    "storageKey": null
                  },
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "timeZone",
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
    "cacheID": "cde364214e310875207220a1dd2906ab",
    "id": "421fd5bd1ebda976bf99b88ff8d800304a149080989cd7b6329ee960e88f5e9f",
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
        "node.licenses": {
          "enumValues": null,
          "nullable": false,
          "plural": true,
          "type": "License"
        },
        "node.licenses.expirationDate": {
          "enumValues": null,
          "nullable": true,
          "plural": false,
          "type": "Date"
        },
        "node.licenses.id": (v3/*:: as any*/),
        "node.licenses.status": {
          "enumValues": [
            "SCHEDULED",
            "AWAITING_ACTIVATION",
            "ACTIVE",
            "EXPIRING_SOON",
            "GRACE",
            "EXPIRED",
            "SUSPENDED",
            "CANCELED"
          ],
          "nullable": false,
          "plural": false,
          "type": "LicenseStatus"
        },
        "node.licenses.timeZone": {
          "enumValues": null,
          "nullable": false,
          "plural": false,
          "type": "TimeZone"
        },
        "node.licenses.unbundledAt": {
          "enumValues": null,
          "nullable": true,
          "plural": false,
          "type": "DateTime"
        },
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
    "text": "query SuspendDialogTestQuery {\n  node(id: \"asg_1\") {\n    __typename\n    ...SuspendDialog_assignment\n    id\n  }\n}\n\nfragment SuspendDialog_assignment on Assignment {\n  id\n  version\n  plan {\n    name\n    id\n  }\n  licenses {\n    status\n    unbundledAt\n    expirationDate\n    timeZone\n    id\n  }\n}\n"
  }
};
})();

(node as any).hash = "36f326502bb2e443898fc9a67c6b813d";

export default node;
