/**
 * @generated SignedSource<<f8bf2ed89a2e9e93e868d92c6474c5a7>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type KeyFilters_query$data = {
  readonly nodes: ReadonlyArray<{
    readonly company?: string;
    readonly id: string;
    readonly name?: string;
  } | null | undefined>;
  readonly " $fragmentType": "KeyFilters_query";
};
export type KeyFilters_query$key = {
  readonly " $data"?: KeyFilters_query$data;
  readonly " $fragmentSpreads": FragmentRefs<"KeyFilters_query">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [
    {
      "defaultValue": null,
      "kind": "LocalArgument",
      "name": "chosen"
    }
  ],
  "kind": "Fragment",
  "metadata": null,
  "name": "KeyFilters_query",
  "selections": [
    {
      "alias": null,
      "args": [
        {
          "kind": "Variable",
          "name": "ids",
          "variableName": "chosen"
        }
      ],
      "concreteType": null,
      "kind": "LinkedField",
      "name": "nodes",
      "plural": true,
      "selections": [
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "id",
          "storageKey": null
        },
        {
          "kind": "InlineFragment",
          "selections": [
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "name",
              "storageKey": null
            }
          ],
          "type": "ServicePlan",
          "abstractKey": null
        },
        {
          "kind": "InlineFragment",
          "selections": [
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
        }
      ],
      "storageKey": null
    }
  ],
  "type": "Query",
  "abstractKey": null
};

(node as any).hash = "c0e62e4a5cbdcb5b9470c1d5dc5279d9";

export default node;
