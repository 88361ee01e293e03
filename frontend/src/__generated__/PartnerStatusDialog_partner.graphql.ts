/**
 * @generated SignedSource<<1a4137ab45d18dd9a620b091cc749659>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type PartnerStatus = "ACTIVE" | "CANCELED" | "SUSPENDED";
import { FragmentRefs } from "relay-runtime";
export type PartnerStatusDialog_partner$data = {
  readonly company: string;
  readonly id: string;
  readonly status: PartnerStatus;
  readonly version: number;
  readonly " $fragmentType": "PartnerStatusDialog_partner";
};
export type PartnerStatusDialog_partner$key = {
  readonly " $data"?: PartnerStatusDialog_partner$data;
  readonly " $fragmentSpreads": FragmentRefs<"PartnerStatusDialog_partner">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "PartnerStatusDialog_partner",
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
  "type": "Partner",
  "abstractKey": null
};

(node as any).hash = "959a010cf5b736b444fea5cd6c911baf";

export default node;
