/**
 * @generated SignedSource<<bfb3fcd5549705f4926163820b7ddd54>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type CustomerStatus = "DISABLED" | "ENABLED";
export type SubscriptionType = "ANNUAL_LICENSE" | "MONTHLY_PLAN" | "OTHER";
import { FragmentRefs } from "relay-runtime";
export type CustomerTable_customer$data = {
  readonly assignments: ReadonlyArray<{
    readonly plan: {
      readonly name: string;
    };
    readonly subscriptionType: SubscriptionType;
  }>;
  readonly city: string;
  readonly company: string;
  readonly partner: {
    readonly company: string;
  } | null | undefined;
  readonly state: string;
  readonly status: CustomerStatus;
  readonly " $fragmentSpreads": FragmentRefs<"CustomerTable_licenses">;
  readonly " $fragmentType": "CustomerTable_customer";
};
export type CustomerTable_customer$key = {
  readonly " $data"?: CustomerTable_customer$data;
  readonly " $fragmentSpreads": FragmentRefs<"CustomerTable_customer">;
};

const node: ReaderFragment = (function(){
var v0 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "company",
  "storageKey": null
};
return {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "CustomerTable_customer",
  "selections": [
    (v0/*:: as any*/),
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "city",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "state",
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
      "concreteType": "Partner",
      "kind": "LinkedField",
      "name": "partner",
      "plural": false,
      "selections": [
        (v0/*:: as any*/)
      ],
      "storageKey": null
    },
    {
      "args": null,
      "kind": "FragmentSpread",
      "name": "CustomerTable_licenses"
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "Assignment",
      "kind": "LinkedField",
      "name": "assignments",
      "plural": true,
      "selections": [
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "subscriptionType",
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
      "storageKey": null
    }
  ],
  "type": "Customer",
  "abstractKey": null
};
})();

(node as any).hash = "ba92f2b29452cabdef406ceb0decc790";

export default node;
