/**
 * @generated SignedSource<<aeae4b7ff3d36000e96749e20024c00a>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type Via = "API" | "COMMAND" | "CONSOLE" | "IMPORT" | "SYSTEM";
import { FragmentRefs } from "relay-runtime";
export type AuditPanel_event$data = {
  readonly action: string;
  readonly actorName: string;
  readonly changes: string;
  readonly createdAt: string;
  readonly objectId: string;
  readonly requestId: string;
  readonly via: Via;
  readonly " $fragmentType": "AuditPanel_event";
};
export type AuditPanel_event$key = {
  readonly " $data"?: AuditPanel_event$data;
  readonly " $fragmentSpreads": FragmentRefs<"AuditPanel_event">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "AuditPanel_event",
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
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "changes",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "requestId",
      "storageKey": null
    }
  ],
  "type": "AuditEvent",
  "abstractKey": null
};

(node as any).hash = "49ae7e19a105cff290e9eadf72cbff5a";

export default node;
