/**
 * @generated SignedSource<<e6a8ec38a9a3561859cd8f32fa55cf3d>>
 * @relayHash e0452261c05cefe53cdac43a26be6250
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 9b6b2ea5ef1a531b0eca267c1cfc0dc3eecf1c6ab0c0ad3d00194c9c52eb03f7

import { ConcreteRequest } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type Permission = "AUDIT_READ" | "CUSTOMERS_READ" | "CUSTOMERS_WRITE" | "CUSTOMER_USERS_WRITE" | "KEYS_READ" | "KEYS_WRITE" | "LICENSES_WRITE" | "OUTBOX_READ" | "OWN_USERS_WRITE" | "PARTNERS_READ" | "PARTNERS_WRITE" | "PARTNER_USERS_WRITE" | "PLANS_READ" | "PLANS_WRITE" | "PRODUCTS_READ" | "TOKENS_WRITE" | "TRANSACTIONS_READ";
export type ShellQuery$variables = Record<PropertyKey, never>;
export type ShellQuery$data = {
  readonly viewer: {
    readonly customer: {
      readonly id: string;
    } | null | undefined;
    readonly permissions: ReadonlyArray<Permission>;
    readonly sendsMail: boolean;
    readonly signInUrl: string;
    readonly user: {
      readonly accountName: string;
      readonly timeZone: string;
    };
    readonly " $fragmentSpreads": FragmentRefs<"Sidebar_viewer" | "TestClock_viewer" | "UserMenu_viewer">;
  };
};
export type ShellQuery = {
  response: ShellQuery$data;
  variables: ShellQuery$variables;
};

const node: ConcreteRequest = (function(){
var v0 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "permissions",
  "storageKey": null
},
v1 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "signInUrl",
  "storageKey": null
},
v2 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "sendsMail",
  "storageKey": null
},
v3 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "accountName",
  "storageKey": null
},
v4 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "timeZone",
  "storageKey": null
},
v5 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "id",
  "storageKey": null
},
v6 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "company",
  "storageKey": null
};
return {
  "fragment": {
    "argumentDefinitions": [],
    "kind": "Fragment",
    "metadata": null,
    "name": "ShellQuery",
    "selections": [
      {
        "alias": null,
        "args": null,
        "concreteType": "Viewer",
        "kind": "LinkedField",
        "name": "viewer",
        "plural": false,
        "selections": [
          (v0/*:: as any*/),
          (v1/*:: as any*/),
          (v2/*:: as any*/),
          {
            "alias": null,
            "args": null,
            "concreteType": "User",
            "kind": "LinkedField",
            "name": "user",
            "plural": false,
            "selections": [
              (v3/*:: as any*/),
              (v4/*:: as any*/)
            ],
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "concreteType": "Customer",
            "kind": "LinkedField",
            "name": "customer",
            "plural": false,
            "selections": [
              (v5/*:: as any*/)
            ],
            "storageKey": null
          },
          {
            "args": null,
            "kind": "FragmentSpread",
            "name": "Sidebar_viewer"
          },
          {
            "args": null,
            "kind": "FragmentSpread",
            "name": "TestClock_viewer"
          },
          {
            "args": null,
            "kind": "FragmentSpread",
            "name": "UserMenu_viewer"
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
    "argumentDefinitions": [],
    "kind": "Operation",
    "name": "ShellQuery",
    "selections": [
      {
        "alias": null,
        "args": null,
        "concreteType": "Viewer",
        "kind": "LinkedField",
        "name": "viewer",
        "plural": false,
        "selections": [
          (v0/*:: as any*/),
          (v1/*:: as any*/),
          (v2/*:: as any*/),
          {
            "alias": null,
            "args": null,
            "concreteType": "User",
            "kind": "LinkedField",
            "name": "user",
            "plural": false,
            "selections": [
              (v3/*:: as any*/),
              (v4/*:: as any*/),
              (v5/*:: as any*/),
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
              }
            ],
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "concreteType": "Customer",
            "kind": "LinkedField",
            "name": "customer",
            "plural": false,
            "selections": [
              (v5/*:: as any*/),
              (v6/*:: as any*/)
            ],
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "concreteType": "Partner",
            "kind": "LinkedField",
            "name": "partner",
            "plural": false,
            "selections": [
              (v6/*:: as any*/),
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
                "name": "tier",
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
            "name": "testClock",
            "storageKey": null
          }
        ],
        "storageKey": null
      }
    ]
  },
  "params": {
    "cacheID": "e0452261c05cefe53cdac43a26be6250",
    "id": "9b6b2ea5ef1a531b0eca267c1cfc0dc3eecf1c6ab0c0ad3d00194c9c52eb03f7",
    "metadata": {},
    "name": "ShellQuery",
    "operationKind": "query",
    "text": "query ShellQuery {\n  viewer {\n    permissions\n    signInUrl\n    sendsMail\n    user {\n      accountName\n      timeZone\n      id\n    }\n    customer {\n      id\n    }\n    ...Sidebar_viewer\n    ...TestClock_viewer\n    ...UserMenu_viewer\n  }\n}\n\nfragment Sidebar_viewer on Viewer {\n  partner {\n    company\n    kind\n    tier\n    id\n  }\n  customer {\n    company\n    id\n  }\n}\n\nfragment TestClock_viewer on Viewer {\n  testClock\n}\n\nfragment UserMenu_viewer on Viewer {\n  signInUrl\n  user {\n    accountName\n    firstName\n    lastName\n    email\n    id\n  }\n}\n"
  }
};
})();

(node as any).hash = "7fe8da36edf2a186cd6ec885d9090595";

export default node;
