/**
 * @generated SignedSource<<be8e788c7eb852c6e7b5aaffeaeb12d5>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type ProductAvailability = "END_OF_LIFE" | "END_OF_SALE" | "ON_SALE";
import { FragmentRefs } from "relay-runtime";
export type PlanNotes_plan$data = {
  readonly availability: ProductAvailability;
  readonly locked: boolean;
  readonly " $fragmentType": "PlanNotes_plan";
};
export type PlanNotes_plan$key = {
  readonly " $data"?: PlanNotes_plan$data;
  readonly " $fragmentSpreads": FragmentRefs<"PlanNotes_plan">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "PlanNotes_plan",
  "selections": [
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

(node as any).hash = "ee40e13f6942d6df5e170461c0a73f15";

export default node;
