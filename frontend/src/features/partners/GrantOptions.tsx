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
              id
              name
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
      }
    }
  }
`;

export interface GrantOption {
  value: string;
  label: string;
  detail: string;
  /** The product that stock is kept of. */
  productId: string;
  productName: string;
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
      .map(({ id, name, licenseVersion, product }) => ({
        value: id,
        label: name,
        detail: `${product.name} · ${i18n._(licenseVersionWords[licenseVersion])}`,
        productId: product.id,
        productName: product.name,
      })),
    products: products.nodes.map(({ id, name, kind }) => ({
      value: id,
      label: name,
      detail: i18n._(productKindWords[kind]),
      productId: id,
      productName: name,
    })),
  };
}
