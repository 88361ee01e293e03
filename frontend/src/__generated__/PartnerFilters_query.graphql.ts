/**
 * @generated SignedSource<<e446ea7c09c6e174ad01664d9db94191>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type PartnerFilters_query$data = {
  readonly nodes: ReadonlyArray<{
    readonly id: string;
    readonly name?: string;
  } | null | undefined>;
  readonly " $fragmentType": "PartnerFilters_query";
};
export type PartnerFilters_query$key = {
  readonly " $data"?: PartnerFilters_query$data;
  readonly " $fragmentSpreads": FragmentRefs<"PartnerFilters_query">;
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
  "name": "PartnerFilters_query",
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
        }
      ],
      "storageKey": null
    }
  ],
  "type": "Query",
  "abstractKey": null
};

(node as any).hash = "272c8a309cb44069e1ce6dfe102af649";

export default node;
