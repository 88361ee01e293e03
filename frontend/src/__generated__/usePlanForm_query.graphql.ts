/**
 * @generated SignedSource<<6d532b4af7619dbd55f08f21ceb1bdc2>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type LicenseVersion = "FULL" | "NFR" | "TRIAL";
export type PeriodUnit = "DAYS" | "MONTHS";
export type PlanTerm = "ACTIVATION" | "AUTO_RENEW" | "CHARGEABLE_MONTH" | "GRACE_LENGTH" | "GRACE_UNIT" | "INITIAL_MONTHS" | "NOTIFICATION_DAYS" | "RENEWAL_MONTHS";
import { FragmentRefs } from "relay-runtime";
export type usePlanForm_query$data = {
  readonly planRules: ReadonlyArray<{
    readonly bounds: ReadonlyArray<{
      readonly graceUnit: PeriodUnit | null | undefined;
      readonly maximum: number;
      readonly minimum: number;
      readonly term: PlanTerm;
    }>;
    readonly defaults: {
      readonly autoRenew: boolean;
      readonly chargeableMonth: number;
      readonly graceLength: number;
      readonly graceUnit: PeriodUnit;
      readonly initialMonths: number;
      readonly notificationDays: number;
      readonly renewalMonths: number;
    };
    readonly fixed: ReadonlyArray<PlanTerm>;
    readonly licenseVersion: LicenseVersion;
  }>;
  readonly " $fragmentType": "usePlanForm_query";
};
export type usePlanForm_query$key = {
  readonly " $data"?: usePlanForm_query$data;
  readonly " $fragmentSpreads": FragmentRefs<"usePlanForm_query">;
};

const node: ReaderFragment = (function(){
var v0 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "graceUnit",
  "storageKey": null
};
return {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "usePlanForm_query",
  "selections": [
    {
      "alias": null,
      "args": null,
      "concreteType": "PlanRules",
      "kind": "LinkedField",
      "name": "planRules",
      "plural": true,
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
          "concreteType": "PlanDefaults",
          "kind": "LinkedField",
          "name": "defaults",
          "plural": false,
          "selections": [
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
            (v0/*:: as any*/)
          ],
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "fixed",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "concreteType": "PlanTermBounds",
          "kind": "LinkedField",
          "name": "bounds",
          "plural": true,
          "selections": [
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "term",
              "storageKey": null
            },
            (v0/*:: as any*/),
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "minimum",
              "storageKey": null
            },
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "maximum",
              "storageKey": null
            }
          ],
          "storageKey": null
        }
      ],
      "storageKey": null
    }
  ],
  "type": "Query",
  "abstractKey": null
};
})();

(node as any).hash = "449a8ecb8839572b71d1500db7f4f7fb";

export default node;
