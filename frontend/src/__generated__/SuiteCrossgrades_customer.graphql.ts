/**
 * @generated SignedSource<<891bb70359cdb243ab47fb0dc57e360d>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type SuiteCrossgrades_customer$data = {
  readonly id: string;
  readonly suiteCrossgrades: ReadonlyArray<{
    readonly crossgradeProducts: ReadonlyArray<{
      readonly id: string;
      readonly name: string;
    }>;
    readonly id: string;
    readonly plan: {
      readonly id: string;
      readonly locked: boolean;
      readonly name: string;
    };
    readonly suspendedAt: string | null | undefined;
    readonly viewerCanApply: boolean;
  }>;
  readonly " $fragmentType": "SuiteCrossgrades_customer";
};
export type SuiteCrossgrades_customer$key = {
  readonly " $data"?: SuiteCrossgrades_customer$data;
  readonly " $fragmentSpreads": FragmentRefs<"SuiteCrossgrades_customer">;
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
};
return {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "SuiteCrossgrades_customer",
  "selections": [
    (v0/*:: as any*/),
    {
      "alias": null,
      "args": null,
      "concreteType": "Assignment",
      "kind": "LinkedField",
      "name": "suiteCrossgrades",
      "plural": true,
      "selections": [
        (v0/*:: as any*/),
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "suspendedAt",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "viewerCanApply",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "concreteType": "ServicePlan",
          "kind": "LinkedField",
          "name": "plan",
          "plural": false,
          "selections": [
            (v0/*:: as any*/),
            (v1/*:: as any*/),
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "locked",
              "storageKey": null
            }
          ],
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "concreteType": "Product",
          "kind": "LinkedField",
          "name": "crossgradeProducts",
          "plural": true,
          "selections": [
            (v0/*:: as any*/),
            (v1/*:: as any*/)
          ],
          "storageKey": null
        }
      ],
      "storageKey": null
    }
  ],
  "type": "Customer",
  "abstractKey": null
};
})();

(node as any).hash = "325853d1255155a24b01a83947e87763";

export default node;
