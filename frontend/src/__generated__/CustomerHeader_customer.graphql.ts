/**
 * @generated SignedSource<<ac56d7da5681a35af20b7cb4dec1ab25>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type CustomerStatus = "DISABLED" | "ENABLED";
import { FragmentRefs } from "relay-runtime";
export type CustomerHeader_customer$data = {
  readonly city: string;
  readonly company: string;
  readonly id: string;
  readonly ownedBy: {
    readonly company: string;
  } | null | undefined;
  readonly ownedByVendor: string;
  readonly partner: {
    readonly company: string;
    readonly id: string;
  } | null | undefined;
  readonly state: string;
  readonly status: CustomerStatus;
  readonly viewerCanAssign: boolean;
  readonly viewerCanUpdate: boolean;
  readonly " $fragmentType": "CustomerHeader_customer";
};
export type CustomerHeader_customer$key = {
  readonly " $data"?: CustomerHeader_customer$data;
  readonly " $fragmentSpreads": FragmentRefs<"CustomerHeader_customer">;
};

const node: ReaderFragment = (function(){
var v0 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "id",
  "storageKey": null
},
v1 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "company",
  "storageKey": null
};
return {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "CustomerHeader_customer",
  "selections": [
    (v0/*:: as any*/),
    (v1/*:: as any*/),
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
      "name": "status",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "ownedByVendor",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "Partner",
      "kind": "LinkedField",
      "name": "ownedBy",
      "plural": false,
      "selections": [
        (v1/*:: as any*/)
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
        (v0/*:: as any*/),
        (v1/*:: as any*/)
      ],
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
      "name": "viewerCanAssign",
      "storageKey": null
    }
  ],
  "type": "Customer",
  "abstractKey": null
};
})();

(node as any).hash = "aec3ccf62e73489b886661404d37bc4e";

export default node;
