/**
 * @generated SignedSource<<8b9889d0f2a7a20e2e9f6e5b1241bf43>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type LicenseStatus = "ACTIVE" | "AWAITING_ACTIVATION" | "CANCELED" | "EXPIRED" | "EXPIRING_SOON" | "GRACE" | "SCHEDULED" | "SUSPENDED";
import { FragmentRefs } from "relay-runtime";
export type UnbundledLicenses_customer$data = {
  readonly unbundledLicenses: ReadonlyArray<{
    readonly assignment: {
      readonly plan: {
        readonly name: string;
      };
    };
    readonly expirationDate: string | null | undefined;
    readonly id: string;
    readonly product: {
      readonly name: string;
      readonly unitType: string;
    };
    readonly status: LicenseStatus;
    readonly unbundledAt: string | null | undefined;
    readonly units: number;
    readonly usedUnits: number | null | undefined;
    readonly " $fragmentSpreads": FragmentRefs<"DeleteLicenseDialog_license">;
  }>;
  readonly viewerCanAssign: boolean;
  readonly " $fragmentType": "UnbundledLicenses_customer";
};
export type UnbundledLicenses_customer$key = {
  readonly " $data"?: UnbundledLicenses_customer$data;
  readonly " $fragmentSpreads": FragmentRefs<"UnbundledLicenses_customer">;
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
  "name": "UnbundledLicenses_customer",
  "selections": [
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "viewerCanAssign",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "License",
      "kind": "LinkedField",
      "name": "unbundledLicenses",
      "plural": true,
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
          "name": "status",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "units",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "usedUnits",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "expirationDate",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "unbundledAt",
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
          "concreteType": "Assignment",
          "kind": "LinkedField",
          "name": "assignment",
          "plural": false,
          "selections": [
            {
              "alias": null,
              "args": null,
              "concreteType": "ServicePlan",
              "kind": "LinkedField",
              "name": "plan",
              "plural": false,
              "selections": [
                (v0/*:: as any*/)
              ],
              "storageKey": null
            }
          ],
          "storageKey": null
        },
        {
          "args": null,
          "kind": "FragmentSpread",
          "name": "DeleteLicenseDialog_license"
        }
      ],
      "storageKey": null
    }
  ],
  "type": "Customer",
  "abstractKey": null
};
})();

(node as any).hash = "5389850ff2360c2fa5d7874b59dd4ba6";

export default node;
