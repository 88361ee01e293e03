/**
 * @generated SignedSource<<fa4ebf42abece445a2fc08aa5462ab40>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type RegistrationKeyStatus = "AVAILABLE" | "EXPIRED" | "REGISTERED" | "VOIDED";
import { FragmentRefs } from "relay-runtime";
export type KeyTable_key$data = {
  readonly createdAt: string;
  readonly customer: {
    readonly company: string;
    readonly id: string;
  } | null | undefined;
  readonly expiresOn: string | null | undefined;
  readonly note: string;
  readonly partner: {
    readonly company: string;
  };
  readonly plan: {
    readonly id: string;
    readonly name: string;
  } | null | undefined;
  readonly prefix: string;
  readonly status: RegistrationKeyStatus;
  readonly units: number;
  readonly value: string | null | undefined;
  readonly " $fragmentType": "KeyTable_key";
};
export type KeyTable_key$key = {
  readonly " $data"?: KeyTable_key$data;
  readonly " $fragmentSpreads": FragmentRefs<"KeyTable_key">;
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
  "name": "KeyTable_key",
  "selections": [
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "prefix",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "value",
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
      "name": "units",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "expiresOn",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "note",
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
      "concreteType": "ServicePlan",
      "kind": "LinkedField",
      "name": "plan",
      "plural": false,
      "selections": [
        (v0/*:: as any*/),
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "name",
          "storageKey": null
        }
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
        (v1/*:: as any*/)
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
        (v0/*:: as any*/),
        (v1/*:: as any*/)
      ],
      "storageKey": null
    }
  ],
  "type": "RegistrationKey",
  "abstractKey": null
};
})();

(node as any).hash = "4bfc963515c205dd243e7425eb0edee2";

export default node;
