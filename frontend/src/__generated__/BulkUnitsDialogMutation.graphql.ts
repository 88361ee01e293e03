/**
 * @generated SignedSource<<9df24d224625c93f2d91bd4fb7a758bf>>
 * @relayHash 8faf423c34a7380faac5ca1fdf660ca7
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID ce4419c45d9c191513859e10b91005abcd30503703edf69439d264168a1e13a9

import { ConcreteRequest } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type LicenseStatus = "ACTIVE" | "AWAITING_ACTIVATION" | "CANCELED" | "EXPIRED" | "EXPIRING_SOON" | "GRACE" | "SCHEDULED" | "SUSPENDED";
export type AssignmentsModifyInput = {
  autoRenew?: boolean | null | undefined;
  filter?: AssignmentFilter | null | undefined;
  ids?: ReadonlyArray<string> | null | undefined;
  notificationDays?: number | null | undefined;
  renewalMonths?: number | null | undefined;
  units?: number | null | undefined;
};
export type AssignmentFilter = {
  autoRenew?: boolean | null | undefined;
  customerIds?: ReadonlyArray<string> | null | undefined;
  endsBefore?: string | null | undefined;
  endsFrom?: string | null | undefined;
  endsWithinDays?: number | null | undefined;
  externalId?: string | null | undefined;
  firstToEnd?: boolean;
  needsCrossgrade?: boolean | null | undefined;
  outOfDate?: boolean | null | undefined;
  partnerIds?: ReadonlyArray<string> | null | undefined;
  planIds?: ReadonlyArray<string> | null | undefined;
  productIds?: ReadonlyArray<string> | null | undefined;
  scheduledUpdates?: boolean | null | undefined;
  search?: string | null | undefined;
  statuses?: ReadonlyArray<LicenseStatus> | null | undefined;
  updateFailed?: boolean | null | undefined;
  updatesAvailable?: boolean | null | undefined;
};
export type BulkUnitsDialogMutation$variables = {
  dryRun: boolean;
  input: AssignmentsModifyInput;
};
export type BulkUnitsDialogMutation$data = {
  readonly assignmentsModify: {
    readonly operation: {
      readonly id: string;
    } | null | undefined;
    readonly userErrors: ReadonlyArray<{
      readonly " $fragmentSpreads": FragmentRefs<"submit_userError">;
    }>;
  };
};
export type BulkUnitsDialogMutation = {
  response: BulkUnitsDialogMutation$data;
  variables: BulkUnitsDialogMutation$variables;
};

const node: ConcreteRequest = (function(){
var v0 = {
  "defaultValue": null,
  "kind": "LocalArgument",
  "name": "dryRun"
},
v1 = {
  "defaultValue": null,
  "kind": "LocalArgument",
  "name": "input"
},
v2 = [
  {
    "kind": "Variable",
    "name": "dryRun",
    "variableName": "dryRun"
  },
  {
    "kind": "Variable",
    "name": "input",
    "variableName": "input"
  }
],
v3 = {
  "alias": null,
  "args": null,
  "concreteType": "BulkOperation",
  "kind": "LinkedField",
  "name": "operation",
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
v4 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "__typename",
  "storageKey": null
},
v5 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "message",
  "storageKey": null
},
v6 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "path",
  "storageKey": null
},
v7 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "code",
  "storageKey": null
},
v8 = {
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
    "argumentDefinitions": [
      (v0/*:: as any*/),
      (v1/*:: as any*/)
    ],
    "kind": "Fragment",
    "metadata": null,
    "name": "BulkUnitsDialogMutation",
    "selections": [
      {
        "alias": null,
        "args": (v2/*:: as any*/),
        "concreteType": "AssignmentsModifyPayload",
        "kind": "LinkedField",
        "name": "assignmentsModify",
        "plural": false,
        "selections": [
          (v3/*:: as any*/),
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
                  (v4/*:: as any*/),
                  (v5/*:: as any*/),
                  (v6/*:: as any*/),
                  (v7/*:: as any*/),
                  (v8/*:: as any*/)
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
    "argumentDefinitions": [
      (v1/*:: as any*/),
      (v0/*:: as any*/)
    ],
    "kind": "Operation",
    "name": "BulkUnitsDialogMutation",
    "selections": [
      {
        "alias": null,
        "args": (v2/*:: as any*/),
        "concreteType": "AssignmentsModifyPayload",
        "kind": "LinkedField",
        "name": "assignmentsModify",
        "plural": false,
        "selections": [
          (v3/*:: as any*/),
          {
            "alias": null,
            "args": null,
            "concreteType": null,
            "kind": "LinkedField",
            "name": "userErrors",
            "plural": true,
            "selections": [
              (v4/*:: as any*/),
              {
                "kind": "TypeDiscriminator",
                "abstractKey": "__isUserError"
              },
              (v5/*:: as any*/),
              (v6/*:: as any*/),
              (v7/*:: as any*/),
              (v8/*:: as any*/)
            ],
            "storageKey": null
          }
        ],
        "storageKey": null
      }
    ]
  },
  "params": {
    "cacheID": "8faf423c34a7380faac5ca1fdf660ca7",
    "id": "ce4419c45d9c191513859e10b91005abcd30503703edf69439d264168a1e13a9",
    "metadata": {},
    "name": "BulkUnitsDialogMutation",
    "operationKind": "mutation",
    "text": "mutation BulkUnitsDialogMutation(\n  $input: AssignmentsModifyInput!\n  $dryRun: Boolean!\n) {\n  assignmentsModify(input: $input, dryRun: $dryRun) {\n    operation {\n      id\n    }\n    userErrors {\n      __typename\n      ...submit_userError\n    }\n  }\n}\n\nfragment submit_userError on UserError {\n  __isUserError: __typename\n  __typename\n  message\n  path\n  code\n  ... on StaleObject {\n    currentVersion\n  }\n}\n"
  }
};
})();

(node as any).hash = "b86398b681aa15e671764087c96a4f34";

export default node;
