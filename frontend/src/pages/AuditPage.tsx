import { useLingui } from '@lingui/react/macro';
import { lazy, Suspense } from 'react';
import { graphql, usePreloadedQuery } from 'react-relay/hooks';
import type * as z from 'zod/mini';
import type { AuditPageQuery } from '../__generated__/AuditPageQuery.graphql';
import { AuditTable } from '../features/audit/AuditTable';
import { SavedViews } from '../features/views/SavedViews';
import { ViewMenu } from '../features/views/ViewButton';
import { auditActions, auditActionWords } from '../lib/auditWords';
import type { PageProps } from '../lib/page';
import { paths } from '../lib/paths';
import { type auditSearch, auditSorting } from '../lib/search';
import { optionsOf } from '../lib/words';
import { ExportButton } from '../ui/ExportButton';
import { type Filter, FilterBar, filterOf } from '../ui/FilterBar';
import { PageHeader } from '../ui/PageHeader';
import { ListLayout } from '../ui/PageLayout';
import { PeriodFields } from '../ui/PeriodFields';

// It brings the words of every field that an event can hold.
const AuditPanel = lazy(async () => ({ default: (await import('../features/audit/AuditPanel')).AuditPanel }));

const query = graphql`
  query AuditPageQuery($filter: AuditEventFilter, $orderBy: AuditEventOrder, $event: ID!, $isOpen: Boolean!) {
    viewer {
      ...SavedViews_viewer @arguments(page: AUDIT_LOG)
    }
    node(id: $event) @include(if: $isOpen) {
      ... on AuditEvent {
        ...AuditPanel_event @alias(as: "panel")
      }
    }
    ...AuditTable_query @arguments(filter: $filter, orderBy: $orderBy)
  }
`;

type Props = PageProps<AuditPageQuery, z.infer<typeof auditSearch>>;

export function AuditPage({ queryRef, search, setSearch, pending }: Props) {
  const { t, i18n } = useLingui();
  const data = usePreloadedQuery<AuditPageQuery>(query, queryRef);
  const { text, action, object, customer, from, to, event } = search;
  const filtered = [text, action, object, customer, from, to].some((value) => value !== undefined);
  const clear = () =>
    setSearch({
      text: undefined,
      action: undefined,
      object: undefined,
      customer: undefined,
      from: undefined,
      to: undefined,
      zone: undefined,
    });
  const panel = event ? data.node?.panel : null;

  // Only a link sets these; here they can be taken away.
  const ids: Filter[] = [];
  if (object)
    ids.push({
      id: 'object',
      label: t`Object`,
      options: [{ value: object, label: object }],
      values: [object],
      onChange: ([value]) => setSearch({ object: value }),
    });
  if (customer)
    ids.push({
      id: 'customer',
      label: t`Customer`,
      options: [{ value: customer, label: customer }],
      values: [customer],
      onChange: ([value]) => setSearch({ customer: value }),
    });
  return (
    <SavedViews viewer={data.viewer} page="AUDIT_LOG" search={search} passing={['event']}>
      <ListLayout
        panel={
          panel && (
            <Suspense>
              <AuditPanel event={panel} onClose={() => setSearch({ event: undefined })} />
            </Suspense>
          )
        }
      >
        <AuditTable
          query={data}
          pending={pending}
          sort={auditSorting.shown(search.sort)}
          onSort={(sort) => setSearch({ sort: auditSorting.word(sort) })}
          openId={event}
          href={(id) => paths.audit({ ...search, event: id })}
          onClear={filtered ? clear : undefined}
          above={(totalCount) => (
            <>
              <PageHeader
                title={t`Audit log`}
                aside={<ViewMenu />}
                count={totalCount}
                tools={
                  <ExportButton
                    href={(format, columns) =>
                      paths.exported('audit-log', format, queryRef.variables, columns)
                    }
                  />
                }
              />
              <FilterBar
                placeholder={t`Customer or account name`}
                text={text}
                onText={(value) => setSearch({ text: value }, { replace: true })}
                filters={[
                  filterOf({
                    id: 'action',
                    label: t`Action`,
                    options: optionsOf(i18n, auditActions, auditActionWords),
                    values: auditActions.filter((known) => known === action),
                    onChange: ([value]) => setSearch({ action: value }),
                    single: true,
                  }),
                  ...ids,
                ]}
                onClear={clear}
                count={totalCount}
              >
                <PeriodFields
                  of={t`When`}
                  from={from}
                  to={to}
                  zone={search.zone}
                  onChange={(period) => setSearch(period, { replace: true })}
                />
              </FilterBar>
            </>
          )}
        />
      </ListLayout>
    </SavedViews>
  );
}
