/**
 * @generated SignedSource<<24130aeb50f5fae1271c2766fb690cf6>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type PartnerCreateForm_query$data = {
  readonly viewer: {
    readonly partner: {
      readonly locale: string;
      readonly timeZone: string;
    };
  };
  readonly " $fragmentSpreads": FragmentRefs<"GrantOptions_query">;
  readonly " $fragmentType": "PartnerCreateForm_query";
};
export type PartnerCreateForm_query$key = {
  readonly " $data"?: PartnerCreateForm_query$data;
  readonly " $fragmentSpreads": FragmentRefs<"PartnerCreateForm_query">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "PartnerCreateForm_query",
  "selections": [
    {
      "alias": null,
      "args": null,
      "concreteType": "Viewer",
      "kind": "LinkedField",
      "name": "viewer",
      "plural": false,
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
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "timeZone",
              "storageKey": null
            },
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "locale",
              "storageKey": null
            }
          ],
          "storageKey": null
        }
      ],
      "storageKey": null
    },
    {
      "args": null,
      "kind": "FragmentSpread",
      "name": "GrantOptions_query"
    }
  ],
  "type": "Query",
  "abstractKey": null
};

(node as any).hash = "29a79f1068f1d5eaad0edad5decb313c";

export default node;
