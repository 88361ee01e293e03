/**
 * @generated SignedSource<<22f1d8889eff06b16016159e3bac55c8>>
 * @relayHash b4a82f40d6ab60b955f3302a002343af
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 7f08c41fd920ed7253b9cdd7299c77bb8c8647681f35485bbe8d305f2c26d6c7

import { ConcreteRequest } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type Widget = "ACTIVE_PARTNERS" | "ATTENTION" | "CUSTOMER_LICENSE_STATUS" | "ENABLED_CUSTOMERS" | "ENABLED_PLANS" | "EXPIRIES_AHEAD" | "NEW_PARTNER_ACQUISITION" | "NEW_PARTNER_OVERVIEW" | "PARTNER_LICENSE_STATUS" | "UNITS_OVER_TIME";
export type DashboardArrangeInput = {
  widgets: ReadonlyArray<WidgetPlaceInput>;
};
export type WidgetPlaceInput = {
  hidden?: boolean;
  widget: Widget;
};
export type ArrangeDialogMutation$variables = {
  input: DashboardArrangeInput;
};
export type ArrangeDialogMutation$data = {
  readonly dashboardArrange: {
    readonly userErrors: ReadonlyArray<{
      readonly " $fragmentSpreads": FragmentRefs<"submit_userError">;
    }>;
  };
};
export type ArrangeDialogMutation = {
  response: ArrangeDialogMutation$data;
  variables: ArrangeDialogMutation$variables;
};

const node: ConcreteRequest = (function(){
var v0 = [
  {
    "defaultValue": null,
    "kind": "LocalArgument",
    "name": "input"
  }
],
v1 = [
  {
    "kind": "Variable",
    "name": "input",
    "variableName": "input"
  }
],
v2 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "__typename",
  "storageKey": null
},
v3 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "message",
  "storageKey": null
},
v4 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "path",
  "storageKey": null
},
v5 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "code",
  "storageKey": null
},
v6 = {
  "kind": "InlineFragment",
  "selections": [
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "currentVersion",
      "storageKey": null
    }
  ],
  "type": "StaleObject",
  "abstractKey": null
};
return {
  "fragment": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Fragment",
    "metadata": null,
    "name": "ArrangeDialogMutation",
    "selections": [
      {
        "alias": null,
        "args": (v1/*:: as any*/),
        "concreteType": "DashboardArrangePayload",
        "kind": "LinkedField",
        "name": "dashboardArrange",
        "plural": false,
        "selections": [
          {
            "alias": null,
            "args": null,
            "concreteType": null,
            "kind": "LinkedField",
            "name": "userErrors",
            "plural": true,
            "selections": [
              {
                "kind": "InlineDataFragmentSpread",
                "name": "submit_userError",
                "selections": [
                  (v2/*:: as any*/),
                  (v3/*:: as any*/),
                  (v4/*:: as any*/),
                  (v5/*:: as any*/),
                  (v6/*:: as any*/)
                ],
                "args": null,
                "argumentDefinitions": []
              }
            ],
            "storageKey": null
          }
        ],
        "storageKey": null
      }
    ],
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "ArrangeDialogMutation",
    "selections": [
      {
        "alias": null,
        "args": (v1/*:: as any*/),
        "concreteType": "DashboardArrangePayload",
        "kind": "LinkedField",
        "name": "dashboardArrange",
        "plural": false,
        "selections": [
          {
            "alias": null,
            "args": null,
            "concreteType": null,
            "kind": "LinkedField",
            "name": "userErrors",
            "plural": true,
            "selections": [
              (v2/*:: as any*/),
              {
                "kind": "TypeDiscriminator",
                "abstractKey": "__isUserError"
              },
              (v3/*:: as any*/),
              (v4/*:: as any*/),
              (v5/*:: as any*/),
              (v6/*:: as any*/)
            ],
            "storageKey": null
          }
        ],
        "storageKey": null
      }
    ]
  },
  "params": {
    "cacheID": "b4a82f40d6ab60b955f3302a002343af",
    "id": "7f08c41fd920ed7253b9cdd7299c77bb8c8647681f35485bbe8d305f2c26d6c7",
    "metadata": {},
    "name": "ArrangeDialogMutation",
    "operationKind": "mutation",
    "text": "mutation ArrangeDialogMutation(\n  $input: DashboardArrangeInput!\n) {\n  dashboardArrange(input: $input) {\n    userErrors {\n      __typename\n      ...submit_userError\n    }\n  }\n}\n\nfragment submit_userError on UserError {\n  __isUserError: __typename\n  __typename\n  message\n  path\n  code\n  ... on StaleObject {\n    currentVersion\n  }\n}\n"
  }
};
})();

(node as any).hash = "31b2bd72effeafd021dadfbbc9da12ce";

export default node;
