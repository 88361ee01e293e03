/**
 * @generated SignedSource<<b103501a22790707abdccd78fa151fea>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type PartnerSelect_own$data = {
  readonly company: string;
  readonly id: string;
  readonly " $fragmentType": "PartnerSelect_own";
};
export type PartnerSelect_own$key = {
  readonly " $data"?: PartnerSelect_own$data;
  readonly " $fragmentSpreads": FragmentRefs<"PartnerSelect_own">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "PartnerSelect_own",
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
      "name": "company",
      "storageKey": null
    }
  ],
  "type": "Partner",
  "abstractKey": null
};

(node as any).hash = "4d07bde37f058d8553856c56fe89eec3";

export default node;
