import { useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { graphql, useFragment } from 'react-relay/hooks';
import type { GrantOptions_query$key } from '../../__generated__/GrantOptions_query.graphql';
import { licenseVersionWords, productKindWords } from '../../lib/words';

const fragment = graphql`
  fragment GrantOptions_query on Query {
    viewer {
      partner {
        plans(first: 100) {
          nodes {
            id
            name
            licenseVersion
            enabled
            product {
              name
            }
            components {
              product {
                id
                name
              }
            }
          }
        }
      }
    }
    products(first: 100, filter: { plannable: true }) {
      nodes {
        id
        name
        kind
        components {
          id
          name
        }
      }
    }
  }
`;

export interface GrantOption {
  value: string;
  label: string;
  detail: string;
  /** The products that are licensed by it, of which stock is kept. A suite has none of its own. */
  licensed: readonly { readonly id: string; readonly name: string }[];
}

interface GrantOptionsProps {
  query: GrantOptions_query$key;
  of: 'plans' | 'products';
  children: (options: GrantOption[]) => ReactNode;
}

/** What the viewer's company can give to a partner. */
export function GrantOptions({ query, of, children }: GrantOptionsProps) {
  return children(useGrantOptions(query)[of]);
}

export function useGrantOptions(query: GrantOptions_query$key): Record<'plans' | 'products', GrantOption[]> {
  const { i18n } = useLingui();
  const { viewer, products } = useFragment(fragment, query);
  return {
    plans: viewer.partner.plans.nodes
      .filter(({ enabled }) => enabled)
      .map(({ id, name, licenseVersion, product, components }) => ({
        value: id,
        label: name,
        detail: `${product.name} · ${i18n._(licenseVersionWords[licenseVersion])}`,
        licensed: components.map((component) => component.product),
      })),
    products: products.nodes.map(({ id, name, kind, components }) => ({
      value: id,
      label: name,
      detail: i18n._(productKindWords[kind]),
      licensed: components.length > 0 ? components : [{ id, name }],
    })),
  };
}
