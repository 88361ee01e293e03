import { Trans, useLingui } from '@lingui/react/macro';
import { IconChevronDown, IconChevronRight } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { graphql, useFragment, usePaginationFragment } from 'react-relay/hooks';
import type { ProductTable_product$key } from '../../__generated__/ProductTable_product.graphql';
import type { ProductTable_query$key } from '../../__generated__/ProductTable_query.graphql';
import type { ProductTablePaginationQuery } from '../../__generated__/ProductTablePaginationQuery.graphql';
import { formatDate, formatNumber } from '../../lib/format';
import { unitTypeText } from '../../lib/unitTypes';
import { availabilityWords, licenseVersions, licenseVersionWords, productKindWords } from '../../lib/words';
import { DataGrid } from '../../ui/DataGrid';
import { NoValue } from '../../ui/DateText';
import { EmptyState } from '../../ui/EmptyState';
import { fitting } from '../../ui/fitting';
import { GridCell, type GridColumn, GridTitle } from '../../ui/GridCell';
import type { GridSort } from '../../ui/GridHead';
import { StatusBadge } from '../../ui/StatusBadge';
import { Tag } from '../../ui/Tag';
import classes from './ProductTable.module.css';

const fragment = graphql`
  fragment ProductTable_query on Query
  @argumentDefinitions(
    filter: { type: "ProductFilter" }
    orderBy: { type: "ProductOrder" }
    count: { type: "Int", defaultValue: 100 }
    cursor: { type: "String" }
  )
  @refetchable(queryName: "ProductTablePaginationQuery") {
    products(first: $count, after: $cursor, filter: $filter, orderBy: $orderBy) @connection(key: "ProductTable_products") {
      totalCount
      edges {
        node {
          id
          components {
            id
            ...ProductTable_product
          }
          ...ProductTable_product
        }
      }
    }
    viewer {
      partner {
        pool {
          product {
            id
          }
          licenseVersion
          stock
        }
      }
    }
  }
`;

const productFragment = graphql`
  fragment ProductTable_product on Product {
    code
    name
    kind
    family
    unitType
    versions
    availability
    endOfSaleAt
    endOfLifeAt
  }
`;

interface Row {
  key: string;
  id: string;
  product: ProductTable_product$key;
  /** Whether its components are shown; null where it has none. */
  open: boolean | null;
  onToggle: () => void;
  component: boolean;
  stock: Stock | undefined;
}

interface Stock {
  trial: number | null;
  full: number | null;
}

interface ProductTableProps {
  query: ProductTable_query$key;
  pending: boolean;
  sort: GridSort;
  onSort: (sort: GridSort) => void;
  /** The suites whose components are shown. */
  open: readonly string[];
  onOpen: (open: string[]) => void;
  /** The product that is shown beside the list. */
  shown: string | undefined;
  /** The address at which a product is shown beside the list. */
  href: (id: string) => string;
  onClear: (() => void) | undefined;
  /** What stands above the list and tells how many products match. */
  above: (totalCount: number) => ReactNode;
}

/** The catalog. Suites unfold to the products that they hold. */
export function ProductTable({
  query,
  pending,
  sort,
  onSort,
  open,
  onOpen,
  shown,
  href,
  onClear,
  above,
}: ProductTableProps) {
  const { t, i18n } = useLingui();
  const { data, hasNext, isLoadingNext, loadNext } = usePaginationFragment<
    ProductTablePaginationQuery,
    ProductTable_query$key
  >(fragment, query);

  const pool = new Map<string, Stock>();
  for (const { product, licenseVersion, stock } of data.viewer.partner.pool) {
    const entry = pool.get(product.id) ?? { trial: null, full: null };
    pool.set(product.id, licenseVersion === 'TRIAL' ? { ...entry, trial: stock } : { ...entry, full: stock });
  }

  const rows: Row[] = [];
  for (const { node } of data.products.edges) {
    const unfolded = node.components.length === 0 ? null : open.includes(node.id);
    rows.push({
      key: node.id,
      id: node.id,
      product: node,
      open: unfolded,
      onToggle: () => onOpen(unfolded ? open.filter((id) => id !== node.id) : [...open, node.id]),
      component: false,
      stock: pool.get(node.id),
    });
    if (!unfolded) continue;
    for (const component of node.components) {
      rows.push({
        key: `${node.id} ${component.id}`,
        id: component.id,
        product: component,
        open: null,
        onToggle: () => {},
        component: true,
        stock: pool.get(component.id),
      });
    }
  }

  const columns: GridColumn[] = [
    {
      id: 'name',
      header: t`Product`,
      width: 'minmax(0, 2.4fr)',
      minWidth: 310,
      card: 'title',
      sortable: true,
    },
    { id: 'code', header: t`Code`, width: '126px', minWidth: 126, card: 'line', sortable: true },
    { id: 'kind', ...fitting(i18n, t`Kind`, productKindWords, 'text'), card: 'aside' },
    {
      id: 'family',
      header: t`Family`,
      width: 'minmax(0, 1.2fr)',
      minWidth: 130,
      inPanel: true,
      sortable: true,
    },
    { id: 'unit', header: t`Unit`, width: '118px', minWidth: 118, inPanel: true },
    { id: 'versions', ...fitting(i18n, t`Versions`, licenseVersionWords, 'tags'), card: 'line' },
    ...(pool.size > 0
      ? [
          {
            id: 'stock',
            ...fitting(i18n, t`Stock: Full / Trial`, {}, 'last'),
            align: 'end',
          } satisfies GridColumn,
        ]
      : []),
  ];
  return (
    <>
      {above(data.products.totalCount)}
      <DataGrid
        label={t`Available products`}
        columns={columns}
        rows={rows}
        rowKey={(row) => row.key}
        rowHref={(row) => href(row.id)}
        openKey={shown}
        Cells={ProductCells}
        totalCount={hasNext ? null : rows.length}
        hasMore={hasNext}
        loadingMore={isLoadingNext}
        onLoadMore={() => loadNext(100)}
        pending={pending}
        sort={sort}
        onSort={onSort}
        empty={
          onClear ? (
            <EmptyState kind="noMatch" onClear={onClear} />
          ) : (
            <EmptyState kind="nothing" title={t`No products yet`}>
              <Trans>The operator of the server fills the catalog.</Trans>
            </EmptyState>
          )
        }
      />
    </>
  );
}

function ProductCells({ row }: { row: Row }) {
  const { t, i18n } = useLingui();
  const product = useFragment(productFragment, row.product);
  const { name } = product;
  const Chevron = row.open ? IconChevronDown : IconChevronRight;
  return (
    <>
      <GridCell column="name">
        <span className={classes.name} data-component={row.component || undefined}>
          {row.open !== null && (
            <button
              type="button"
              className={classes.toggle}
              aria-expanded={row.open}
              aria-label={t`Products in ${name}`}
              onClick={row.onToggle}
            >
              <Chevron size={16} aria-hidden />
            </button>
          )}
          <span className={classes.text}>
            <GridTitle wraps>{name}</GridTitle>
          </span>
          <Availability product={product} />
        </span>
      </GridCell>
      <GridCell column="code">{product.code}</GridCell>
      <GridCell column="kind">{i18n._(productKindWords[product.kind])}</GridCell>
      <GridCell column="family">{product.family}</GridCell>
      <GridCell column="unit">{unitTypeText(i18n, product.unitType)}</GridCell>
      <GridCell column="versions">
        <span className={classes.tags}>
          {licenseVersions
            .filter((version) => product.versions.includes(version))
            .map((version) => (
              <Tag key={version}>{i18n._(licenseVersionWords[version])}</Tag>
            ))}
        </span>
      </GridCell>
      <GridCell column="stock">
        <StockText stock={row.stock} />
      </GridCell>
    </>
  );
}

function StockText({ stock }: { stock: Stock | undefined }) {
  const { t, i18n } = useLingui();
  if (!stock) return <NoValue />;
  const show = (units: number | null) => (units === null ? '–' : formatNumber(i18n.locale, units));
  const full = show(stock.full);
  const trial = show(stock.trial);
  return (
    <span title={t`Full ${full}, Trial ${trial}`}>
      {full} <span className={classes.soft}>/ {trial}</span>
      <span className="visually-hidden">{t`Full ${full}, Trial ${trial}`}</span>
    </span>
  );
}

interface AvailabilityProps {
  product: {
    readonly availability: 'ON_SALE' | 'END_OF_SALE' | 'END_OF_LIFE';
    readonly endOfSaleAt?: string | null;
    readonly endOfLifeAt?: string | null;
  };
}

function Availability({ product: { availability, endOfSaleAt, endOfLifeAt } }: AvailabilityProps) {
  const { t, i18n } = useLingui();
  if (availability === 'ON_SALE') {
    if (!endOfSaleAt) return null;
    const until = formatDate(i18n.locale, endOfSaleAt);
    return <StatusBadge tone="soon">{t`Until ${until}`}</StatusBadge>;
  }
  const day = endOfLifeAt ? formatDate(i18n.locale, endOfLifeAt) : null;
  return (
    <span title={availability === 'END_OF_SALE' && day ? t`End of life on ${day}` : undefined}>
      <StatusBadge tone={availability === 'END_OF_SALE' ? 'warn' : 'bad'}>
        {i18n._(availabilityWords[availability])}
      </StatusBadge>
    </span>
  );
}
