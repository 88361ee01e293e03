/**
 * @generated SignedSource<<ae070e8acda06cc05b9f5d712bbe6829>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type ActivationPolicy = "ACTIVATION_CODE" | "AT_START" | "FIRST_SIGN_IN";
export type LicenseVersion = "FULL" | "NFR" | "TRIAL";
import { FragmentRefs } from "relay-runtime";
export type PlanCreateForm_query$data = {
  readonly products: {
    readonly nodes: ReadonlyArray<{
      readonly components: ReadonlyArray<{
        readonly dataCenters: ReadonlyArray<string>;
        readonly id: string;
        readonly manageable: boolean;
        readonly name: string;
      }>;
      readonly dataCenters: ReadonlyArray<string>;
      readonly id: string;
      readonly manageable: boolean;
      readonly name: string;
      readonly planStarts: ReadonlyArray<ActivationPolicy>;
      readonly versions: ReadonlyArray<LicenseVersion>;
    }>;
  };
  readonly " $fragmentSpreads": FragmentRefs<"usePlanForm_query">;
  readonly " $fragmentType": "PlanCreateForm_query";
};
export type PlanCreateForm_query$key = {
  readonly " $data"?: PlanCreateForm_query$data;
  readonly " $fragmentSpreads": FragmentRefs<"PlanCreateForm_query">;
};

const node: ReaderFragment = (function(){
var v0 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "id",
  "storageKey": null
},
v1 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "name",
  "storageKey": null
},
v2 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "dataCenters",
  "storageKey": null
},
v3 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "manageable",
  "storageKey": null
};
return {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "PlanCreateForm_query",
  "selections": [
    {
      "args": null,
      "kind": "FragmentSpread",
      "name": "usePlanForm_query"
    },
    {
      "alias": null,
      "args": [
        {
          "kind": "Literal",
          "name": "filter",
          "value": {
            "plannable": true
          }
        },
        {
          "kind": "Literal",
          "name": "first",
          "value": 100
        }
      ],
      "concreteType": "ProductConnection",
      "kind": "LinkedField",
      "name": "products",
      "plural": false,
      "selections": [
        {
          "alias": null,
          "args": null,
          "concreteType": "Product",
          "kind": "LinkedField",
          "name": "nodes",
          "plural": true,
          "selections": [
            (v0/*:: as any*/),
            (v1/*:: as any*/),
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "versions",
              "storageKey": null
            },
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "planStarts",
              "storageKey": null
            },
            (v2/*:: as any*/),
            (v3/*:: as any*/),
            {
              "alias": null,
              "args": null,
              "concreteType": "Product",
              "kind": "LinkedField",
              "name": "components",
              "plural": true,
              "selections": [
                (v0/*:: as any*/),
                (v1/*:: as any*/),
                (v2/*:: as any*/),
                (v3/*:: as any*/)
              ],
              "storageKey": null
            }
          ],
          "storageKey": null
        }
      ],
      "storageKey": "products(filter:{\"plannable\":true},first:100)"
    }
  ],
  "type": "Query",
  "abstractKey": null
};
})();

(node as any).hash = "65ce24388a05d14d1c972ae334c07dd4";

export default node;
