import { useLingui } from '@lingui/react/macro';
import { Modal } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { createSpotlight, Spotlight } from '@mantine/spotlight';
import '@mantine/spotlight/styles.layer.css';
import { IconBraces, IconBuilding, IconBuildingStore, IconSearch, IconStack2 } from '@tabler/icons-react';
import { type ReactNode, useEffect, useState } from 'react';
import { fetchQuery, graphql, useRelayEnvironment } from 'react-relay/hooks';
import type { PaletteQuery } from '../__generated__/PaletteQuery.graphql';
import { type Action, isPage, type OpenedDialog, useActions } from '../lib/actions';
import { paths } from '../lib/paths';
import { usePermission } from '../lib/permissions';
import { showQueryBehind } from '../lib/queryBehind';
import { useNavigation } from '../ui/Link';
import { releaseKeys } from './typeAhead';

const query = graphql`
  query PaletteQuery(
    $search: String!
    $id: ID!
    $isId: Boolean!
    $customers: Boolean!
    $partners: Boolean!
    $plans: Boolean!
  ) {
    node(id: $id) @include(if: $isId) {
      __typename
      id
      ... on Customer {
        company
      }
      ... on Partner {
        company
      }
      ... on ServicePlan {
        name
      }
    }
    customers(first: 6, filter: { search: $search }) @include(if: $customers) {
      nodes {
        id
        company
        city
      }
    }
    partners(first: 4, filter: { search: $search }) @include(if: $partners) {
      nodes {
        id
        company
      }
    }
    plans(first: 4, filter: { search: $search }) @include(if: $plans) {
      nodes {
        id
        name
      }
    }
  }
`;

const [store, spotlight] = createSpotlight();

interface Hit {
  id: string;
  label: string;
  description?: string;
  icon: ReactNode;
  href: string;
}

interface PaletteProps {
  opened: boolean;
  onClose: () => void;
  onOpen: (dialog: OpenedDialog) => void;
}

/** Go anywhere and find anything by its name, account or id, without leaving the keyboard. */
export function Palette({ opened, onClose, onOpen }: PaletteProps) {
  const { t, i18n } = useLingui();
  const { go } = useNavigation();
  const actions = useActions();
  const [text, setText] = useState('');
  const { hits, searching } = useHits(text);
  useEffect(() => {
    if (opened) spotlight.open();
    else spotlight.close();
  }, [opened]);

  const wanted = text.trim().toLocaleLowerCase(i18n.locale);
  const found = actions.filter((action) =>
    i18n._(action.label).toLocaleLowerCase(i18n.locale).includes(wanted),
  );
  const behind = t`Show the query behind this page`;
  const showsBehind = behind.toLocaleLowerCase(i18n.locale).includes(wanted);
  const goTo = found.filter(({ group }) => group === 'go' || group === 'account');
  const create = found.filter(({ group }) => group === 'create');
  const takeAway = found.filter(({ group }) => group === 'export');
  const line = (hit: Hit) => (
    <Spotlight.Action
      key={hit.id}
      label={hit.label}
      description={hit.description}
      leftSection={hit.icon}
      onClick={() => go(hit.href)}
    />
  );
  const offered = (action: Action) => {
    const Icon = action.icon;
    return (
      <Spotlight.Action
        key={action.id}
        label={i18n._(action.label)}
        leftSection={<Icon size={17} aria-hidden />}
        onClick={() => (isPage(action) ? go(action.href) : onOpen(action.opens))}
      />
    );
  };

  return (
    <Spotlight.Root
      store={store}
      query={text}
      onQueryChange={setText}
      onSpotlightClose={onClose}
      shortcut={null}
      maxHeight="min(440px, 70vh)"
      scrollable
      overlayProps={{ blur: 0, backgroundOpacity: 0.55 }}
    >
      <Modal.Title className="visually-hidden">{t`Search or jump to`}</Modal.Title>
      <Spotlight.Search
        placeholder={t`Search customers, partners and plans, or jump to…`}
        aria-label={t`Search or jump to`}
        leftSection={<IconSearch size={17} aria-hidden />}
        onFocus={() => {
          const ahead = releaseKeys();
          if (ahead !== '') setText((before) => before + ahead);
        }}
      />
      <Spotlight.ActionsList aria-label={t`Results`}>
        {hits.length > 0 && (
          <Spotlight.ActionsGroup label={t`Found`}>{hits.map(line)}</Spotlight.ActionsGroup>
        )}
        {goTo.length > 0 && (
          <Spotlight.ActionsGroup label={t`Go to`}>{goTo.map(offered)}</Spotlight.ActionsGroup>
        )}
        {create.length > 0 && (
          <Spotlight.ActionsGroup label={t`Create`}>{create.map(offered)}</Spotlight.ActionsGroup>
        )}
        {takeAway.length > 0 && (
          <Spotlight.ActionsGroup label={t`Export`}>{takeAway.map(offered)}</Spotlight.ActionsGroup>
        )}
        {showsBehind && (
          <Spotlight.ActionsGroup label={t`For developers`}>
            <Spotlight.Action
              label={behind}
              leftSection={<IconBraces size={17} aria-hidden />}
              onClick={() => void showQueryBehind()}
            />
          </Spotlight.ActionsGroup>
        )}
        {hits.length + found.length === 0 && !showsBehind && (
          <Spotlight.Empty>{searching ? t`Searching…` : t`Nothing found`}</Spotlight.Empty>
        )}
      </Spotlight.ActionsList>
    </Spotlight.Root>
  );
}

const shortest = 2;

/** What the server finds for the text. Answers to an older text are dropped. */
function useHits(text: string): { hits: readonly Hit[]; searching: boolean } {
  const environment = useRelayEnvironment();
  const customers = usePermission('CUSTOMERS_READ');
  const partners = usePermission('PARTNERS_READ');
  const plans = usePermission('PLANS_READ');
  const [search] = useDebouncedValue(text.trim(), 200);
  const [answer, setAnswer] = useState<{ search: string; hits: readonly Hit[] }>({ search: '', hits: [] });
  useEffect(() => {
    if (search.length < shortest) return;
    const isId = /^(cus|prt|plan)_[0-9a-z]{26}$/i.test(search);
    const subscription = fetchQuery<PaletteQuery>(environment, query, {
      search,
      id: search,
      isId,
      customers,
      partners,
      plans,
    }).subscribe({
      next: (data) => setAnswer({ search, hits: hitsOf(data) }),
      error: () => setAnswer({ search, hits: [] }),
    });
    return () => subscription.unsubscribe();
  }, [environment, search, customers, partners, plans]);

  if (text.trim().length < shortest) return { hits: [], searching: false };
  return { hits: answer.hits, searching: answer.search !== text.trim() };
}

function hitsOf(data: PaletteQuery['response']): readonly Hit[] {
  const customer = <IconBuilding size={17} aria-hidden />;
  const partner = <IconBuildingStore size={17} aria-hidden />;
  const plan = <IconStack2 size={17} aria-hidden />;
  const { node } = data;
  return [
    ...(node?.__typename === 'Customer' && node.id
      ? [
          {
            id: node.id,
            label: node.company ?? '',
            description: node.id,
            icon: customer,
            href: paths.customer(node.id),
          },
        ]
      : []),
    ...(node?.__typename === 'Partner' && node.id
      ? [
          {
            id: node.id,
            label: node.company ?? '',
            description: node.id,
            icon: partner,
            href: paths.partner(node.id),
          },
        ]
      : []),
    ...(node?.__typename === 'ServicePlan' && node.id
      ? [{ id: node.id, label: node.name ?? '', description: node.id, icon: plan, href: paths.plan(node.id) }]
      : []),
    ...(data.customers?.nodes ?? []).map(({ id, company, city }) => ({
      id,
      label: company,
      description: city,
      icon: customer,
      href: paths.customer(id),
    })),
    ...(data.partners?.nodes ?? []).map(({ id, company }) => ({
      id,
      label: company,
      icon: partner,
      href: paths.partner(id),
    })),
    ...(data.plans?.nodes ?? []).map(({ id, name }) => ({
      id,
      label: name,
      icon: plan,
      href: paths.plan(id),
    })),
  ];
}
