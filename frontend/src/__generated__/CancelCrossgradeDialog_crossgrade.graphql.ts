/**
 * @generated SignedSource<<a45794c5edf5049f3cfad1ccaf656f27>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type CancelCrossgradeDialog_crossgrade$data = {
  readonly customer: {
    readonly company: string;
    readonly id: string;
  };
  readonly id: string;
  readonly version: number;
  readonly " $fragmentType": "CancelCrossgradeDialog_crossgrade";
};
export type CancelCrossgradeDialog_crossgrade$key = {
  readonly " $data"?: CancelCrossgradeDialog_crossgrade$data;
  readonly " $fragmentSpreads": FragmentRefs<"CancelCrossgradeDialog_crossgrade">;
};

const node: ReaderFragment = (function(){
var v0 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "id",
  "storageKey": null
};
return {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "CancelCrossgradeDialog_crossgrade",
  "selections": [
    (v0/*:: as any*/),
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "version",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "Customer",
      "kind": "LinkedField",
      "name": "customer",
      "plural": false,
      "selections": [
        (v0/*:: as any*/),
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "company",
          "storageKey": null
        }
      ],
      "storageKey": null
    }
  ],
  "type": "Crossgrade",
  "abstractKey": null
};
})();

(node as any).hash = "707afd3cd9c0cd2735eb6beba51cabbe";

export default node;
