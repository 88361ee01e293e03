import type { MessageDescriptor } from '@lingui/core';
import { useLingui } from '@lingui/react/macro';
import {
  type AnyRoute,
  createRoute,
  type ErrorComponentProps,
  useRouter,
  useRouterState,
} from '@tanstack/react-router';
import { type ComponentType, lazy, Suspense, use, useDeferredValue, useEffect } from 'react';
import { fetchQuery, loadQuery, type PreloadedQuery, useRelayEnvironment } from 'react-relay/hooks';
import type { ConcreteRequest, IEnvironment, OperationType } from 'relay-runtime';
import type * as z from 'zod/mini';
import type { PageProps } from '../lib/page';
import { type Permission, Permissions } from '../lib/permissions';
import { useQueryBehind } from '../lib/queryBehind';
import { stringifySearch } from '../lib/search';
import { useRefetch } from '../ui/live';
import { PageSkeleton, type SkeletonKind } from '../ui/Skeletons';
import { PageError } from './ErrorBoundary';

const NotAllowedPage = lazy(async () => ({
  default: (await import('../pages/NotAllowedPage')).NotAllowedPage,
}));

/** Made by `page`; the router gives it its place and the store. */
export interface PageRoute {
  path: string;
  needs?: Needs;
  at: (parent: AnyRoute, environment: IEnvironment) => AnyRoute;
}

/** What it takes to see a page, and what the page is called to those who may not. */
interface Needs {
  permission: Permission;
  title: MessageDescriptor;
}

interface PageDefinition<Query extends OperationType, Search, Params, Depends> {
  path: string;
  search: z.ZodMiniType<Search>;
  params: z.ZodMiniType<Params>;
  /** The part of the search that the query depends on. A change elsewhere in the address asks the server nothing. */
  depends: (search: Search) => Depends;
  variables: (params: Params, depends: Depends) => Query['variables'];
  /** The compiled query, loaded beside the page's code and not after it. */
  query: () => Promise<{ default: ConcreteRequest }>;
  component: () => Promise<ComponentType<PageProps<Query, Search, Params>>>;
  skeleton: SkeletonKind;
  needs?: Needs;
}

/**
 * One URL of the console. Its code and its query are asked for at the same time, when the link is pointed at.
 */
export function page<Query extends OperationType, Search, Params, Depends>(
  definition: PageDefinition<Query, Search, Params, Depends>,
): PageRoute {
  const { path, needs, skeleton } = definition;
  const loadComponent = once(definition.component);
  const loadNode = once(definition.query);
  const Page = lazy(async () => ({ default: await loadComponent() }));

  const at = (parent: AnyRoute, environment: IEnvironment) => {
    async function load(params: unknown, depends: Depends): Promise<PreloadedQuery<Query>> {
      void loadComponent().catch(() => {}); // the page itself reports a missing chunk
      const { default: node } = await loadNode();
      const variables = definition.variables(definition.params.parse(params), depends);
      const queryRef = loadQuery<Query>(environment, node, variables, { fetchPolicy: 'store-or-network' });
      disposeUnlessShown(queryRef);
      return queryRef;
    }

    const route = createRoute({
      getParentRoute: () => parent,
      path,
      loaderDeps: ({ search }) => ({ depends: definition.depends(definition.search.parse(search)) }),
      loader: async ({ params, deps }) => ({ queryRef: await load(params, deps.depends) }),
      component: () => (
        <PageHost
          definition={definition}
          Page={Page}
          queryRef={route.useLoaderData().queryRef}
          params={route.useParams()}
          pathname={route.useMatch({ select: (match) => match.pathname })}
          matched={route.useSearch()}
        />
      ),
      pendingComponent: () => <PageSkeleton kind={skeleton} />,
      errorComponent: (props: ErrorComponentProps) => <PageError {...props} />,
    });
    return route;
  };
  return { path, needs, at };
}

interface PageHostProps<Query extends OperationType, Search, Params, Depends> {
  definition: PageDefinition<Query, Search, Params, Depends>;
  Page: ComponentType<PageProps<Query, Search, Params>>;
  queryRef: PreloadedQuery<Query>;
  params: unknown;
  /** The address of the page. While it is left, the browser's is already another. */
  pathname: string;
  matched: unknown;
}

function PageHost<Query extends OperationType, Search, Params, Depends>(
  props: PageHostProps<Query, Search, Params, Depends>,
) {
  // Another object is another page; another filter of the same list keeps the old rows until the new ones are here.
  return (
    <Suspense key={props.pathname} fallback={<PageSkeleton kind={props.definition.skeleton} />}>
      <PageView {...props} />
    </Suspense>
  );
}

function PageView<Query extends OperationType, Search, Params, Depends>({
  definition,
  Page,
  queryRef,
  params,
  pathname,
  matched,
}: PageHostProps<Query, Search, Params, Depends>) {
  const router = useRouter();
  const rawSearch = useRouterState({
    select: ({ location }) => (location.pathname === pathname ? location.search : matched),
  });
  const environment = useRelayEnvironment();
  const shown = useDeferredValue(queryRef);
  useRetained(shown);
  useQueryBehind(definition.query, shown.variables);
  // The same question again: what has changed changes in place.
  useRefetch(async () => {
    const { default: node } = await definition.query();
    await fetchQuery<Query>(environment, node, queryRef.variables, {
      networkCacheConfig: { force: true },
      fetchPolicy: 'network-only',
    }).toPromise();
  });

  const { i18n } = useLingui();
  const permissions = use(Permissions);
  const search = definition.search.parse(rawSearch);
  if (definition.needs && !permissions.has(definition.needs.permission))
    return <NotAllowedPage title={i18n._(definition.needs.title)} />;
  return (
    <Page
      queryRef={shown}
      search={search}
      params={definition.params.parse(params)}
      pending={shown !== queryRef}
      setSearch={(change, how) => {
        const { pathname } = router.state.location;
        void router.navigate({
          href: pathname + stringifySearch({ ...search, ...change }),
          replace: how?.replace ?? false,
        });
      }}
    />
  );
}

/** Runs once; a failure is forgotten, so the next try starts anew. */
function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | null = null;
  return () => {
    made ??= make().catch((error: unknown) => {
      made = null;
      throw error;
    });
    return made;
  };
}

const unshownFor = 120_000;
const shownBy = new WeakMap<object, number>();

interface Disposable {
  dispose: () => void;
}

/** A link that was pointed at and not followed must not keep its data for ever. */
function disposeUnlessShown(queryRef: Disposable) {
  setTimeout(() => {
    if (!shownBy.has(queryRef)) queryRef.dispose();
  }, unshownFor);
}

/** Keeps the data while somebody shows it. */
function useRetained(queryRef: Disposable) {
  useEffect(() => {
    shownBy.set(queryRef, (shownBy.get(queryRef) ?? 0) + 1);
    return () => {
      shownBy.set(queryRef, (shownBy.get(queryRef) ?? 1) - 1);
      // React may take an effect back and run it again at once.
      setTimeout(() => {
        if (shownBy.get(queryRef) === 0) queryRef.dispose();
      }, 1000);
    };
  }, [queryRef]);
}
