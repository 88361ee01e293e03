/**
 * @generated SignedSource<<25b56b039c9987f3b5acb75a6f1bd551>>
 * @relayHash 122df00642f08af1fbd6e5405082b3ca
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 1400e44421104bc4a5e89be3997b03d6ce45f556d220d65d96e327aaf9ced780

import { ConcreteRequest } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type LicenseStatus = "ACTIVE" | "AWAITING_ACTIVATION" | "CANCELED" | "EXPIRED" | "EXPIRING_SOON" | "GRACE" | "SCHEDULED" | "SUSPENDED";
export type OrderDirection = "ASC" | "DESC";
export type PartnerKind = "DISTRIBUTOR" | "ISP" | "MSP" | "RESELLER";
export type PartnerOrderField = "COMPANY" | "CREATED_AT";
export type PartnerStatus = "ACTIVE" | "CANCELED" | "SUSPENDED";
export type PartnerFilter = {
  kinds?: ReadonlyArray<PartnerKind> | null | undefined;
  licenseStatuses?: ReadonlyArray<LicenseStatus> | null | undefined;
  productIds?: ReadonlyArray<string> | null | undefined;
  search?: string | null | undefined;
  statuses?: ReadonlyArray<PartnerStatus> | null | undefined;
};
export type PartnerOrder = {
  direction?: OrderDirection;
  field: PartnerOrderField;
};
export type PartnersPageQuery$variables = {
  chosen: ReadonlyArray<string>;
  filter?: PartnerFilter | null | undefined;
  orderBy?: PartnerOrder | null | undefined;
};
export type PartnersPageQuery$data = {
  readonly " $fragmentSpreads": FragmentRefs<"PartnerFilters_query" | "PartnerTable_query">;
};
export type PartnersPageQuery = {
  response: PartnersPageQuery$data;
  variables: PartnersPageQuery$variables;
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
  "defaultValue": null,
  "kind": "LocalArgument",
  "name": "orderBy"
},
v3 = {
  "kind": "Variable",
  "name": "filter",
  "variableName": "filter"
},
v4 = {
  "kind": "Variable",
  "name": "orderBy",
  "variableName": "orderBy"
},
v5 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "__typename",
  "storageKey": null
},
v6 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "id",
  "storageKey": null
},
v7 = [
  (v3/*:: as any*/),
  {
    "kind": "Literal",
    "name": "first",
    "value": 100
  },
  (v4/*:: as any*/)
];
return {
  "fragment": {
    "argumentDefinitions": [
      (v0/*:: as any*/),
      (v1/*:: as any*/),
      (v2/*:: as any*/)
    ],
    "kind": "Fragment",
    "metadata": null,
    "name": "PartnersPageQuery",
    "selections": [
      {
        "args": [
          {
            "kind": "Variable",
            "name": "chosen",
            "variableName": "chosen"
          }
        ],
        "kind": "FragmentSpread",
        "name": "PartnerFilters_query"
      },
      {
        "args": [
          (v3/*:: as any*/),
          (v4/*:: as any*/)
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
    "argumentDefinitions": [
      (v1/*:: as any*/),
      (v2/*:: as any*/),
      (v0/*:: as any*/)
    ],
    "kind": "Operation",
    "name": "PartnersPageQuery",
    "selections": [
      {
        "alias": null,
        "args": [
          {
            "kind": "Variable",
            "name": "ids",
            "variableName": "chosen"
          }
        ],
        "concreteType": null,
        "kind": "LinkedField",
        "name": "nodes",
        "plural": true,
        "selections": [
          (v5/*:: as any*/),
          (v6/*:: as any*/),
          {
            "kind": "InlineFragment",
            "selections": [
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "name",
                "storageKey": null
              }
            ],
            "type": "Product",
            "abstractKey": null
          }
        ],
        "storageKey": null
      },
      {
        "alias": null,
        "args": (v7/*:: as any*/),
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
                  (v6/*:: as any*/),
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
                  (v5/*:: as any*/)
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
        "args": (v7/*:: as any*/),
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
    "cacheID": "122df00642f08af1fbd6e5405082b3ca",
    "id": "1400e44421104bc4a5e89be3997b03d6ce45f556d220d65d96e327aaf9ced780",
    "metadata": {},
    "name": "PartnersPageQuery",
    "operationKind": "query",
    "text": "query PartnersPageQuery(\n  $filter: PartnerFilter\n  $orderBy: PartnerOrder\n  $chosen: [ID!]!\n) {\n  ...PartnerFilters_query_2sdcMN\n  ...PartnerTable_query_2Awgb3\n}\n\nfragment PartnerFilters_query_2sdcMN on Query {\n  nodes(ids: $chosen) {\n    __typename\n    id\n    ... on Product {\n      name\n    }\n  }\n}\n\nfragment PartnerTable_partner on Partner {\n  company\n  kind\n  status\n  firstName\n  lastName\n  email\n  city\n  state\n  country\n  createdAt\n}\n\nfragment PartnerTable_query_2Awgb3 on Query {\n  partners(first: 100, filter: $filter, orderBy: $orderBy) {\n    totalCount\n    edges {\n      node {\n        id\n        ...PartnerTable_partner\n        __typename\n      }\n      cursor\n    }\n    pageInfo {\n      endCursor\n      hasNextPage\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "69f11d10f58f768b8cd7d4772df37f54";

export default node;
