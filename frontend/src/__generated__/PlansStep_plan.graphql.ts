/**
 * @generated SignedSource<<217a83060f25a6169f83d9392d9262cc>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type LicenseVersion = "FULL" | "NFR" | "TRIAL";
import { FragmentRefs } from "relay-runtime";
export type PlansStep_plan$data = {
  readonly licenseVersion: LicenseVersion;
  readonly name: string;
  readonly " $fragmentSpreads": FragmentRefs<"PlanFacts_plan" | "PlanFields_plan">;
  readonly " $fragmentType": "PlansStep_plan";
};
export type PlansStep_plan$key = {
  readonly " $data"?: PlansStep_plan$data;
  readonly " $fragmentSpreads": FragmentRefs<"PlansStep_plan">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "PlansStep_plan",
  "selections": [
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "name",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "licenseVersion",
      "storageKey": null
    },
    {
      "args": null,
      "kind": "FragmentSpread",
      "name": "PlanFacts_plan"
    },
    {
      "args": null,
      "kind": "FragmentSpread",
      "name": "PlanFields_plan"
    }
  ],
  "type": "ServicePlan",
  "abstractKey": null
};

(node as any).hash = "b6bd5d7f8b8a9a9f68cc60d71729d4df";

export default node;
