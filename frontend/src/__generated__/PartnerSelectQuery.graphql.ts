/**
 * @generated SignedSource<<d048a0414624abbd9a25b7a1e36723e1>>
 * @relayHash b68bf84c4b0c8f92694dd9cb2fc204d0
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID f85bb050c9679e322d24f15e0e54b398167073232c4e4e3bcbf3f889d0752620

import { ConcreteRequest } from 'relay-runtime';
export type LicenseStatus = "ACTIVE" | "AWAITING_ACTIVATION" | "CANCELED" | "EXPIRED" | "EXPIRING_SOON" | "GRACE" | "SCHEDULED" | "SUSPENDED";
export type LicenseVersion = "FULL" | "NFR" | "TRIAL";
export type PartnerKind = "DISTRIBUTOR" | "ISP" | "MSP" | "RESELLER";
export type PartnerStatus = "ACTIVE" | "CANCELED" | "SUSPENDED";
export type PoolLevel = "EMPTY" | "ENOUGH" | "LOW";
export type PartnerFilter = {
  createdBefore?: string | null | undefined;
  createdFrom?: string | null | undefined;
  kinds?: ReadonlyArray<PartnerKind> | null | undefined;
  licenseStatuses?: ReadonlyArray<LicenseStatus> | null | undefined;
  poolLevels?: ReadonlyArray<PoolLevel> | null | undefined;
  poolProductIds?: ReadonlyArray<string> | null | undefined;
  poolVersions?: ReadonlyArray<LicenseVersion> | null | undefined;
  productIds?: ReadonlyArray<string> | null | undefined;
  search?: string | null | undefined;
  statuses?: ReadonlyArray<PartnerStatus> | null | undefined;
};
export type PartnerSelectQuery$variables = {
  chosen: ReadonlyArray<string>;
  filter?: PartnerFilter | null | undefined;
};
export type PartnerSelectQuery$data = {
  readonly nodes: ReadonlyArray<{
    readonly company?: string;
    readonly id?: string;
  } | null | undefined>;
  readonly partners: {
    readonly nodes: ReadonlyArray<{
      readonly company: string;
      readonly id: string;
    }>;
    readonly totalCount: number;
  };
  readonly viewer: {
    readonly partner: {
      readonly company: string;
      readonly id: string;
    };
  };
};
export type PartnerSelectQuery = {
  response: PartnerSelectQuery$data;
  variables: PartnerSelectQuery$variables;
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
v2 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "id",
  "storageKey": null
},
v3 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "company",
  "storageKey": null
},
v4 = [
  (v2/*:: as any*/),
  (v3/*:: as any*/)
],
v5 = {
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
      "concreteType": "Partner",
      "kind": "LinkedField",
      "name": "partner",
      "plural": false,
      "selections": (v4/*:: as any*/),
      "storageKey": null
    }
  ],
  "storageKey": null
},
v6 = {
  "alias": null,
  "args": [
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
  "concreteType": "PartnerConnection",
  "kind": "LinkedField",
  "name": "partners",
  "plural": false,
  "selections": [
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "totalCount",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "Partner",
      "kind": "LinkedField",
      "name": "nodes",
      "plural": true,
      "selections": (v4/*:: as any*/),
      "storageKey": null
    }
  ],
  "storageKey": null
},
v7 = [
  {
    "kind": "Variable",
    "name": "ids",
    "variableName": "chosen"
  }
];
return {
  "fragment": {
    "argumentDefinitions": [
      (v0/*:: as any*/),
      (v1/*:: as any*/)
    ],
    "kind": "Fragment",
    "metadata": null,
    "name": "PartnerSelectQuery",
    "selections": [
      (v5/*:: as any*/),
      (v6/*:: as any*/),
      {
        "alias": null,
        "args": (v7/*:: as any*/),
        "concreteType": null,
        "kind": "LinkedField",
        "name": "nodes",
        "plural": true,
        "selections": [
          {
            "kind": "InlineFragment",
            "selections": (v4/*:: as any*/),
            "type": "Partner",
            "abstractKey": null
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
    "name": "PartnerSelectQuery",
    "selections": [
      (v5/*:: as any*/),
      (v6/*:: as any*/),
      {
        "alias": null,
        "args": (v7/*:: as any*/),
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
          (v2/*:: as any*/),
          {
            "kind": "InlineFragment",
            "selections": [
              (v3/*:: as any*/)
            ],
            "type": "Partner",
            "abstractKey": null
          }
        ],
        "storageKey": null
      }
    ]
  },
  "params": {
    "cacheID": "b68bf84c4b0c8f92694dd9cb2fc204d0",
    "id": "f85bb050c9679e322d24f15e0e54b398167073232c4e4e3bcbf3f889d0752620",
    "metadata": {},
    "name": "PartnerSelectQuery",
    "operationKind": "query",
    "text": "query PartnerSelectQuery(\n  $filter: PartnerFilter\n  $chosen: [ID!]!\n) {\n  viewer {\n    partner {\n      id\n      company\n    }\n  }\n  partners(first: 100, filter: $filter) {\n    totalCount\n    nodes {\n      id\n      company\n    }\n  }\n  nodes(ids: $chosen) {\n    __typename\n    ... on Partner {\n      id\n      company\n    }\n    id\n  }\n}\n"
  }
};
})();

(node as any).hash = "cd70e5738b14ca3d45243724a1d27a97";

export default node;
