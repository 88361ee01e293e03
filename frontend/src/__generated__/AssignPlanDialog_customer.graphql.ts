/**
 * @generated SignedSource<<9bbf6513a39aa307bff361c97a82ec34>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type AssignPlanDialog_customer$data = {
  readonly company: string;
  readonly id: string;
  readonly partner: {
    readonly id: string;
  } | null | undefined;
  readonly timeZone: string;
  readonly " $fragmentType": "AssignPlanDialog_customer";
};
export type AssignPlanDialog_customer$key = {
  readonly " $data"?: AssignPlanDialog_customer$data;
  readonly " $fragmentSpreads": FragmentRefs<"AssignPlanDialog_customer">;
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
  "name": "AssignPlanDialog_customer",
  "selections": [
    (v0/*:: as any*/),
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "company",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "timeZone",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "Partner",
      "kind": "LinkedField",
      "name": "partner",
      "plural": false,
      "selections": [
        (v0/*:: as any*/)
      ],
      "storageKey": null
    }
  ],
  "type": "Customer",
  "abstractKey": null
};
})();

(node as any).hash = "7d2cf65aa7a9ebdb5194c78d7a02fd96";

export default node;
