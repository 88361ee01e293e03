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
    title: 'Customers with their licenses',
    about: 'A page of customers, each with its plans, licenses and products, in one request.',
    query: `query CustomersWithLicenses($first: Int!, $after: String, $filter: CustomerFilter) {
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
    variables: { first: 10, after: null, filter: { openCrossgrade: false } },
  },
  {
    title: 'What needs attention',
    about: 'Licenses that use more units than they have, or end soon.',
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
  {
    title: 'Keep a crossgrade for later',
    about:
      'A plan that duplicates what the customer holds, with what becomes of each duplicate; crossgradeResolve then assigns it.',
    query: `mutation KeepCrossgrade($input: CrossgradeOpenInput!) {
  crossgradeOpen(input: $input) {
    crossgrade {
      id
      version
      status
      stale
      plan { name }
    }
    userErrors { __typename message path code }
  }
}
`,
    variables: {
      input: {
        customerId: 'cus_…',
        planId: 'plan_…',
        units: 25,
        crossgrades: [{ licenseId: 'lic_…', choice: 'TRANSFER' }],
      },
    },
  },
  {
    title: 'Renew an assigned plan',
    about:
      'The version is that of the assignment; a change in between is refused and nothing is overwritten.',
    query: `mutation Renew($input: AssignmentRenewInput!, $dryRun: Boolean!) {
  assignmentRenew(input: $input, dryRun: $dryRun) {
    effects {
      licenses {
        productName
        before { units expirationDate }
        after { units expirationDate }
      }
    }
    userErrors { __typename message path code }
  }
}
`,
    variables: { input: { id: 'asg_…', expectedVersion: 1, months: 12 }, dryRun: true },
  },
  {
    title: 'Renew many at once',
    about:
      'All that match the filter, each by itself. The operation answers at once; ask for it again to see how far it is.',
    query: `mutation RenewMany($input: AssignmentsRenewInput!, $dryRun: Boolean!) {
  assignmentsRenew(input: $input, dryRun: $dryRun) {
    operation { id status total done }
    userErrors { __typename message path code }
  }
}
`,
    variables: {
      input: { filter: { endsWithinDays: 30, autoRenew: false, firstToEnd: false }, months: 12 },
      dryRun: true,
    },
  },
  {
    title: 'How far a bulk operation is',
    about: 'What was done, and what was refused and why.',
    query: `query Operation($id: ID!) {
  bulkOperation(id: $id) {
    kind
    status
    total
    done
    refused
    items(first: 50, outcomes: [REFUSED, FAILED]) {
      nodes {
        outcome
        object { id }
        userErrors { message code }
      }
    }
  }
}
`,
    variables: { id: 'op_…' },
  },
  {
    title: 'License pool',
    about: 'What is left to assign, of the own company and of the partners below it.',
    query: `query Pools {
  viewer {
    partner { company pool { ...Stock } }
  }
  partners(first: 25) {
    nodes { company pool { ...Stock } }
  }
}

fragment Stock on PoolEntry {
  id
  version
  product { code name }
  licenseVersion
  stock
  maximum
  threshold
  belowThreshold
}
`,
  },
  {
    title: 'Refill a pool',
    about: 'Without units it is filled to its maximum.',
    query: `mutation Refill($input: PoolRefillInput!, $dryRun: Boolean!) {
  poolRefill(input: $input, dryRun: $dryRun) {
    pool { stock maximum }
    effects { pools { productName before after } }
    userErrors { __typename message path code }
  }
}
`,
    variables: { input: { id: 'pool_…', expectedVersion: 1, units: 100 }, dryRun: true },
  },
  {
    title: 'Generate registration keys',
    about: 'Each key makes one customer of the partner, with licenses of the plan.',
    query: `mutation Keys($input: RegistrationKeysGenerateInput!) {
  registrationKeysGenerate(input: $input) {
    batchId
    keys(first: 100) { nodes { value units expiresOn } }
    userErrors { __typename message path code }
  }
}
`,
    variables: { input: { planId: 'plan_…', count: 10, units: 5 } },
  },
  {
    title: 'Timeline of a customer',
    about:
      'What happened, newest first: what people and the platform did, and what it changed of each license.',
    query: `query Timeline($id: ID!) {
  customer(id: $id) {
    company
    timeline(first: 50) {
      nodes {
        recordedAt
        effectiveAt
        actorName
        action
        transaction { product { name } unitsBefore unitsAfter }
      }
    }
  }
}
`,
    variables: { id: 'cus_…' },
  },
  {
    title: 'A list as a file',
    about:
      'What this counts comes as a file from /export/licenses.csv or .xlsx, with the filter as JSON: /export/licenses.csv?filter={"expiresWithinDays":30}',
    query: `query ToExport($filter: LicenseFilter) {
  licenses(first: 1, filter: $filter) { totalCount }
}
`,
    variables: { filter: { expiresWithinDays: 30, firstToEnd: false } },
  },
];
