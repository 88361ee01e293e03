/**
 * @generated SignedSource<<9ecc2be78d243e6ad2f90d2e7faf19b2>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type ActivationPolicy = "ACTIVATION_CODE" | "AT_START" | "FIRST_SIGN_IN";
export type LicenseVersion = "FULL" | "NFR" | "TRIAL";
export type PeriodUnit = "DAYS" | "MONTHS";
export type SubscriptionType = "ANNUAL_LICENSE" | "MONTHLY_PLAN" | "OTHER";
import { FragmentRefs } from "relay-runtime";
export type PlanDetails_plan$data = {
  readonly activation: ActivationPolicy;
  readonly applyAtRenewal: boolean;
  readonly autoRenew: boolean;
  readonly chargeableMonth: number;
  readonly components: ReadonlyArray<{
    readonly dataCenter: string;
    readonly managed: boolean;
    readonly product: {
      readonly id: string;
      readonly name: string;
      readonly unitType: string;
    };
  }>;
  readonly createdAt: string;
  readonly creditsPerUnit: number | null | undefined;
  readonly externalId: string | null | undefined;
  readonly graceLength: number;
  readonly graceUnit: PeriodUnit;
  readonly id: string;
  readonly initialMonths: number;
  readonly licenseVersion: LicenseVersion;
  readonly notificationDays: number;
  readonly partner: {
    readonly company: string;
  } | null | undefined;
  readonly product: {
    readonly name: string;
  };
  readonly renewalMonths: number;
  readonly subscriptionType: SubscriptionType;
  readonly trialForm: boolean;
  readonly trialFormUnits: number;
  readonly trialFormUrl: string | null | undefined;
  readonly " $fragmentType": "PlanDetails_plan";
};
export type PlanDetails_plan$key = {
  readonly " $data"?: PlanDetails_plan$data;
  readonly " $fragmentSpreads": FragmentRefs<"PlanDetails_plan">;
};

const node: ReaderFragment = (function(){
var v0 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "id",
  "storageKey": null
},
v1 = {
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
  "name": "PlanDetails_plan",
  "selections": [
    (v0/*:: as any*/),
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "externalId",
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
        (v1/*:: as any*/)
      ],
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
      "name": "activation",
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
      "kind": "ScalarField",
      "name": "renewalMonths",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "notificationDays",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "chargeableMonth",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "graceLength",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "graceUnit",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "creditsPerUnit",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "createdAt",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "applyAtRenewal",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "trialForm",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "trialFormUnits",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "trialFormUrl",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "PlanComponent",
      "kind": "LinkedField",
      "name": "components",
      "plural": true,
      "selections": [
        {
          "alias": null,
          "args": null,
          "concreteType": "Product",
          "kind": "LinkedField",
          "name": "product",
          "plural": false,
          "selections": [
            (v0/*:: as any*/),
            (v1/*:: as any*/),
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "unitType",
              "storageKey": null
            }
          ],
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "dataCenter",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "managed",
          "storageKey": null
        }
      ],
      "storageKey": null
    }
  ],
  "type": "ServicePlan",
  "abstractKey": null
};
})();

(node as any).hash = "3b2fb329434dbdf5053706922f4be1e3";

export default node;
