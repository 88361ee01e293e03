/**
 * @generated SignedSource<<3405dc4b2d39e72eef9e50e684fa3ddb>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type AssignPlanDialog_customer$data = {
  readonly assignments: ReadonlyArray<{
    readonly id: string;
    readonly plan: {
      readonly id: string;
    };
    readonly " $fragmentSpreads": FragmentRefs<"ModifyDialog_assignment">;
  }>;
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
},
v1 = [
  (v0/*:: as any*/)
];
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
      "selections": (v1/*:: as any*/),
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "Assignment",
      "kind": "LinkedField",
      "name": "assignments",
      "plural": true,
      "selections": [
        (v0/*:: as any*/),
        {
          "alias": null,
          "args": null,
          "concreteType": "ServicePlan",
          "kind": "LinkedField",
          "name": "plan",
          "plural": false,
          "selections": (v1/*:: as any*/),
          "storageKey": null
        },
        {
          "args": null,
          "kind": "FragmentSpread",
          "name": "ModifyDialog_assignment"
        }
      ],
      "storageKey": null
    }
  ],
  "type": "Customer",
  "abstractKey": null
};
})();

(node as any).hash = "f387f8044ca0113349c020424d7ba6d2";

export default node;
