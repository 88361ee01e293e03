/**
 * @generated SignedSource<<1485f33abce385e8c26cdf3eb21eb2f8>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type ActivationPolicy = "ACTIVATION_CODE" | "AT_START" | "FIRST_SIGN_IN";
export type LicenseVersion = "FULL" | "NFR" | "TRIAL";
export type ProductKind = "SAAS" | "SOFTWARE" | "SUITE";
import { FragmentRefs } from "relay-runtime";
export type PlanFields_plan$data = {
  readonly activation: ActivationPolicy;
  readonly components: ReadonlyArray<{
    readonly product: {
      readonly activationPolicies: ReadonlyArray<ActivationPolicy>;
      readonly id: string;
      readonly kind: ProductKind;
      readonly name: string;
      readonly unitType: string;
    };
  }>;
  readonly licenseVersion: LicenseVersion;
  readonly " $fragmentType": "PlanFields_plan";
};
export type PlanFields_plan$key = {
  readonly " $data"?: PlanFields_plan$data;
  readonly " $fragmentSpreads": FragmentRefs<"PlanFields_plan">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "PlanFields_plan",
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
      "name": "activation",
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
              "name": "name",
              "storageKey": null
            },
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "unitType",
              "storageKey": null
            },
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "kind",
              "storageKey": null
            },
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "activationPolicies",
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

(node as any).hash = "0a77fba7a629c94a402bc024139483ae";

export default node;
