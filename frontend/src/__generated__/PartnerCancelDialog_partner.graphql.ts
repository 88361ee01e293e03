/**
 * @generated SignedSource<<6a67b4ca9fda9dc3467448d7bfca6235>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type PartnerCancelDialog_partner$data = {
  readonly company: string;
  readonly id: string;
  readonly version: number;
  readonly " $fragmentType": "PartnerCancelDialog_partner";
};
export type PartnerCancelDialog_partner$key = {
  readonly " $data"?: PartnerCancelDialog_partner$data;
  readonly " $fragmentSpreads": FragmentRefs<"PartnerCancelDialog_partner">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "PartnerCancelDialog_partner",
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
    }
  ],
  "type": "Partner",
  "abstractKey": null
};

(node as any).hash = "d176b1b985bf0e55dddfa67deec3a9cf";

export default node;
