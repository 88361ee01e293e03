/**
 * @generated SignedSource<<d9e68b00c3af7dad0caa9b3e9a02eab5>>
 * @relayHash bb24a7e6b2f3f2354d4d911b4df7e459
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID a38b6f809109536de56a02fde73d323dbccc5de4f74cf69919a86cf7c2ae7bd8

import { ConcreteRequest } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type AuditEventOrderField = "CREATED_AT";
export type OrderDirection = "ASC" | "DESC";
export type AuditEventFilter = {
  action?: string | null | undefined;
  actorId?: string | null | undefined;
  before?: string | null | undefined;
  customerId?: string | null | undefined;
  from?: string | null | undefined;
  objectIds?: ReadonlyArray<string> | null | undefined;
  search?: string | null | undefined;
};
export type AuditEventOrder = {
  direction?: OrderDirection;
  field: AuditEventOrderField;
};
export type AuditPageQuery$variables = {
  event: string;
  filter?: AuditEventFilter | null | undefined;
  isOpen: boolean;
  orderBy?: AuditEventOrder | null | undefined;
};
export type AuditPageQuery$data = {
  readonly node?: {
    readonly panel?: {
      readonly " $fragmentSpreads": FragmentRefs<"AuditPanel_event">;
    } | null | undefined;
  } | null | undefined;
  readonly viewer: {
    readonly " $fragmentSpreads": FragmentRefs<"SavedViews_viewer">;
  };
  readonly " $fragmentSpreads": FragmentRefs<"AuditTable_query">;
};
export type AuditPageQuery = {
  response: AuditPageQuery$data;
  variables: AuditPageQuery$variables;
};

const node: ConcreteRequest = (function(){
var v0 = {
  "defaultValue": null,
  "kind": "LocalArgument",
  "name": "event"
},
v1 = {
  "defaultValue": null,
  "kind": "LocalArgument",
  "name": "filter"
},
v2 = {
  "defaultValue": null,
  "kind": "LocalArgument",
  "name": "isOpen"
},
v3 = {
  "defaultValue": null,
  "kind": "LocalArgument",
  "name": "orderBy"
},
v4 = [
  {
    "kind": "Literal",
    "name": "page",
    "value": "AUDIT_LOG"
  }
],
v5 = [
  {
    "kind": "Variable",
    "name": "id",
    "variableName": "event"
  }
],
v6 = {
  "kind": "Variable",
  "name": "filter",
  "variableName": "filter"
},
v7 = {
  "kind": "Variable",
  "name": "orderBy",
  "variableName": "orderBy"
},
v8 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "id",
  "storageKey": null
},
v9 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "name",
  "storageKey": null
},
v10 = [
  (v6/*:: as any*/),
  {
    "kind": "Literal",
    "name": "first",
    "value": 100
  },
  (v7/*:: as any*/)
],
v11 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "createdAt",
  "storageKey": null
},
v12 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "actorName",
  "storageKey": null
},
v13 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "via",
  "storageKey": null
},
v14 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "action",
  "storageKey": null
},
v15 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "objectId",
  "storageKey": null
},
v16 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "__typename",
  "storageKey": null
},
v17 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "company",
  "storageKey": null
},
v18 = [
  (v17/*:: as any*/)
],
v19 = [
  (v9/*:: as any*/)
],
v20 = [
  (v8/*:: as any*/),
  (v17/*:: as any*/)
],
v21 = [
  (v9/*:: as any*/),
  (v8/*:: as any*/)
],
v22 = {
  "alias": null,
  "args": null,
  "concreteType": "Customer",
  "kind": "LinkedField",
  "name": "customer",
  "plural": false,
  "selections": (v20/*:: as any*/),
  "storageKey": null
},
v23 = {
  "alias": null,
  "args": null,
  "concreteType": null,
  "kind": "LinkedField",
  "name": "object",
  "plural": false,
  "selections": [
    (v16/*:: as any*/),
    {
      "kind": "TypeDiscriminator",
      "abstractKey": "__isNode"
    },
    (v8/*:: as any*/),
    {
      "kind": "InlineFragment",
      "selections": (v18/*:: as any*/),
      "type": "Customer",
      "abstractKey": null
    },
    {
      "kind": "InlineFragment",
      "selections": (v18/*:: as any*/),
      "type": "Partner",
      "abstractKey": null
    },
    {
      "kind": "InlineFragment",
      "selections": (v19/*:: as any*/),
      "type": "ServicePlan",
      "abstractKey": null
    },
    {
      "kind": "InlineFragment",
      "selections": (v19/*:: as any*/),
      "type": "Product",
      "abstractKey": null
    },
    {
      "kind": "InlineFragment",
      "selections": [
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "accountName",
          "storageKey": null
        },
        {
          "alias": "userCompany",
          "args": null,
          "concreteType": "Customer",
          "kind": "LinkedField",
          "name": "customer",
          "plural": false,
          "selections": (v20/*:: as any*/),
          "storageKey": null
        }
      ],
      "type": "User",
      "abstractKey": null
    },
    {
      "kind": "InlineFragment",
      "selections": (v19/*:: as any*/),
      "type": "APIToken",
      "abstractKey": null
    },
    {
      "kind": "InlineFragment",
      "selections": (v19/*:: as any*/),
      "type": "SavedView",
      "abstractKey": null
    },
    {
      "kind": "InlineFragment",
      "selections": [
        {
          "alias": null,
          "args": null,
          "concreteType": "ServicePlan",
          "kind": "LinkedField",
          "name": "plan",
          "plural": false,
          "selections": (v21/*:: as any*/),
          "storageKey": null
        },
        (v22/*:: as any*/)
      ],
      "type": "Assignment",
      "abstractKey": null
    },
    {
      "kind": "InlineFragment",
      "selections": [
        {
          "alias": "target",
          "args": null,
          "concreteType": "ServicePlan",
          "kind": "LinkedField",
          "name": "plan",
          "plural": false,
          "selections": (v21/*:: as any*/),
          "storageKey": null
        },
        (v22/*:: as any*/)
      ],
      "type": "Crossgrade",
      "abstractKey": null
    },
    {
      "kind": "InlineFragment",
      "selections": [
        {
          "alias": null,
          "args": null,
          "concreteType": "Product",
          "kind": "LinkedField",
          "name": "product",
          "plural": false,
          "selections": (v21/*:: as any*/),
          "storageKey": null
        },
        (v22/*:: as any*/)
      ],
      "type": "License",
      "abstractKey": null
    }
  ],
  "storageKey": null
};
return {
  "fragment": {
    "argumentDefinitions": [
      (v0/*:: as any*/),
      (v1/*:: as any*/),
      (v2/*:: as any*/),
      (v3/*:: as any*/)
    ],
    "kind": "Fragment",
    "metadata": null,
    "name": "AuditPageQuery",
    "selections": [
      {
        "alias": null,
        "args": null,
        "concreteType": "Viewer",
        "kind": "LinkedField",
        "name": "viewer",
        "plural": false,
        "selections": [
          {
            "args": (v4/*:: as any*/),
            "kind": "FragmentSpread",
            "name": "SavedViews_viewer"
          }
        ],
        "storageKey": null
      },
      {
        "condition": "isOpen",
        "kind": "Condition",
        "passingValue": true,
        "selections": [
          {
            "alias": null,
            "args": (v5/*:: as any*/),
            "concreteType": null,
            "kind": "LinkedField",
            "name": "node",
            "plural": false,
            "selections": [
              {
                "kind": "InlineFragment",
                "selections": [
                  {
                    "fragment": {
                      "kind": "InlineFragment",
                      "selections": [
                        {
                          "args": null,
                          "kind": "FragmentSpread",
                          "name": "AuditPanel_event"
                        }
                      ],
                      "type": "AuditEvent",
                      "abstractKey": null
                    },
                    "kind": "AliasedInlineFragmentSpread",
                    "name": "panel"
                  }
                ],
                "type": "AuditEvent",
                "abstractKey": null
              }
            ],
            "storageKey": null
          }
        ]
      },
      {
        "args": [
          (v6/*:: as any*/),
          (v7/*:: as any*/)
        ],
        "kind": "FragmentSpread",
        "name": "AuditTable_query"
      }
    ],
    "type": "Query",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": [
      (v1/*:: as any*/),
      (v3/*:: as any*/),
      (v0/*:: as any*/),
      (v2/*:: as any*/)
    ],
    "kind": "Operation",
    "name": "AuditPageQuery",
    "selections": [
      {
        "alias": null,
        "args": null,
        "concreteType": "Viewer",
        "kind": "LinkedField",
        "name": "viewer",
        "plural": false,
        "selections": [
          {
            "alias": null,
            "args": (v4/*:: as any*/),
            "concreteType": "SavedView",
            "kind": "LinkedField",
            "name": "savedViews",
            "plural": true,
            "selections": [
              (v8/*:: as any*/),
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "version",
                "storageKey": null
              },
              (v9/*:: as any*/),
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "search",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "columns",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "shared",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "isDefault",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "viewerCanUpdate",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "viewerCanDelete",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "concreteType": "User",
                "kind": "LinkedField",
                "name": "owner",
                "plural": false,
                "selections": [
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
                  (v8/*:: as any*/)
                ],
                "storageKey": null
              }
            ],
            "storageKey": "savedViews(page:\"AUDIT_LOG\")"
          }
        ],
        "storageKey": null
      },
      {
        "alias": null,
        "args": (v10/*:: as any*/),
        "concreteType": "AuditEventConnection",
        "kind": "LinkedField",
        "name": "auditEvents",
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
            "concreteType": "AuditEventEdge",
            "kind": "LinkedField",
            "name": "edges",
            "plural": true,
            "selections": [
              {
                "alias": null,
                "args": null,
                "concreteType": "AuditEvent",
                "kind": "LinkedField",
                "name": "node",
                "plural": false,
                "selections": [
                  (v8/*:: as any*/),
                  (v11/*:: as any*/),
                  (v12/*:: as any*/),
                  (v13/*:: as any*/),
                  (v14/*:: as any*/),
                  (v15/*:: as any*/),
                  (v23/*:: as any*/),
                  (v16/*:: as any*/)
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
        "args": (v10/*:: as any*/),
        "filters": [
          "filter",
          "orderBy"
        ],
        "handle": "connection",
        "key": "AuditTable_auditEvents",
        "kind": "LinkedHandle",
        "name": "auditEvents"
      },
      {
        "condition": "isOpen",
        "kind": "Condition",
        "passingValue": true,
        "selections": [
          {
            "alias": null,
            "args": (v5/*:: as any*/),
            "concreteType": null,
            "kind": "LinkedField",
            "name": "node",
            "plural": false,
            "selections": [
              (v16/*:: as any*/),
              (v8/*:: as any*/),
              {
                "kind": "InlineFragment",
                "selections": [
                  (v11/*:: as any*/),
                  (v12/*:: as any*/),
                  (v13/*:: as any*/),
                  (v14/*:: as any*/),
                  (v15/*:: as any*/),
                  (v23/*:: as any*/),
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "changes",
                    "storageKey": null
                  },
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "requestId",
                    "storageKey": null
                  }
                ],
                "type": "AuditEvent",
                "abstractKey": null
              }
            ],
            "storageKey": null
          }
        ]
      }
    ]
  },
  "params": {
    "cacheID": "bb24a7e6b2f3f2354d4d911b4df7e459",
    "id": "a38b6f809109536de56a02fde73d323dbccc5de4f74cf69919a86cf7c2ae7bd8",
    "metadata": {},
    "name": "AuditPageQuery",
    "operationKind": "query",
    "text": "query AuditPageQuery(\n  $filter: AuditEventFilter\n  $orderBy: AuditEventOrder\n  $event: ID!\n  $isOpen: Boolean!\n) {\n  viewer {\n    ...SavedViews_viewer_30NI9u\n  }\n  node(id: $event) @include(if: $isOpen) {\n    __typename\n    ... on AuditEvent {\n      ...AuditPanel_event\n    }\n    id\n  }\n  ...AuditTable_query_2Awgb3\n}\n\nfragment AuditPanel_event on AuditEvent {\n  createdAt\n  actorName\n  via\n  action\n  objectId\n  object {\n    __typename\n    ...ObjectName_object\n    id\n  }\n  changes\n  requestId\n}\n\nfragment AuditTable_event on AuditEvent {\n  createdAt\n  actorName\n  via\n  action\n  objectId\n  object {\n    __typename\n    ...ObjectName_object\n    id\n  }\n}\n\nfragment AuditTable_query_2Awgb3 on Query {\n  auditEvents(first: 100, filter: $filter, orderBy: $orderBy) {\n    totalCount\n    edges {\n      node {\n        id\n        ...AuditTable_event\n        __typename\n      }\n      cursor\n    }\n    pageInfo {\n      endCursor\n      hasNextPage\n    }\n  }\n}\n\nfragment ObjectName_object on Node {\n  __isNode: __typename\n  __typename\n  ... on Customer {\n    id\n    company\n  }\n  ... on Partner {\n    id\n    company\n  }\n  ... on ServicePlan {\n    id\n    name\n  }\n  ... on Product {\n    id\n    name\n  }\n  ... on User {\n    accountName\n    userCompany: customer {\n      id\n      company\n    }\n  }\n  ... on APIToken {\n    name\n  }\n  ... on SavedView {\n    name\n  }\n  ... on Assignment {\n    id\n    plan {\n      name\n      id\n    }\n    customer {\n      id\n      company\n    }\n  }\n  ... on Crossgrade {\n    id\n    target: plan {\n      name\n      id\n    }\n    customer {\n      id\n      company\n    }\n  }\n  ... on License {\n    id\n    product {\n      name\n      id\n    }\n    customer {\n      id\n      company\n    }\n  }\n}\n\nfragment SavedViews_viewer_30NI9u on Viewer {\n  savedViews(page: AUDIT_LOG) {\n    id\n    version\n    name\n    search\n    columns\n    shared\n    isDefault\n    viewerCanUpdate\n    viewerCanDelete\n    owner {\n      firstName\n      lastName\n      id\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "ee2b7269a68ee4ec9a9a5992c0762c5d";

export default node;
