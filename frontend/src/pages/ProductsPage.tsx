import { useLingui } from '@lingui/react/macro';
import { graphql, usePreloadedQuery } from 'react-relay/hooks';
import type * as z from 'zod/mini';
import type { ProductsPageQuery } from '../__generated__/ProductsPageQuery.graphql';
import { ProductPanel } from '../features/products/ProductPanel';
import { ProductTable } from '../features/products/ProductTable';
import { SavedViews } from '../features/views/SavedViews';
import { ViewMenu } from '../features/views/ViewButton';
import type { PageProps } from '../lib/page';
import { paths } from '../lib/paths';
import { type productsSearch, productsSorting } from '../lib/search';
import {
  licenseVersions,
  licenseVersionWords,
  optionsOf,
  productKinds,
  productKindWords,
} from '../lib/words';
import { ExportButton } from '../ui/ExportButton';
import { FilterBar, filterOf } from '../ui/FilterBar';
import { PageHeader } from '../ui/PageHeader';
import { ListLayout } from '../ui/PageLayout';

const query = graphql`
  query ProductsPageQuery($filter: ProductFilter, $orderBy: ProductOrder, $shown: ID!, $isShown: Boolean!) {
    viewer {
      ...SavedViews_viewer @arguments(page: PRODUCTS)
    }
    node(id: $shown) @include(if: $isShown) {
      ... on Product {
        ...ProductPanel_product @alias(as: "panel")
      }
    }
    ...ProductTable_query @arguments(filter: $filter, orderBy: $orderBy)
  }
`;

type Props = PageProps<ProductsPageQuery, z.infer<typeof productsSearch>>;

/** What can be sold. */
export function ProductsPage({ queryRef, search, setSearch, pending }: Props) {
  const { t, i18n } = useLingui();
  const data = usePreloadedQuery<ProductsPageQuery>(query, queryRef);
  const { text, kind, version, plannable, open } = search;
  const filtered = text !== undefined || kind.length > 0 || version.length > 0 || plannable;
  const panel = search.product ? data.node?.panel : null;
  const clear = () => setSearch({ text: undefined, kind: [], version: [], plannable: false });
  return (
    <SavedViews viewer={data.viewer} page="PRODUCTS" search={search} passing={['open', 'product']}>
      <ListLayout
        panel={panel && <ProductPanel product={panel} onClose={() => setSearch({ product: undefined })} />}
      >
        <ProductTable
          query={data}
          pending={pending}
          sort={productsSorting.shown(search.sort)}
          onSort={(sort) => setSearch({ sort: productsSorting.word(sort) })}
          open={open}
          shown={search.product}
          href={(product) => paths.products({ ...search, product })}
          onOpen={(ids) => setSearch({ open: ids }, { replace: true })}
          onClear={filtered ? clear : undefined}
          above={(totalCount) => (
            <>
              <PageHeader
                title={t`Available products`}
                aside={<ViewMenu />}
                count={totalCount}
                tools={
                  <ExportButton
                    href={(format, columns) =>
                      paths.exported('products', format, queryRef.variables, columns)
                    }
                  />
                }
              />
              <FilterBar
                placeholder={t`Name or code`}
                text={text}
                onText={(value) => setSearch({ text: value }, { replace: true })}
                filters={[
                  filterOf({
                    id: 'kind',
                    label: t`Kind`,
                    options: optionsOf(i18n, productKinds, productKindWords),
                    values: kind,
                    onChange: (values) => setSearch({ kind: values }),
                  }),
                  filterOf({
                    id: 'version',
                    label: t`Version`,
                    options: optionsOf(i18n, licenseVersions, licenseVersionWords),
                    values: version,
                    onChange: (values) => setSearch({ version: values }),
                  }),
                  filterOf({
                    id: 'plannable',
                    label: t`For plans`,
                    options: [{ value: 'yes', label: t`Only those for new plans` }],
                    values: plannable ? ['yes'] : [],
                    onChange: (values) => setSearch({ plannable: values.length > 0 }),
                  }),
                ]}
                onClear={clear}
                count={totalCount}
              />
            </>
          )}
        />
      </ListLayout>
    </SavedViews>
  );
}
