/**
 * @generated SignedSource<<aa4f6b72b3dbf33b73762da048beb07a>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type RenewalFilters_query$data = {
  readonly in30: {
    readonly totalCount: number;
  };
  readonly in60: {
    readonly totalCount: number;
  };
  readonly in90: {
    readonly totalCount: number;
  };
  readonly inGrace: {
    readonly totalCount: number;
  };
  readonly " $fragmentType": "RenewalFilters_query";
};
export type RenewalFilters_query$key = {
  readonly " $data"?: RenewalFilters_query$data;
  readonly " $fragmentSpreads": FragmentRefs<"RenewalFilters_query">;
};

const node: ReaderFragment = (function(){
var v0 = {
  "kind": "Variable",
  "name": "autoRenew",
  "variableName": "autoRenew"
},
v1 = {
  "kind": "Literal",
  "name": "firstToEnd",
  "value": true
},
v2 = {
  "kind": "Literal",
  "name": "statuses",
  "value": [
    "ACTIVE",
    "EXPIRING_SOON",
    "SCHEDULED",
    "AWAITING_ACTIVATION"
  ]
},
v3 = [
  {
    "alias": null,
    "args": null,
    "kind": "ScalarField",
    "name": "totalCount",
    "storageKey": null
  }
];
return {
  "argumentDefinitions": [
    {
      "defaultValue": null,
      "kind": "LocalArgument",
      "name": "autoRenew"
    }
  ],
  "kind": "Fragment",
  "metadata": null,
  "name": "RenewalFilters_query",
  "selections": [
    {
      "alias": "in30",
      "args": [
        {
          "fields": [
            (v0/*:: as any*/),
            {
              "kind": "Literal",
              "name": "expiresWithinDays",
              "value": 30
            },
            (v1/*:: as any*/),
            (v2/*:: as any*/)
          ],
          "kind": "ObjectValue",
          "name": "filter"
        }
      ],
      "concreteType": "LicenseConnection",
      "kind": "LinkedField",
      "name": "licenses",
      "plural": false,
      "selections": (v3/*:: as any*/),
      "storageKey": null
    },
    {
      "alias": "in60",
      "args": [
        {
          "fields": [
            (v0/*:: as any*/),
            {
              "kind": "Literal",
              "name": "expiresWithinDays",
              "value": 60
            },
            (v1/*:: as any*/),
            (v2/*:: as any*/)
          ],
          "kind": "ObjectValue",
          "name": "filter"
        }
      ],
      "concreteType": "LicenseConnection",
      "kind": "LinkedField",
      "name": "licenses",
      "plural": false,
      "selections": (v3/*:: as any*/),
      "storageKey": null
    },
    {
      "alias": "in90",
      "args": [
        {
          "fields": [
            (v0/*:: as any*/),
            {
              "kind": "Literal",
              "name": "expiresWithinDays",
              "value": 90
            },
            (v1/*:: as any*/),
            (v2/*:: as any*/)
          ],
          "kind": "ObjectValue",
          "name": "filter"
        }
      ],
      "concreteType": "LicenseConnection",
      "kind": "LinkedField",
      "name": "licenses",
      "plural": false,
      "selections": (v3/*:: as any*/),
      "storageKey": null
    },
    {
      "alias": "inGrace",
      "args": [
        {
          "fields": [
            (v0/*:: as any*/),
            (v1/*:: as any*/),
            {
              "kind": "Literal",
              "name": "statuses",
              "value": [
                "GRACE"
              ]
            }
          ],
          "kind": "ObjectValue",
          "name": "filter"
        }
      ],
      "concreteType": "LicenseConnection",
      "kind": "LinkedField",
      "name": "licenses",
      "plural": false,
      "selections": (v3/*:: as any*/),
      "storageKey": null
    }
  ],
  "type": "Query",
  "abstractKey": null
};
})();

(node as any).hash = "55f29d561bbd49cac514eb93bae40b83";

export default node;
