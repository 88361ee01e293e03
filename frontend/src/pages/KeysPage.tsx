import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { lazy, Suspense, useState } from 'react';
import { graphql, usePreloadedQuery } from 'react-relay/hooks';
import type { KeysPageQuery } from '../__generated__/KeysPageQuery.graphql';
import { KeyFilters, type KeysSearch } from '../features/keys/KeyFilters';
import { KeyTable } from '../features/keys/KeyTable';
import { SavedViews } from '../features/views/SavedViews';
import { ViewMenu } from '../features/views/ViewButton';
import type { PageProps } from '../lib/page';
import { paths } from '../lib/paths';
import { usePermission } from '../lib/permissions';
import { useRefresh } from '../lib/refresh';
import { keysSorting } from '../lib/search';
import { nothingSelected } from '../ui/DataGrid';
import { ExportButton } from '../ui/ExportButton';
import { type PageAction, PageHeader } from '../ui/PageHeader';
import { ListLayout } from '../ui/PageLayout';
import { SelectionBar } from '../ui/SelectionBar';

const GenerateDialog = lazy(async () => ({
  default: (await import('../features/keys/GenerateDialog')).GenerateDialog,
}));
const VoidDialog = lazy(async () => ({
  default: (await import('../features/keys/VoidDialog')).VoidDialog,
}));

const query = graphql`
  query KeysPageQuery($filter: RegistrationKeyFilter, $orderBy: RegistrationKeyOrder, $chosen: [ID!]!) {
    viewer {
      ...SavedViews_viewer @arguments(page: REGISTRATION_KEYS)
      partner {
        tier
      }
    }
    ...KeyFilters_query @arguments(chosen: $chosen)
    ...KeyTable_query @arguments(filter: $filter, orderBy: $orderBy)
  }
`;

type Props = PageProps<KeysPageQuery, KeysSearch>;

/** The keys that were sold, or are to be, and what became of each. */
export function KeysPage({ queryRef, search, setSearch, pending }: Props) {
  const { t } = useLingui();
  const data = usePreloadedQuery<KeysPageQuery>(query, queryRef);
  const refresh = useRefresh();
  const mayWrite = usePermission('KEYS_WRITE');
  const [selection, setSelection] = useState(nothingSelected);
  const [voiding, setVoiding] = useState(false);
  const { text, status, plan, partner, batch, generate } = search;
  const partners = data.viewer.partner.tier === 'ONE';
  const filtered =
    text !== undefined || batch !== undefined || status.length > 0 || plan.length > 0 || partner.length > 0;
  const change = (next: Partial<KeysSearch>, how?: { replace?: boolean }) => {
    setSelection(nothingSelected);
    setSearch(next, how);
  };
  const clear = () => change({ text: undefined, status: [], plan: [], partner: [], batch: undefined });
  const actions: PageAction[] = mayWrite
    ? [
        {
          id: 'generate',
          label: t`Generate keys`,
          icon: IconPlus,
          onClick: () => setSearch({ generate: true }),
          primary: true,
          key: 'c',
        },
      ]
    : [];
  return (
    <SavedViews viewer={data.viewer} page="REGISTRATION_KEYS" search={search} passing={['generate']}>
      <ListLayout>
        <KeyTable
          query={data}
          pending={pending}
          sort={keysSorting.shown(search.sort)}
          onSort={(sort) => setSearch({ sort: keysSorting.word(sort) })}
          partners={partners}
          selection={selection}
          onSelect={mayWrite ? setSelection : undefined}
          onClear={filtered ? clear : undefined}
          first={
            mayWrite && (
              <Button onClick={() => setSearch({ generate: true })}>
                <Trans>Generate keys</Trans>
              </Button>
            )
          }
          above={(totalCount) => (
            <>
              <PageHeader
                title={t`Registration keys`}
                aside={<ViewMenu />}
                count={totalCount}
                actions={actions}
                tools={
                  <ExportButton
                    href={(format, columns) =>
                      paths.exported('registration-keys', format, queryRef.variables, columns)
                    }
                  />
                }
              />
              <KeyFilters
                query={data}
                search={search}
                setSearch={change}
                partners={partners}
                onClear={clear}
                count={totalCount}
              />
              <SelectionBar
                selection={selection}
                totalCount={totalCount}
                onSelect={setSelection}
                actions={[{ id: 'void', label: t`Void`, danger: true, onClick: () => setVoiding(true) }]}
              />
            </>
          )}
        />
        <Suspense>
          {generate && (
            <GenerateDialog onGenerated={refresh} onClose={() => setSearch({ generate: undefined })} />
          )}
          {voiding && (
            <VoidDialog
              ids={[...selection.keys]}
              onVoided={() => {
                setVoiding(false);
                setSelection(nothingSelected);
                refresh();
              }}
              onClose={() => setVoiding(false)}
            />
          )}
        </Suspense>
      </ListLayout>
    </SavedViews>
  );
}
