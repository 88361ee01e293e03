/**
 * @generated SignedSource<<5d8eded675977f5969e8455bd01cea9e>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type CancelDialog_assignment$data = {
  readonly id: string;
  readonly plan: {
    readonly name: string;
  };
  readonly version: number;
  readonly " $fragmentType": "CancelDialog_assignment";
};
export type CancelDialog_assignment$key = {
  readonly " $data"?: CancelDialog_assignment$data;
  readonly " $fragmentSpreads": FragmentRefs<"CancelDialog_assignment">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "CancelDialog_assignment",
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
      "name": "version",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "ServicePlan",
      "kind": "LinkedField",
      "name": "plan",
      "plural": false,
      "selections": [
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "name",
          "storageKey": null
        }
      ],
      "storageKey": null
    }
  ],
  "type": "Assignment",
  "abstractKey": null
};

(node as any).hash = "b30b624044ba40411c406891c6ae7913";

export default node;
