/**
 * @generated SignedSource<<21e578a7d3d07ba41479abb3c58e7be8>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type UpdateTiming = "AT_RENEWAL" | "AT_TRIAL_END" | "ON_DATE";
import { FragmentRefs } from "relay-runtime";
export type AssignmentDialog_assignment$data = {
  readonly scheduledUpdate: {
    readonly plan: {
      readonly id: string;
    } | null | undefined;
    readonly timing: UpdateTiming;
  } | null | undefined;
  readonly " $fragmentSpreads": FragmentRefs<"ApplyDialog_assignment" | "CancelDialog_assignment" | "ChangePlanDialog_assignment" | "ConvertDialog_assignment" | "ModifyDialog_assignment" | "RenewDialog_assignment" | "ResumeDialog_assignment" | "SuspendDialog_assignment" | "UnscheduleDialog_assignment">;
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
      "alias": null,
      "args": null,
      "concreteType": "ScheduledUpdate",
      "kind": "LinkedField",
      "name": "scheduledUpdate",
      "plural": false,
      "selections": [
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "timing",
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
              "name": "id",
              "storageKey": null
            }
          ],
          "storageKey": null
        }
      ],
      "storageKey": null
    },
    {
      "args": null,
      "kind": "FragmentSpread",
      "name": "ApplyDialog_assignment"
    },
    {
      "args": null,
      "kind": "FragmentSpread",
      "name": "ModifyDialog_assignment"
    },
    {
      "args": null,
      "kind": "FragmentSpread",
      "name": "ChangePlanDialog_assignment"
    },
    {
      "args": null,
      "kind": "FragmentSpread",
      "name": "ConvertDialog_assignment"
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
    },
    {
      "args": null,
      "kind": "FragmentSpread",
      "name": "UnscheduleDialog_assignment"
    }
  ],
  "type": "Assignment",
  "abstractKey": null
};

(node as any).hash = "10401bd6f4608185b1af6eb0ea50e53c";

export default node;
