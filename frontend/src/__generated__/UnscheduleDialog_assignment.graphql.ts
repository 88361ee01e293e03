/**
 * @generated SignedSource<<e05debb3d6e30992bac0e25357ad1293>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type UnscheduleDialog_assignment$data = {
  readonly id: string;
  readonly plan: {
    readonly name: string;
  };
  readonly version: number;
  readonly " $fragmentType": "UnscheduleDialog_assignment";
};
export type UnscheduleDialog_assignment$key = {
  readonly " $data"?: UnscheduleDialog_assignment$data;
  readonly " $fragmentSpreads": FragmentRefs<"UnscheduleDialog_assignment">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "UnscheduleDialog_assignment",
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

(node as any).hash = "98eab4cdaf1555831b0ebd6d77be2d16";

export default node;
