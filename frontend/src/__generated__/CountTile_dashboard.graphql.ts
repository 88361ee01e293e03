/**
 * @generated SignedSource<<50a4edbd2ef8f03d455791929593c7ea>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type CountTile_dashboard$data = {
  readonly activePartners: number | null | undefined;
  readonly enabledCustomers: number | null | undefined;
  readonly enabledPlans: number | null | undefined;
  readonly " $fragmentType": "CountTile_dashboard";
};
export type CountTile_dashboard$key = {
  readonly " $data"?: CountTile_dashboard$data;
  readonly " $fragmentSpreads": FragmentRefs<"CountTile_dashboard">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "CountTile_dashboard",
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
    }
  ],
  "type": "Dashboard",
  "abstractKey": null
};

(node as any).hash = "f9e1892c4a3b47692bccdc9cd3ca0779";

export default node;
