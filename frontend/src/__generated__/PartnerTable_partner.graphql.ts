/**
 * @generated SignedSource<<61524cbb999aaf2cfe1155f4d03aaf79>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type PartnerKind = "DISTRIBUTOR" | "ISP" | "MSP" | "RESELLER";
export type PartnerStatus = "ACTIVE" | "CANCELED" | "SUSPENDED";
import { FragmentRefs } from "relay-runtime";
export type PartnerTable_partner$data = {
  readonly city: string;
  readonly company: string;
  readonly country: string;
  readonly createdAt: string;
  readonly email: string;
  readonly firstName: string;
  readonly kind: PartnerKind;
  readonly lastName: string;
  readonly state: string;
  readonly status: PartnerStatus;
  readonly " $fragmentType": "PartnerTable_partner";
};
export type PartnerTable_partner$key = {
  readonly " $data"?: PartnerTable_partner$data;
  readonly " $fragmentSpreads": FragmentRefs<"PartnerTable_partner">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "PartnerTable_partner",
  "selections": [
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
    }
  ],
  "type": "Partner",
  "abstractKey": null
};

(node as any).hash = "7aced74e6aa0df4d20689c9d53fa64dd";

export default node;
