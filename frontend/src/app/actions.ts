import { msg } from '@lingui/core/macro';
import {
  IconArrowsExchange,
  IconBox,
  IconBuilding,
  IconBuildingStore,
  IconCalendarRepeat,
  IconFileDownload,
  IconHistory,
  IconId,
  IconKey,
  IconKeyboard,
  IconLayoutDashboard,
  IconLicense,
  IconListCheck,
  IconMail,
  IconPalette,
  IconPlus,
  IconStack,
  IconStack2,
  IconUserCircle,
  IconUsers,
} from '@tabler/icons-react';
import type { Action } from '../lib/actions';
import { paths } from '../lib/paths';
import type { Permission } from '../lib/permissions';

type Entry = Action & {
  /** Of those who work with many customers; a customer's own users go by another entry. */
  partners?: true;
  /** Without one, everybody has it. */
  permission?: Permission;
  /** What it takes in place of that for a customer's own user, whose company its partner has as a customer. */
  ofCustomer?: Permission;
};

/** Everything that can be done from anywhere, in the order of the sidebar. */
const entries: readonly Entry[] = [
  {
    id: 'dashboard',
    group: 'go',
    label: msg`Dashboard`,
    icon: IconLayoutDashboard,
    href: paths.dashboard(),
    keys: 'd',
  },
  {
    id: 'partners',
    group: 'go',
    label: msg`Partners`,
    icon: IconBuildingStore,
    href: paths.partners(),
    keys: 'r',
    permission: 'PARTNERS_READ',
  },
  {
    id: 'customers',
    group: 'go',
    label: msg`Customers`,
    icon: IconBuilding,
    href: paths.customers(),
    keys: 'c',
    permission: 'CUSTOMERS_READ',
    partners: true,
  },
  {
    id: 'products',
    group: 'go',
    label: msg`Available products`,
    icon: IconBox,
    href: paths.products(),
    keys: 'l',
    permission: 'PRODUCTS_READ',
  },
  {
    id: 'stock',
    group: 'go',
    label: msg`License pool`,
    icon: IconStack,
    href: paths.stock(),
    keys: 's',
    permission: 'PLANS_READ',
    partners: true,
  },
  {
    id: 'plans',
    group: 'go',
    label: msg`Service plans`,
    icon: IconStack2,
    href: paths.plans(),
    keys: 'p',
    permission: 'PLANS_READ',
  },
  {
    id: 'keys',
    group: 'go',
    label: msg`Registration keys`,
    icon: IconKey,
    href: paths.registrationKeys(),
    keys: 'k',
    permission: 'KEYS_READ',
  },
  {
    id: 'renewals',
    group: 'go',
    label: msg`Renewals`,
    icon: IconCalendarRepeat,
    href: paths.renewals(),
    keys: 'e',
    permission: 'CUSTOMERS_READ',
    partners: true,
  },
  {
    id: 'operations',
    group: 'go',
    label: msg`Bulk operations`,
    icon: IconListCheck,
    href: paths.operations(),
    keys: 'b',
    permission: 'LICENSES_WRITE',
    partners: true,
  },
  {
    id: 'users',
    group: 'go',
    label: msg`Users`,
    icon: IconUsers,
    href: paths.users(),
    keys: 'u',
    permission: 'OWN_USERS_WRITE',
    ofCustomer: 'CUSTOMER_USERS_WRITE',
  },
  {
    id: 'transactions',
    group: 'go',
    label: msg`Customer transactions`,
    icon: IconArrowsExchange,
    href: paths.transactions(),
    keys: 't',
    permission: 'TRANSACTIONS_READ',
  },
  {
    id: 'company',
    group: 'go',
    label: msg`Company`,
    icon: IconId,
    href: paths.company(),
    keys: 'y',
  },
  {
    id: 'branding',
    group: 'go',
    label: msg`Branding`,
    icon: IconPalette,
    href: paths.branding(),
    keys: 'i',
    permission: 'BRAND_WRITE',
  },
  {
    id: 'audit',
    group: 'go',
    label: msg`Audit log`,
    icon: IconHistory,
    href: paths.audit(),
    keys: 'h',
    permission: 'AUDIT_READ',
  },
  {
    id: 'outbox',
    group: 'go',
    label: msg`Outbox`,
    icon: IconMail,
    href: paths.outbox(),
    keys: 'o',
    permission: 'OUTBOX_READ',
  },
  {
    id: 'account',
    group: 'account',
    label: msg`Account`,
    icon: IconUserCircle,
    href: paths.account(),
    keys: 'a',
  },
  {
    id: 'customer.create',
    group: 'create',
    label: msg`Create Customer`,
    icon: IconPlus,
    href: paths.customerCreate(),
    permission: 'CUSTOMERS_WRITE',
  },
  {
    id: 'partner.create',
    group: 'create',
    label: msg`Create Partner`,
    icon: IconPlus,
    href: paths.partnerCreate(),
    permission: 'PARTNERS_WRITE',
  },
  {
    id: 'plan.create',
    group: 'create',
    label: msg`Create Service Plan`,
    icon: IconPlus,
    href: paths.planCreate(),
    permission: 'PLANS_WRITE',
  },
  {
    id: 'customers.summary',
    group: 'export',
    label: msg`Export Customer Summary`,
    icon: IconFileDownload,
    opens: 'summary',
    permission: 'SUMMARY_EXPORT',
  },
  {
    id: 'shortcuts',
    group: 'account',
    label: msg`Keyboard shortcuts`,
    icon: IconKeyboard,
    opens: 'shortcuts',
    key: '?',
  },
];

/** What the viewer may do; a customer's user finds the own company where a partner's finds all. */
export function actionsFor(permissions: ReadonlySet<Permission>, ownCustomerId?: string): readonly Action[] {
  const own: Entry[] =
    ownCustomerId === undefined
      ? []
      : [
          {
            id: 'licenses',
            group: 'go',
            label: msg`Licenses`,
            icon: IconLicense,
            href: paths.customer(ownCustomerId),
            keys: 'c',
            permission: 'CUSTOMERS_READ',
          },
        ];
  return [...entries.filter((entry) => own.length === 0 || !entry.partners), ...own].filter((entry) => {
    const permission = (own.length > 0 && entry.ofCustomer) || entry.permission;
    return permission === undefined || permissions.has(permission);
  });
}

/** The sections of the sidebar; an entry that the viewer may not use is left out, and so is an empty section. */
export const sections: readonly { title: ReturnType<typeof msg> | null; ids: readonly string[] }[] = [
  { title: null, ids: ['dashboard'] },
  {
    title: msg`Users & Licenses`,
    ids: ['partners', 'customers', 'licenses', 'renewals', 'products', 'stock', 'plans', 'keys'],
  },
  {
    title: msg`Administration`,
    ids: ['company', 'branding', 'users', 'transactions', 'operations', 'outbox', 'audit', 'account'],
  },
];
