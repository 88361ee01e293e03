/**
 * @generated SignedSource<<4079d2914b47be0cb6697611f224443d>>
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
  readonly object: {
    readonly " $fragmentSpreads": FragmentRefs<"ObjectName_object">;
  } | null | undefined;
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
    }
  ],
  "type": "AuditEvent",
  "abstractKey": null
};

(node as any).hash = "0adc93e929646f5569659413a7a413d8";

export default node;
