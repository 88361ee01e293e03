/**
 * @generated SignedSource<<987799e886748e72c9f3ab13f7dad6e8>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type LicenseStatus = "ACTIVE" | "AWAITING_ACTIVATION" | "CANCELED" | "EXPIRED" | "EXPIRING_SOON" | "GRACE" | "SCHEDULED" | "SUSPENDED";
import { FragmentRefs } from "relay-runtime";
export type CustomerLicenses_customer$data = {
  readonly assignments: ReadonlyArray<{
    readonly canceledAt: string | null | undefined;
    readonly id: string;
    readonly licenses: ReadonlyArray<{
      readonly id: string;
      readonly status: LicenseStatus;
      readonly unbundledAt: string | null | undefined;
      readonly " $fragmentSpreads": FragmentRefs<"DeleteLicenseDialog_license" | "UnbundledLicenses_license">;
    }>;
    readonly " $fragmentSpreads": FragmentRefs<"AssignmentDialog_assignment" | "AssignmentPanel_assignment" | "EndedPlans_assignment">;
  }>;
  readonly viewerCanAssign: boolean;
  readonly " $fragmentType": "CustomerLicenses_customer";
};
export type CustomerLicenses_customer$key = {
  readonly " $data"?: CustomerLicenses_customer$data;
  readonly " $fragmentSpreads": FragmentRefs<"CustomerLicenses_customer">;
};

const node: ReaderFragment = (function(){
var v0 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "id",
  "storageKey": null
};
return {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "CustomerLicenses_customer",
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
      "concreteType": "Assignment",
      "kind": "LinkedField",
      "name": "assignments",
      "plural": true,
      "selections": [
        (v0/*:: as any*/),
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "canceledAt",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "concreteType": "License",
          "kind": "LinkedField",
          "name": "licenses",
          "plural": true,
          "selections": [
            (v0/*:: as any*/),
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
              "name": "unbundledAt",
              "storageKey": null
            },
            {
              "args": null,
              "kind": "FragmentSpread",
              "name": "UnbundledLicenses_license"
            },
            {
              "args": null,
              "kind": "FragmentSpread",
              "name": "DeleteLicenseDialog_license"
            }
          ],
          "storageKey": null
        },
        {
          "args": null,
          "kind": "FragmentSpread",
          "name": "AssignmentPanel_assignment"
        },
        {
          "args": null,
          "kind": "FragmentSpread",
          "name": "AssignmentDialog_assignment"
        },
        {
          "args": null,
          "kind": "FragmentSpread",
          "name": "EndedPlans_assignment"
        }
      ],
      "storageKey": null
    }
  ],
  "type": "Customer",
  "abstractKey": null
};
})();

(node as any).hash = "9994ef6f366f6026d6d78254abe478bc";

export default node;
