/**
 * @generated SignedSource<<9a078530bf3879b26ff5f6ad6c02f31f>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type PartnerKind = "DISTRIBUTOR" | "ISP" | "MSP" | "RESELLER";
import { FragmentRefs } from "relay-runtime";
export type NewPartners_dashboard$data = {
  readonly newPartners: {
    readonly count: number;
    readonly from: string;
    readonly latest: ReadonlyArray<{
      readonly company: string;
      readonly createdAt: string;
      readonly id: string;
      readonly kind: PartnerKind;
    }>;
  } | null | undefined;
  readonly timeZone: string;
  readonly " $fragmentType": "NewPartners_dashboard";
};
export type NewPartners_dashboard$key = {
  readonly " $data"?: NewPartners_dashboard$data;
  readonly " $fragmentSpreads": FragmentRefs<"NewPartners_dashboard">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "NewPartners_dashboard",
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
      "concreteType": "NewPartners",
      "kind": "LinkedField",
      "name": "newPartners",
      "plural": false,
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
          "name": "count",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "concreteType": "Partner",
          "kind": "LinkedField",
          "name": "latest",
          "plural": true,
          "selections": [
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "id",
              "storageKey": null
            },
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "company",
              "storageKey": null
            },
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "kind",
              "storageKey": null
            },
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "createdAt",
              "storageKey": null
            }
          ],
          "storageKey": null
        }
      ],
      "storageKey": null
    }
  ],
  "type": "Dashboard",
  "abstractKey": null
};

(node as any).hash = "54fb875b032f8c336110da4e7cf59148";

export default node;
