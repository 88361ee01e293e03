/**
 * @generated SignedSource<<f9e1707a178f7eda7ffbb3116f968620>>
 * @relayHash 47d6fa608b9199bdbd337304af5ad0b6
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 0b58ba760e7c68b54c16152d622cfabf465eeb01d2911164432e75b1c5313697

import { ConcreteRequest } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type LicenseStatus = "ACTIVE" | "AWAITING_ACTIVATION" | "CANCELED" | "EXPIRED" | "EXPIRING_SOON" | "GRACE" | "SCHEDULED" | "SUSPENDED";
export type LicenseVersion = "FULL" | "NFR" | "TRIAL";
export type OrderDirection = "ASC" | "DESC";
export type PartnerKind = "DISTRIBUTOR" | "ISP" | "MSP" | "RESELLER";
export type PartnerOrderField = "COMPANY" | "CREATED_AT";
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
export type PartnerOrder = {
  direction?: OrderDirection;
  field: PartnerOrderField;
};
export type PartnerTablePaginationQuery$variables = {
  count?: number | null | undefined;
  cursor?: string | null | undefined;
  filter?: PartnerFilter | null | undefined;
  orderBy?: PartnerOrder | null | undefined;
};
export type PartnerTablePaginationQuery$data = {
  readonly " $fragmentSpreads": FragmentRefs<"PartnerTable_query">;
};
export type PartnerTablePaginationQuery = {
  response: PartnerTablePaginationQuery$data;
  variables: PartnerTablePaginationQuery$variables;
};

const node: ConcreteRequest = (function(){
var v0 = [
  {
    "defaultValue": 100,
    "kind": "LocalArgument",
    "name": "count"
  },
  {
    "defaultValue": null,
    "kind": "LocalArgument",
    "name": "cursor"
  },
  {
    "defaultValue": null,
    "kind": "LocalArgument",
    "name": "filter"
  },
  {
    "defaultValue": null,
    "kind": "LocalArgument",
    "name": "orderBy"
  }
],
v1 = {
  "kind": "Variable",
  "name": "filter",
  "variableName": "filter"
},
v2 = {
  "kind": "Variable",
  "name": "orderBy",
  "variableName": "orderBy"
},
v3 = [
  {
    "kind": "Variable",
    "name": "after",
    "variableName": "cursor"
  },
  (v1/*:: as any*/),
  {
    "kind": "Variable",
    "name": "first",
    "variableName": "count"
  },
  (v2/*:: as any*/)
];
return {
  "fragment": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Fragment",
    "metadata": null,
    "name": "PartnerTablePaginationQuery",
    "selections": [
      {
        "args": [
          {
            "kind": "Variable",
            "name": "count",
            "variableName": "count"
          },
          {
            "kind": "Variable",
            "name": "cursor",
            "variableName": "cursor"
          },
          (v1/*:: as any*/),
          (v2/*:: as any*/)
        ],
        "kind": "FragmentSpread",
        "name": "PartnerTable_query"
      }
    ],
    "type": "Query",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "PartnerTablePaginationQuery",
    "selections": [
      {
        "alias": null,
        "args": (v3/*:: as any*/),
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
            "concreteType": "PartnerEdge",
            "kind": "LinkedField",
            "name": "edges",
            "plural": true,
            "selections": [
              {
                "alias": null,
                "args": null,
                "concreteType": "Partner",
                "kind": "LinkedField",
                "name": "node",
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
                    "name": "company",
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
                    "name": "status",
                    "storageKey": null
                  },
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "firstName",
                    "storageKey": null
                  },
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "lastName",
                    "storageKey": null
                  },
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "email",
                    "storageKey": null
                  },
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "city",
                    "storageKey": null
                  },
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "state",
                    "storageKey": null
                  },
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "country",
                    "storageKey": null
                  },
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "createdAt",
                    "storageKey": null
                  },
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "__typename",
                    "storageKey": null
                  }
                ],
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "cursor",
                "storageKey": null
              }
            ],
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "concreteType": "PageInfo",
            "kind": "LinkedField",
            "name": "pageInfo",
            "plural": false,
            "selections": [
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "endCursor",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "hasNextPage",
                "storageKey": null
              }
            ],
            "storageKey": null
          }
        ],
        "storageKey": null
      },
      {
        "alias": null,
        "args": (v3/*:: as any*/),
        "filters": [
          "filter",
          "orderBy"
        ],
        "handle": "connection",
        "key": "PartnerTable_partners",
        "kind": "LinkedHandle",
        "name": "partners"
      }
    ]
  },
  "params": {
    "cacheID": "47d6fa608b9199bdbd337304af5ad0b6",
    "id": "0b58ba760e7c68b54c16152d622cfabf465eeb01d2911164432e75b1c5313697",
    "metadata": {},
    "name": "PartnerTablePaginationQuery",
    "operationKind": "query",
    "text": "query PartnerTablePaginationQuery(\n  $count: Int = 100\n  $cursor: String\n  $filter: PartnerFilter\n  $orderBy: PartnerOrder\n) {\n  ...PartnerTable_query_1FfpYs\n}\n\nfragment PartnerTable_partner on Partner {\n  company\n  kind\n  status\n  firstName\n  lastName\n  email\n  city\n  state\n  country\n  createdAt\n}\n\nfragment PartnerTable_query_1FfpYs on Query {\n  partners(first: $count, after: $cursor, filter: $filter, orderBy: $orderBy) {\n    totalCount\n    edges {\n      node {\n        id\n        ...PartnerTable_partner\n        __typename\n      }\n      cursor\n    }\n    pageInfo {\n      endCursor\n      hasNextPage\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "9a354a84948cc6c04eb16bb065b84f8b";

export default node;
