/**
 * @generated SignedSource<<474d7e88901383e753c2a5481771e285>>
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
  readonly nodes: ReadonlyArray<{
    readonly company?: string;
    readonly id: string;
    readonly name?: string;
  } | null | undefined>;
  readonly " $fragmentType": "RenewalFilters_query";
};
export type RenewalFilters_query$key = {
  readonly " $data"?: RenewalFilters_query$data;
  readonly " $fragmentSpreads": FragmentRefs<"RenewalFilters_query">;
};

const node: ReaderFragment = (function(){
var v0 = [
  {
    "alias": null,
    "args": null,
    "kind": "ScalarField",
    "name": "name",
    "storageKey": null
  }
],
v1 = {
  "kind": "Variable",
  "name": "assignedProductIds",
  "variableName": "products"
},
v2 = {
  "kind": "Variable",
  "name": "autoRenew",
  "variableName": "autoRenew"
},
v3 = {
  "kind": "Literal",
  "name": "firstToEnd",
  "value": true
},
v4 = {
  "kind": "Variable",
  "name": "partnerIds",
  "variableName": "partners"
},
v5 = {
  "kind": "Variable",
  "name": "planIds",
  "variableName": "plans"
},
v6 = {
  "kind": "Variable",
  "name": "search",
  "variableName": "text"
},
v7 = {
  "kind": "Literal",
  "name": "statuses",
  "value": [
    "ACTIVE",
    "EXPIRING_SOON",
    "SCHEDULED",
    "AWAITING_ACTIVATION"
  ]
},
v8 = [
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
    },
    {
      "defaultValue": null,
      "kind": "LocalArgument",
      "name": "chosen"
    },
    {
      "defaultValue": null,
      "kind": "LocalArgument",
      "name": "partners"
    },
    {
      "defaultValue": null,
      "kind": "LocalArgument",
      "name": "plans"
    },
    {
      "defaultValue": null,
      "kind": "LocalArgument",
      "name": "products"
    },
    {
      "defaultValue": null,
      "kind": "LocalArgument",
      "name": "text"
    }
  ],
  "kind": "Fragment",
  "metadata": null,
  "name": "RenewalFilters_query",
  "selections": [
    {
      "alias": null,
      "args": [
        {
          "kind": "Variable",
          "name": "ids",
          "variableName": "chosen"
        }
      ],
      "concreteType": null,
      "kind": "LinkedField",
      "name": "nodes",
      "plural": true,
      "selections": [
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "id",
          "storageKey": null
        },
        {
          "kind": "InlineFragment",
          "selections": (v0/*:: as any*/),
          "type": "Product",
          "abstractKey": null
        },
        {
          "kind": "InlineFragment",
          "selections": (v0/*:: as any*/),
          "type": "ServicePlan",
          "abstractKey": null
        },
        {
          "kind": "InlineFragment",
          "selections": [
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "company",
              "storageKey": null
            }
          ],
          "type": "Partner",
          "abstractKey": null
        }
      ],
      "storageKey": null
    },
    {
      "alias": "in30",
      "args": [
        {
          "fields": [
            (v1/*:: as any*/),
            (v2/*:: as any*/),
            {
              "kind": "Literal",
              "name": "expiresWithinDays",
              "value": 30
            },
            (v3/*:: as any*/),
            (v4/*:: as any*/),
            (v5/*:: as any*/),
            (v6/*:: as any*/),
            (v7/*:: as any*/)
          ],
          "kind": "ObjectValue",
          "name": "filter"
        }
      ],
      "concreteType": "LicenseConnection",
      "kind": "LinkedField",
      "name": "licenses",
      "plural": false,
      "selections": (v8/*:: as any*/),
      "storageKey": null
    },
    {
      "alias": "in60",
      "args": [
        {
          "fields": [
            (v1/*:: as any*/),
            (v2/*:: as any*/),
            {
              "kind": "Literal",
              "name": "expiresWithinDays",
              "value": 60
            },
            (v3/*:: as any*/),
            (v4/*:: as any*/),
            (v5/*:: as any*/),
            (v6/*:: as any*/),
            (v7/*:: as any*/)
          ],
          "kind": "ObjectValue",
          "name": "filter"
        }
      ],
      "concreteType": "LicenseConnection",
      "kind": "LinkedField",
      "name": "licenses",
      "plural": false,
      "selections": (v8/*:: as any*/),
      "storageKey": null
    },
    {
      "alias": "in90",
      "args": [
        {
          "fields": [
            (v1/*:: as any*/),
            (v2/*:: as any*/),
            {
              "kind": "Literal",
              "name": "expiresWithinDays",
              "value": 90
            },
            (v3/*:: as any*/),
            (v4/*:: as any*/),
            (v5/*:: as any*/),
            (v6/*:: as any*/),
            (v7/*:: as any*/)
          ],
          "kind": "ObjectValue",
          "name": "filter"
        }
      ],
      "concreteType": "LicenseConnection",
      "kind": "LinkedField",
      "name": "licenses",
      "plural": false,
      "selections": (v8/*:: as any*/),
      "storageKey": null
    },
    {
      "alias": "inGrace",
      "args": [
        {
          "fields": [
            (v1/*:: as any*/),
            (v2/*:: as any*/),
            (v3/*:: as any*/),
            (v4/*:: as any*/),
            (v5/*:: as any*/),
            (v6/*:: as any*/),
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
      "selections": (v8/*:: as any*/),
      "storageKey": null
    }
  ],
  "type": "Query",
  "abstractKey": null
};
})();

(node as any).hash = "72fdf35ee595d867b58529a63231d3d1";

export default node;
