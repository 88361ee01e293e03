/**
 * @generated SignedSource<<8d820571734751c2030ede04ecdecce4>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type TestClock_viewer$data = {
  readonly testClock: string | null | undefined;
  readonly " $fragmentType": "TestClock_viewer";
};
export type TestClock_viewer$key = {
  readonly " $data"?: TestClock_viewer$data;
  readonly " $fragmentSpreads": FragmentRefs<"TestClock_viewer">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "TestClock_viewer",
  "selections": [
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "testClock",
      "storageKey": null
    }
  ],
  "type": "Viewer",
  "abstractKey": null
};

(node as any).hash = "ae5438a752603c8ed2b3953417eb5eed";

export default node;
