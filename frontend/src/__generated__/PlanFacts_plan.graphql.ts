/**
 * @generated SignedSource<<1eacbe88aec4f2f4cd02bbfd29e7a0a0>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type LicenseVersion = "FULL" | "NFR" | "TRIAL";
export type SubscriptionType = "ANNUAL_LICENSE" | "MONTHLY_PLAN" | "OTHER";
import { FragmentRefs } from "relay-runtime";
export type PlanFacts_plan$data = {
  readonly autoRenew: boolean;
  readonly initialMonths: number;
  readonly licenseVersion: LicenseVersion;
  readonly product: {
    readonly name: string;
  };
  readonly subscriptionType: SubscriptionType;
  readonly " $fragmentType": "PlanFacts_plan";
};
export type PlanFacts_plan$key = {
  readonly " $data"?: PlanFacts_plan$data;
  readonly " $fragmentSpreads": FragmentRefs<"PlanFacts_plan">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "PlanFacts_plan",
  "selections": [
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "licenseVersion",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "initialMonths",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "subscriptionType",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "autoRenew",
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
  "type": "ServicePlan",
  "abstractKey": null
};

(node as any).hash = "abf7d6095807c4680022ccc1784390eb";

export default node;
