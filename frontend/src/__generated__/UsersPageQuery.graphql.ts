/**
 * @generated SignedSource<<14e98f54855b416ddcd8a7a7a21f2558>>
 * @relayHash 3ded69a59da43f7469cd0fe688909717
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 92c28b5227ff7275db81aba061794aaa31b45a160baccf08d6326e6d8e69c730

import { ConcreteRequest } from 'relay-runtime';
export type Role = "ADMINISTRATOR" | "BILLING_MANAGER" | "CUSTOMER_ACCOUNT_MANAGER" | "LICENSE_MANAGER" | "PARTNER_ACCOUNT_MANAGER" | "SUPPORT_ENGINEER" | "SUPPORT_MANAGER";
export type UsersPageQuery$variables = Record<PropertyKey, never>;
export type UsersPageQuery$data = {
  readonly viewer: {
    readonly customer: {
      readonly assignableRoles: ReadonlyArray<Role>;
      readonly id: string;
      readonly viewerCanManageUsers: boolean;
    } | null | undefined;
    readonly partner: {
      readonly assignableRoles: ReadonlyArray<Role>;
      readonly id: string;
      readonly viewerCanManageUsers: boolean;
    };
  };
};
export type UsersPageQuery = {
  response: UsersPageQuery$data;
  variables: UsersPageQuery$variables;
};

const node: ConcreteRequest = (function(){
var v0 = [
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
v1 = [
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
        "args": null,
        "concreteType": "Customer",
        "kind": "LinkedField",
        "name": "customer",
        "plural": false,
        "selections": (v0/*:: as any*/),
        "storageKey": null
      },
      {
        "alias": null,
        "args": null,
        "concreteType": "Partner",
        "kind": "LinkedField",
        "name": "partner",
        "plural": false,
        "selections": (v0/*:: as any*/),
        "storageKey": null
      }
    ],
    "storageKey": null
  }
];
return {
  "fragment": {
    "argumentDefinitions": [],
    "kind": "Fragment",
    "metadata": null,
    "name": "UsersPageQuery",
    "selections": (v1/*:: as any*/),
    "type": "Query",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": [],
    "kind": "Operation",
    "name": "UsersPageQuery",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "cacheID": "3ded69a59da43f7469cd0fe688909717",
    "id": "92c28b5227ff7275db81aba061794aaa31b45a160baccf08d6326e6d8e69c730",
    "metadata": {},
    "name": "UsersPageQuery",
    "operationKind": "query",
    "text": "query UsersPageQuery {\n  viewer {\n    customer {\n      id\n      viewerCanManageUsers\n      assignableRoles\n    }\n    partner {\n      id\n      viewerCanManageUsers\n      assignableRoles\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "30bf5e0acaa2a5b01bcbec762729fdd5";

export default node;
