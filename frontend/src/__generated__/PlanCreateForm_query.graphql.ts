/**
 * @generated SignedSource<<b12b49e26cf6367d2c3c733105125769>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type ActivationPolicy = "ACTIVATION_CODE" | "AT_START" | "FIRST_SIGN_IN";
export type LicenseVersion = "FULL" | "NFR" | "TRIAL";
export type ProductKind = "SAAS" | "SOFTWARE" | "SUITE";
import { FragmentRefs } from "relay-runtime";
export type PlanCreateForm_query$data = {
  readonly products: {
    readonly nodes: ReadonlyArray<{
      readonly activationPolicies: ReadonlyArray<ActivationPolicy>;
      readonly components: ReadonlyArray<{
        readonly activationPolicies: ReadonlyArray<ActivationPolicy>;
        readonly dataCenters: ReadonlyArray<string>;
        readonly id: string;
        readonly kind: ProductKind;
        readonly manageable: boolean;
        readonly name: string;
      }>;
      readonly dataCenters: ReadonlyArray<string>;
      readonly id: string;
      readonly kind: ProductKind;
      readonly manageable: boolean;
      readonly name: string;
      readonly versions: ReadonlyArray<LicenseVersion>;
    }>;
  };
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
  "name": "kind",
  "storageKey": null
},
v3 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "activationPolicies",
  "storageKey": null
},
v4 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "dataCenters",
  "storageKey": null
},
v5 = {
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
            (v2/*:: as any*/),
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "versions",
              "storageKey": null
            },
            (v3/*:: as any*/),
            (v4/*:: as any*/),
            (v5/*:: as any*/),
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
                (v3/*:: as any*/),
                (v4/*:: as any*/),
                (v5/*:: as any*/)
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

(node as any).hash = "457c01551640f78e828ce19919707b5d";

export default node;
