/**
 * @generated SignedSource<<4695d726f00618a54d5d91b38c81c91f>>
 * @relayHash e4b2f0c7ed9ddc3a8f36c8046e0725a6
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 40881421faefba75d7754bfa44b3b55022cdf608298df92da7f2aadcdf8cdcfc

import { ConcreteRequest } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type CrossgradeChoice = "NEW_LICENSE" | "TRANSFER";
export type AssignmentCreateInput = {
  crossgrades?: ReadonlyArray<CrossgradeChoiceInput> | null | undefined;
  customerId: string;
  externalId?: string | null | undefined;
  holdingsVersion?: number | null | undefined;
  licenses?: ReadonlyArray<LicenseUnitsInput> | null | undefined;
  planId: string;
  startDate?: string | null | undefined;
  units?: number | null | undefined;
};
export type LicenseUnitsInput = {
  productId: string;
  units: number;
};
export type CrossgradeChoiceInput = {
  choice: CrossgradeChoice;
  licenseId: string;
};
export type DuplicateLicensesTestMutation$variables = {
  input: AssignmentCreateInput;
};
export type DuplicateLicensesTestMutation$data = {
  readonly assignmentCreate: {
    readonly userErrors: ReadonlyArray<{
      readonly duplicates?: ReadonlyArray<{
        readonly " $fragmentSpreads": FragmentRefs<"DuplicateLicenses_duplicate">;
      }>;
    }>;
  };
};
export type DuplicateLicensesTestMutation = {
  response: DuplicateLicensesTestMutation$data;
  variables: DuplicateLicensesTestMutation$variables;
};

const node: ConcreteRequest = (function(){
var v0 = [
  {
    "defaultValue": null,
    "kind": "LocalArgument",
    "name": "input"
  }
],
v1 = [
  {
    "kind": "Literal",
    "name": "dryRun",
    "value": true
  },
  {
    "kind": "Variable",
    "name": "input",
    "variableName": "input"
  }
],
v2 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "name",
  "storageKey": null
},
v3 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "id",
  "storageKey": null
},
v4 = [
  (v2/*:: as any*/),
  (v3/*:: as any*/)
],
v5 = {
  "enumValues": null,
  "nullable": false,
  "plural": false,
  "type": "String"
},
v6 = {
  "enumValues": null,
  "nullable": false,
  "plural": false,
  "type": "ID"
},
v7 = {
  "enumValues": null,
  "nullable": false,
  "plural": false,
  "type": "Product"
};
return {
  "fragment": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Fragment",
    "metadata": null,
    "name": "DuplicateLicensesTestMutation",
    "selections": [
      {
        "alias": null,
        "args": (v1/*:: as any*/),
        "concreteType": "AssignmentCreatePayload",
        "kind": "LinkedField",
        "name": "assignmentCreate",
        "plural": false,
        "selections": [
          {
            "alias": null,
            "args": null,
            "concreteType": null,
            "kind": "LinkedField",
            "name": "userErrors",
            "plural": true,
            "selections": [
              {
                "kind": "InlineFragment",
                "selections": [
                  {
                    "alias": null,
                    "args": null,
                    "concreteType": "Duplicate",
                    "kind": "LinkedField",
                    "name": "duplicates",
                    "plural": true,
                    "selections": [
                      {
                        "args": null,
                        "kind": "FragmentSpread",
                        "name": "DuplicateLicenses_duplicate"
                      }
                    ],
                    "storageKey": null
                  }
                ],
                "type": "CrossgradeRequired",
                "abstractKey": null
              }
            ],
            "storageKey": null
          }
        ],
        "storageKey": null
      }
    ],
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "DuplicateLicensesTestMutation",
    "selections": [
      {
        "alias": null,
        "args": (v1/*:: as any*/),
        "concreteType": "AssignmentCreatePayload",
        "kind": "LinkedField",
        "name": "assignmentCreate",
        "plural": false,
        "selections": [
          {
            "alias": null,
            "args": null,
            "concreteType": null,
            "kind": "LinkedField",
            "name": "userErrors",
            "plural": true,
            "selections": [
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "__typename",
                "storageKey": null
              },
              {
                "kind": "InlineFragment",
                "selections": [
                  {
                    "alias": null,
                    "args": null,
                    "concreteType": "Duplicate",
                    "kind": "LinkedField",
                    "name": "duplicates",
                    "plural": true,
                    "selections": [
                      {
                        "alias": null,
                        "args": null,
                        "kind": "ScalarField",
                        "name": "choices",
                        "storageKey": null
                      },
                      {
                        "alias": null,
                        "args": null,
                        "concreteType": "Product",
                        "kind": "LinkedField",
                        "name": "product",
                        "plural": false,
                        "selections": (v4/*:: as any*/),
                        "storageKey": null
                      },
                      {
                        "alias": null,
                        "args": null,
                        "concreteType": "License",
                        "kind": "LinkedField",
                        "name": "license",
                        "plural": false,
                        "selections": [
                          (v3/*:: as any*/),
                          {
                            "alias": null,
                            "args": null,
                            "kind": "ScalarField",
                            "name": "units",
                            "storageKey": null
                          },
                          {
                            "alias": null,
                            "args": null,
                            "kind": "ScalarField",
                            "name": "expirationDate",
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
                              (v2/*:: as any*/),
                              {
                                "alias": null,
                                "args": null,
                                "kind": "ScalarField",
                                "name": "kind",
                                "storageKey": null
                              },
                              (v3/*:: as any*/)
                            ],
                            "storageKey": null
                          },
                          {
                            "alias": null,
                            "args": null,
                            "concreteType": "Assignment",
                            "kind": "LinkedField",
                            "name": "assignment",
                            "plural": false,
                            "selections": [
                              (v3/*:: as any*/),
                              {
                                "alias": null,
                                "args": null,
                                "kind": "ScalarField",
                                "name": "viewerCanModify",
                                "storageKey": null
                              },
                              {
                                "alias": null,
                                "args": null,
                                "concreteType": "ServicePlan",
                                "kind": "LinkedField",
                                "name": "plan",
                                "plural": false,
                                "selections": (v4/*:: as any*/),
                                "storageKey": null
                              }
                            ],
                            "storageKey": null
                          }
                        ],
                        "storageKey": null
                      }
                    ],
                    "storageKey": null
                  }
                ],
                "type": "CrossgradeRequired",
                "abstractKey": null
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
    "cacheID": "e4b2f0c7ed9ddc3a8f36c8046e0725a6",
    "id": "40881421faefba75d7754bfa44b3b55022cdf608298df92da7f2aadcdf8cdcfc",
    "metadata": {
      "relayTestingSelectionTypeInfo": {
        "assignmentCreate": {
          "enumValues": null,
          "nullable": false,
          "plural": false,
          "type": "AssignmentCreatePayload"
        },
        "assignmentCreate.userErrors": {
          "enumValues": null,
          "nullable": false,
          "plural": true,
          "type": "UserError"
        },
        "assignmentCreate.userErrors.__typename": (v5/*:: as any*/),
        "assignmentCreate.userErrors.duplicates": {
          "enumValues": null,
          "nullable": false,
          "plural": true,
          "type": "Duplicate"
        },
        "assignmentCreate.userErrors.duplicates.choices": {
          "enumValues": [
            "TRANSFER",
            "NEW_LICENSE"
          ],
          "nullable": false,
          "plural": true,
          "type": "CrossgradeChoice"
        },
        "assignmentCreate.userErrors.duplicates.license": {
          "enumValues": null,
          "nullable": false,
          "plural": false,
          "type": "License"
        },
        "assignmentCreate.userErrors.duplicates.license.assignment": {
          "enumValues": null,
          "nullable": false,
          "plural": false,
          "type": "Assignment"
        },
        "assignmentCreate.userErrors.duplicates.license.assignment.id": (v6/*:: as any*/),
        "assignmentCreate.userErrors.duplicates.license.assignment.plan": {
          "enumValues": null,
          "nullable": false,
          "plural": false,
          "type": "ServicePlan"
        },
        "assignmentCreate.userErrors.duplicates.license.assignment.plan.id": (v6/*:: as any*/),
        "assignmentCreate.userErrors.duplicates.license.assignment.plan.name": (v5/*:: as any*/),
        "assignmentCreate.userErrors.duplicates.license.assignment.viewerCanModify": {
          "enumValues": null,
          "nullable": false,
          "plural": false,
          "type": "Boolean"
        },
        "assignmentCreate.userErrors.duplicates.license.expirationDate": {
          "enumValues": null,
          "nullable": true,
          "plural": false,
          "type": "Date"
        },
        "assignmentCreate.userErrors.duplicates.license.id": (v6/*:: as any*/),
        "assignmentCreate.userErrors.duplicates.license.product": (v7/*:: as any*/),
        "assignmentCreate.userErrors.duplicates.license.product.id": (v6/*:: as any*/),
        "assignmentCreate.userErrors.duplicates.license.product.kind": {
          "enumValues": [
            "SAAS",
            "SOFTWARE",
            "SUITE"
          ],
          "nullable": false,
          "plural": false,
          "type": "ProductKind"
        },
        "assignmentCreate.userErrors.duplicates.license.product.name": (v5/*:: as any*/),
        "assignmentCreate.userErrors.duplicates.license.units": {
          "enumValues": null,
          "nullable": false,
          "plural": false,
          "type": "Int"
        },
        "assignmentCreate.userErrors.duplicates.product": (v7/*:: as any*/),
        "assignmentCreate.userErrors.duplicates.product.id": (v6/*:: as any*/),
        "assignmentCreate.userErrors.duplicates.product.name": (v5/*:: as any*/)
      }
    },
    "name": "DuplicateLicensesTestMutation",
    "operationKind": "mutation",
    "text": "mutation DuplicateLicensesTestMutation(\n  $input: AssignmentCreateInput!\n) {\n  assignmentCreate(input: $input, dryRun: true) {\n    userErrors {\n      __typename\n      ... on CrossgradeRequired {\n        duplicates {\n          ...DuplicateLicenses_duplicate\n        }\n      }\n    }\n  }\n}\n\nfragment DuplicateLicenses_duplicate on Duplicate {\n  choices\n  product {\n    name\n    id\n  }\n  license {\n    id\n    units\n    expirationDate\n    product {\n      name\n      kind\n      id\n    }\n    assignment {\n      id\n      viewerCanModify\n      plan {\n        name\n        id\n      }\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "13e20fb95f557fa590ae12792d70b7c3";

export default node;
