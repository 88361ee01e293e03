/**
 * @generated SignedSource<<02b06e6fc726afa4e8f48669a9128835>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type AccountStep_viewer$data = {
  readonly partner: {
    readonly " $fragmentSpreads": FragmentRefs<"PartnerSelect_own">;
  };
  readonly " $fragmentType": "AccountStep_viewer";
};
export type AccountStep_viewer$key = {
  readonly " $data"?: AccountStep_viewer$data;
  readonly " $fragmentSpreads": FragmentRefs<"AccountStep_viewer">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "AccountStep_viewer",
  "selections": [
    {
      "alias": null,
      "args": null,
      "concreteType": "Partner",
      "kind": "LinkedField",
      "name": "partner",
      "plural": false,
      "selections": [
        {
          "args": null,
          "kind": "FragmentSpread",
          "name": "PartnerSelect_own"
        }
      ],
      "storageKey": null
    }
  ],
  "type": "Viewer",
  "abstractKey": null
};

(node as any).hash = "799527159c39aec593bd5c428760d22b";

export default node;
