/**
 * @generated SignedSource<<ed854712cc4d7a4e73f7a9c545508b0a>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type CrossgradeChoice = "NEW_LICENSE" | "TRANSFER";
export type CrossgradeStatus = "CANCELED" | "OPEN" | "RESOLVED";
import { FragmentRefs } from "relay-runtime";
export type CrossgradeOutcome_crossgrade$data = {
  readonly canceledAt: string | null | undefined;
  readonly customer: {
    readonly company: string;
    readonly id: string;
  };
  readonly items: ReadonlyArray<{
    readonly chosen: CrossgradeChoice | null | undefined;
    readonly license: {
      readonly id: string;
      readonly product: {
        readonly name: string;
      };
    };
    readonly product: {
      readonly name: string;
    };
  }>;
  readonly resolvedAt: string | null | undefined;
  readonly status: CrossgradeStatus;
  readonly " $fragmentType": "CrossgradeOutcome_crossgrade";
};
export type CrossgradeOutcome_crossgrade$key = {
  readonly " $data"?: CrossgradeOutcome_crossgrade$data;
  readonly " $fragmentSpreads": FragmentRefs<"CrossgradeOutcome_crossgrade">;
};

const node: ReaderFragment = (function(){
var v0 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "id",
  "storageKey": null
},
v1 = {
  "alias": null,
  "args": null,
  "concreteType": "Product",
  "kind": "LinkedField",
  "name": "product",
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
};
return {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "CrossgradeOutcome_crossgrade",
  "selections": [
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
      "name": "resolvedAt",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "canceledAt",
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
          "name": "chosen",
          "storageKey": null
        },
        (v1/*:: as any*/),
        {
          "alias": null,
          "args": null,
          "concreteType": "License",
          "kind": "LinkedField",
          "name": "license",
          "plural": false,
          "selections": [
            (v0/*:: as any*/),
            (v1/*:: as any*/)
          ],
          "storageKey": null
        }
      ],
      "storageKey": null
    }
  ],
  "type": "Crossgrade",
  "abstractKey": null
};
})();

(node as any).hash = "2096984693cea0a43809bbd244e07277";

export default node;
