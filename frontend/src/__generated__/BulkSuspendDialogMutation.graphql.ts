/**
 * @generated SignedSource<<8c8c1fdde5a692a04d0c02d74443a38f>>
 * @relayHash 98bead7b97c1105cd12dbed9223e085e
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 1a046bd6db682cb0a030410c33a9104e8549a3d8dde1797f435f502bee6f62c9

import { ConcreteRequest } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type LicenseStatus = "ACTIVE" | "AWAITING_ACTIVATION" | "CANCELED" | "EXPIRED" | "EXPIRING_SOON" | "GRACE" | "SCHEDULED" | "SUSPENDED";
export type AssignmentsSuspendInput = {
  expirationDate?: string | null | undefined;
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
export type BulkSuspendDialogMutation$variables = {
  dryRun: boolean;
  input: AssignmentsSuspendInput;
};
export type BulkSuspendDialogMutation$data = {
  readonly assignmentsSuspend: {
    readonly operation: {
      readonly id: string;
    } | null | undefined;
    readonly userErrors: ReadonlyArray<{
      readonly " $fragmentSpreads": FragmentRefs<"submit_userError">;
    }>;
  };
};
export type BulkSuspendDialogMutation = {
  response: BulkSuspendDialogMutation$data;
  variables: BulkSuspendDialogMutation$variables;
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
    "name": "BulkSuspendDialogMutation",
    "selections": [
      {
        "alias": null,
        "args": (v2/*:: as any*/),
        "concreteType": "AssignmentsSuspendPayload",
        "kind": "LinkedField",
        "name": "assignmentsSuspend",
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
    "name": "BulkSuspendDialogMutation",
    "selections": [
      {
        "alias": null,
        "args": (v2/*:: as any*/),
        "concreteType": "AssignmentsSuspendPayload",
        "kind": "LinkedField",
        "name": "assignmentsSuspend",
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
    "cacheID": "98bead7b97c1105cd12dbed9223e085e",
    "id": "1a046bd6db682cb0a030410c33a9104e8549a3d8dde1797f435f502bee6f62c9",
    "metadata": {},
    "name": "BulkSuspendDialogMutation",
    "operationKind": "mutation",
    "text": "mutation BulkSuspendDialogMutation(\n  $input: AssignmentsSuspendInput!\n  $dryRun: Boolean!\n) {\n  assignmentsSuspend(input: $input, dryRun: $dryRun) {\n    operation {\n      id\n    }\n    userErrors {\n      __typename\n      ...submit_userError\n    }\n  }\n}\n\nfragment submit_userError on UserError {\n  __isUserError: __typename\n  __typename\n  message\n  path\n  code\n  ... on StaleObject {\n    currentVersion\n  }\n}\n"
  }
};
})();

(node as any).hash = "71682b4a7bcb1d60e0614aa4ec968f03";

export default node;
