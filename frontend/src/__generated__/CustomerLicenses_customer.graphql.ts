/**
 * @generated SignedSource<<c5b168034c8bbe53752d08f5b678ccf6>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type CustomerLicenses_customer$data = {
  readonly assignments: ReadonlyArray<{
    readonly canceledAt: string | null | undefined;
    readonly id: string;
    readonly licenses: ReadonlyArray<{
      readonly id: string;
      readonly unbundledAt: string | null | undefined;
      readonly " $fragmentSpreads": FragmentRefs<"RegenerateCodeDialog_license">;
    }>;
    readonly viewerCanCancel: boolean;
    readonly " $fragmentSpreads": FragmentRefs<"AssignmentDialog_assignment" | "AssignmentPanel_assignment" | "EndedPlans_assignment">;
  }>;
  readonly id: string;
  readonly unbundledLicenses: ReadonlyArray<{
    readonly id: string;
  }>;
  readonly viewerCanAssign: boolean;
  readonly " $fragmentSpreads": FragmentRefs<"UnbundledLicenses_customer">;
  readonly " $fragmentType": "CustomerLicenses_customer";
};
export type CustomerLicenses_customer$key = {
  readonly " $data"?: CustomerLicenses_customer$data;
  readonly " $fragmentSpreads": FragmentRefs<"CustomerLicenses_customer">;
};

const node: ReaderFragment = (function(){
var v0 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "id",
  "storageKey": null
};
return {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "CustomerLicenses_customer",
  "selections": [
    (v0/*:: as any*/),
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "viewerCanAssign",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "License",
      "kind": "LinkedField",
      "name": "unbundledLicenses",
      "plural": true,
      "selections": [
        (v0/*:: as any*/)
      ],
      "storageKey": null
    },
    {
      "args": null,
      "kind": "FragmentSpread",
      "name": "UnbundledLicenses_customer"
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "Assignment",
      "kind": "LinkedField",
      "name": "assignments",
      "plural": true,
      "selections": [
        (v0/*:: as any*/),
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
          "kind": "ScalarField",
          "name": "viewerCanCancel",
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
            (v0/*:: as any*/),
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "unbundledAt",
              "storageKey": null
            },
            {
              "args": null,
              "kind": "FragmentSpread",
              "name": "RegenerateCodeDialog_license"
            }
          ],
          "storageKey": null
        },
        {
          "args": null,
          "kind": "FragmentSpread",
          "name": "AssignmentPanel_assignment"
        },
        {
          "args": null,
          "kind": "FragmentSpread",
          "name": "AssignmentDialog_assignment"
        },
        {
          "args": null,
          "kind": "FragmentSpread",
          "name": "EndedPlans_assignment"
        }
      ],
      "storageKey": null
    }
  ],
  "type": "Customer",
  "abstractKey": null
};
})();

(node as any).hash = "20a492a12f72abea291a52238a066ea5";

export default node;
