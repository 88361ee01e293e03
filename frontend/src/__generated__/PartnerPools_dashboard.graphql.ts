/**
 * @generated SignedSource<<437699c9379cd76e709265f72061f8ed>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type LicenseVersion = "FULL" | "NFR" | "TRIAL";
import { FragmentRefs } from "relay-runtime";
export type PartnerPools_dashboard$data = {
  readonly partnerLicenseStatus: ReadonlyArray<{
    readonly empty: number;
    readonly enough: number;
    readonly low: number;
    readonly product: {
      readonly id: string;
      readonly name: string;
    };
    readonly units: number;
    readonly version: LicenseVersion;
  }> | null | undefined;
  readonly " $fragmentType": "PartnerPools_dashboard";
};
export type PartnerPools_dashboard$key = {
  readonly " $data"?: PartnerPools_dashboard$data;
  readonly " $fragmentSpreads": FragmentRefs<"PartnerPools_dashboard">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "PartnerPools_dashboard",
  "selections": [
    {
      "alias": null,
      "args": null,
      "concreteType": "PartnerPools",
      "kind": "LinkedField",
      "name": "partnerLicenseStatus",
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
            }
          ],
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
          "name": "enough",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "low",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "empty",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "units",
          "storageKey": null
        }
      ],
      "storageKey": null
    }
  ],
  "type": "Dashboard",
  "abstractKey": null
};

(node as any).hash = "47a642ddcbabda1f2f065332c11ca21b";

export default node;
