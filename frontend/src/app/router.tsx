import {
  createRootRoute,
  createRoute,
  createRouter,
  type ErrorComponentProps,
  lazyRouteComponent,
  Outlet,
  type RouterHistory,
} from '@tanstack/react-router';
import { loadQuery } from 'react-relay/hooks';
import type { IEnvironment } from 'relay-runtime';
import ShellQueryNode, { type ShellQuery } from '../__generated__/ShellQuery.graphql';
import { parseSearch, stringifySearch } from '../lib/search';
import { PageSkeleton } from '../ui/Skeletons';
import { focusOnArrival } from './arrival';
import { PageError } from './ErrorBoundary';
import { pages } from './pages';
import { Shell, ShellSkeleton } from './Shell';

const root = createRootRoute({
  component: Outlet,
  errorComponent: (props: ErrorComponentProps) => <PageError {...props} />,
});

/** The pages of somebody who is signed in, inside the shell. */
function shellRoute(environment: IEnvironment) {
  const shell = createRoute({
    getParentRoute: () => root,
    id: 'shell',
    loader: () => ({
      queryRef: loadQuery<ShellQuery>(environment, ShellQueryNode, {}, { fetchPolicy: 'store-or-network' }),
    }),
    component: () => <Shell queryRef={shell.useLoaderData().queryRef} />,
    pendingComponent: ShellSkeleton,
    wrapInSuspense: true,
    errorComponent: (props: ErrorComponentProps) => <PageError {...props} />,
  });
  return shell.addChildren([
    ...pages.map(({ at }) => at(shell, environment)),
    // Unknown addresses keep the shell around them.
    createRoute({
      getParentRoute: () => shell,
      path: '$',
      component: lazyRouteComponent(() => import('../pages/NotFoundPage'), 'NotFoundPage'),
    }),
  ]);
}

const outside = createRoute({
  getParentRoute: () => root,
  id: 'outside',
  component: lazyRouteComponent(() => import('./Outside'), 'Outside'),
});

/** The pages before the sign-in. They ask the graph nothing. */
const signedOut = outside.addChildren([
  createRoute({
    getParentRoute: () => outside,
    path: '/sign-in',
    component: lazyRouteComponent(() => import('../pages/SignInPage'), 'SignInPage'),
  }),
  createRoute({
    getParentRoute: () => outside,
    path: '/forgot-password',
    component: lazyRouteComponent(() => import('../pages/ForgotPasswordPage'), 'ForgotPasswordPage'),
  }),
  createRoute({
    getParentRoute: () => outside,
    path: '/set-password',
    component: lazyRouteComponent(() => import('../pages/SetPasswordPage'), 'SetPasswordPage'),
  }),
  createRoute({
    getParentRoute: () => outside,
    path: '/register',
    component: lazyRouteComponent(() => import('../pages/RegisterPage'), 'RegisterPage'),
  }),
  createRoute({
    getParentRoute: () => outside,
    path: '/trial/$token',
    component: lazyRouteComponent(() => import('../pages/TrialPage'), 'TrialPage'),
  }),
  createRoute({
    getParentRoute: () => outside,
    path: '/confirm',
    component: lazyRouteComponent(() => import('../pages/ConfirmPage'), 'ConfirmPage'),
  }),
]);

export function makeRouter(environment: IEnvironment, history?: RouterHistory) {
  const router = createRouter({
    routeTree: root.addChildren([shellRoute(environment), signedOut]),
    history,
    parseSearch,
    stringifySearch,
    defaultPreload: false, // our own Link preloads
    defaultPreloadStaleTime: 30_000,
    // What a page shows changes through the store; its loader runs again when the address asks for something else.
    defaultStaleTime: Number.POSITIVE_INFINITY,
    defaultGcTime: 0,
    defaultPreloadGcTime: 30_000,
    // A page fetches its data by itself. Shown at once, the outline would take the page away while a filter changes.
    defaultPendingMs: 1000,
    defaultPendingMinMs: 0,
    defaultPendingComponent: () => <PageSkeleton kind="list" />,
    scrollRestoration: true,
  });
  focusOnArrival(router);
  return router;
}
