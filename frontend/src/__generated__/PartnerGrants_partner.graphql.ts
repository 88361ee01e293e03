/**
 * @generated SignedSource<<70e04a05f5d7154cac7b0cd005b0c776>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type LicenseVersion = "FULL" | "NFR" | "TRIAL";
export type PartnerKind = "DISTRIBUTOR" | "ISP" | "MSP" | "RESELLER";
export type ProductKind = "SAAS" | "SOFTWARE" | "SUITE";
import { FragmentRefs } from "relay-runtime";
export type PartnerGrants_partner$data = {
  readonly company: string;
  readonly grantedPlans?: ReadonlyArray<{
    readonly id: string;
    readonly licenseVersion: LicenseVersion;
    readonly name: string;
    readonly product: {
      readonly name: string;
    };
  }>;
  readonly id: string;
  readonly kind: PartnerKind;
  readonly products?: ReadonlyArray<{
    readonly code: string;
    readonly id: string;
    readonly kind: ProductKind;
    readonly name: string;
  }>;
  readonly version: number;
  readonly viewerCanUpdate: boolean;
  readonly " $fragmentType": "PartnerGrants_partner";
};
export type PartnerGrants_partner$key = {
  readonly " $data"?: PartnerGrants_partner$data;
  readonly " $fragmentSpreads": FragmentRefs<"PartnerGrants_partner">;
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
  "kind": "ScalarField",
  "name": "kind",
  "storageKey": null
},
v2 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "name",
  "storageKey": null
};
return {
  "argumentDefinitions": [
    {
      "defaultValue": true,
      "kind": "LocalArgument",
      "name": "shown"
    }
  ],
  "kind": "Fragment",
  "metadata": null,
  "name": "PartnerGrants_partner",
  "selections": [
    (v0/*:: as any*/),
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "version",
      "storageKey": null
    },
    (v1/*:: as any*/),
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
      "name": "viewerCanUpdate",
      "storageKey": null
    },
    {
      "condition": "shown",
      "kind": "Condition",
      "passingValue": true,
      "selections": [
        {
          "alias": null,
          "args": null,
          "concreteType": "Product",
          "kind": "LinkedField",
          "name": "products",
          "plural": true,
          "selections": [
            (v0/*:: as any*/),
            (v2/*:: as any*/),
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "code",
              "storageKey": null
            },
            (v1/*:: as any*/)
          ],
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "concreteType": "ServicePlan",
          "kind": "LinkedField",
          "name": "grantedPlans",
          "plural": true,
          "selections": [
            (v0/*:: as any*/),
            (v2/*:: as any*/),
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "licenseVersion",
              "storageKey": null
            },
            {
              "alias": null,
              "args": null,
              "concreteType": "Product",
              "kind": "LinkedField",
              "name": "product",
              "plural": false,
              "selections": [
                (v2/*:: as any*/)
              ],
              "storageKey": null
            }
          ],
          "storageKey": null
        }
      ]
    }
  ],
  "type": "Partner",
  "abstractKey": null
};
})();

(node as any).hash = "cebb6d75c17e07c5acefba342adb5326";

export default node;
