import {
  IconArrowsExchange,
  IconBox,
  IconBuilding,
  IconBuildingStore,
  IconLicense,
  IconStack2,
} from '@tabler/icons-react';
import type { PaletteQuery } from '../__generated__/PaletteQuery.graphql';
import { paths } from '../lib/paths';
import type { Icon } from '../ui/StatusBadge';

/** Something that was found, and the way to it. */
export interface Hit {
  id: string;
  label: string;
  description?: string;
  icon: Icon;
  href: string;
}

type Answer = PaletteQuery['response'];

/** What the server found: by id, by code, by the id of another system, then by name. Nothing is listed twice. */
export function hitsOf(data: Answer): readonly Hit[] {
  const hits = [
    ...hitOf(data.node),
    ...(data.licenses?.nodes ?? []).map(licenseHit),
    ...(data.assignments?.nodes ?? []).map(assignmentHit),
    ...(data.customers?.nodes ?? []).map(({ id, company, city }) => ({
      id,
      label: company,
      description: city,
      icon: IconBuilding,
      href: paths.customer(id),
    })),
    ...(data.partners?.nodes ?? []).map(({ id, company }) => ({
      id,
      label: company,
      icon: IconBuildingStore,
      href: paths.partner(id),
    })),
    ...(data.plans?.nodes ?? []).map(({ id, name, partner }) => ({
      id,
      label: name,
      description: partner?.company,
      icon: IconStack2,
      href: paths.plan(id),
    })),
  ];
  return [...new Map(hits.map((hit) => [hit.id, hit])).values()];
}

/** What the typed id is of. */
function hitOf(node: Answer['node']): Hit[] {
  switch (node?.__typename) {
    case 'Customer':
      return [
        {
          id: node.id,
          label: node.company,
          description: node.id,
          icon: IconBuilding,
          href: paths.customer(node.id),
        },
      ];
    case 'Partner':
      return [
        {
          id: node.id,
          label: node.company,
          description: node.id,
          icon: IconBuildingStore,
          href: paths.partner(node.id),
        },
      ];
    case 'ServicePlan':
      return [
        { id: node.id, label: node.name, description: node.id, icon: IconStack2, href: paths.plan(node.id) },
      ];
    case 'Product':
      return [
        {
          id: node.id,
          label: node.name,
          description: node.id,
          icon: IconBox,
          href: paths.products({ product: node.id }),
        },
      ];
    case 'Assignment':
      return [assignmentHit(node)];
    case 'License':
      return [licenseHit(node)];
    case 'Crossgrade':
      return [
        {
          id: node.id,
          label: node.decided?.name ?? node.customer.company,
          description: node.customer.company,
          icon: IconArrowsExchange,
          href: paths.crossgrade(node.id),
        },
      ];
    default:
      return [];
  }
}

interface OfCustomer {
  readonly id: string;
  readonly customer: { readonly id: string; readonly company: string };
}

function assignmentHit({
  id,
  plan,
  customer,
}: OfCustomer & { readonly plan: { readonly name: string } }): Hit {
  return heldBy({ id, customer }, plan.name);
}

function licenseHit({
  id,
  product,
  customer,
}: OfCustomer & { readonly product: { readonly name: string } }): Hit {
  return heldBy({ id, customer }, product.name);
}

/** Its customer's page shows it among the others. */
function heldBy({ id, customer }: OfCustomer, label: string): Hit {
  return {
    id,
    label,
    description: customer.company,
    icon: IconLicense,
    href: paths.customer(customer.id, { highlight: id }),
  };
}
