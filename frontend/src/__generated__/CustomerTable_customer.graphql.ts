/**
 * @generated SignedSource<<f00dd9a94149f7a700247308d089c4d5>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type CustomerStatus = "DISABLED" | "ENABLED";
export type LicenseStatus = "ACTIVE" | "AWAITING_ACTIVATION" | "CANCELED" | "EXPIRED" | "EXPIRING_SOON" | "GRACE" | "SCHEDULED" | "SUSPENDED";
export type SubscriptionType = "ANNUAL_LICENSE" | "MONTHLY_PLAN" | "OTHER";
import { FragmentRefs } from "relay-runtime";
export type CustomerTable_customer$data = {
  readonly assignments: ReadonlyArray<{
    readonly licenses: ReadonlyArray<{
      readonly exceedsAllocation: boolean;
      readonly expirationDate: string | null | undefined;
      readonly status: LicenseStatus;
      readonly units: number;
      readonly usedUnits: number | null | undefined;
    }>;
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
},
v1 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "status",
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
    (v1/*:: as any*/),
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
        },
        {
          "alias": null,
          "args": null,
          "concreteType": "License",
          "kind": "LinkedField",
          "name": "licenses",
          "plural": true,
          "selections": [
            (v1/*:: as any*/),
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "units",
              "storageKey": null
            },
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "usedUnits",
              "storageKey": null
            },
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "exceedsAllocation",
              "storageKey": null
            },
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "expirationDate",
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

(node as any).hash = "ab19019c1794dea478372a783bca6ebc";

export default node;
