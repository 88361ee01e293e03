/**
 * @generated SignedSource<<c9878af1f9d6cfb849ca935e0bc1a6e8>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type PlanUpdates_query$data = {
  readonly affected: {
    readonly edges: ReadonlyArray<{
      readonly node: {
        readonly crossgradeProducts: ReadonlyArray<{
          readonly id: string;
          readonly name: string;
        }>;
        readonly customer: {
          readonly company: string;
          readonly id: string;
          readonly partner: {
            readonly company: string;
          } | null | undefined;
        };
        readonly id: string;
        readonly scheduledUpdate: {
          readonly effectiveDate: string | null | undefined;
          readonly failedAt: string | null | undefined;
        } | null | undefined;
        readonly viewerCanApply: boolean;
        readonly " $fragmentSpreads": FragmentRefs<"ApplyDialog_assignment">;
      };
    }>;
    readonly totalCount: number;
  };
  readonly crossgrading: {
    readonly totalCount: number;
  };
  readonly losing: {
    readonly totalCount: number;
  };
  readonly ready: {
    readonly totalCount: number;
  };
  readonly " $fragmentType": "PlanUpdates_query";
};
export type PlanUpdates_query$key = {
  readonly " $data"?: PlanUpdates_query$data;
  readonly " $fragmentSpreads": FragmentRefs<"PlanUpdates_query">;
};

import PlanUpdatesPaginationQuery_graphql from './PlanUpdatesPaginationQuery.graphql';

const node: ReaderFragment = (function(){
var v0 = [
  "affected"
],
v1 = {
  "kind": "Literal",
  "name": "outOfDate",
  "value": true
},
v2 = {
  "items": [
    {
      "kind": "Variable",
      "name": "planIds.0",
      "variableName": "planId"
    }
  ],
  "kind": "ListValue",
  "name": "planIds"
},
v3 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "totalCount",
  "storageKey": null
},
v4 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "id",
  "storageKey": null
},
v5 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "company",
  "storageKey": null
},
v6 = {
  "kind": "Literal",
  "name": "first",
  "value": 1
},
v7 = [
  (v3/*:: as any*/)
];
return {
  "argumentDefinitions": [
    {
      "defaultValue": 25,
      "kind": "LocalArgument",
      "name": "count"
    },
    {
      "defaultValue": null,
      "kind": "LocalArgument",
      "name": "cursor"
    },
    {
      "defaultValue": null,
      "kind": "LocalArgument",
      "name": "planId"
    }
  ],
  "kind": "Fragment",
  "metadata": {
    "connection": [
      {
        "count": "count",
        "cursor": "cursor",
        "direction": "forward",
        "path": (v0/*:: as any*/)
      }
    ],
    "refetch": {
      "connection": {
        "forward": {
          "count": "count",
          "cursor": "cursor"
        },
        "backward": null,
        "path": (v0/*:: as any*/)
      },
      "fragmentPathInResult": [],
      "operation": PlanUpdatesPaginationQuery_graphql
    }
  },
  "name": "PlanUpdates_query",
  "selections": [
    {
      "alias": "affected",
      "args": [
        {
          "fields": [
            (v1/*:: as any*/),
            (v2/*:: as any*/)
          ],
          "kind": "ObjectValue",
          "name": "filter"
        }
      ],
      "concreteType": "AssignmentConnection",
      "kind": "LinkedField",
      "name": "__PlanUpdates_affected_connection",
      "plural": false,
      "selections": [
        (v3/*:: as any*/),
        {
          "alias": null,
          "args": null,
          "concreteType": "AssignmentEdge",
          "kind": "LinkedField",
          "name": "edges",
          "plural": true,
          "selections": [
            {
              "alias": null,
              "args": null,
              "concreteType": "Assignment",
              "kind": "LinkedField",
              "name": "node",
              "plural": false,
              "selections": [
                (v4/*:: as any*/),
                {
                  "alias": null,
                  "args": null,
                  "kind": "ScalarField",
                  "name": "viewerCanApply",
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
                    (v4/*:: as any*/),
                    (v5/*:: as any*/),
                    {
                      "alias": null,
                      "args": null,
                      "concreteType": "Partner",
                      "kind": "LinkedField",
                      "name": "partner",
                      "plural": false,
                      "selections": [
                        (v5/*:: as any*/)
                      ],
                      "storageKey": null
                    }
                  ],
                  "storageKey": null
                },
                {
                  "alias": null,
                  "args": null,
                  "concreteType": "ScheduledUpdate",
                  "kind": "LinkedField",
                  "name": "scheduledUpdate",
                  "plural": false,
                  "selections": [
                    {
                      "alias": null,
                      "args": null,
                      "kind": "ScalarField",
                      "name": "effectiveDate",
                      "storageKey": null
                    },
                    {
                      "alias": null,
                      "args": null,
                      "kind": "ScalarField",
                      "name": "failedAt",
                      "storageKey": null
                    }
                  ],
                  "storageKey": null
                },
                {
                  "alias": null,
                  "args": null,
                  "concreteType": "Product",
                  "kind": "LinkedField",
                  "name": "crossgradeProducts",
                  "plural": true,
                  "selections": [
                    (v4/*:: as any*/),
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
                  "args": null,
                  "kind": "FragmentSpread",
                  "name": "ApplyDialog_assignment"
                },
                {
                  "alias": null,
                  "args": null,
                  "kind": "ScalarField",
                  "name": "__typename",
                  "storageKey": null
                }
              ],
              "storageKey": null
            },
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "cursor",
              "storageKey": null
            }
          ],
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "concreteType": "PageInfo",
          "kind": "LinkedField",
          "name": "pageInfo",
          "plural": false,
          "selections": [
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "endCursor",
              "storageKey": null
            },
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "hasNextPage",
              "storageKey": null
            }
          ],
          "storageKey": null
        }
      ],
      "storageKey": null
    },
    {
      "alias": "ready",
      "args": [
        {
          "fields": [
            (v2/*:: as any*/),
            {
              "kind": "Literal",
              "name": "updatesAvailable",
              "value": true
            }
          ],
          "kind": "ObjectValue",
          "name": "filter"
        },
        (v6/*:: as any*/)
      ],
      "concreteType": "AssignmentConnection",
      "kind": "LinkedField",
      "name": "assignments",
      "plural": false,
      "selections": (v7/*:: as any*/),
      "storageKey": null
    },
    {
      "alias": "losing",
      "args": [
        {
          "fields": [
            (v1/*:: as any*/),
            (v2/*:: as any*/),
            {
              "kind": "Literal",
              "name": "scheduledUpdates",
              "value": true
            },
            {
              "kind": "Literal",
              "name": "updateFailed",
              "value": false
            }
          ],
          "kind": "ObjectValue",
          "name": "filter"
        },
        (v6/*:: as any*/)
      ],
      "concreteType": "AssignmentConnection",
      "kind": "LinkedField",
      "name": "assignments",
      "plural": false,
      "selections": (v7/*:: as any*/),
      "storageKey": null
    },
    {
      "alias": "crossgrading",
      "args": [
        {
          "fields": [
            {
              "kind": "Literal",
              "name": "needsCrossgrade",
              "value": true
            },
            (v1/*:: as any*/),
            (v2/*:: as any*/)
          ],
          "kind": "ObjectValue",
          "name": "filter"
        },
        (v6/*:: as any*/)
      ],
      "concreteType": "AssignmentConnection",
      "kind": "LinkedField",
      "name": "assignments",
      "plural": false,
      "selections": (v7/*:: as any*/),
      "storageKey": null
    }
  ],
  "type": "Query",
  "abstractKey": null
};
})();

(node as any).hash = "f3874e75a31c6ca549885d82154295fc";

export default node;
