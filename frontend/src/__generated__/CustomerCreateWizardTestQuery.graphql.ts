/**
 * @generated SignedSource<<b99efd5cb47da06d5839d0d5983e41ed>>
 * @relayHash 6729bad6f8a963de33e8b1fc167fc0b0
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 493956210c135807fc094e459c167ce6a22acf2da99271970547f37673352199

import { ConcreteRequest } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type CustomerCreateWizardTestQuery$variables = Record<PropertyKey, never>;
export type CustomerCreateWizardTestQuery$data = {
  readonly viewer: {
    readonly " $fragmentSpreads": FragmentRefs<"CustomerCreateWizard_viewer">;
  };
};
export type CustomerCreateWizardTestQuery = {
  response: CustomerCreateWizardTestQuery$data;
  variables: CustomerCreateWizardTestQuery$variables;
};

const node: ConcreteRequest = (function(){
var v0 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "id",
  "storageKey": null
},
v1 = {
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
    "name": "CustomerCreateWizardTestQuery",
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
            "args": null,
            "kind": "FragmentSpread",
            "name": "CustomerCreateWizard_viewer"
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
    "name": "CustomerCreateWizardTestQuery",
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
            "kind": "ScalarField",
            "name": "now",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "concreteType": "User",
            "kind": "LinkedField",
            "name": "user",
            "plural": false,
            "selections": [
              (v0/*:: as any*/)
            ],
            "storageKey": null
          },
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
                "name": "timeZone",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "locale",
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
    "cacheID": "6729bad6f8a963de33e8b1fc167fc0b0",
    "id": "493956210c135807fc094e459c167ce6a22acf2da99271970547f37673352199",
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
        },
        "viewer.partner": {
          "enumValues": null,
          "nullable": false,
          "plural": false,
          "type": "Partner"
        },
        "viewer.partner.id": (v1/*:: as any*/),
        "viewer.partner.locale": {
          "enumValues": null,
          "nullable": false,
          "plural": false,
          "type": "Locale"
        },
        "viewer.partner.timeZone": {
          "enumValues": null,
          "nullable": false,
          "plural": false,
          "type": "TimeZone"
        },
        "viewer.user": {
          "enumValues": null,
          "nullable": false,
          "plural": false,
          "type": "User"
        },
        "viewer.user.id": (v1/*:: as any*/)
      }
    },
    "name": "CustomerCreateWizardTestQuery",
    "operationKind": "query",
    "text": "query CustomerCreateWizardTestQuery {\n  viewer {\n    ...CustomerCreateWizard_viewer\n  }\n}\n\nfragment CustomerCreateWizard_viewer on Viewer {\n  now\n  user {\n    id\n  }\n  partner {\n    id\n    timeZone\n    locale\n  }\n}\n"
  }
};
})();

(node as any).hash = "6c5790e7dd0f909861c9a82ee9d4c910";

export default node;
