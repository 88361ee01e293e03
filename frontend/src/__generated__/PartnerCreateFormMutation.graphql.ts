/**
 * @generated SignedSource<<287ad11a75a5c407854103f020813221>>
 * @relayHash 17ddca618b4b14ee741a4ae2bcb6e86a
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 50363aea53b38e70377888efe7e884948368f61bb4e44e07f42a025730dfe2c8

import { ConcreteRequest } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type PartnerKind = "DISTRIBUTOR" | "ISP" | "MSP" | "RESELLER";
export type PartnerCreateInput = {
  address?: string | null | undefined;
  administrator: AdministratorInput;
  city: string;
  company: string;
  country?: string | null | undefined;
  kind: PartnerKind;
  locale?: string | null | undefined;
  notes?: string | null | undefined;
  phone?: string | null | undefined;
  planIds?: ReadonlyArray<string> | null | undefined;
  poolRefill?: boolean | null | undefined;
  postalCode?: string | null | undefined;
  productIds?: ReadonlyArray<string> | null | undefined;
  state: string;
  stock?: ReadonlyArray<StockInput> | null | undefined;
  timeZone?: string | null | undefined;
};
export type AdministratorInput = {
  accountName: string;
  email: string;
  firstName: string;
  lastName: string;
  phone?: string | null | undefined;
};
export type StockInput = {
  full?: number;
  productId: string;
  trial?: number;
};
export type PartnerCreateFormMutation$variables = {
  input: PartnerCreateInput;
};
export type PartnerCreateFormMutation$data = {
  readonly partnerCreate: {
    readonly partner: {
      readonly id: string;
    } | null | undefined;
    readonly userErrors: ReadonlyArray<{
      readonly " $fragmentSpreads": FragmentRefs<"submit_userError">;
    }>;
  };
};
export type PartnerCreateFormMutation = {
  response: PartnerCreateFormMutation$data;
  variables: PartnerCreateFormMutation$variables;
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
  "concreteType": "Partner",
  "kind": "LinkedField",
  "name": "partner",
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
    "name": "PartnerCreateFormMutation",
    "selections": [
      {
        "alias": null,
        "args": (v1/*:: as any*/),
        "concreteType": "PartnerCreatePayload",
        "kind": "LinkedField",
        "name": "partnerCreate",
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
    "name": "PartnerCreateFormMutation",
    "selections": [
      {
        "alias": null,
        "args": (v1/*:: as any*/),
        "concreteType": "PartnerCreatePayload",
        "kind": "LinkedField",
        "name": "partnerCreate",
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
    "cacheID": "17ddca618b4b14ee741a4ae2bcb6e86a",
    "id": "50363aea53b38e70377888efe7e884948368f61bb4e44e07f42a025730dfe2c8",
    "metadata": {},
    "name": "PartnerCreateFormMutation",
    "operationKind": "mutation",
    "text": "mutation PartnerCreateFormMutation(\n  $input: PartnerCreateInput!\n) {\n  partnerCreate(input: $input) {\n    partner {\n      id\n    }\n    userErrors {\n      __typename\n      ...submit_userError\n    }\n  }\n}\n\nfragment submit_userError on UserError {\n  __isUserError: __typename\n  __typename\n  message\n  path\n  code\n  ... on StaleObject {\n    currentVersion\n  }\n}\n"
  }
};
})();

(node as any).hash = "de069cb1c3249aaf3c36acd367507212";

export default node;
