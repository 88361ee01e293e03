/**
 * @generated SignedSource<<93ba9529f56a30049858fc10338fcce8>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type AssignmentDialog_assignment$data = {
  readonly " $fragmentSpreads": FragmentRefs<"CancelDialog_assignment" | "ModifyDialog_assignment" | "RenewDialog_assignment" | "ResumeDialog_assignment" | "SuspendDialog_assignment">;
  readonly " $fragmentType": "AssignmentDialog_assignment";
};
export type AssignmentDialog_assignment$key = {
  readonly " $data"?: AssignmentDialog_assignment$data;
  readonly " $fragmentSpreads": FragmentRefs<"AssignmentDialog_assignment">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "AssignmentDialog_assignment",
  "selections": [
    {
      "args": null,
      "kind": "FragmentSpread",
      "name": "ModifyDialog_assignment"
    },
    {
      "args": null,
      "kind": "FragmentSpread",
      "name": "RenewDialog_assignment"
    },
    {
      "args": null,
      "kind": "FragmentSpread",
      "name": "SuspendDialog_assignment"
    },
    {
      "args": null,
      "kind": "FragmentSpread",
      "name": "ResumeDialog_assignment"
    },
    {
      "args": null,
      "kind": "FragmentSpread",
      "name": "CancelDialog_assignment"
    }
  ],
  "type": "Assignment",
  "abstractKey": null
};

(node as any).hash = "1cb955ee3dd0fde7201df2ab558fc4db";

export default node;
