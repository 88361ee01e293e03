/**
 * @generated SignedSource<<2f69c1971f7a8e7231f0c70b7ec1d02a>>
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
  readonly plan: {
    readonly name: string;
  };
  readonly " $fragmentType": "EndedPlans_assignment";
}>;
export type EndedPlans_assignment$key = ReadonlyArray<{
  readonly " $data"?: EndedPlans_assignment$data;
  readonly " $fragmentSpreads": FragmentRefs<"EndedPlans_assignment">;
}>;

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": {
    "plural": true
  },
  "name": "EndedPlans_assignment",
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

(node as any).hash = "1a2ca1c19246b0a0fe19313a5f47314a";

export default node;
