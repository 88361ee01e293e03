/**
 * @generated SignedSource<<54fa5c4bab97cba5a39e2f4de70d53b5>>
 * @relayHash 7f532ccd8bee90b3231473dcb701967b
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 5ade07bc6363b6410338a8880b86cb5059be12299f74aca058418431e7f1a105

import { ConcreteRequest } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type BrandingPageQuery$variables = Record<PropertyKey, never>;
export type BrandingPageQuery$data = {
  readonly viewer: {
    readonly partner: {
      readonly " $fragmentSpreads": FragmentRefs<"BrandForm_partner">;
    };
  };
};
export type BrandingPageQuery = {
  response: BrandingPageQuery$data;
  variables: BrandingPageQuery$variables;
};

const node: ConcreteRequest = {
  "fragment": {
    "argumentDefinitions": [],
    "kind": "Fragment",
    "metadata": null,
    "name": "BrandingPageQuery",
    "selections": [
      {
        "alias": null,
        "args": null,
        "concreteType": "Viewer",
        "kind": "LinkedField",
        "name": "viewer",
        "plural": false,
        "selections": [
          {
            "alias": null,
            "args": null,
            "concreteType": "Partner",
            "kind": "LinkedField",
            "name": "partner",
            "plural": false,
            "selections": [
              {
                "args": null,
                "kind": "FragmentSpread",
                "name": "BrandForm_partner"
              }
            ],
            "storageKey": null
          }
        ],
        "storageKey": null
      }
    ],
    "type": "Query",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": [],
    "kind": "Operation",
    "name": "BrandingPageQuery",
    "selections": [
      {
        "alias": null,
        "args": null,
        "concreteType": "Viewer",
        "kind": "LinkedField",
        "name": "viewer",
        "plural": false,
        "selections": [
          {
            "alias": null,
            "args": null,
            "concreteType": "Partner",
            "kind": "LinkedField",
            "name": "partner",
            "plural": false,
            "selections": [
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
                "name": "company",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "concreteType": "Brand",
                "kind": "LinkedField",
                "name": "brand",
                "plural": false,
                "selections": [
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "title",
                    "storageKey": null
                  },
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "accent",
                    "storageKey": null
                  },
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "logoPath",
                    "storageKey": null
                  }
                ],
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "id",
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
  "params": {
    "cacheID": "7f532ccd8bee90b3231473dcb701967b",
    "id": "5ade07bc6363b6410338a8880b86cb5059be12299f74aca058418431e7f1a105",
    "metadata": {},
    "name": "BrandingPageQuery",
    "operationKind": "query",
    "text": "query BrandingPageQuery {\n  viewer {\n    partner {\n      ...BrandForm_partner\n      id\n    }\n  }\n}\n\nfragment BrandForm_partner on Partner {\n  version\n  company\n  brand {\n    title\n    accent\n    logoPath\n  }\n}\n"
  }
};

(node as any).hash = "edd967fc9f7eb930c82d5d30c767fb52";

export default node;
