/** An operation that runs as it stands, or after the ids of its variables are filled in. */
export interface Example {
  title: string;
  about: string;
  query: string;
  variables?: Record<string, unknown>;
}

/** What people ask first, from reading to writing. A test checks each one against the schema. */
export const examples: readonly Example[] = [
  {
    title: 'Who am I',
    about: 'The user, the company and what both may do.',
    query: `query WhoAmI {
  viewer {
    user { id accountName role timeZone }
    partner { id company kind tier status }
    permissions
    now
    testClock
  }
}
`,
  },
  {
    title: 'Customers with their licences',
    about: 'A page of customers, each with its plans, licences and products, in one request.',
    query: `query CustomersWithLicences($first: Int!, $after: String, $filter: CustomerFilter) {
  customers(first: $first, after: $after, filter: $filter) {
    totalCount
    pageInfo { hasNextPage endCursor }
    nodes {
      id
      company
      status
      partner { id company }
      assignments {
        plan { id name }
        autoRenew
        licenses {
          product { code name unitType }
          status
          units
          usedUnits
          expirationDate
        }
      }
    }
  }
}
`,
    variables: { first: 10, after: null, filter: {} },
  },
  {
    title: 'What needs attention',
    about: 'Licences that use more units than they have, or end soon.',
    query: `query NeedsAttention {
  exceeding: licenses(first: 20, filter: { exceedsAllocation: true }) {
    totalCount
    nodes { ...Facts }
  }
  ending: licenses(first: 20, filter: { statuses: [EXPIRING_SOON, GRACE] }) {
    totalCount
    nodes { ...Facts }
  }
}

fragment Facts on License {
  id
  customer { id company }
  product { name }
  status
  units
  usedUnits
  expirationDate
}
`,
  },
  {
    title: 'Dashboard',
    about: 'The counts of the dashboard. Ask for the fields of one widget, or for all of them at once.',
    query: `query Dashboard {
  dashboard {
    enabledCustomers
    activePartners
    enabledPlans
    exceedsAllocation
    licenseStatus {
      product { code name }
      counts { status count }
    }
  }
}
`,
  },
  {
    title: 'Available products and plans',
    about: 'What can be put into plans, and the plans that exist.',
    query: `query Offer {
  products(first: 50) {
    nodes {
      id
      code
      name
      kind
      versions
      unitType
      availability
      components { code name }
    }
  }
  plans(first: 50) {
    nodes {
      id
      name
      product { name }
      licenseVersion
      subscriptionType
      initialMonths
      enabled
    }
  }
}
`,
  },
  {
    title: 'Transactions since a day',
    about: 'The lines of the customer-transactions report, newest first.',
    query: `query Transactions($from: DateTime!) {
  transactions(first: 50, filter: { from: $from }) {
    totalCount
    pageInfo { hasNextPage endCursor }
    nodes {
      type
      cause
      effectiveAt
      customer { id company }
      product { name }
      unitsBefore
      unitsAfter
      actorName
    }
  }
}
`,
    variables: { from: '2026-01-01T00:00:00Z' },
  },
  {
    title: 'Any object by its id',
    about: 'The part of an id before the underscore names its type.',
    query: `query AnyObject($id: ID!) {
  node(id: $id) {
    __typename
    id
    ... on Customer { company customerStatus: status assignments { plan { name } } }
    ... on Partner { company kind partnerStatus: status }
    ... on ServicePlan { name product { name } }
    ... on License { status units usedUnits expirationDate }
  }
}
`,
    variables: { id: 'cus_…' },
  },
  {
    title: 'Try out a new customer',
    about: 'A dry run: nothing is saved, the effects say what would happen.',
    query: `mutation TryCustomer($input: CustomerCreateInput!) {
  customerCreate(input: $input, dryRun: true) {
    effects {
      licenses { planName productName after { units status startDate expirationDate } }
      messages { kind recipient dueAt }
    }
    userErrors { __typename message path code }
  }
}
`,
    variables: {
      input: {
        company: 'Harbour Bakery',
        city: 'Hamburg',
        state: 'Hamburg',
        country: 'DE',
        timeZone: 'Europe/Berlin',
        administrator: {
          accountName: 'harbour-bakery',
          firstName: 'Ida',
          lastName: 'Petersen',
          email: 'ida@harbour-bakery.example',
        },
      },
    },
  },
  {
    title: 'Assign a plan',
    about:
      'Without dryRun it is saved. A plan that duplicates what the customer holds is refused with the duplicates: send it again with their holdingsVersion, and a choice for each that has one.',
    query: `mutation AssignPlan($input: AssignmentCreateInput!, $dryRun: Boolean!) {
  assignmentCreate(input: $input, dryRun: $dryRun) {
    effects {
      licenses {
        productName
        before { units status expirationDate }
        after { units status expirationDate }
      }
    }
    userErrors {
      __typename
      message
      path
      code
      ... on CrossgradeRequired {
        holdingsVersion
        duplicates { choices license { id units product { name } } }
      }
    }
  }
}
`,
    variables: { input: { customerId: 'cus_…', planId: 'plan_…', units: 25 }, dryRun: true },
  },
];
