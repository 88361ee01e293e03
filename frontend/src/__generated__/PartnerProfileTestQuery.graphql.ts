/**
 * @generated SignedSource<<e73c608d2cc15d88fdafc4fce87f9974>>
 * @relayHash 66a0c21af26016c7eb35f0b907e431b9
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 4994327f78b03165dd4a55d64e6332f6d5ba05d067789ebf539fdc6691264dba

import { ConcreteRequest } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type PartnerProfileTestQuery$variables = Record<PropertyKey, never>;
export type PartnerProfileTestQuery$data = {
  readonly partner: {
    readonly " $fragmentSpreads": FragmentRefs<"PartnerProfile_partner">;
  } | null | undefined;
};
export type PartnerProfileTestQuery = {
  response: PartnerProfileTestQuery$data;
  variables: PartnerProfileTestQuery$variables;
};

const node: ConcreteRequest = (function(){
var v0 = [
  {
    "kind": "Literal",
    "name": "id",
    "value": "par_1"
  }
],
v1 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "id",
  "storageKey": null
},
v2 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "company",
  "storageKey": null
},
v3 = {
  "enumValues": null,
  "nullable": true,
  "plural": false,
  "type": "Partner"
},
v4 = {
  "enumValues": null,
  "nullable": false,
  "plural": false,
  "type": "String"
},
v5 = {
  "enumValues": null,
  "nullable": false,
  "plural": false,
  "type": "ID"
},
v6 = {
  "enumValues": null,
  "nullable": false,
  "plural": false,
  "type": "Boolean"
};
return {
  "fragment": {
    "argumentDefinitions": [],
    "kind": "Fragment",
    "metadata": null,
    "name": "PartnerProfileTestQuery",
    "selections": [
      {
        "alias": null,
        "args": (v0/*:: as any*/),
        "concreteType": "Partner",
        "kind": "LinkedField",
        "name": "partner",
        "plural": false,
        "selections": [
          {
            "args": null,
            "kind": "FragmentSpread",
            "name": "PartnerProfile_partner"
          }
        ],
        "storageKey": "partner(id:\"par_1\")"
      }
    ],
    "type": "Query",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": [],
    "kind": "Operation",
    "name": "PartnerProfileTestQuery",
    "selections": [
      {
        "alias": null,
        "args": (v0/*:: as any*/),
        "concreteType": "Partner",
        "kind": "LinkedField",
        "name": "partner",
        "plural": false,
        "selections": [
          (v1/*:: as any*/),
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
            "name": "kind",
            "storageKey": null
          },
          (v2/*:: as any*/),
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "city",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "state",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "country",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "address",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "postalCode",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "phone",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "notes",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "firstName",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "lastName",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "email",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "timeZone",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "locale",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "signInUrl",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "createdAt",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "concreteType": "Partner",
            "kind": "LinkedField",
            "name": "parent",
            "plural": false,
            "selections": [
              (v2/*:: as any*/),
              (v1/*:: as any*/)
            ],
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
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "viewerCanEditNotes",
            "storageKey": null
          }
        ],
        "storageKey": "partner(id:\"par_1\")"
      }
    ]
  },
  "params": {
    "cacheID": "66a0c21af26016c7eb35f0b907e431b9",
    "id": "4994327f78b03165dd4a55d64e6332f6d5ba05d067789ebf539fdc6691264dba",
    "metadata": {
      "relayTestingSelectionTypeInfo": {
        "partner": (v3/*:: as any*/),
        "partner.address": (v4/*:: as any*/),
        "partner.city": (v4/*:: as any*/),
        "partner.company": (v4/*:: as any*/),
        "partner.country": (v4/*:: as any*/),
        "partner.createdAt": {
          "enumValues": null,
          "nullable": false,
          "plural": false,
          "type": "DateTime"
        },
        "partner.email": (v4/*:: as any*/),
        "partner.firstName": (v4/*:: as any*/),
        "partner.id": (v5/*:: as any*/),
        "partner.kind": {
          "enumValues": [
            "DISTRIBUTOR",
            "ISP",
            "MSP",
            "RESELLER"
          ],
          "nullable": false,
          "plural": false,
          "type": "PartnerKind"
        },
        "partner.lastName": (v4/*:: as any*/),
        "partner.locale": {
          "enumValues": null,
          "nullable": false,
          "plural": false,
          "type": "Locale"
        },
        "partner.notes": (v4/*:: as any*/),
        "partner.parent": (v3/*:: as any*/),
        "partner.parent.company": (v4/*:: as any*/),
        "partner.parent.id": (v5/*:: as any*/),
        "partner.phone": (v4/*:: as any*/),
        "partner.postalCode": (v4/*:: as any*/),
        "partner.signInUrl": {
          "enumValues": null,
          "nullable": false,
          "plural": false,
          "type": "URL"
        },
        "partner.state": (v4/*:: as any*/),
        "partner.timeZone": {
          "enumValues": null,
          "nullable": false,
          "plural": false,
          "type": "TimeZone"
        },
        "partner.version": {
          "enumValues": null,
          "nullable": false,
          "plural": false,
          "type": "Int"
        },
        "partner.viewerCanEditNotes": (v6/*:: as any*/),
        "partner.viewerCanUpdate": (v6/*:: as any*/)
      }
    },
    "name": "PartnerProfileTestQuery",
    "operationKind": "query",
    "text": "query PartnerProfileTestQuery {\n  partner(id: \"par_1\") {\n    ...PartnerProfile_partner\n    id\n  }\n}\n\nfragment PartnerProfile_partner on Partner {\n  id\n  version\n  kind\n  company\n  city\n  state\n  country\n  address\n  postalCode\n  phone\n  notes\n  firstName\n  lastName\n  email\n  timeZone\n  locale\n  signInUrl\n  createdAt\n  parent {\n    company\n    id\n  }\n  viewerCanUpdate\n  viewerCanEditNotes\n}\n"
  }
};
})();

(node as any).hash = "c987ea1bb58069c4d228b8b2fc92529d";

export default node;
