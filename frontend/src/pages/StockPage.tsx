import { useLingui } from '@lingui/react/macro';
import { graphql, usePreloadedQuery } from 'react-relay/hooks';
import type * as z from 'zod/mini';
import type { StockPageQuery } from '../__generated__/StockPageQuery.graphql';
import { PoolTable } from '../features/pools/PoolTable';
import type { PageProps } from '../lib/page';
import { poolVersions, type stockSearch } from '../lib/search';
import { licenseVersionWords, optionsOf } from '../lib/words';
import { FilterBar, filterOf } from '../ui/FilterBar';
import { PageHeader } from '../ui/PageHeader';
import { PageBody, ScrollLayout } from '../ui/PageLayout';

const query = graphql`
  query StockPageQuery {
    viewer {
      partner {
        ...PoolTable_partner
      }
    }
  }
`;

type Props = PageProps<StockPageQuery, z.infer<typeof stockSearch>>;

/** The stock of the viewer's own company. */
export function StockPage({ queryRef, search, setSearch }: Props) {
  const { t, i18n } = useLingui();
  const { viewer } = usePreloadedQuery<StockPageQuery>(query, queryRef);
  const { text, version, low } = search;
  const clear = () => setSearch({ text: undefined, version: [], low: false });
  const filtered = text !== undefined || version.length > 0 || low;
  return (
    <ScrollLayout>
      <PageHeader title={t`License pool`} />
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
      />
      <PageBody>
        <PoolTable
          partner={viewer.partner}
          own
          filter={filtered ? { text, version, low } : undefined}
          onClear={clear}
        />
      </PageBody>
    </ScrollLayout>
  );
}
