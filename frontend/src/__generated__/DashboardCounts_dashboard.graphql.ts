/**
 * @generated SignedSource<<cd652d0538add1955772bb99c17195c9>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type DashboardCounts_dashboard$data = {
  readonly activePartners: number | null | undefined;
  readonly enabledCustomers: number | null | undefined;
  readonly enabledPlans: number | null | undefined;
  readonly exceedsAllocation: number | null | undefined;
  readonly " $fragmentType": "DashboardCounts_dashboard";
};
export type DashboardCounts_dashboard$key = {
  readonly " $data"?: DashboardCounts_dashboard$data;
  readonly " $fragmentSpreads": FragmentRefs<"DashboardCounts_dashboard">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "DashboardCounts_dashboard",
  "selections": [
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "enabledCustomers",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "activePartners",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "enabledPlans",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "exceedsAllocation",
      "storageKey": null
    }
  ],
  "type": "Dashboard",
  "abstractKey": null
};

(node as any).hash = "d9eb7c45236b5fe8126d2a2193be90c9";

export default node;
