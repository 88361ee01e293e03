/**
 * @generated SignedSource<<93a76f609d262135e3fb1d586bca1e2a>>
 * @relayHash f6215cd662afd49bad4774d4b8755b2c
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 08eb16ce589a8f56931c9feba6c5bbd52a7dcbe95ed0587b5ca5a83e5bd553f6

import { ConcreteRequest } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type ActivationPolicy = "ACTIVATION_CODE" | "AT_START" | "FIRST_SIGN_IN";
export type LicenseVersion = "FULL" | "NFR" | "TRIAL";
export type PeriodUnit = "DAYS" | "MONTHS";
export type PlanCreateInput = {
  activation?: ActivationPolicy | null | undefined;
  autoRenew?: boolean | null | undefined;
  chargeableMonth?: number | null | undefined;
  components?: ReadonlyArray<PlanComponentInput> | null | undefined;
  externalId?: string | null | undefined;
  graceLength?: number | null | undefined;
  graceUnit?: PeriodUnit | null | undefined;
  initialMonths?: number | null | undefined;
  licenseVersion: LicenseVersion;
  name: string;
  notificationDays?: number | null | undefined;
  partnerId?: string | null | undefined;
  productId: string;
  renewalMonths?: number | null | undefined;
  trialForm?: boolean | null | undefined;
  trialFormUnits?: number | null | undefined;
};
export type PlanComponentInput = {
  dataCenter?: string | null | undefined;
  managed?: boolean | null | undefined;
  productId: string;
};
export type PlanCreateFormMutation$variables = {
  input: PlanCreateInput;
};
export type PlanCreateFormMutation$data = {
  readonly planCreate: {
    readonly plan: {
      readonly id: string;
      readonly name: string;
    } | null | undefined;
    readonly userErrors: ReadonlyArray<{
      readonly " $fragmentSpreads": FragmentRefs<"submit_userError">;
    }>;
  };
};
export type PlanCreateFormMutation = {
  response: PlanCreateFormMutation$data;
  variables: PlanCreateFormMutation$variables;
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
  "concreteType": "ServicePlan",
  "kind": "LinkedField",
  "name": "plan",
  "plural": false,
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
    "name": "PlanCreateFormMutation",
    "selections": [
      {
        "alias": null,
        "args": (v1/*:: as any*/),
        "concreteType": "PlanCreatePayload",
        "kind": "LinkedField",
        "name": "planCreate",
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
    "name": "PlanCreateFormMutation",
    "selections": [
      {
        "alias": null,
        "args": (v1/*:: as any*/),
        "concreteType": "PlanCreatePayload",
        "kind": "LinkedField",
        "name": "planCreate",
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
    "cacheID": "f6215cd662afd49bad4774d4b8755b2c",
    "id": "08eb16ce589a8f56931c9feba6c5bbd52a7dcbe95ed0587b5ca5a83e5bd553f6",
    "metadata": {},
    "name": "PlanCreateFormMutation",
    "operationKind": "mutation",
    "text": "mutation PlanCreateFormMutation(\n  $input: PlanCreateInput!\n) {\n  planCreate(input: $input) {\n    plan {\n      id\n      name\n    }\n    userErrors {\n      __typename\n      ...submit_userError\n    }\n  }\n}\n\nfragment submit_userError on UserError {\n  __isUserError: __typename\n  __typename\n  message\n  path\n  code\n  ... on StaleObject {\n    currentVersion\n  }\n}\n"
  }
};
})();

(node as any).hash = "c521f0c8dc5806d1cd5627a6573cd8c6";

export default node;
