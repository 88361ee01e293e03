/**
 * @generated SignedSource<<c988fca5a3946d3033a1016537c39caf>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type CustomerLicenses_customer$data = {
  readonly assignments: ReadonlyArray<{
    readonly id: string;
    readonly " $fragmentSpreads": FragmentRefs<"AssignmentPanel_assignment">;
  }>;
  readonly viewerCanAssign: boolean;
  readonly " $fragmentType": "CustomerLicenses_customer";
};
export type CustomerLicenses_customer$key = {
  readonly " $data"?: CustomerLicenses_customer$data;
  readonly " $fragmentSpreads": FragmentRefs<"CustomerLicenses_customer">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "CustomerLicenses_customer",
  "selections": [
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "viewerCanAssign",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "Assignment",
      "kind": "LinkedField",
      "name": "assignments",
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
          "args": null,
          "kind": "FragmentSpread",
          "name": "AssignmentPanel_assignment"
        }
      ],
      "storageKey": null
    }
  ],
  "type": "Customer",
  "abstractKey": null
};

(node as any).hash = "836e2a94e04fea75db36399b5bc32363";

export default node;
