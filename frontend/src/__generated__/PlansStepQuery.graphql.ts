/**
 * @generated SignedSource<<011d5d2de459390ac62825544d41cac1>>
 * @relayHash d40a478f9e8f35e2ddae6222631fc03d
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 51cb24a0a8f9dd8447fc3e6a775c98cb5b9b8ae1000943e518576d7cbcc5beec

import { ConcreteRequest } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type LicenseVersion = "FULL" | "NFR" | "TRIAL";
export type ServicePlanFilter = {
  assignableForPartnerId?: string | null | undefined;
  enabled?: boolean | null | undefined;
  externalId?: string | null | undefined;
  licenseVersions?: ReadonlyArray<LicenseVersion> | null | undefined;
  locked?: boolean | null | undefined;
  partnerIds?: ReadonlyArray<string> | null | undefined;
  productIds?: ReadonlyArray<string> | null | undefined;
  search?: string | null | undefined;
  successorsOfAssignmentId?: string | null | undefined;
  updatesAvailable?: boolean | null | undefined;
};
export type PlansStepQuery$variables = {
  chosen: ReadonlyArray<string>;
  filter?: ServicePlanFilter | null | undefined;
};
export type PlansStepQuery$data = {
  readonly nodes: ReadonlyArray<{
    readonly plan: {
      readonly id: string;
      readonly " $fragmentSpreads": FragmentRefs<"PlansStep_plan">;
    } | null | undefined;
  } | null | undefined>;
  readonly plans: {
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly " $fragmentSpreads": FragmentRefs<"PlansStep_plan">;
    }>;
    readonly totalCount: number;
  };
};
export type PlansStepQuery = {
  response: PlansStepQuery$data;
  variables: PlansStepQuery$variables;
};

const node: ConcreteRequest = (function(){
var v0 = {
  "defaultValue": null,
  "kind": "LocalArgument",
  "name": "chosen"
},
v1 = {
  "defaultValue": null,
  "kind": "LocalArgument",
  "name": "filter"
},
v2 = [
  {
    "kind": "Variable",
    "name": "filter",
    "variableName": "filter"
  },
  {
    "kind": "Literal",
    "name": "first",
    "value": 100
  }
],
v3 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "totalCount",
  "storageKey": null
},
v4 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "id",
  "storageKey": null
},
v5 = [
  (v4/*:: as any*/),
  {
    "args": null,
    "kind": "FragmentSpread",
    "name": "PlansStep_plan"
  }
],
v6 = [
  {
    "kind": "Variable",
    "name": "ids",
    "variableName": "chosen"
  }
],
v7 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "name",
  "storageKey": null
},
v8 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "licenseVersion",
  "storageKey": null
},
v9 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "initialMonths",
  "storageKey": null
},
v10 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "subscriptionType",
  "storageKey": null
},
v11 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "autoRenew",
  "storageKey": null
},
v12 = {
  "alias": null,
  "args": null,
  "concreteType": "Product",
  "kind": "LinkedField",
  "name": "product",
  "plural": false,
  "selections": [
    (v7/*:: as any*/),
    (v4/*:: as any*/)
  ],
  "storageKey": null
},
v13 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "activation",
  "storageKey": null
},
v14 = {
  "alias": null,
  "args": null,
  "concreteType": "PlanComponent",
  "kind": "LinkedField",
  "name": "components",
  "plural": true,
  "selections": [
    {
      "alias": null,
      "args": null,
      "concreteType": "Product",
      "kind": "LinkedField",
      "name": "product",
      "plural": false,
      "selections": [
        (v4/*:: as any*/),
        (v7/*:: as any*/),
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "unitType",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "kind",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "activationPolicies",
          "storageKey": null
        }
      ],
      "storageKey": null
    }
  ],
  "storageKey": null
};
return {
  "fragment": {
    "argumentDefinitions": [
      (v0/*:: as any*/),
      (v1/*:: as any*/)
    ],
    "kind": "Fragment",
    "metadata": null,
    "name": "PlansStepQuery",
    "selections": [
      {
        "alias": null,
        "args": (v2/*:: as any*/),
        "concreteType": "ServicePlanConnection",
        "kind": "LinkedField",
        "name": "plans",
        "plural": false,
        "selections": [
          (v3/*:: as any*/),
          {
            "alias": null,
            "args": null,
            "concreteType": "ServicePlan",
            "kind": "LinkedField",
            "name": "nodes",
            "plural": true,
            "selections": (v5/*:: as any*/),
            "storageKey": null
          }
        ],
        "storageKey": null
      },
      {
        "alias": null,
        "args": (v6/*:: as any*/),
        "concreteType": null,
        "kind": "LinkedField",
        "name": "nodes",
        "plural": true,
        "selections": [
          {
            "fragment": {
              "kind": "InlineFragment",
              "selections": (v5/*:: as any*/),
              "type": "ServicePlan",
              "abstractKey": null
            },
            "kind": "AliasedInlineFragmentSpread",
            "name": "plan"
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
    "argumentDefinitions": [
      (v1/*:: as any*/),
      (v0/*:: as any*/)
    ],
    "kind": "Operation",
    "name": "PlansStepQuery",
    "selections": [
      {
        "alias": null,
        "args": (v2/*:: as any*/),
        "concreteType": "ServicePlanConnection",
        "kind": "LinkedField",
        "name": "plans",
        "plural": false,
        "selections": [
          (v3/*:: as any*/),
          {
            "alias": null,
            "args": null,
            "concreteType": "ServicePlan",
            "kind": "LinkedField",
            "name": "nodes",
            "plural": true,
            "selections": [
              (v4/*:: as any*/),
              (v7/*:: as any*/),
              (v8/*:: as any*/),
              (v9/*:: as any*/),
              (v10/*:: as any*/),
              (v11/*:: as any*/),
              (v12/*:: as any*/),
              (v13/*:: as any*/),
              (v14/*:: as any*/)
            ],
            "storageKey": null
          }
        ],
        "storageKey": null
      },
      {
        "alias": null,
        "args": (v6/*:: as any*/),
        "concreteType": null,
        "kind": "LinkedField",
        "name": "nodes",
        "plural": true,
        "selections": [
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "__typename",
            "storageKey": null
          },
          (v4/*:: as any*/),
          {
            "kind": "InlineFragment",
            "selections": [
              (v7/*:: as any*/),
              (v8/*:: as any*/),
              (v9/*:: as any*/),
              (v10/*:: as any*/),
              (v11/*:: as any*/),
              (v12/*:: as any*/),
              (v13/*:: as any*/),
              (v14/*:: as any*/)
            ],
            "type": "ServicePlan",
            "abstractKey": null
          }
        ],
        "storageKey": null
      }
    ]
  },
  "params": {
    "cacheID": "d40a478f9e8f35e2ddae6222631fc03d",
    "id": "51cb24a0a8f9dd8447fc3e6a775c98cb5b9b8ae1000943e518576d7cbcc5beec",
    "metadata": {},
    "name": "PlansStepQuery",
    "operationKind": "query",
    "text": "query PlansStepQuery(\n  $filter: ServicePlanFilter\n  $chosen: [ID!]!\n) {\n  plans(first: 100, filter: $filter) {\n    totalCount\n    nodes {\n      id\n      ...PlansStep_plan\n    }\n  }\n  nodes(ids: $chosen) {\n    __typename\n    ... on ServicePlan {\n      id\n      ...PlansStep_plan\n    }\n    id\n  }\n}\n\nfragment PlanFacts_plan on ServicePlan {\n  licenseVersion\n  initialMonths\n  subscriptionType\n  autoRenew\n  product {\n    name\n    id\n  }\n}\n\nfragment PlanFields_plan on ServicePlan {\n  licenseVersion\n  activation\n  components {\n    product {\n      id\n      name\n      unitType\n      kind\n      activationPolicies\n    }\n  }\n}\n\nfragment PlansStep_plan on ServicePlan {\n  name\n  licenseVersion\n  ...PlanFacts_plan\n  ...PlanFields_plan\n}\n"
  }
};
})();

(node as any).hash = "f85d24c38963523a87990bf25b48c014";

export default node;
