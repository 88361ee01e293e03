/**
 * @generated SignedSource<<3f92f4775c83cf25d9fade859885dbb7>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type SuspendDialog_assignment$data = {
  readonly id: string;
  readonly plan: {
    readonly name: string;
  };
  readonly version: number;
  readonly " $fragmentType": "SuspendDialog_assignment";
};
export type SuspendDialog_assignment$key = {
  readonly " $data"?: SuspendDialog_assignment$data;
  readonly " $fragmentSpreads": FragmentRefs<"SuspendDialog_assignment">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "SuspendDialog_assignment",
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

(node as any).hash = "fdab40069b65b9d10f48ff1e52d83fc5";

export default node;
