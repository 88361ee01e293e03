/**
 * @generated SignedSource<<9e0067d1a3eae7000ee32db3f26e3726>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type LookAgain_crossgrade$data = {
  readonly id: string;
  readonly version: number;
  readonly " $fragmentType": "LookAgain_crossgrade";
};
export type LookAgain_crossgrade$key = {
  readonly " $data"?: LookAgain_crossgrade$data;
  readonly " $fragmentSpreads": FragmentRefs<"LookAgain_crossgrade">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "LookAgain_crossgrade",
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
    }
  ],
  "type": "Crossgrade",
  "abstractKey": null
};

(node as any).hash = "ca86c9350233651174ad5d46f77961e5";

export default node;
