import { useLingui } from '@lingui/react/macro';
import { Modal } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { createSpotlight, Spotlight } from '@mantine/spotlight';
import '@mantine/spotlight/styles.layer.css';
import { IconBolt, IconBraces, IconSearch } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { fetchQuery, graphql, useRelayEnvironment } from 'react-relay/hooks';
import type { PaletteQuery } from '../__generated__/PaletteQuery.graphql';
import { type Action, isPage, type OpenedDialog, useActions } from '../lib/actions';
import { wordsOf } from '../lib/errors';
import { usePermission } from '../lib/permissions';
import { showQueryBehind } from '../lib/queryBehind';
import { useNavigation } from '../ui/Link';
import { useOffers } from '../ui/offers';
import type { PageAction } from '../ui/PageHeader';
import { type Hit, hitsOf } from './paletteHits';
import { releaseKeys } from './typeAhead';

const query = graphql`
  query PaletteQuery(
    $search: String!
    $id: ID!
    $isId: Boolean!
    $isWord: Boolean!
    $isCode: Boolean!
    $customers: Boolean!
    $partners: Boolean!
    $plans: Boolean!
  ) {
    node(id: $id) @include(if: $isId) {
      __typename
      ... on Customer {
        id
        company
      }
      ... on Partner {
        id
        company
      }
      ... on ServicePlan {
        id
        name
      }
      ... on Assignment {
        id
        plan {
          name
        }
        customer {
          id
          company
        }
      }
      ... on License {
        id
        product {
          name
        }
        customer {
          id
          company
        }
      }
      ... on Crossgrade {
        id
        decided: plan {
          name
        }
        customer {
          company
        }
      }
      ... on Product {
        id
        name
      }
    }
    licenses(first: 1, filter: { activationCode: $search }) @include(if: $isCode) {
      nodes {
        id
        product {
          name
        }
        customer {
          id
          company
        }
      }
    }
    assignments(first: 4, filter: { externalId: $search }) @include(if: $isWord) {
      nodes {
        id
        plan {
          name
        }
        customer {
          id
          company
        }
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
        partner {
          company
        }
      }
    }
  }
`;

const [store, spotlight] = createSpotlight();

interface PaletteProps {
  opened: boolean;
  onClose: () => void;
  onOpen: (dialog: OpenedDialog) => void;
}

/** Go anywhere, find anything by its name, account, code or id, and do what the page offers, without leaving the keyboard. */
export function Palette({ opened, onClose, onOpen }: PaletteProps) {
  const { t, i18n } = useLingui();
  const { go } = useNavigation();
  const actions = useActions();
  const offers = useOffers(opened);
  const [text, setText] = useState('');
  const { hits, searching, problem } = useHits(text);
  useEffect(() => {
    if (opened) {
      setText(''); // opened again before it had faded, it would go on with the last question
      spotlight.open();
    } else spotlight.close();
  }, [opened]);

  const wanted = text.trim().toLocaleLowerCase(i18n.locale);
  const found = actions.filter((action) =>
    i18n._(action.label).toLocaleLowerCase(i18n.locale).includes(wanted),
  );
  const ways = new Set(actions.map((action) => isPage(action) && action.href));
  // All that is typed is somewhere in what is done, or in what with.
  const words = wanted.split(/\s+/);
  const here = offers.map(({ name, first, actions: all }) => ({
    name,
    actions: all.filter(({ label, href, disabled }) => {
      const text = `${label} ${name}`.toLocaleLowerCase(i18n.locale);
      return (
        (wanted === '' ? first : words.every((word) => text.includes(word))) &&
        !disabled &&
        !ways.has(href ?? '')
      );
    }),
  }));
  const nothingHere = here.every(({ actions: some }) => some.length === 0);
  const behind = t`Show the query behind this page`;
  const showsBehind = behind.toLocaleLowerCase(i18n.locale).includes(wanted);
  const goTo = found.filter(({ group }) => group === 'go' || group === 'account');
  const create = found.filter(({ group }) => group === 'create');
  const takeAway = found.filter(({ group }) => group === 'export');
  const ofThing = (key: string, { label, icon: Icon = IconBolt, href, onClick }: PageAction) => (
    <Spotlight.Action
      key={key}
      label={label}
      leftSection={<Icon size={17} aria-hidden />}
      onClick={() => (href === undefined ? onClick?.() : go(href))}
    />
  );
  const line = ({ id, label, description, icon: Icon, href }: Hit) => (
    <Spotlight.Action
      key={id}
      label={label}
      description={description}
      leftSection={<Icon size={17} aria-hidden />}
      onClick={() => go(href)}
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
        {here.map(
          ({ name, actions: some }, at) =>
            some.length > 0 && (
              // biome-ignore lint/suspicious/noArrayIndexKey: two plans can have the same name
              <Spotlight.ActionsGroup key={at} label={name}>
                {some.map((action) => ofThing(`${at} ${action.id}`, action))}
              </Spotlight.ActionsGroup>
            ),
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
        {problem !== null && <Spotlight.Empty>{problem}</Spotlight.Empty>}
        {problem === null && hits.length + found.length === 0 && nothingHere && !showsBehind && (
          <Spotlight.Empty>{searching ? t`Searching…` : t`Nothing found`}</Spotlight.Empty>
        )}
      </Spotlight.ActionsList>
    </Spotlight.Root>
  );
}

const shortest = 2;

interface Answer {
  hits: readonly Hit[];
  /** Why the server could not be asked. */
  problem: string | null;
}

/** What the server finds for the text. Answers to an older text are dropped. */
function useHits(text: string): Answer & { searching: boolean } {
  const environment = useRelayEnvironment();
  const customers = usePermission('CUSTOMERS_READ');
  const partners = usePermission('PARTNERS_READ');
  const plans = usePermission('PLANS_READ');
  const [search] = useDebouncedValue(text.trim(), 200);
  const [answer, setAnswer] = useState<Answer & { search: string }>({ search: '', hits: [], problem: null });
  useEffect(() => {
    if (search.length < shortest) return;
    const isId = /^[a-z]+_[0-9a-z]{26}$/i.test(search);
    // An id that another system gave has no spaces, as a rule, and a code has 31 letters and digits, U not among them.
    const isWord = customers && !/\s/.test(search);
    const isCode = customers && /^[0-9a-tv-z]{31}$/i.test(search.replace(/[\s-]/g, ''));
    const subscription = fetchQuery<PaletteQuery>(environment, query, {
      search,
      id: search,
      isId,
      isWord,
      isCode,
      customers,
      partners,
      plans,
    }).subscribe({
      next: (data) => setAnswer({ search, hits: hitsOf(data), problem: null }),
      error: (error: unknown) => setAnswer({ search, hits: [], problem: wordsOf(error) }),
    });
    return () => subscription.unsubscribe();
  }, [environment, search, customers, partners, plans]);

  if (text.trim().length < shortest) return { hits: [], searching: false, problem: null };
  // Who types on sees what was found so far; to another question it would be a wrong answer.
  const goesOn = answer.search !== '' && text.trim().startsWith(answer.search);
  const searching = answer.search !== text.trim();
  return { hits: goesOn ? answer.hits : [], searching, problem: searching ? null : answer.problem };
}
