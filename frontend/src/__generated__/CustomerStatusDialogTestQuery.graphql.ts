/**
 * @generated SignedSource<<daa3a84bacec527cbfe0aa64c8382795>>
 * @relayHash 1087330f86bc8d041945d40606ed7180
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID a92b3675142c67f1fe072718bff38d35bf413860e9c46aedb606cbfe70f56a1a

import { ConcreteRequest } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type CustomerStatusDialogTestQuery$variables = Record<PropertyKey, never>;
export type CustomerStatusDialogTestQuery$data = {
  readonly customer: {
    readonly " $fragmentSpreads": FragmentRefs<"CustomerStatusDialog_customer">;
  } | null | undefined;
};
export type CustomerStatusDialogTestQuery = {
  response: CustomerStatusDialogTestQuery$data;
  variables: CustomerStatusDialogTestQuery$variables;
};

const node: ConcreteRequest = (function(){
var v0 = [
  {
    "kind": "Literal",
    "name": "id",
    "value": "cus_1"
  }
];
return {
  "fragment": {
    "argumentDefinitions": [],
    "kind": "Fragment",
    "metadata": null,
    "name": "CustomerStatusDialogTestQuery",
    "selections": [
      {
        "alias": null,
        "args": (v0/*:: as any*/),
        "concreteType": "Customer",
        "kind": "LinkedField",
        "name": "customer",
        "plural": false,
        "selections": [
          {
            "args": null,
            "kind": "FragmentSpread",
            "name": "CustomerStatusDialog_customer"
          }
        ],
        "storageKey": "customer(id:\"cus_1\")"
      }
    ],
    "type": "Query",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": [],
    "kind": "Operation",
    "name": "CustomerStatusDialogTestQuery",
    "selections": [
      {
        "alias": null,
        "args": (v0/*:: as any*/),
        "concreteType": "Customer",
        "kind": "LinkedField",
        "name": "customer",
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
            "name": "version",
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
            "name": "status",
            "storageKey": null
          }
        ],
        "storageKey": "customer(id:\"cus_1\")"
      }
    ]
  },
  "params": {
    "cacheID": "1087330f86bc8d041945d40606ed7180",
    "id": "a92b3675142c67f1fe072718bff38d35bf413860e9c46aedb606cbfe70f56a1a",
    "metadata": {
      "relayTestingSelectionTypeInfo": {
        "customer": {
          "enumValues": null,
          "nullable": true,
          "plural": false,
          "type": "Customer"
        },
        "customer.company": {
          "enumValues": null,
          "nullable": false,
          "plural": false,
          "type": "String"
        },
        "customer.id": {
          "enumValues": null,
          "nullable": false,
          "plural": false,
          "type": "ID"
        },
        "customer.status": {
          "enumValues": [
            "ENABLED",
            "DISABLED"
          ],
          "nullable": false,
          "plural": false,
          "type": "CustomerStatus"
        },
        "customer.version": {
          "enumValues": null,
          "nullable": false,
          "plural": false,
          "type": "Int"
        }
      }
    },
    "name": "CustomerStatusDialogTestQuery",
    "operationKind": "query",
    "text": "query CustomerStatusDialogTestQuery {\n  customer(id: \"cus_1\") {\n    ...CustomerStatusDialog_customer\n    id\n  }\n}\n\nfragment CustomerStatusDialog_customer on Customer {\n  id\n  version\n  company\n  status\n}\n"
  }
};
})();

(node as any).hash = "5e8fa02c2b87c05b25a9e210cb519947";

export default node;
