import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { lazy, Suspense, useState } from 'react';
import { graphql, usePreloadedQuery } from 'react-relay/hooks';
import type * as z from 'zod/mini';
import type { StockPageQuery } from '../__generated__/StockPageQuery.graphql';
import classes from '../features/pools/PoolTable.module.css';
import { StockTable } from '../features/pools/StockTable';
import { SavedViews } from '../features/views/SavedViews';
import { ViewMenu } from '../features/views/ViewButton';
import type { PageProps } from '../lib/page';
import { paths } from '../lib/paths';
import { poolVersions, type stockSearch, stockSorting } from '../lib/search';
import { licenseVersionWords, optionsOf } from '../lib/words';
import { ExportButton } from '../ui/ExportButton';
import { FilterBar, filterOf } from '../ui/FilterBar';
import { PageHeader } from '../ui/PageHeader';
import { ListLayout } from '../ui/PageLayout';

const PoolCreateDialog = lazy(async () => ({
  default: (await import('../features/pools/PoolCreateDialog')).PoolCreateDialog,
}));

const query = graphql`
  query StockPageQuery($filter: PoolFilter!, $orderBy: PoolOrder) {
    viewer {
      ...SavedViews_viewer @arguments(page: LICENSE_POOL)
      partner {
        id
        tier
        poolRefill
        viewerCanCreatePools
        pool {
          product {
            id
          }
          licenseVersion
        }
      }
    }
    ...StockTable_query @arguments(filter: $filter, orderBy: $orderBy)
  }
`;

type Props = PageProps<StockPageQuery, z.infer<typeof stockSearch>>;

/** The stock of the viewer's own company. */
export function StockPage({ queryRef, search, setSearch, pending }: Props) {
  const { t, i18n } = useLingui();
  const data = usePreloadedQuery<StockPageQuery>(query, queryRef);
  const { id, tier, poolRefill, viewerCanCreatePools, pool } = data.viewer.partner;
  const [creating, setCreating] = useState(false);
  const { text, version, low } = search;
  const clear = () => setSearch({ text: undefined, version: [], low: false });
  const filtered = text !== undefined || version.length > 0 || low;
  const tierTwo = tier === 'TWO';
  const create = () => setCreating(true);
  return (
    <SavedViews viewer={data.viewer} page="LICENSE_POOL" search={search}>
      <ListLayout>
        <StockTable
          query={data}
          pending={pending}
          sort={stockSorting.shown(search.sort)}
          onSort={(sort) => setSearch({ sort: stockSorting.word(sort) })}
          tierTwo={tierTwo}
          onClear={filtered ? clear : undefined}
          first={viewerCanCreatePools && <Button onClick={create}>{t`Create pool`}</Button>}
          above={(totalCount) => (
            <>
              <PageHeader
                title={t`License pool`}
                aside={
                  <>
                    <ViewMenu />
                    {tierTwo && !poolRefill && (
                      <span className={classes.soft}>
                        <Trans>Your Tier 1 refills this pool</Trans>
                      </span>
                    )}
                  </>
                }
                count={totalCount}
                tools={
                  <ExportButton
                    href={(format, columns) =>
                      paths.exported('license-pool', format, queryRef.variables, columns)
                    }
                  />
                }
                actions={
                  viewerCanCreatePools
                    ? [
                        {
                          id: 'create',
                          label: t`Create pool`,
                          icon: IconPlus,
                          primary: true,
                          key: 'c',
                          onClick: create,
                        },
                      ]
                    : []
                }
              />
              <FilterBar
                placeholder={t`Product`}
                text={text}
                onText={(value) => setSearch({ text: value }, { replace: true })}
                filters={[
                  filterOf({
                    id: 'version',
                    label: t`Version`,
                    options: optionsOf(i18n, poolVersions, licenseVersionWords),
                    values: version,
                    onChange: (values) => setSearch({ version: values }),
                  }),
                  filterOf({
                    id: 'low',
                    label: t`Level`,
                    options: [{ value: 'yes', label: t`Low or none left` }],
                    values: low ? ['yes'] : [],
                    onChange: (values) => setSearch({ low: values.length > 0 }),
                  }),
                ]}
                onClear={clear}
                count={totalCount}
              />
            </>
          )}
        />
      </ListLayout>
      <Suspense>
        {creating && (
          <PoolCreateDialog
            partnerId={id}
            tierTwo={tierTwo}
            held={pool.map(({ product, licenseVersion }) => `${product.id} ${licenseVersion}`)}
            onClose={() => setCreating(false)}
          />
        )}
      </Suspense>
    </SavedViews>
  );
}
