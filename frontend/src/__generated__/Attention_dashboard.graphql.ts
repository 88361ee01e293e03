/**
 * @generated SignedSource<<db017ee5545184a268b32c8a39b59af6>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type Attention_dashboard$data = {
  readonly exceedsAllocation: number | null | undefined;
  readonly lockedPlans: number | null | undefined;
  readonly lowPools: number | null | undefined;
  readonly openCrossgrades: number | null | undefined;
  readonly plansInGrace: number | null | undefined;
  readonly plansUndecided: number | null | undefined;
  readonly updatesAvailable: number | null | undefined;
  readonly " $fragmentType": "Attention_dashboard";
};
export type Attention_dashboard$key = {
  readonly " $data"?: Attention_dashboard$data;
  readonly " $fragmentSpreads": FragmentRefs<"Attention_dashboard">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "Attention_dashboard",
  "selections": [
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "plansInGrace",
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
      "name": "plansUndecided",
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
      "name": "openCrossgrades",
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

(node as any).hash = "ffe7023ff5231ee04957fb6d8d94f4fc";

export default node;
