/**
 * @generated SignedSource<<d4a66041791240322fd21031ac741ac7>>
 * @relayHash bc8444117fbfb60417f5e71a0015b468
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 7b4a349359bed83f5bcf77e667c99c40ec6d55b2d4e8dd0d87a354c77bd32adf

import { ConcreteRequest } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type LicenseStatus = "ACTIVE" | "AWAITING_ACTIVATION" | "CANCELED" | "EXPIRED" | "EXPIRING_SOON" | "GRACE" | "SCHEDULED" | "SUSPENDED";
export type AssignmentsApplyInput = {
  filter?: AssignmentFilter | null | undefined;
  ids?: ReadonlyArray<string> | null | undefined;
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
export type BulkApplyDialogMutation$variables = {
  dryRun: boolean;
  input: AssignmentsApplyInput;
};
export type BulkApplyDialogMutation$data = {
  readonly assignmentsApply: {
    readonly operation: {
      readonly id: string;
    } | null | undefined;
    readonly userErrors: ReadonlyArray<{
      readonly " $fragmentSpreads": FragmentRefs<"submit_userError">;
    }>;
  };
};
export type BulkApplyDialogMutation = {
  response: BulkApplyDialogMutation$data;
  variables: BulkApplyDialogMutation$variables;
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
    "name": "BulkApplyDialogMutation",
    "selections": [
      {
        "alias": null,
        "args": (v2/*:: as any*/),
        "concreteType": "AssignmentsApplyPayload",
        "kind": "LinkedField",
        "name": "assignmentsApply",
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
    "name": "BulkApplyDialogMutation",
    "selections": [
      {
        "alias": null,
        "args": (v2/*:: as any*/),
        "concreteType": "AssignmentsApplyPayload",
        "kind": "LinkedField",
        "name": "assignmentsApply",
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
    "cacheID": "bc8444117fbfb60417f5e71a0015b468",
    "id": "7b4a349359bed83f5bcf77e667c99c40ec6d55b2d4e8dd0d87a354c77bd32adf",
    "metadata": {},
    "name": "BulkApplyDialogMutation",
    "operationKind": "mutation",
    "text": "mutation BulkApplyDialogMutation(\n  $input: AssignmentsApplyInput!\n  $dryRun: Boolean!\n) {\n  assignmentsApply(input: $input, dryRun: $dryRun) {\n    operation {\n      id\n    }\n    userErrors {\n      __typename\n      ...submit_userError\n    }\n  }\n}\n\nfragment submit_userError on UserError {\n  __isUserError: __typename\n  __typename\n  message\n  path\n  code\n  ... on StaleObject {\n    currentVersion\n  }\n}\n"
  }
};
})();

(node as any).hash = "2e6f8b34e23802aa576635e3fc92caff";

export default node;
