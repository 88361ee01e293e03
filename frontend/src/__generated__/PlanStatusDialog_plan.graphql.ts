/**
 * @generated SignedSource<<e06ef67d5a63de00255051e99ced0061>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type PlanStatusDialog_plan$data = {
  readonly enabled: boolean;
  readonly id: string;
  readonly name: string;
  readonly version: number;
  readonly " $fragmentType": "PlanStatusDialog_plan";
};
export type PlanStatusDialog_plan$key = {
  readonly " $data"?: PlanStatusDialog_plan$data;
  readonly " $fragmentSpreads": FragmentRefs<"PlanStatusDialog_plan">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "PlanStatusDialog_plan",
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
      "name": "version",
      "storageKey": null
    },
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
      "name": "enabled",
      "storageKey": null
    }
  ],
  "type": "ServicePlan",
  "abstractKey": null
};

(node as any).hash = "b1ea58fd45c5f3e36134fc9857ca02e3";

export default node;
