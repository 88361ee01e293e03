/**
 * @generated SignedSource<<8f83b23d3b1f8f13463f90156242c8a1>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type CustomerStatus = "DISABLED" | "ENABLED";
import { FragmentRefs } from "relay-runtime";
export type CustomerStatusDialog_customer$data = {
  readonly company: string;
  readonly id: string;
  readonly status: CustomerStatus;
  readonly version: number;
  readonly " $fragmentType": "CustomerStatusDialog_customer";
};
export type CustomerStatusDialog_customer$key = {
  readonly " $data"?: CustomerStatusDialog_customer$data;
  readonly " $fragmentSpreads": FragmentRefs<"CustomerStatusDialog_customer">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "CustomerStatusDialog_customer",
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
  "type": "Customer",
  "abstractKey": null
};

(node as any).hash = "eb34246436c33b763b6a42de22aba33d";

export default node;
