/**
 * @generated SignedSource<<892af0c229cedfa342eb3c9ca7c531e2>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type BrandForm_partner$data = {
  readonly brand: {
    readonly accent: string | null | undefined;
    readonly logoPath: string | null | undefined;
    readonly title: string | null | undefined;
  };
  readonly company: string;
  readonly version: number;
  readonly " $fragmentType": "BrandForm_partner";
};
export type BrandForm_partner$key = {
  readonly " $data"?: BrandForm_partner$data;
  readonly " $fragmentSpreads": FragmentRefs<"BrandForm_partner">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "BrandForm_partner",
  "selections": [
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
      "concreteType": "Brand",
      "kind": "LinkedField",
      "name": "brand",
      "plural": false,
      "selections": [
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "title",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "accent",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "logoPath",
          "storageKey": null
        }
      ],
      "storageKey": null
    }
  ],
  "type": "Partner",
  "abstractKey": null
};

(node as any).hash = "706b2128359a51f79e4cda5d83d4ac9b";

export default node;
