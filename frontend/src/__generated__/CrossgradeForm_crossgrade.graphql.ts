/**
 * @generated SignedSource<<14fd5196641ee9f97fc8646f53dfa646>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type CrossgradeChoice = "NEW_LICENSE" | "TRANSFER";
import { FragmentRefs } from "relay-runtime";
export type CrossgradeForm_crossgrade$data = {
  readonly assignment: {
    readonly id: string;
  } | null | undefined;
  readonly choiceForStart: CrossgradeChoice | null | undefined;
  readonly customer: {
    readonly company: string;
    readonly id: string;
    readonly timeZone: string;
  };
  readonly id: string;
  readonly items: ReadonlyArray<{
    readonly choices: ReadonlyArray<CrossgradeChoice>;
    readonly chosen: CrossgradeChoice | null | undefined;
    readonly license: {
      readonly id: string;
    };
    readonly " $fragmentSpreads": FragmentRefs<"CrossgradeCompare_item" | "CrossgradeItems_item">;
  }>;
  readonly licenses: ReadonlyArray<{
    readonly productId: string;
    readonly units: number;
  }>;
  readonly plan: {
    readonly name: string;
    readonly " $fragmentSpreads": FragmentRefs<"PlanFacts_plan" | "PlanFields_plan">;
  } | null | undefined;
  readonly stale: boolean;
  readonly startDate: string | null | undefined;
  readonly units: number | null | undefined;
  readonly version: number;
  readonly " $fragmentSpreads": FragmentRefs<"LookAgain_crossgrade">;
  readonly " $fragmentType": "CrossgradeForm_crossgrade";
};
export type CrossgradeForm_crossgrade$key = {
  readonly " $data"?: CrossgradeForm_crossgrade$data;
  readonly " $fragmentSpreads": FragmentRefs<"CrossgradeForm_crossgrade">;
};

const node: ReaderFragment = (function(){
var v0 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "id",
  "storageKey": null
},
v1 = [
  (v0/*:: as any*/)
],
v2 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "units",
  "storageKey": null
};
return {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "CrossgradeForm_crossgrade",
  "selections": [
    (v0/*:: as any*/),
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
      "kind": "ScalarField",
      "name": "stale",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "Assignment",
      "kind": "LinkedField",
      "name": "assignment",
      "plural": false,
      "selections": (v1/*:: as any*/),
      "storageKey": null
    },
    (v2/*:: as any*/),
    {
      "alias": null,
      "args": null,
      "concreteType": "LicenseUnits",
      "kind": "LinkedField",
      "name": "licenses",
      "plural": true,
      "selections": [
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "productId",
          "storageKey": null
        },
        (v2/*:: as any*/)
      ],
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "startDate",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "choiceForStart",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "Customer",
      "kind": "LinkedField",
      "name": "customer",
      "plural": false,
      "selections": [
        (v0/*:: as any*/),
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "company",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "timeZone",
          "storageKey": null
        }
      ],
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
        },
        {
          "args": null,
          "kind": "FragmentSpread",
          "name": "PlanFacts_plan"
        },
        {
          "args": null,
          "kind": "FragmentSpread",
          "name": "PlanFields_plan"
        }
      ],
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "CrossgradeItem",
      "kind": "LinkedField",
      "name": "items",
      "plural": true,
      "selections": [
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "choices",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "chosen",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "concreteType": "License",
          "kind": "LinkedField",
          "name": "license",
          "plural": false,
          "selections": (v1/*:: as any*/),
          "storageKey": null
        },
        {
          "args": null,
          "kind": "FragmentSpread",
          "name": "CrossgradeItems_item"
        },
        {
          "args": null,
          "kind": "FragmentSpread",
          "name": "CrossgradeCompare_item"
        }
      ],
      "storageKey": null
    },
    {
      "args": null,
      "kind": "FragmentSpread",
      "name": "LookAgain_crossgrade"
    }
  ],
  "type": "Crossgrade",
  "abstractKey": null
};
})();

(node as any).hash = "8386705067a909ef64d613565eedad88";

export default node;
