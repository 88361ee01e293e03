import { useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { graphql, usePreloadedQuery } from 'react-relay/hooks';
import type { PartnersPageQuery } from '../__generated__/PartnersPageQuery.graphql';
import { PartnerFilters, type PartnersSearch } from '../features/partners/PartnerFilters';
import { PartnerTable } from '../features/partners/PartnerTable';
import { SavedViews } from '../features/views/SavedViews';
import { ViewMenu } from '../features/views/ViewButton';
import { useAction } from '../lib/actions';
import type { PageProps } from '../lib/page';
import { paths } from '../lib/paths';
import { partnersSorting } from '../lib/search';
import { ExportButton } from '../ui/ExportButton';
import { Link } from '../ui/Link';
import { PageHeader } from '../ui/PageHeader';
import { ListLayout } from '../ui/PageLayout';

const query = graphql`
  query PartnersPageQuery($filter: PartnerFilter, $orderBy: PartnerOrder, $chosen: [ID!]!) {
    viewer {
      ...SavedViews_viewer @arguments(page: PARTNERS)
    }
    ...PartnerFilters_query @arguments(chosen: $chosen)
    ...PartnerTable_query @arguments(filter: $filter, orderBy: $orderBy)
  }
`;

type Props = PageProps<PartnersPageQuery, PartnersSearch>;

/** The companies below the viewer's own. */
export function PartnersPage({ queryRef, search, setSearch, pending }: Props) {
  const { t, i18n } = useLingui();
  const data = usePreloadedQuery<PartnersPageQuery>(query, queryRef);
  const create = useAction('partner.create');
  const { text, sort, zone: _zone, view: _view, ...filters } = search;
  const filtered =
    text !== undefined || Object.values(filters).some((value) => value !== undefined && value.length > 0);
  const clear = () =>
    setSearch({
      text: undefined,
      status: [],
      kind: [],
      product: [],
      licenseStatus: [],
      poolProduct: [],
      poolVersion: [],
      poolLevel: [],
      from: undefined,
      to: undefined,
      zone: undefined,
    });
  return (
    <SavedViews viewer={data.viewer} page="PARTNERS" search={search}>
      <ListLayout>
        <PartnerTable
          query={data}
          pending={pending}
          sort={partnersSorting.shown(sort)}
          onSort={(sort) => setSearch({ sort: partnersSorting.word(sort) })}
          onClear={filtered ? clear : undefined}
          first={
            create && (
              <Button component={Link} href={create.href}>
                {i18n._(create.label)}
              </Button>
            )
          }
          above={(totalCount) => (
            <>
              <PageHeader
                title={t`Partners`}
                aside={<ViewMenu />}
                count={totalCount}
                tools={
                  <ExportButton
                    href={(format, columns) =>
                      paths.exported('partners', format, queryRef.variables, columns)
                    }
                  />
                }
                actions={
                  create && [
                    {
                      id: create.id,
                      label: i18n._(create.label),
                      icon: create.icon,
                      href: create.href,
                      primary: true,
                      key: 'c',
                    },
                  ]
                }
              />
              <PartnerFilters
                query={data}
                search={search}
                setSearch={setSearch}
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
