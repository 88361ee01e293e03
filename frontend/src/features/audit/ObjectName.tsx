import { graphql, useFragment } from 'react-relay/hooks';
import type {
  ObjectName_object$data,
  ObjectName_object$key,
} from '../../__generated__/ObjectName_object.graphql';
import { paths } from '../../lib/paths';
import { Link } from '../../ui/Link';
import classes from './AuditPanel.module.css';

const fragment = graphql`
  fragment ObjectName_object on Node {
    __typename
    ... on Customer {
      id
      company
    }
    ... on Partner {
      id
      company
    }
    ... on ServicePlan {
      id
      name
    }
    ... on Product {
      id
      name
    }
    ... on User {
      accountName
      userCompany: customer {
        id
        company
      }
    }
    ... on APIToken {
      name
    }
    ... on SavedView {
      name
    }
    ... on Assignment {
      id
      plan {
        name
      }
      customer {
        id
        company
      }
    }
    ... on Crossgrade {
      id
      target: plan {
        name
      }
      customer {
        id
        company
      }
    }
    ... on License {
      id
      product {
        name
      }
      customer {
        id
        company
      }
    }
  }
`;

interface ObjectNameProps {
  /** Null for what is gone, or is not the reader's to see; its id is shown then. */
  object: ObjectName_object$key | null | undefined;
  id: string;
  linked?: boolean;
}

/** What an event is about, in words, and the way to its page. */
export function ObjectName({ object: key, id, linked = false }: ObjectNameProps) {
  const object = useFragment(fragment, key);
  const { name, href } = described(object);
  if (name === null) return <code className={classes.id}>{id}</code>;
  return linked && href !== null ? <Link href={href}>{name}</Link> : <span>{name}</span>;
}

interface Described {
  name: string | null;
  href: string | null;
}

function described(object: ObjectName_object$data | null | undefined): Described {
  switch (object?.__typename) {
    case 'Customer':
      return { name: object.company, href: paths.customer(object.id) };
    case 'Partner':
      return { name: object.company, href: paths.partner(object.id) };
    case 'ServicePlan':
      return { name: object.name, href: paths.plan(object.id) };
    case 'Product':
      return { name: object.name, href: paths.products({ product: object.id }) };
    case 'User':
      return object.userCompany
        ? {
            name: `${object.accountName} · ${object.userCompany.company}`,
            href: paths.customer(object.userCompany.id, { tab: 'accounts' }),
          }
        : { name: object.accountName, href: null };
    case 'APIToken':
    case 'SavedView':
      return { name: object.name, href: null };
    case 'Assignment':
      return {
        name: `${object.plan.name} · ${object.customer.company}`,
        href: paths.customer(object.customer.id, { highlight: object.id }),
      };
    case 'License':
      return {
        name: `${object.product.name} · ${object.customer.company}`,
        href: paths.customer(object.customer.id, { highlight: object.id }),
      };
    case 'Crossgrade':
      return {
        name: [object.target?.name, object.customer.company].filter(Boolean).join(' · '),
        href: paths.crossgrade(object.id),
      };
    default:
      return { name: null, href: null };
  }
}
