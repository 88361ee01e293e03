/**
 * @generated SignedSource<<a0656f37ede7c6c928e836ba8ff3d88d>>
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
  readonly lockedPlans: number | null | undefined;
  readonly lowPools: number | null | undefined;
  readonly updatesAvailable: number | null | undefined;
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
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "lowPools",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "lockedPlans",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "updatesAvailable",
      "storageKey": null
    }
  ],
  "type": "Dashboard",
  "abstractKey": null
};

(node as any).hash = "06b021ff073754045e8e24dd1d4750ea";

export default node;
