/**
 * @generated SignedSource<<0035876cc0f272655349fb63e3fee61b>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type ObjectName_object$data = {
  readonly __typename: "APIToken";
  readonly name: string;
  readonly " $fragmentType": "ObjectName_object";
} | {
  readonly __typename: "Assignment";
  readonly customer: {
    readonly company: string;
    readonly id: string;
  };
  readonly id: string;
  readonly plan: {
    readonly name: string;
  };
  readonly " $fragmentType": "ObjectName_object";
} | {
  readonly __typename: "Crossgrade";
  readonly customer: {
    readonly company: string;
    readonly id: string;
  };
  readonly id: string;
  readonly target: {
    readonly name: string;
  } | null | undefined;
  readonly " $fragmentType": "ObjectName_object";
} | {
  readonly __typename: "Customer";
  readonly company: string;
  readonly id: string;
  readonly " $fragmentType": "ObjectName_object";
} | {
  readonly __typename: "License";
  readonly customer: {
    readonly company: string;
    readonly id: string;
  };
  readonly id: string;
  readonly product: {
    readonly name: string;
  };
  readonly " $fragmentType": "ObjectName_object";
} | {
  readonly __typename: "Partner";
  readonly company: string;
  readonly id: string;
  readonly " $fragmentType": "ObjectName_object";
} | {
  readonly __typename: "Product";
  readonly id: string;
  readonly name: string;
  readonly " $fragmentType": "ObjectName_object";
} | {
  readonly __typename: "SavedView";
  readonly name: string;
  readonly " $fragmentType": "ObjectName_object";
} | {
  readonly __typename: "ServicePlan";
  readonly id: string;
  readonly name: string;
  readonly " $fragmentType": "ObjectName_object";
} | {
  readonly __typename: "User";
  readonly accountName: string;
  readonly userCompany: {
    readonly company: string;
    readonly id: string;
  } | null | undefined;
  readonly " $fragmentType": "ObjectName_object";
} | {
  // This will never be '%other', but we need some
  // value in case none of the concrete values match.
  readonly __typename: "%other";
  readonly " $fragmentType": "ObjectName_object";
};
export type ObjectName_object$key = {
  readonly " $data"?: ObjectName_object$data;
  readonly " $fragmentSpreads": FragmentRefs<"ObjectName_object">;
};

const node: ReaderFragment = (function(){
var v0 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "id",
  "storageKey": null
},
v1 = [
  (v0/*:: as any*/),
  {
    "alias": null,
    "args": null,
    "kind": "ScalarField",
    "name": "company",
    "storageKey": null
  }
],
v2 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "name",
  "storageKey": null
},
v3 = [
  (v0/*:: as any*/),
  (v2/*:: as any*/)
],
v4 = [
  (v2/*:: as any*/)
],
v5 = {
  "alias": null,
  "args": null,
  "concreteType": "Customer",
  "kind": "LinkedField",
  "name": "customer",
  "plural": false,
  "selections": (v1/*:: as any*/),
  "storageKey": null
};
return {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "ObjectName_object",
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
      "selections": (v1/*:: as any*/),
      "type": "Customer",
      "abstractKey": null
    },
    {
      "kind": "InlineFragment",
      "selections": (v1/*:: as any*/),
      "type": "Partner",
      "abstractKey": null
    },
    {
      "kind": "InlineFragment",
      "selections": (v3/*:: as any*/),
      "type": "ServicePlan",
      "abstractKey": null
    },
    {
      "kind": "InlineFragment",
      "selections": (v3/*:: as any*/),
      "type": "Product",
      "abstractKey": null
    },
    {
      "kind": "InlineFragment",
      "selections": [
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "accountName",
          "storageKey": null
        },
        {
          "alias": "userCompany",
          "args": null,
          "concreteType": "Customer",
          "kind": "LinkedField",
          "name": "customer",
          "plural": false,
          "selections": (v1/*:: as any*/),
          "storageKey": null
        }
      ],
      "type": "User",
      "abstractKey": null
    },
    {
      "kind": "InlineFragment",
      "selections": (v4/*:: as any*/),
      "type": "APIToken",
      "abstractKey": null
    },
    {
      "kind": "InlineFragment",
      "selections": (v4/*:: as any*/),
      "type": "SavedView",
      "abstractKey": null
    },
    {
      "kind": "InlineFragment",
      "selections": [
        (v0/*:: as any*/),
        {
          "alias": null,
          "args": null,
          "concreteType": "ServicePlan",
          "kind": "LinkedField",
          "name": "plan",
          "plural": false,
          "selections": (v4/*:: as any*/),
          "storageKey": null
        },
        (v5/*:: as any*/)
      ],
      "type": "Assignment",
      "abstractKey": null
    },
    {
      "kind": "InlineFragment",
      "selections": [
        (v0/*:: as any*/),
        {
          "alias": "target",
          "args": null,
          "concreteType": "ServicePlan",
          "kind": "LinkedField",
          "name": "plan",
          "plural": false,
          "selections": (v4/*:: as any*/),
          "storageKey": null
        },
        (v5/*:: as any*/)
      ],
      "type": "Crossgrade",
      "abstractKey": null
    },
    {
      "kind": "InlineFragment",
      "selections": [
        (v0/*:: as any*/),
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
        (v5/*:: as any*/)
      ],
      "type": "License",
      "abstractKey": null
    }
  ],
  "type": "Node",
  "abstractKey": "__isNode"
};
})();

(node as any).hash = "a4f5738198734c862298137aeb2969bf";

export default node;
