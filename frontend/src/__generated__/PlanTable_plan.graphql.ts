/**
 * @generated SignedSource<<e9463273a0e428ff5fa67cf147456cc6>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type LicenseVersion = "FULL" | "NFR" | "TRIAL";
export type SubscriptionType = "ANNUAL_LICENSE" | "MONTHLY_PLAN" | "OTHER";
import { FragmentRefs } from "relay-runtime";
export type PlanTable_plan$data = {
  readonly autoRenew: boolean;
  readonly initialMonths: number;
  readonly licenseVersion: LicenseVersion;
  readonly name: string;
  readonly partner: {
    readonly company: string;
  } | null | undefined;
  readonly product: {
    readonly name: string;
  };
  readonly renewalMonths: number;
  readonly subscriptionType: SubscriptionType;
  readonly " $fragmentSpreads": FragmentRefs<"PlanStatus_plan">;
  readonly " $fragmentType": "PlanTable_plan";
};
export type PlanTable_plan$key = {
  readonly " $data"?: PlanTable_plan$data;
  readonly " $fragmentSpreads": FragmentRefs<"PlanTable_plan">;
};

const node: ReaderFragment = (function(){
var v0 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "name",
  "storageKey": null
};
return {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "PlanTable_plan",
  "selections": [
    (v0/*:: as any*/),
    {
      "alias": null,
      "args": null,
      "concreteType": "Product",
      "kind": "LinkedField",
      "name": "product",
      "plural": false,
      "selections": [
        (v0/*:: as any*/)
      ],
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
      "name": "initialMonths",
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
      "kind": "ScalarField",
      "name": "renewalMonths",
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
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "company",
          "storageKey": null
        }
      ],
      "storageKey": null
    },
    {
      "args": null,
      "kind": "FragmentSpread",
      "name": "PlanStatus_plan"
    }
  ],
  "type": "ServicePlan",
  "abstractKey": null
};
})();

(node as any).hash = "d0e028eac50305f7ac95a4626acb83bd";

export default node;
