/**
 * @generated SignedSource<<cce06bcb2816326dc8086ddae81a7ee3>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type CustomerTimeline_customer$data = {
  readonly id: string;
  readonly then?: {
    readonly " $fragmentSpreads": FragmentRefs<"LicensesAsOf_customer">;
  } | null | undefined;
  readonly timeline?: {
    readonly edges: ReadonlyArray<{
      readonly node: {
        readonly action: string;
        readonly actorName: string;
        readonly changes: string;
        readonly effectiveAt: string;
        readonly id: string;
        readonly object: {
          readonly id: string;
          readonly plan?: {
            readonly id: string;
          };
        } | null | undefined;
        readonly recordedAt: string;
        readonly transaction: {
          readonly id: string;
          readonly plan: {
            readonly id: string;
            readonly name: string;
          };
        } | null | undefined;
        readonly " $fragmentSpreads": FragmentRefs<"TimelineItem_head" | "TimelineItem_line">;
      };
    }>;
  };
  readonly " $fragmentType": "CustomerTimeline_customer";
};
export type CustomerTimeline_customer$key = {
  readonly " $data"?: CustomerTimeline_customer$data;
  readonly " $fragmentSpreads": FragmentRefs<"CustomerTimeline_customer">;
};

import CustomerTimelineQuery_graphql from './CustomerTimelineQuery.graphql';

const node: ReaderFragment = (function(){
var v0 = [
  "timeline"
],
v1 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "id",
  "storageKey": null
};
return {
  "argumentDefinitions": [
    {
      "defaultValue": false,
      "kind": "LocalArgument",
      "name": "asOf"
    },
    {
      "defaultValue": "2000-01-01T00:00:00Z",
      "kind": "LocalArgument",
      "name": "at"
    },
    {
      "defaultValue": 50,
      "kind": "LocalArgument",
      "name": "count"
    },
    {
      "defaultValue": null,
      "kind": "LocalArgument",
      "name": "cursor"
    },
    {
      "defaultValue": true,
      "kind": "LocalArgument",
      "name": "shown"
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
      "fragmentPathInResult": [
        "node"
      ],
      "operation": CustomerTimelineQuery_graphql,
      "identifierInfo": {
        "identifierField": "id",
        "identifierQueryVariableName": "id"
      }
    }
  },
  "name": "CustomerTimeline_customer",
  "selections": [
    {
      "condition": "asOf",
      "kind": "Condition",
      "passingValue": true,
      "selections": [
        {
          "fragment": {
            "kind": "InlineFragment",
            "selections": [
              {
                "args": [
                  {
                    "kind": "Variable",
                    "name": "at",
                    "variableName": "at"
                  }
                ],
                "kind": "FragmentSpread",
                "name": "LicensesAsOf_customer"
              }
            ],
            "type": "Customer",
            "abstractKey": null
          },
          "kind": "AliasedInlineFragmentSpread",
          "name": "then"
        }
      ]
    },
    {
      "condition": "shown",
      "kind": "Condition",
      "passingValue": true,
      "selections": [
        {
          "alias": "timeline",
          "args": null,
          "concreteType": "TimelineEntryConnection",
          "kind": "LinkedField",
          "name": "__CustomerTimeline_timeline_connection",
          "plural": false,
          "selections": [
            {
              "alias": null,
              "args": null,
              "concreteType": "TimelineEntryEdge",
              "kind": "LinkedField",
              "name": "edges",
              "plural": true,
              "selections": [
                {
                  "alias": null,
                  "args": null,
                  "concreteType": "TimelineEntry",
                  "kind": "LinkedField",
                  "name": "node",
                  "plural": false,
                  "selections": [
                    (v1/*:: as any*/),
                    {
                      "alias": null,
                      "args": null,
                      "kind": "ScalarField",
                      "name": "action",
                      "storageKey": null
                    },
                    {
                      "alias": null,
                      "args": null,
                      "kind": "ScalarField",
                      "name": "recordedAt",
                      "storageKey": null
                    },
                    {
                      "alias": null,
                      "args": null,
                      "kind": "ScalarField",
                      "name": "effectiveAt",
                      "storageKey": null
                    },
                    {
                      "alias": null,
                      "args": null,
                      "kind": "ScalarField",
                      "name": "actorName",
                      "storageKey": null
                    },
                    {
                      "alias": null,
                      "args": null,
                      "kind": "ScalarField",
                      "name": "changes",
                      "storageKey": null
                    },
                    {
                      "alias": null,
                      "args": null,
                      "concreteType": null,
                      "kind": "LinkedField",
                      "name": "object",
                      "plural": false,
                      "selections": [
                        (v1/*:: as any*/),
                        {
                          "kind": "InlineFragment",
                          "selections": [
                            {
                              "alias": null,
                              "args": null,
                              "concreteType": "ServicePlan",
                              "kind": "LinkedField",
                              "name": "plan",
                              "plural": false,
                              "selections": [
                                (v1/*:: as any*/)
                              ],
                              "storageKey": null
                            }
                          ],
                          "type": "Assignment",
                          "abstractKey": null
                        }
                      ],
                      "storageKey": null
                    },
                    {
                      "alias": null,
                      "args": null,
                      "concreteType": "LicenseTransaction",
                      "kind": "LinkedField",
                      "name": "transaction",
                      "plural": false,
                      "selections": [
                        (v1/*:: as any*/),
                        {
                          "alias": null,
                          "args": null,
                          "concreteType": "ServicePlan",
                          "kind": "LinkedField",
                          "name": "plan",
                          "plural": false,
                          "selections": [
                            (v1/*:: as any*/),
                            {
                              "alias": null,
                              "args": null,
                              "kind": "ScalarField",
                              "name": "name",
                              "storageKey": null
                            }
                          ],
                          "storageKey": null
                        }
                      ],
                      "storageKey": null
                    },
                    {
                      "args": null,
                      "kind": "FragmentSpread",
                      "name": "TimelineItem_head"
                    },
                    {
                      "args": null,
                      "kind": "FragmentSpread",
                      "name": "TimelineItem_line"
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
        }
      ]
    },
    (v1/*:: as any*/)
  ],
  "type": "Customer",
  "abstractKey": null
};
})();

(node as any).hash = "7df48f2a0f3a47327b065a262f0e36de";

export default node;
