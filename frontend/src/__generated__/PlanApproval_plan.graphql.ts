/**
 * @generated SignedSource<<8211f8b7e321aa173ab3ccb0dcd66764>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type ComponentChange = "ADDED" | "REMOVED";
import { FragmentRefs } from "relay-runtime";
export type PlanApproval_plan$data = {
  readonly componentUpdates: ReadonlyArray<{
    readonly change: ComponentChange;
    readonly product: {
      readonly dataCenters: ReadonlyArray<string>;
      readonly id: string;
      readonly manageable: boolean;
      readonly name: string;
    };
  }>;
  readonly id: string;
  readonly name: string;
  readonly version: number;
  readonly " $fragmentType": "PlanApproval_plan";
};
export type PlanApproval_plan$key = {
  readonly " $data"?: PlanApproval_plan$data;
  readonly " $fragmentSpreads": FragmentRefs<"PlanApproval_plan">;
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
  "name": "PlanApproval_plan",
  "selections": [
    (v0/*:: as any*/),
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "version",
      "storageKey": null
    },
    (v1/*:: as any*/),
    {
      "alias": null,
      "args": null,
      "concreteType": "PlanComponentUpdate",
      "kind": "LinkedField",
      "name": "componentUpdates",
      "plural": true,
      "selections": [
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "change",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "concreteType": "Product",
          "kind": "LinkedField",
          "name": "product",
          "plural": false,
          "selections": [
            (v0/*:: as any*/),
            (v1/*:: as any*/),
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "dataCenters",
              "storageKey": null
            },
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "manageable",
              "storageKey": null
            }
          ],
          "storageKey": null
        }
      ],
      "storageKey": null
    }
  ],
  "type": "ServicePlan",
  "abstractKey": null
};
})();

(node as any).hash = "f94c0fa6f57d10cd1a0fe688e0c67df2";

export default node;
