/**
 * @generated SignedSource<<d5388d9fd8e431cf9fd32b18dd977b32>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type FirstSteps_dashboard$data = {
  readonly activePartners: number | null | undefined;
  readonly enabledCustomers: number | null | undefined;
  readonly enabledPlans: number | null | undefined;
  readonly " $fragmentType": "FirstSteps_dashboard";
};
export type FirstSteps_dashboard$key = {
  readonly " $data"?: FirstSteps_dashboard$data;
  readonly " $fragmentSpreads": FragmentRefs<"FirstSteps_dashboard">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "FirstSteps_dashboard",
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
      "name": "enabledPlans",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "activePartners",
      "storageKey": null
    }
  ],
  "type": "Dashboard",
  "abstractKey": null
};

(node as any).hash = "57cdf647d03ad56e1a4771134156ed1e";

export default node;
