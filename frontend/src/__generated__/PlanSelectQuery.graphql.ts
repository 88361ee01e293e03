/**
 * @generated SignedSource<<0eea9aa8382976c47e4c8b3af3ac6efe>>
 * @relayHash 4c2f372086f18fdb1d3fb2c383cdab31
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID b609a86e66d11e33588b8eda764ce9b34758d65897ee9c473774511bb21f29dc

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
export type PlanSelectQuery$variables = {
  chosen: ReadonlyArray<string>;
  filter?: ServicePlanFilter | null | undefined;
};
export type PlanSelectQuery$data = {
  readonly nodes: ReadonlyArray<{
    readonly plan: {
      readonly id: string;
      readonly licenseVersion: LicenseVersion;
      readonly name: string;
      readonly partner: {
        readonly company: string;
      } | null | undefined;
      readonly " $fragmentSpreads": FragmentRefs<"PlanFacts_plan" | "PlanFields_plan">;
    } | null | undefined;
  } | null | undefined>;
  readonly plans: {
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly licenseVersion: LicenseVersion;
      readonly name: string;
      readonly partner: {
        readonly company: string;
      } | null | undefined;
      readonly " $fragmentSpreads": FragmentRefs<"PlanFacts_plan" | "PlanFields_plan">;
    }>;
    readonly totalCount: number;
  };
};
export type PlanSelectQuery = {
  response: PlanSelectQuery$data;
  variables: PlanSelectQuery$variables;
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
v5 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "name",
  "storageKey": null
},
v6 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "company",
  "storageKey": null
},
v7 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "licenseVersion",
  "storageKey": null
},
v8 = [
  (v4/*:: as any*/),
  (v5/*:: as any*/),
  {
    "alias": null,
    "args": null,
    "concreteType": "Partner",
    "kind": "LinkedField",
    "name": "partner",
    "plural": false,
    "selections": [
      (v6/*:: as any*/)
    ],
    "storageKey": null
  },
  (v7/*:: as any*/),
  {
    "args": null,
    "kind": "FragmentSpread",
    "name": "PlanFacts_plan"
  },
  {
    "args": null,
    "kind": "FragmentSpread",
    "name": "PlanFields_plan"
  }
],
v9 = [
  {
    "kind": "Variable",
    "name": "ids",
    "variableName": "chosen"
  }
],
v10 = {
  "alias": null,
  "args": null,
  "concreteType": "Partner",
  "kind": "LinkedField",
  "name": "partner",
  "plural": false,
  "selections": [
    (v6/*:: as any*/),
    (v4/*:: as any*/)
  ],
  "storageKey": null
},
v11 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "initialMonths",
  "storageKey": null
},
v12 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "subscriptionType",
  "storageKey": null
},
v13 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "autoRenew",
  "storageKey": null
},
v14 = {
  "alias": null,
  "args": null,
  "concreteType": "Product",
  "kind": "LinkedField",
  "name": "product",
  "plural": false,
  "selections": [
    (v5/*:: as any*/),
    (v4/*:: as any*/)
  ],
  "storageKey": null
},
v15 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "activation",
  "storageKey": null
},
v16 = {
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
        (v5/*:: as any*/),
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
    "name": "PlanSelectQuery",
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
            "selections": (v8/*:: as any*/),
            "storageKey": null
          }
        ],
        "storageKey": null
      },
      {
        "alias": null,
        "args": (v9/*:: as any*/),
        "concreteType": null,
        "kind": "LinkedField",
        "name": "nodes",
        "plural": true,
        "selections": [
          {
            "fragment": {
              "kind": "InlineFragment",
              "selections": (v8/*:: as any*/),
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
    "name": "PlanSelectQuery",
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
              (v5/*:: as any*/),
              (v10/*:: as any*/),
              (v7/*:: as any*/),
              (v11/*:: as any*/),
              (v12/*:: as any*/),
              (v13/*:: as any*/),
              (v14/*:: as any*/),
              (v15/*:: as any*/),
              (v16/*:: as any*/)
            ],
            "storageKey": null
          }
        ],
        "storageKey": null
      },
      {
        "alias": null,
        "args": (v9/*:: as any*/),
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
              (v5/*:: as any*/),
              (v10/*:: as any*/),
              (v7/*:: as any*/),
              (v11/*:: as any*/),
              (v12/*:: as any*/),
              (v13/*:: as any*/),
              (v14/*:: as any*/),
              (v15/*:: as any*/),
              (v16/*:: as any*/)
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
    "cacheID": "4c2f372086f18fdb1d3fb2c383cdab31",
    "id": "b609a86e66d11e33588b8eda764ce9b34758d65897ee9c473774511bb21f29dc",
    "metadata": {},
    "name": "PlanSelectQuery",
    "operationKind": "query",
    "text": "query PlanSelectQuery(\n  $filter: ServicePlanFilter\n  $chosen: [ID!]!\n) {\n  plans(first: 100, filter: $filter) {\n    totalCount\n    nodes {\n      id\n      name\n      partner {\n        company\n        id\n      }\n      licenseVersion\n      ...PlanFacts_plan\n      ...PlanFields_plan\n    }\n  }\n  nodes(ids: $chosen) {\n    __typename\n    ... on ServicePlan {\n      id\n      name\n      partner {\n        company\n        id\n      }\n      licenseVersion\n      ...PlanFacts_plan\n      ...PlanFields_plan\n    }\n    id\n  }\n}\n\nfragment PlanFacts_plan on ServicePlan {\n  licenseVersion\n  initialMonths\n  subscriptionType\n  autoRenew\n  product {\n    name\n    id\n  }\n}\n\nfragment PlanFields_plan on ServicePlan {\n  licenseVersion\n  activation\n  components {\n    product {\n      id\n      name\n      unitType\n      kind\n      activationPolicies\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "31ff6a68b80b484f74e253440590724a";

export default node;
