import { i18n } from '@lingui/core';
import { I18nProvider } from '@lingui/react';
import { MantineProvider } from '@mantine/core';
import {
  createMemoryHistory,
  createRootRoute,
  createRouter,
  RouterContextProvider,
} from '@tanstack/react-router';
import { type RenderResult, render as renderPlain } from '@testing-library/react';
import type { ReactNode } from 'react';
import { RelayEnvironmentProvider } from 'react-relay/hooks';
import { createMockEnvironment, type MockEnvironment } from 'relay-test-utils';
import { SendsMail } from '../lib/mail';
import { ManagedBy, type Permission, Permissions } from '../lib/permissions';
import { parseSearch, stringifySearch } from '../lib/search';
import { themeOf } from '../theme/theme';

interface Options {
  permissions?: readonly Permission[];
  /** The partner of a customer's user. */
  managedBy?: string | null;
  environment?: MockEnvironment;
  /** Whether the server has a mail server. */
  sendsMail?: boolean;
}

interface Rendered extends RenderResult {
  environment: MockEnvironment;
  /** The address that links and clicks have led to. */
  address: () => string;
}

const theme = themeOf('#3b4fd8');

/** Shows something with everything around it that the console has: words, theme, router, permissions, a fake server. */
export function render(
  node: ReactNode,
  {
    permissions = [],
    managedBy = null,
    environment = createMockEnvironment(),
    sendsMail = true,
  }: Options = {},
): Rendered {
  const history = createMemoryHistory({ initialEntries: ['/'] });
  const router = createRouter({ routeTree: createRootRoute(), history, parseSearch, stringifySearch });
  const result = renderPlain(
    <I18nProvider i18n={i18n}>
      <MantineProvider theme={theme} env="test">
        <RelayEnvironmentProvider environment={environment}>
          <RouterContextProvider router={router}>
            <Permissions value={new Set(permissions)}>
              <ManagedBy value={managedBy}>
                <SendsMail value={sendsMail}>{node}</SendsMail>
              </ManagedBy>
            </Permissions>
          </RouterContextProvider>
        </RelayEnvironmentProvider>
      </MantineProvider>
    </I18nProvider>,
  );
  return { ...result, environment, address: () => history.location.href };
}
