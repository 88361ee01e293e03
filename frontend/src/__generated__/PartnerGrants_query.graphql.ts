/**
 * @generated SignedSource<<7de1a7dc31d723c8aeca09968699c337>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type PartnerGrants_query$data = {
  readonly options?: {
    readonly " $fragmentSpreads": FragmentRefs<"GrantOptions_query">;
  } | null | undefined;
  readonly " $fragmentType": "PartnerGrants_query";
};
export type PartnerGrants_query$key = {
  readonly " $data"?: PartnerGrants_query$data;
  readonly " $fragmentSpreads": FragmentRefs<"PartnerGrants_query">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [
    {
      "defaultValue": null,
      "kind": "LocalArgument",
      "name": "shown"
    }
  ],
  "kind": "Fragment",
  "metadata": null,
  "name": "PartnerGrants_query",
  "selections": [
    {
      "condition": "shown",
      "kind": "Condition",
      "passingValue": true,
      "selections": [
        {
          "fragment": {
            "kind": "InlineFragment",
            "selections": [
              {
                "args": null,
                "kind": "FragmentSpread",
                "name": "GrantOptions_query"
              }
            ],
            "type": "Query",
            "abstractKey": null
          },
          "kind": "AliasedInlineFragmentSpread",
          "name": "options"
        }
      ]
    }
  ],
  "type": "Query",
  "abstractKey": null
};

(node as any).hash = "a03fab8ba1eaed14d01b1a54940d4c7f";

export default node;
