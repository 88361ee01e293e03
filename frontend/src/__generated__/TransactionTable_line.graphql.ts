/**
 * @generated SignedSource<<6a9e00b56da2ca4b8044bf029908febb>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type LicenseVersion = "FULL" | "NFR" | "TRIAL";
export type TransactionType = "LICENSE_CHANGE" | "LICENSE_CONVERSION" | "NEW_PURCHASE" | "SUITE_COMPOSITION_CHANGE";
import { FragmentRefs } from "relay-runtime";
export type TransactionTable_line$data = {
  readonly actorName: string;
  readonly after: {
    readonly expirationDate: string | null | undefined;
  };
  readonly createdAt: string;
  readonly customer: {
    readonly company: string;
  };
  readonly effectiveAt: string;
  readonly licenseVersion: LicenseVersion;
  readonly plan: {
    readonly name: string;
  };
  readonly product: {
    readonly name: string;
  };
  readonly type: TransactionType;
  readonly unitsAfter: number;
  readonly unitsBefore: number;
  readonly " $fragmentType": "TransactionTable_line";
};
export type TransactionTable_line$key = {
  readonly " $data"?: TransactionTable_line$data;
  readonly " $fragmentSpreads": FragmentRefs<"TransactionTable_line">;
};

const node: ReaderFragment = (function(){
var v0 = [
  {
    "alias": null,
    "args": null,
    "kind": "ScalarField",
    "name": "name",
    "storageKey": null
  }
];
return {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "TransactionTable_line",
  "selections": [
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "type",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "effectiveAt",
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
      "concreteType": "Customer",
      "kind": "LinkedField",
      "name": "customer",
      "plural": false,
      "selections": [
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "company",
          "storageKey": null
        }
      ],
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "Product",
      "kind": "LinkedField",
      "name": "product",
      "plural": false,
      "selections": (v0/*:: as any*/),
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "ServicePlan",
      "kind": "LinkedField",
      "name": "plan",
      "plural": false,
      "selections": (v0/*:: as any*/),
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "licenseVersion",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "unitsBefore",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "unitsAfter",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "LicenseFacts",
      "kind": "LinkedField",
      "name": "after",
      "plural": false,
      "selections": [
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "expirationDate",
          "storageKey": null
        }
      ],
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "actorName",
      "storageKey": null
    }
  ],
  "type": "LicenseTransaction",
  "abstractKey": null
};
})();

(node as any).hash = "705d6efc40292c8a27392b52bffb9330";

export default node;
