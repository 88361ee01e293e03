/**
 * @generated SignedSource<<b68c9bbca105956ec6d919cf9f6add50>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type TransactionFilters_query$data = {
  readonly nodes: ReadonlyArray<{
    readonly company?: string;
    readonly id: string;
    readonly name?: string;
  } | null | undefined>;
  readonly " $fragmentType": "TransactionFilters_query";
};
export type TransactionFilters_query$key = {
  readonly " $data"?: TransactionFilters_query$data;
  readonly " $fragmentSpreads": FragmentRefs<"TransactionFilters_query">;
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
  "name": "TransactionFilters_query",
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
          "type": "Product",
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
          "type": "Customer",
          "abstractKey": null
        }
      ],
      "storageKey": null
    }
  ],
  "type": "Query",
  "abstractKey": null
};

(node as any).hash = "a0f763da480d372c33fbad15573271c1";

export default node;
