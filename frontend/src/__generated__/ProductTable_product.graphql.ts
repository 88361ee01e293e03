/**
 * @generated SignedSource<<46cab3343bf9cefb139aa927b8e65b44>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type LicenseVersion = "FULL" | "NFR" | "TRIAL";
export type ProductAvailability = "END_OF_LIFE" | "END_OF_SALE" | "ON_SALE";
export type ProductKind = "SAAS" | "SOFTWARE" | "SUITE";
import { FragmentRefs } from "relay-runtime";
export type ProductTable_product$data = {
  readonly availability: ProductAvailability;
  readonly code: string;
  readonly endOfLifeAt: string | null | undefined;
  readonly endOfSaleAt: string | null | undefined;
  readonly family: string;
  readonly kind: ProductKind;
  readonly name: string;
  readonly unitType: string;
  readonly versions: ReadonlyArray<LicenseVersion>;
  readonly " $fragmentType": "ProductTable_product";
};
export type ProductTable_product$key = {
  readonly " $data"?: ProductTable_product$data;
  readonly " $fragmentSpreads": FragmentRefs<"ProductTable_product">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "ProductTable_product",
  "selections": [
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "code",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "name",
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
    }
  ],
  "type": "Product",
  "abstractKey": null
};

(node as any).hash = "579a34ed0117b4720277a1d83c481d4a";

export default node;
