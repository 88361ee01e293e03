/**
 * @generated SignedSource<<c263c87a2dc29f7a94155a9867be2012>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type ExpiriesAhead_dashboard$data = {
  readonly expiriesAhead: ReadonlyArray<{
    readonly from: string;
    readonly renewing: number;
    readonly to: string;
    readonly undecided: number;
  }> | null | undefined;
  readonly timeZone: string;
  readonly " $fragmentType": "ExpiriesAhead_dashboard";
};
export type ExpiriesAhead_dashboard$key = {
  readonly " $data"?: ExpiriesAhead_dashboard$data;
  readonly " $fragmentSpreads": FragmentRefs<"ExpiriesAhead_dashboard">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "ExpiriesAhead_dashboard",
  "selections": [
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "timeZone",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "ExpiryWeek",
      "kind": "LinkedField",
      "name": "expiriesAhead",
      "plural": true,
      "selections": [
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "from",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "to",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "renewing",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "undecided",
          "storageKey": null
        }
      ],
      "storageKey": null
    }
  ],
  "type": "Dashboard",
  "abstractKey": null
};

(node as any).hash = "d9d93c211a02aecb3e9a280481d7ace0";

export default node;
