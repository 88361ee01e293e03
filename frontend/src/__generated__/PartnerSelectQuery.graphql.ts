/**
 * @generated SignedSource<<22081151e61cbe937aa04c5843503486>>
 * @relayHash 423f85d159fdc161fe115a80edceae27
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 6624d51c5e491788fef498a71997c5e04fc3251af5b2da991ed0bf7e88269b1e

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
v6 = [
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
      {
        "alias": null,
        "args": (v6/*:: as any*/),
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
    "cacheID": "423f85d159fdc161fe115a80edceae27",
    "id": "6624d51c5e491788fef498a71997c5e04fc3251af5b2da991ed0bf7e88269b1e",
    "metadata": {},
    "name": "PartnerSelectQuery",
    "operationKind": "query",
    "text": "query PartnerSelectQuery(\n  $filter: PartnerFilter\n  $chosen: [ID!]!\n) {\n  partners(first: 100, filter: $filter) {\n    totalCount\n    nodes {\n      id\n      company\n    }\n  }\n  nodes(ids: $chosen) {\n    __typename\n    ... on Partner {\n      id\n      company\n    }\n    id\n  }\n}\n"
  }
};
})();

(node as any).hash = "89438dc8d789480fc2d48ba2b0f62eac";

export default node;
