import { useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { graphql, usePreloadedQuery } from 'react-relay/hooks';
import type { PlansPageQuery } from '../__generated__/PlansPageQuery.graphql';
import { PlanFilters, type PlansSearch } from '../features/plans/PlanFilters';
import { PlanTable } from '../features/plans/PlanTable';
import { SavedViews } from '../features/views/SavedViews';
import { ViewMenu } from '../features/views/ViewButton';
import { useAction } from '../lib/actions';
import type { PageProps } from '../lib/page';
import { paths } from '../lib/paths';
import { plansSorting } from '../lib/search';
import { ExportButton } from '../ui/ExportButton';
import { Link } from '../ui/Link';
import { PageHeader } from '../ui/PageHeader';
import { ListLayout } from '../ui/PageLayout';

const query = graphql`
  query PlansPageQuery($filter: ServicePlanFilter, $orderBy: ServicePlanOrder, $chosen: [ID!]!) {
    viewer {
      ...SavedViews_viewer @arguments(page: PLANS)
      partner {
        tier
      }
    }
    ...PlanFilters_query @arguments(chosen: $chosen)
    ...PlanTable_query @arguments(filter: $filter, orderBy: $orderBy)
  }
`;

type Props = PageProps<PlansPageQuery, PlansSearch>;

export function PlansPage({ queryRef, search, setSearch, pending }: Props) {
  const { t, i18n } = useLingui();
  const data = usePreloadedQuery<PlansPageQuery>(query, queryRef);
  const create = useAction('plan.create');
  const { text, product, version, enabled, suite, partner, sort } = search;
  const makers = data.viewer.partner.tier === 'ONE';
  const filtered =
    text !== undefined ||
    enabled !== undefined ||
    suite !== undefined ||
    product.length > 0 ||
    version.length > 0 ||
    partner.length > 0;
  const clear = () =>
    setSearch({
      text: undefined,
      product: [],
      version: [],
      enabled: undefined,
      suite: undefined,
      partner: [],
    });
  return (
    <SavedViews viewer={data.viewer} page="PLANS" search={search}>
      <ListLayout>
        <PlanTable
          query={data}
          pending={pending}
          makers={makers}
          sort={plansSorting.shown(sort)}
          onSort={(sort) => setSearch({ sort: plansSorting.word(sort) })}
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
                title={t`Service plans`}
                aside={<ViewMenu />}
                count={totalCount}
                tools={
                  <ExportButton
                    href={(format, columns) =>
                      paths.exported('service-plans', format, queryRef.variables, columns)
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
              <PlanFilters
                query={data}
                search={search}
                setSearch={setSearch}
                makers={makers}
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
