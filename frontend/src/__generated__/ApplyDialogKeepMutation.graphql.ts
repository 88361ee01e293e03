/**
 * @generated SignedSource<<7c6a222fd4cfc6d919d02018da2f0215>>
 * @relayHash d1a5441b39330f64e3a06b40ae254674
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 1efd221cf4e94eed3e452093bc1139bb75966ab051f9549c92ece1cb294e581d

import { ConcreteRequest } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type CrossgradeChoice = "NEW_LICENSE" | "TRANSFER";
export type CrossgradeOpenInput = {
  assignmentId?: string | null | undefined;
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
export type ApplyDialogKeepMutation$variables = {
  input: CrossgradeOpenInput;
};
export type ApplyDialogKeepMutation$data = {
  readonly crossgradeOpen: {
    readonly crossgrade: {
      readonly customer: {
        readonly " $fragmentSpreads": FragmentRefs<"CustomerLicenses_customer">;
      };
    } | null | undefined;
    readonly userErrors: ReadonlyArray<{
      readonly " $fragmentSpreads": FragmentRefs<"submit_userError">;
    }>;
  };
};
export type ApplyDialogKeepMutation = {
  response: ApplyDialogKeepMutation$data;
  variables: ApplyDialogKeepMutation$variables;
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
    "kind": "Variable",
    "name": "input",
    "variableName": "input"
  }
],
v2 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "__typename",
  "storageKey": null
},
v3 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "message",
  "storageKey": null
},
v4 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "path",
  "storageKey": null
},
v5 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "code",
  "storageKey": null
},
v6 = {
  "kind": "InlineFragment",
  "selections": [
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "currentVersion",
      "storageKey": null
    }
  ],
  "type": "StaleObject",
  "abstractKey": null
},
v7 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "id",
  "storageKey": null
},
v8 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "status",
  "storageKey": null
},
v9 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "units",
  "storageKey": null
},
v10 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "usedUnits",
  "storageKey": null
},
v11 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "expirationDate",
  "storageKey": null
},
v12 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "unbundledAt",
  "storageKey": null
},
v13 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "name",
  "storageKey": null
},
v14 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "unitType",
  "storageKey": null
},
v15 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "version",
  "storageKey": null
},
v16 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "licenseVersion",
  "storageKey": null
},
v17 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "autoRenew",
  "storageKey": null
},
v18 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "renewalMonths",
  "storageKey": null
},
v19 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "notificationDays",
  "storageKey": null
};
return {
  "fragment": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Fragment",
    "metadata": null,
    "name": "ApplyDialogKeepMutation",
    "selections": [
      {
        "alias": null,
        "args": (v1/*:: as any*/),
        "concreteType": "CrossgradeOpenPayload",
        "kind": "LinkedField",
        "name": "crossgradeOpen",
        "plural": false,
        "selections": [
          {
            "alias": null,
            "args": null,
            "concreteType": "Crossgrade",
            "kind": "LinkedField",
            "name": "crossgrade",
            "plural": false,
            "selections": [
              {
                "alias": null,
                "args": null,
                "concreteType": "Customer",
                "kind": "LinkedField",
                "name": "customer",
                "plural": false,
                "selections": [
                  {
                    "args": null,
                    "kind": "FragmentSpread",
                    "name": "CustomerLicenses_customer"
                  }
                ],
                "storageKey": null
              }
            ],
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "concreteType": null,
            "kind": "LinkedField",
            "name": "userErrors",
            "plural": true,
            "selections": [
              {
                "kind": "InlineDataFragmentSpread",
                "name": "submit_userError",
                "selections": [
                  (v2/*:: as any*/),
                  (v3/*:: as any*/),
                  (v4/*:: as any*/),
                  (v5/*:: as any*/),
                  (v6/*:: as any*/)
                ],
                "args": null,
                "argumentDefinitions": []
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
    "name": "ApplyDialogKeepMutation",
    "selections": [
      {
        "alias": null,
        "args": (v1/*:: as any*/),
        "concreteType": "CrossgradeOpenPayload",
        "kind": "LinkedField",
        "name": "crossgradeOpen",
        "plural": false,
        "selections": [
          {
            "alias": null,
            "args": null,
            "concreteType": "Crossgrade",
            "kind": "LinkedField",
            "name": "crossgrade",
            "plural": false,
            "selections": [
              {
                "alias": null,
                "args": null,
                "concreteType": "Customer",
                "kind": "LinkedField",
                "name": "customer",
                "plural": false,
                "selections": [
                  (v7/*:: as any*/),
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
                      (v7/*:: as any*/),
                      (v8/*:: as any*/),
                      (v9/*:: as any*/),
                      (v10/*:: as any*/),
                      (v11/*:: as any*/),
                      (v12/*:: as any*/),
                      {
                        "alias": null,
                        "args": null,
                        "concreteType": "Product",
                        "kind": "LinkedField",
                        "name": "product",
                        "plural": false,
                        "selections": [
                          (v13/*:: as any*/),
                          (v14/*:: as any*/),
                          (v7/*:: as any*/)
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
                          {
                            "alias": null,
                            "args": null,
                            "concreteType": "ServicePlan",
                            "kind": "LinkedField",
                            "name": "plan",
                            "plural": false,
                            "selections": [
                              (v13/*:: as any*/),
                              (v7/*:: as any*/)
                            ],
                            "storageKey": null
                          },
                          (v7/*:: as any*/)
                        ],
                        "storageKey": null
                      },
                      (v15/*:: as any*/)
                    ],
                    "storageKey": null
                  },
                  {
                    "alias": null,
                    "args": null,
                    "concreteType": "Assignment",
                    "kind": "LinkedField",
                    "name": "assignments",
                    "plural": true,
                    "selections": [
                      (v7/*:: as any*/),
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
                          (v7/*:: as any*/),
                          (v12/*:: as any*/),
                          (v15/*:: as any*/),
                          {
                            "alias": null,
                            "args": null,
                            "concreteType": "Product",
                            "kind": "LinkedField",
                            "name": "product",
                            "plural": false,
                            "selections": [
                              (v13/*:: as any*/),
                              (v7/*:: as any*/),
                              (v14/*:: as any*/),
                              {
                                "alias": null,
                                "args": null,
                                "kind": "ScalarField",
                                "name": "manageable",
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
                                "name": "level",
                                "storageKey": null
                              }
                            ],
                            "storageKey": null
                          },
                          (v16/*:: as any*/),
                          (v8/*:: as any*/),
                          (v9/*:: as any*/),
                          (v10/*:: as any*/),
                          {
                            "alias": null,
                            "args": null,
                            "kind": "ScalarField",
                            "name": "exceedsAllocation",
                            "storageKey": null
                          },
                          {
                            "alias": null,
                            "args": null,
                            "kind": "ScalarField",
                            "name": "credits",
                            "storageKey": null
                          },
                          {
                            "alias": null,
                            "args": null,
                            "kind": "ScalarField",
                            "name": "startDate",
                            "storageKey": null
                          },
                          (v11/*:: as any*/),
                          {
                            "alias": null,
                            "args": null,
                            "kind": "ScalarField",
                            "name": "activation",
                            "storageKey": null
                          },
                          {
                            "alias": null,
                            "args": null,
                            "kind": "ScalarField",
                            "name": "activationCode",
                            "storageKey": null
                          },
                          {
                            "alias": null,
                            "args": null,
                            "kind": "ScalarField",
                            "name": "startsAt",
                            "storageKey": null
                          },
                          {
                            "alias": null,
                            "args": null,
                            "kind": "ScalarField",
                            "name": "timeZone",
                            "storageKey": null
                          }
                        ],
                        "storageKey": null
                      },
                      {
                        "alias": null,
                        "args": null,
                        "kind": "ScalarField",
                        "name": "subscriptionType",
                        "storageKey": null
                      },
                      (v17/*:: as any*/),
                      (v18/*:: as any*/),
                      {
                        "alias": null,
                        "args": null,
                        "kind": "ScalarField",
                        "name": "managed",
                        "storageKey": null
                      },
                      {
                        "alias": null,
                        "args": null,
                        "kind": "ScalarField",
                        "name": "suspendedAt",
                        "storageKey": null
                      },
                      {
                        "alias": null,
                        "args": null,
                        "kind": "ScalarField",
                        "name": "updatesAvailable",
                        "storageKey": null
                      },
                      {
                        "alias": null,
                        "args": null,
                        "kind": "ScalarField",
                        "name": "unbundled",
                        "storageKey": null
                      },
                      {
                        "alias": null,
                        "args": null,
                        "kind": "ScalarField",
                        "name": "crossgradeRequired",
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
                            "name": "failedAt",
                            "storageKey": null
                          },
                          (v7/*:: as any*/),
                          {
                            "alias": null,
                            "args": null,
                            "kind": "ScalarField",
                            "name": "timing",
                            "storageKey": null
                          },
                          {
                            "alias": null,
                            "args": null,
                            "kind": "ScalarField",
                            "name": "requestedBy",
                            "storageKey": null
                          },
                          {
                            "alias": null,
                            "args": null,
                            "kind": "ScalarField",
                            "name": "updatedAt",
                            "storageKey": null
                          },
                          {
                            "alias": null,
                            "args": null,
                            "kind": "ScalarField",
                            "name": "failure",
                            "storageKey": null
                          },
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
                            "concreteType": "ServicePlan",
                            "kind": "LinkedField",
                            "name": "plan",
                            "plural": false,
                            "selections": [
                              (v7/*:: as any*/),
                              (v13/*:: as any*/)
                            ],
                            "storageKey": null
                          },
                          (v9/*:: as any*/),
                          {
                            "alias": null,
                            "args": null,
                            "concreteType": "ScheduledUnits",
                            "kind": "LinkedField",
                            "name": "licenses",
                            "plural": true,
                            "selections": [
                              {
                                "alias": null,
                                "args": null,
                                "kind": "ScalarField",
                                "name": "productId",
                                "storageKey": null
                              },
                              {
                                "alias": null,
                                "args": null,
                                "kind": "ScalarField",
                                "name": "productName",
                                "storageKey": null
                              },
                              (v9/*:: as any*/)
                            ],
                            "storageKey": null
                          },
                          (v11/*:: as any*/),
                          (v17/*:: as any*/),
                          (v18/*:: as any*/),
                          (v19/*:: as any*/)
                        ],
                        "storageKey": null
                      },
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
                        "kind": "ScalarField",
                        "name": "viewerCanModify",
                        "storageKey": null
                      },
                      {
                        "alias": null,
                        "args": null,
                        "kind": "ScalarField",
                        "name": "viewerCanChangePlan",
                        "storageKey": null
                      },
                      {
                        "alias": null,
                        "args": null,
                        "kind": "ScalarField",
                        "name": "viewerCanConvert",
                        "storageKey": null
                      },
                      {
                        "alias": null,
                        "args": null,
                        "kind": "ScalarField",
                        "name": "viewerCanRenew",
                        "storageKey": null
                      },
                      {
                        "alias": null,
                        "args": null,
                        "kind": "ScalarField",
                        "name": "viewerCanSuspend",
                        "storageKey": null
                      },
                      {
                        "alias": null,
                        "args": null,
                        "kind": "ScalarField",
                        "name": "viewerCanUnsuspend",
                        "storageKey": null
                      },
                      {
                        "alias": null,
                        "args": null,
                        "kind": "ScalarField",
                        "name": "viewerCanChange",
                        "storageKey": null
                      },
                      {
                        "alias": null,
                        "args": null,
                        "kind": "ScalarField",
                        "name": "viewerCanSchedule",
                        "storageKey": null
                      },
                      {
                        "alias": null,
                        "args": null,
                        "concreteType": "ServicePlan",
                        "kind": "LinkedField",
                        "name": "plan",
                        "plural": false,
                        "selections": [
                          (v13/*:: as any*/),
                          (v7/*:: as any*/),
                          (v16/*:: as any*/),
                          (v15/*:: as any*/),
                          {
                            "alias": null,
                            "args": null,
                            "kind": "ScalarField",
                            "name": "initialMonths",
                            "storageKey": null
                          }
                        ],
                        "storageKey": null
                      },
                      (v15/*:: as any*/),
                      {
                        "alias": null,
                        "args": null,
                        "concreteType": "Customer",
                        "kind": "LinkedField",
                        "name": "customer",
                        "plural": false,
                        "selections": [
                          (v7/*:: as any*/),
                          {
                            "alias": null,
                            "args": null,
                            "kind": "ScalarField",
                            "name": "company",
                            "storageKey": null
                          }
                        ],
                        "storageKey": null
                      },
                      (v19/*:: as any*/),
                      {
                        "alias": null,
                        "args": null,
                        "kind": "ScalarField",
                        "name": "endReason",
                        "storageKey": null
                      }
                    ],
                    "storageKey": null
                  }
                ],
                "storageKey": null
              },
              (v7/*:: as any*/)
            ],
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "concreteType": null,
            "kind": "LinkedField",
            "name": "userErrors",
            "plural": true,
            "selections": [
              (v2/*:: as any*/),
              {
                "kind": "TypeDiscriminator",
                "abstractKey": "__isUserError"
              },
              (v3/*:: as any*/),
              (v4/*:: as any*/),
              (v5/*:: as any*/),
              (v6/*:: as any*/)
            ],
            "storageKey": null
          }
        ],
        "storageKey": null
      }
    ]
  },
  "params": {
    "cacheID": "d1a5441b39330f64e3a06b40ae254674",
    "id": "1efd221cf4e94eed3e452093bc1139bb75966ab051f9549c92ece1cb294e581d",
    "metadata": {},
    "name": "ApplyDialogKeepMutation",
    "operationKind": "mutation",
    "text": "mutation ApplyDialogKeepMutation(\n  $input: CrossgradeOpenInput!\n) {\n  crossgradeOpen(input: $input) {\n    crossgrade {\n      customer {\n        ...CustomerLicenses_customer\n        id\n      }\n      id\n    }\n    userErrors {\n      __typename\n      ...submit_userError\n    }\n  }\n}\n\nfragment ApplyDialog_assignment on Assignment {\n  id\n  version\n  plan {\n    id\n    version\n    name\n  }\n  customer {\n    id\n    company\n  }\n}\n\nfragment AssignmentDialog_assignment on Assignment {\n  scheduledUpdate {\n    timing\n    plan {\n      id\n    }\n    id\n  }\n  ...ApplyDialog_assignment\n  ...ModifyDialog_assignment\n  ...ChangePlanDialog_assignment\n  ...ConvertDialog_assignment\n  ...RenewDialog_assignment\n  ...SuspendDialog_assignment\n  ...ResumeDialog_assignment\n  ...CancelDialog_assignment\n  ...UnscheduleDialog_assignment\n}\n\nfragment AssignmentPanel_assignment on Assignment {\n  id\n  subscriptionType\n  autoRenew\n  renewalMonths\n  managed\n  suspendedAt\n  updatesAvailable\n  unbundled\n  crossgradeRequired\n  scheduledUpdate {\n    failedAt\n    id\n  }\n  viewerCanApply\n  viewerCanModify\n  viewerCanChangePlan\n  viewerCanConvert\n  viewerCanRenew\n  viewerCanSuspend\n  viewerCanUnsuspend\n  viewerCanCancel\n  ...PendingUpdateNote_assignment\n  plan {\n    id\n    name\n    licenseVersion\n  }\n  licenses {\n    id\n    licenseVersion\n    status\n    units\n    usedUnits\n    exceedsAllocation\n    credits\n    startDate\n    expirationDate\n    activation\n    activationCode\n    unbundledAt\n    product {\n      name\n      unitType\n      id\n    }\n  }\n}\n\nfragment CancelDialog_assignment on Assignment {\n  id\n  version\n  plan {\n    name\n    id\n  }\n}\n\nfragment ChangePlanDialog_assignment on Assignment {\n  id\n  version\n  autoRenew\n  plan {\n    name\n    id\n  }\n  scheduledUpdate {\n    ...pendingUpdate_update\n    id\n  }\n  licenses {\n    units\n    status\n    unbundledAt\n    timeZone\n    product {\n      family\n      level\n      id\n    }\n    id\n  }\n}\n\nfragment ConvertDialog_assignment on Assignment {\n  id\n  version\n  plan {\n    name\n    id\n  }\n  scheduledUpdate {\n    ...pendingUpdate_update\n    id\n  }\n  licenses {\n    units\n    status\n    unbundledAt\n    product {\n      family\n      level\n      id\n    }\n    id\n  }\n}\n\nfragment CustomerLicenses_customer on Customer {\n  id\n  viewerCanAssign\n  unbundledLicenses {\n    id\n  }\n  ...UnbundledLicenses_customer\n  assignments {\n    id\n    canceledAt\n    viewerCanCancel\n    licenses {\n      id\n      unbundledAt\n      ...RegenerateCodeDialog_license\n    }\n    ...AssignmentPanel_assignment\n    ...AssignmentDialog_assignment\n    ...EndedPlans_assignment\n  }\n}\n\nfragment DeleteLicenseDialog_license on License {\n  id\n  version\n  product {\n    name\n    id\n  }\n}\n\nfragment EndedPlans_assignment on Assignment {\n  id\n  canceledAt\n  endReason\n  licenses {\n    id\n  }\n  plan {\n    name\n    id\n  }\n}\n\nfragment ModifyDialog_assignment on Assignment {\n  id\n  version\n  autoRenew\n  renewalMonths\n  notificationDays\n  managed\n  viewerCanSchedule\n  scheduledUpdate {\n    ...pendingUpdate_update\n    id\n  }\n  plan {\n    name\n    initialMonths\n    id\n  }\n  licenses {\n    units\n    status\n    unbundledAt\n    startsAt\n    startDate\n    expirationDate\n    timeZone\n    product {\n      id\n      name\n      unitType\n      manageable\n    }\n    id\n  }\n}\n\nfragment PendingUpdateNote_assignment on Assignment {\n  autoRenew\n  viewerCanChange\n  viewerCanSchedule\n  viewerCanConvert\n  plan {\n    name\n    id\n  }\n  scheduledUpdate {\n    timing\n    requestedBy\n    updatedAt\n    failedAt\n    failure\n    ...pendingUpdate_update\n    id\n  }\n}\n\nfragment RegenerateCodeDialog_license on License {\n  id\n  version\n  product {\n    name\n    id\n  }\n}\n\nfragment RenewDialog_assignment on Assignment {\n  id\n  version\n  renewalMonths\n  customer {\n    id\n  }\n  plan {\n    id\n    name\n    initialMonths\n  }\n  licenses {\n    units\n    status\n    unbundledAt\n    expirationDate\n    timeZone\n    product {\n      id\n      name\n      unitType\n    }\n    id\n  }\n}\n\nfragment ResumeDialog_assignment on Assignment {\n  id\n  version\n  plan {\n    name\n    id\n  }\n  licenses {\n    status\n    unbundledAt\n    expirationDate\n    timeZone\n    id\n  }\n}\n\nfragment SuspendDialog_assignment on Assignment {\n  id\n  version\n  plan {\n    name\n    id\n  }\n  licenses {\n    status\n    unbundledAt\n    expirationDate\n    timeZone\n    id\n  }\n}\n\nfragment UnbundledLicenses_customer on Customer {\n  viewerCanAssign\n  unbundledLicenses {\n    id\n    status\n    units\n    usedUnits\n    expirationDate\n    unbundledAt\n    product {\n      name\n      unitType\n      id\n    }\n    assignment {\n      plan {\n        name\n        id\n      }\n      id\n    }\n    ...DeleteLicenseDialog_license\n  }\n}\n\nfragment UnscheduleDialog_assignment on Assignment {\n  id\n  version\n  plan {\n    name\n    id\n  }\n}\n\nfragment pendingUpdate_update on ScheduledUpdate {\n  timing\n  effectiveDate\n  plan {\n    id\n    name\n  }\n  units\n  licenses {\n    productId\n    productName\n    units\n  }\n  expirationDate\n  autoRenew\n  renewalMonths\n  notificationDays\n}\n\nfragment submit_userError on UserError {\n  __isUserError: __typename\n  __typename\n  message\n  path\n  code\n  ... on StaleObject {\n    currentVersion\n  }\n}\n"
  }
};
})();

(node as any).hash = "5de371123d9977ecb11f4a4391b82b75";

export default node;
