/**
 * @generated SignedSource<<a5f51d8a5ce9a1eab15a01c42481ce2f>>
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
  readonly object: {
    readonly " $fragmentSpreads": FragmentRefs<"ObjectName_object">;
  } | null | undefined;
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
      "concreteType": null,
      "kind": "LinkedField",
      "name": "object",
      "plural": false,
      "selections": [
        {
          "args": null,
          "kind": "FragmentSpread",
          "name": "ObjectName_object"
        }
      ],
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

(node as any).hash = "fd80f84703bf3b6ab330554666af80ef";

export default node;
