/**
 * @generated SignedSource<<8c76ef2b3ab43bb2d8249da56dba35c4>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type EndReason = "CANCELED" | "CROSSGRADED" | "EXPIRED" | "PARTNER_CANCELED";
import { FragmentRefs } from "relay-runtime";
export type EndedPlans_assignment$data = ReadonlyArray<{
  readonly canceledAt: string | null | undefined;
  readonly endReason: EndReason | null | undefined;
  readonly id: string;
  readonly licenses: ReadonlyArray<{
    readonly id: string;
  }>;
  readonly plan: {
    readonly name: string;
  };
  readonly " $fragmentType": "EndedPlans_assignment";
}>;
export type EndedPlans_assignment$key = ReadonlyArray<{
  readonly " $data"?: EndedPlans_assignment$data;
  readonly " $fragmentSpreads": FragmentRefs<"EndedPlans_assignment">;
}>;

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
  "metadata": {
    "plural": true
  },
  "name": "EndedPlans_assignment",
  "selections": [
    (v0/*:: as any*/),
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "canceledAt",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "endReason",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "License",
      "kind": "LinkedField",
      "name": "licenses",
      "plural": true,
      "selections": [
        (v0/*:: as any*/)
      ],
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
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "name",
          "storageKey": null
        }
      ],
      "storageKey": null
    }
  ],
  "type": "Assignment",
  "abstractKey": null
};
})();

(node as any).hash = "4fb8235088d1ec3bb8050bab62c37d58";

export default node;
