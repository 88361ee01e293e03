/**
 * @generated SignedSource<<7eb0acb58d08a639ab54ab64ba2ffda9>>
 * @relayHash 527470325aeaf0e312a56aeb5dc045cb
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 315e92eb95c62ed73351fcabd1864665e54d6f0e4800aabb493a82b7d87c08f2

import { ConcreteRequest } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type Role = "ADMINISTRATOR" | "BILLING_MANAGER" | "CUSTOMER_ACCOUNT_MANAGER" | "LICENSE_MANAGER" | "PARTNER_ACCOUNT_MANAGER" | "SUPPORT_ENGINEER" | "SUPPORT_MANAGER";
export type UserFilter = {
  customerIds?: ReadonlyArray<string> | null | undefined;
  enabled?: boolean | null | undefined;
  own?: boolean;
  partnerIds?: ReadonlyArray<string> | null | undefined;
  roles?: ReadonlyArray<Role> | null | undefined;
  search?: string | null | undefined;
};
export type UsersPageQuery$variables = {
  filter: UserFilter;
};
export type UsersPageQuery$data = {
  readonly viewer: {
    readonly customer: {
      readonly assignableRoles: ReadonlyArray<Role>;
      readonly id: string;
      readonly locale: string;
      readonly timeZone: string;
      readonly viewerCanManageUsers: boolean;
    } | null | undefined;
    readonly partner: {
      readonly assignableRoles: ReadonlyArray<Role>;
      readonly id: string;
      readonly locale: string;
      readonly timeZone: string;
      readonly viewerCanManageUsers: boolean;
    };
  };
  readonly " $fragmentSpreads": FragmentRefs<"OwnAccounts_query">;
};
export type UsersPageQuery = {
  response: UsersPageQuery$data;
  variables: UsersPageQuery$variables;
};

const node: ConcreteRequest = (function(){
var v0 = [
  {
    "defaultValue": null,
    "kind": "LocalArgument",
    "name": "filter"
  }
],
v1 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "id",
  "storageKey": null
},
v2 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "timeZone",
  "storageKey": null
},
v3 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "locale",
  "storageKey": null
},
v4 = [
  (v1/*:: as any*/),
  (v2/*:: as any*/),
  (v3/*:: as any*/),
  {
    "alias": null,
    "args": null,
    "kind": "ScalarField",
    "name": "viewerCanManageUsers",
    "storageKey": null
  },
  {
    "alias": null,
    "args": null,
    "kind": "ScalarField",
    "name": "assignableRoles",
    "storageKey": null
  }
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
      "concreteType": "Customer",
      "kind": "LinkedField",
      "name": "customer",
      "plural": false,
      "selections": (v4/*:: as any*/),
      "storageKey": null
    },
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
  "kind": "Variable",
  "name": "filter",
  "variableName": "filter"
},
v7 = [
  (v6/*:: as any*/),
  {
    "kind": "Literal",
    "name": "first",
    "value": 50
  }
];
return {
  "fragment": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Fragment",
    "metadata": null,
    "name": "UsersPageQuery",
    "selections": [
      (v5/*:: as any*/),
      {
        "args": [
          (v6/*:: as any*/)
        ],
        "kind": "FragmentSpread",
        "name": "OwnAccounts_query"
      }
    ],
    "type": "Query",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "UsersPageQuery",
    "selections": [
      (v5/*:: as any*/),
      {
        "alias": null,
        "args": (v7/*:: as any*/),
        "concreteType": "UserConnection",
        "kind": "LinkedField",
        "name": "users",
        "plural": false,
        "selections": [
          {
            "alias": null,
            "args": null,
            "concreteType": "UserEdge",
            "kind": "LinkedField",
            "name": "edges",
            "plural": true,
            "selections": [
              {
                "alias": null,
                "args": null,
                "concreteType": "User",
                "kind": "LinkedField",
                "name": "node",
                "plural": false,
                "selections": [
                  (v1/*:: as any*/),
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "accountName",
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
                    "name": "role",
                    "storageKey": null
                  },
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "enabled",
                    "storageKey": null
                  },
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "hasPassword",
                    "storageKey": null
                  },
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "lastSeenAt",
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
                    "name": "viewerCanRevokeTokens",
                    "storageKey": null
                  },
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "version",
                    "storageKey": null
                  },
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "phone",
                    "storageKey": null
                  },
                  (v2/*:: as any*/),
                  (v3/*:: as any*/),
                  {
                    "alias": null,
                    "args": null,
                    "concreteType": "Customer",
                    "kind": "LinkedField",
                    "name": "customer",
                    "plural": false,
                    "selections": [
                      (v1/*:: as any*/)
                    ],
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
        "args": (v7/*:: as any*/),
        "filters": [
          "filter"
        ],
        "handle": "connection",
        "key": "OwnAccounts_users",
        "kind": "LinkedHandle",
        "name": "users"
      }
    ]
  },
  "params": {
    "cacheID": "527470325aeaf0e312a56aeb5dc045cb",
    "id": "315e92eb95c62ed73351fcabd1864665e54d6f0e4800aabb493a82b7d87c08f2",
    "metadata": {},
    "name": "UsersPageQuery",
    "operationKind": "query",
    "text": "query UsersPageQuery(\n  $filter: UserFilter!\n) {\n  viewer {\n    customer {\n      id\n      timeZone\n      locale\n      viewerCanManageUsers\n      assignableRoles\n    }\n    partner {\n      id\n      timeZone\n      locale\n      viewerCanManageUsers\n      assignableRoles\n    }\n  }\n  ...OwnAccounts_query_Vt7Yj\n}\n\nfragment AccountActionDialog_user on User {\n  id\n  version\n  accountName\n  email\n  lastSeenAt\n}\n\nfragment AccountDialog_user on User {\n  id\n  version\n  accountName\n  role\n  firstName\n  lastName\n  email\n  phone\n  timeZone\n  locale\n  customer {\n    id\n  }\n}\n\nfragment AccountRow_user on User {\n  accountName\n  firstName\n  lastName\n  email\n  role\n  enabled\n  hasPassword\n  lastSeenAt\n  viewerCanUpdate\n  viewerCanRevokeTokens\n  ...UserTokensDialog_user\n  ...AccountDialog_user\n  ...AccountActionDialog_user\n}\n\nfragment OwnAccounts_query_Vt7Yj on Query {\n  users(first: 50, filter: $filter) {\n    edges {\n      node {\n        id\n        ...AccountRow_user\n        __typename\n      }\n      cursor\n    }\n    pageInfo {\n      endCursor\n      hasNextPage\n    }\n  }\n}\n\nfragment UserTokensDialog_user on User {\n  id\n  accountName\n}\n"
  }
};
})();

(node as any).hash = "b86b2770f8dd9f8a69532beb56739742";

export default node;
