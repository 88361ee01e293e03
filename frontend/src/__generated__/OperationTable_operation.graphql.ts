/**
 * @generated SignedSource<<a8f996cb1cd4885ab1e181093878d328>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type OperationKind = "ASSIGNMENTS_APPLY" | "ASSIGNMENTS_CANCEL" | "ASSIGNMENTS_MODIFY" | "ASSIGNMENTS_RENEW" | "ASSIGNMENTS_SUSPEND" | "CUSTOMERS_DISABLE" | "CUSTOMERS_ENABLE" | "CUSTOMERS_MOVE" | "TEST_CLOCK_ADVANCE";
export type OperationStatus = "DONE" | "FAILED" | "QUEUED" | "RUNNING";
import { FragmentRefs } from "relay-runtime";
export type OperationTable_operation$data = {
  readonly actorName: string;
  readonly createdAt: string;
  readonly done: number;
  readonly dryRun: boolean;
  readonly kind: OperationKind;
  readonly refused: number;
  readonly status: OperationStatus;
  readonly total: number;
  readonly " $fragmentType": "OperationTable_operation";
};
export type OperationTable_operation$key = {
  readonly " $data"?: OperationTable_operation$data;
  readonly " $fragmentSpreads": FragmentRefs<"OperationTable_operation">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "OperationTable_operation",
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
      "name": "status",
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
      "name": "actorName",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "total",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "done",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "refused",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "dryRun",
      "storageKey": null
    }
  ],
  "type": "BulkOperation",
  "abstractKey": null
};

(node as any).hash = "8ce807974208e9cdf3fcea304e665fe9";

export default node;
