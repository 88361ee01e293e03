/**
 * @generated SignedSource<<c9b3818efc12e6af50933cad43d925aa>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type ProductAvailability = "END_OF_LIFE" | "END_OF_SALE" | "ON_SALE";
import { FragmentRefs } from "relay-runtime";
export type PlanStatus_plan$data = {
  readonly availability: ProductAvailability;
  readonly enabled: boolean;
  readonly locked: boolean;
  readonly " $fragmentType": "PlanStatus_plan";
};
export type PlanStatus_plan$key = {
  readonly " $data"?: PlanStatus_plan$data;
  readonly " $fragmentSpreads": FragmentRefs<"PlanStatus_plan">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "PlanStatus_plan",
  "selections": [
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "enabled",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "locked",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "availability",
      "storageKey": null
    }
  ],
  "type": "ServicePlan",
  "abstractKey": null
};

(node as any).hash = "c0a59feca7cad38e9304b2783491feb9";

export default node;
