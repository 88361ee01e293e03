/**
 * @generated SignedSource<<6cc486bfce462f01863c301cabb616d2>>
 * @relayHash 6c236e8449c588007b5d411b35a6074f
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 04a610128381cc0be8f5ef76213abb2bc645e19f679e488f4418837c7e1bf7d1

import { ConcreteRequest } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type CrossgradeChoice = "NEW_LICENSE" | "TRANSFER";
export type CrossgradeOpenInput = {
  assignmentId?: string | null | undefined;
  crossgrades?: ReadonlyArray<CrossgradeChoiceInput> | null | undefined;
  customerId: string;
  externalId?: string | null | undefined;
  holdingsVersion?: number | null | undefined;
  licenses?: ReadonlyArray<LicenseUnitsInput> | null | undefined;
  planId: string;
  startDate?: string | null | undefined;
  units?: number | null | undefined;
};
export type LicenseUnitsInput = {
  productId: string;
  units: number;
};
export type CrossgradeChoiceInput = {
  choice: CrossgradeChoice;
  licenseId: string;
};
export type SuiteCrossgradesMutation$variables = {
  input: CrossgradeOpenInput;
};
export type SuiteCrossgradesMutation$data = {
  readonly crossgradeOpen: {
    readonly crossgrade: {
      readonly id: string;
    } | null | undefined;
    readonly userErrors: ReadonlyArray<{
      readonly message: string;
      readonly " $fragmentSpreads": FragmentRefs<"submit_userError">;
    }>;
  };
};
export type SuiteCrossgradesMutation = {
  response: SuiteCrossgradesMutation$data;
  variables: SuiteCrossgradesMutation$variables;
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
  "concreteType": "Crossgrade",
  "kind": "LinkedField",
  "name": "crossgrade",
  "plural": false,
  "selections": [
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "id",
      "storageKey": null
    }
  ],
  "storageKey": null
},
v3 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "__typename",
  "storageKey": null
},
v4 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "message",
  "storageKey": null
},
v5 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "path",
  "storageKey": null
},
v6 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "code",
  "storageKey": null
},
v7 = {
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
    "name": "SuiteCrossgradesMutation",
    "selections": [
      {
        "alias": null,
        "args": (v1/*:: as any*/),
        "concreteType": "CrossgradeOpenPayload",
        "kind": "LinkedField",
        "name": "crossgradeOpen",
        "plural": false,
        "selections": [
          (v2/*:: as any*/),
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
                  (v3/*:: as any*/),
                  (v4/*:: as any*/),
                  (v5/*:: as any*/),
                  (v6/*:: as any*/),
                  (v7/*:: as any*/)
                ],
                "args": null,
                "argumentDefinitions": []
              },
              (v4/*:: as any*/)
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
    "name": "SuiteCrossgradesMutation",
    "selections": [
      {
        "alias": null,
        "args": (v1/*:: as any*/),
        "concreteType": "CrossgradeOpenPayload",
        "kind": "LinkedField",
        "name": "crossgradeOpen",
        "plural": false,
        "selections": [
          (v2/*:: as any*/),
          {
            "alias": null,
            "args": null,
            "concreteType": null,
            "kind": "LinkedField",
            "name": "userErrors",
            "plural": true,
            "selections": [
              (v3/*:: as any*/),
              {
                "kind": "TypeDiscriminator",
                "abstractKey": "__isUserError"
              },
              (v4/*:: as any*/),
              (v5/*:: as any*/),
              (v6/*:: as any*/),
              (v7/*:: as any*/)
            ],
            "storageKey": null
          }
        ],
        "storageKey": null
      }
    ]
  },
  "params": {
    "cacheID": "6c236e8449c588007b5d411b35a6074f",
    "id": "04a610128381cc0be8f5ef76213abb2bc645e19f679e488f4418837c7e1bf7d1",
    "metadata": {},
    "name": "SuiteCrossgradesMutation",
    "operationKind": "mutation",
    "text": "mutation SuiteCrossgradesMutation(\n  $input: CrossgradeOpenInput!\n) {\n  crossgradeOpen(input: $input) {\n    crossgrade {\n      id\n    }\n    userErrors {\n      __typename\n      ...submit_userError\n      message\n    }\n  }\n}\n\nfragment submit_userError on UserError {\n  __isUserError: __typename\n  __typename\n  message\n  path\n  code\n  ... on StaleObject {\n    currentVersion\n  }\n}\n"
  }
};
})();

(node as any).hash = "99c5bc35caf303d0c605d2a2e2726846";

export default node;
