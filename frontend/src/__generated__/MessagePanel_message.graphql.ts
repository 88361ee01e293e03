/**
 * @generated SignedSource<<e0c5ad86a4800fb7f8bb6a5c55287842>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type MessageKind = "ACCOUNT_CREATED" | "COMPOSITION_POSTPONED" | "CROSSGRADE_REQUIRED" | "LICENSE_ADDED" | "LICENSE_DISCONTINUED" | "LICENSE_EXPIRED" | "LICENSE_EXPIRING" | "LICENSE_MODIFIED" | "LICENSE_RENEWED" | "LICENSE_RESUMED" | "PASSWORD_RESET" | "REGISTRATION_CONFIRMATION" | "REGISTRATION_FAILED" | "REGISTRATION_REPEATED" | "REGISTRATION_REQUIRED" | "SCHEDULED_UPDATE_FAILED" | "SCHEDULED_UPDATE_LOST" | "SUITE_CHANGED";
export type MessageStatus = "CANCELED" | "FAILED" | "SCHEDULED" | "SENT" | "WAITING";
import { FragmentRefs } from "relay-runtime";
export type MessagePanel_message$data = {
  readonly createdAt: string;
  readonly dueAt: string;
  readonly kind: MessageKind;
  readonly lastError: string;
  readonly recipient: string;
  readonly sentAt: string | null | undefined;
  readonly status: MessageStatus;
  readonly subject: string;
  readonly text: string;
  readonly tries: number;
  readonly " $fragmentType": "MessagePanel_message";
};
export type MessagePanel_message$key = {
  readonly " $data"?: MessagePanel_message$data;
  readonly " $fragmentSpreads": FragmentRefs<"MessagePanel_message">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "MessagePanel_message",
  "selections": [
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "kind",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "recipient",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "subject",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "text",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "status",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "dueAt",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "sentAt",
      "storageKey": null
    },
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
      "name": "lastError",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "tries",
      "storageKey": null
    }
  ],
  "type": "Message",
  "abstractKey": null
};

(node as any).hash = "909add314a134237da12398a11eaaf00";

export default node;
