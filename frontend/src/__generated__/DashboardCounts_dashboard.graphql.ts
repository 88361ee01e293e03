/**
 * @generated SignedSource<<7b8855eab9a01c3d2c7cc96959fbb4d6>>
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
  readonly lowPools: number | null | undefined;
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
    }
  ],
  "type": "Dashboard",
  "abstractKey": null
};

(node as any).hash = "87401e0a089bb21d468f9abb06ae7c12";

export default node;
