/**
 * @generated SignedSource<<7fa8ae1cd4adbb551211229a1208c574>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type Via = "API" | "COMMAND" | "CONSOLE" | "IMPORT" | "SYSTEM";
import { FragmentRefs } from "relay-runtime";
export type AuditTable_event$data = {
  readonly action: string;
  readonly actorName: string;
  readonly createdAt: string;
  readonly objectId: string;
  readonly via: Via;
  readonly " $fragmentType": "AuditTable_event";
};
export type AuditTable_event$key = {
  readonly " $data"?: AuditTable_event$data;
  readonly " $fragmentSpreads": FragmentRefs<"AuditTable_event">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "AuditTable_event",
  "selections": [
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "createdAt",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "actorName",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "via",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "action",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "objectId",
      "storageKey": null
    }
  ],
  "type": "AuditEvent",
  "abstractKey": null
};

(node as any).hash = "52eb96ec8b68cb0f6e81de54e991c3ba";

export default node;
