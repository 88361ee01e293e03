/**
 * @generated SignedSource<<3ad5b2447cf2a874b99937b28121807f>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type UnitsOverTime_dashboard$data = {
  readonly unitsOverTime: {
    readonly months: ReadonlyArray<{
      readonly month: string;
    }>;
    readonly products: ReadonlyArray<{
      readonly product: {
        readonly id: string;
        readonly name: string;
      };
      readonly units: ReadonlyArray<number>;
    }>;
  } | null | undefined;
  readonly " $fragmentType": "UnitsOverTime_dashboard";
};
export type UnitsOverTime_dashboard$key = {
  readonly " $data"?: UnitsOverTime_dashboard$data;
  readonly " $fragmentSpreads": FragmentRefs<"UnitsOverTime_dashboard">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "UnitsOverTime_dashboard",
  "selections": [
    {
      "alias": null,
      "args": null,
      "concreteType": "UnitsOverTime",
      "kind": "LinkedField",
      "name": "unitsOverTime",
      "plural": false,
      "selections": [
        {
          "alias": null,
          "args": null,
          "concreteType": "UnitsMonth",
          "kind": "LinkedField",
          "name": "months",
          "plural": true,
          "selections": [
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "month",
              "storageKey": null
            }
          ],
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "concreteType": "ProductUnits",
          "kind": "LinkedField",
          "name": "products",
          "plural": true,
          "selections": [
            {
              "alias": null,
              "args": null,
              "concreteType": "Product",
              "kind": "LinkedField",
              "name": "product",
              "plural": false,
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
                  "name": "name",
                  "storageKey": null
                }
              ],
              "storageKey": null
            },
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "units",
              "storageKey": null
            }
          ],
          "storageKey": null
        }
      ],
      "storageKey": null
    }
  ],
  "type": "Dashboard",
  "abstractKey": null
};

(node as any).hash = "98873a1ab7c95dff76e12cf71543c6fc";

export default node;
