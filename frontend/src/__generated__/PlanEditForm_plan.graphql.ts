/**
 * @generated SignedSource<<ea6cfc50d53318e26878764a39aaa776>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type ActivationPolicy = "ACTIVATION_CODE" | "AT_START" | "FIRST_SIGN_IN";
export type LicenseVersion = "FULL" | "NFR" | "TRIAL";
export type PeriodUnit = "DAYS" | "MONTHS";
import { FragmentRefs } from "relay-runtime";
export type PlanEditForm_plan$data = {
  readonly activation: ActivationPolicy;
  readonly autoRenew: boolean;
  readonly chargeableMonth: number;
  readonly components: ReadonlyArray<{
    readonly dataCenter: string;
    readonly managed: boolean;
    readonly product: {
      readonly dataCenters: ReadonlyArray<string>;
      readonly id: string;
      readonly manageable: boolean;
      readonly name: string;
    };
  }>;
  readonly externalId: string | null | undefined;
  readonly graceLength: number;
  readonly graceUnit: PeriodUnit;
  readonly id: string;
  readonly initialMonths: number;
  readonly licenseVersion: LicenseVersion;
  readonly name: string;
  readonly notificationDays: number;
  readonly product: {
    readonly id: string;
    readonly name: string;
    readonly planStarts: ReadonlyArray<ActivationPolicy>;
  };
  readonly renewalMonths: number;
  readonly trialForm: boolean;
  readonly trialFormUnits: number;
  readonly version: number;
  readonly " $fragmentType": "PlanEditForm_plan";
};
export type PlanEditForm_plan$key = {
  readonly " $data"?: PlanEditForm_plan$data;
  readonly " $fragmentSpreads": FragmentRefs<"PlanEditForm_plan">;
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
  "name": "PlanEditForm_plan",
  "selections": [
    (v0/*:: as any*/),
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
      "name": "externalId",
      "storageKey": null
    },
    (v1/*:: as any*/),
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
          "name": "planStarts",
          "storageKey": null
        }
      ],
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
        },
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
              "name": "dataCenters",
              "storageKey": null
            },
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "manageable",
              "storageKey": null
            }
          ],
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

(node as any).hash = "0f538cfd40dea413d63a0948dcba486a";

export default node;
