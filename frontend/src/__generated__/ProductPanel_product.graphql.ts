/**
 * @generated SignedSource<<ee870c1109f09792d967851409e02e29>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type ActivationPolicy = "ACTIVATION_CODE" | "AT_START" | "FIRST_SIGN_IN";
export type LicenseVersion = "FULL" | "NFR" | "TRIAL";
export type ProductAvailability = "END_OF_LIFE" | "END_OF_SALE" | "ON_SALE";
export type ProductKind = "SAAS" | "SOFTWARE" | "SUITE";
import { FragmentRefs } from "relay-runtime";
export type ProductPanel_product$data = {
  readonly activationPolicies: ReadonlyArray<ActivationPolicy>;
  readonly availability: ProductAvailability;
  readonly code: string;
  readonly components: ReadonlyArray<{
    readonly id: string;
    readonly name: string;
  }>;
  readonly creditsPerUnit: number | null | undefined;
  readonly dataCenters: ReadonlyArray<string>;
  readonly description: string;
  readonly endOfLifeAt: string | null | undefined;
  readonly endOfSaleAt: string | null | undefined;
  readonly family: string;
  readonly kind: ProductKind;
  readonly level: number;
  readonly name: string;
  readonly unitType: string;
  readonly versions: ReadonlyArray<LicenseVersion>;
  readonly " $fragmentType": "ProductPanel_product";
};
export type ProductPanel_product$key = {
  readonly " $data"?: ProductPanel_product$data;
  readonly " $fragmentSpreads": FragmentRefs<"ProductPanel_product">;
};

const node: ReaderFragment = (function(){
var v0 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "name",
  "storageKey": null
};
return {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "ProductPanel_product",
  "selections": [
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "code",
      "storageKey": null
    },
    (v0/*:: as any*/),
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "description",
      "storageKey": null
    },
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
      "name": "family",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "level",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "unitType",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "versions",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "activationPolicies",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "dataCenters",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "creditsPerUnit",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "availability",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "endOfSaleAt",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "endOfLifeAt",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "Product",
      "kind": "LinkedField",
      "name": "components",
      "plural": true,
      "selections": [
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "id",
          "storageKey": null
        },
        (v0/*:: as any*/)
      ],
      "storageKey": null
    }
  ],
  "type": "Product",
  "abstractKey": null
};
})();

(node as any).hash = "56179c6221abd821d6004dc885f9ebf5";

export default node;
