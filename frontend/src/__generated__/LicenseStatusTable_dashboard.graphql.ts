/**
 * @generated SignedSource<<2847f419c9d7b73a9e290130a6384b2c>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type LicenseStatus = "ACTIVE" | "AWAITING_ACTIVATION" | "CANCELED" | "EXPIRED" | "EXPIRING_SOON" | "GRACE" | "SCHEDULED" | "SUSPENDED";
import { FragmentRefs } from "relay-runtime";
export type LicenseStatusTable_dashboard$data = {
  readonly licenseStatus: ReadonlyArray<{
    readonly counts: ReadonlyArray<{
      readonly count: number;
      readonly status: LicenseStatus;
    }>;
    readonly product: {
      readonly id: string;
      readonly name: string;
    };
  }> | null | undefined;
  readonly " $fragmentType": "LicenseStatusTable_dashboard";
};
export type LicenseStatusTable_dashboard$key = {
  readonly " $data"?: LicenseStatusTable_dashboard$data;
  readonly " $fragmentSpreads": FragmentRefs<"LicenseStatusTable_dashboard">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "LicenseStatusTable_dashboard",
  "selections": [
    {
      "alias": null,
      "args": null,
      "concreteType": "ProductLicenseStatus",
      "kind": "LinkedField",
      "name": "licenseStatus",
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
          "concreteType": "LicenseStatusCount",
          "kind": "LinkedField",
          "name": "counts",
          "plural": true,
          "selections": [
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "status",
              "storageKey": null
            },
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "count",
              "storageKey": null
            }
          ],
          "storageKey": null
        }
      ],
      "storageKey": null
    }
  ],
  "type": "Dashboard",
  "abstractKey": null
};

(node as any).hash = "35d4050fe4120f538e19121be5d9726b";

export default node;
