/**
 * @generated SignedSource<<9a55d7803363d4ca3b3760c38c862d18>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type NewPartnerYears_dashboard$data = {
  readonly newPartnerMonths: ReadonlyArray<{
    readonly count: number;
    readonly month: string;
  }> | null | undefined;
  readonly timeZone: string;
  readonly " $fragmentType": "NewPartnerYears_dashboard";
};
export type NewPartnerYears_dashboard$key = {
  readonly " $data"?: NewPartnerYears_dashboard$data;
  readonly " $fragmentSpreads": FragmentRefs<"NewPartnerYears_dashboard">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "NewPartnerYears_dashboard",
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
      "concreteType": "PartnerMonth",
      "kind": "LinkedField",
      "name": "newPartnerMonths",
      "plural": true,
      "selections": [
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "month",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "count",
          "storageKey": null
        }
      ],
      "storageKey": null
    }
  ],
  "type": "Dashboard",
  "abstractKey": null
};

(node as any).hash = "effbc4c62cefd6c9dcdbad645846e9dd";

export default node;
