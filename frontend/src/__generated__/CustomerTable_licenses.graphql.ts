/**
 * @generated SignedSource<<f2711dbcd274eadcc05caf4b3ecc5d4f>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type CustomerLicenseState = "ACTIVE" | "AWAITING_ACTIVATION" | "CANCELED" | "EXCEEDS_ALLOCATION" | "EXPIRED" | "EXPIRING_SOON" | "GRACE" | "SCHEDULED" | "SUSPENDED";
import { FragmentRefs } from "relay-runtime";
export type CustomerTable_licenses$data = {
  readonly licenseState: CustomerLicenseState | null | undefined;
  readonly nextExpirationDate: string | null | undefined;
  readonly unitsProvisioned: number | null | undefined;
  readonly unitsUsed: number | null | undefined;
  readonly " $fragmentType": "CustomerTable_licenses";
};
export type CustomerTable_licenses$key = {
  readonly " $data"?: CustomerTable_licenses$data;
  readonly " $fragmentSpreads": FragmentRefs<"CustomerTable_licenses">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "CustomerTable_licenses",
  "selections": [
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "licenseState",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "unitsProvisioned",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "unitsUsed",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "nextExpirationDate",
      "storageKey": null
    }
  ],
  "type": "Customer",
  "abstractKey": null
};

(node as any).hash = "e76f6918628448aed1a94addfb98c335";

export default node;
