import { i18n } from '@lingui/core';
import { I18nProvider } from '@lingui/react';
import { DirectionProvider, MantineProvider } from '@mantine/core';
import { RouterProvider } from '@tanstack/react-router';
import { lazy, Suspense, useEffect, useMemo, useState } from 'react';
import { RelayEnvironmentProvider } from 'react-relay/hooks';
import { useAccent } from '../theme/accent';
import { themeOf, variables } from '../theme/theme';
import { onFirstToast } from '../ui/toast';
import { makeEnvironment } from './environment';
import { makeRouter } from './router';
import { type Guarded, onSessionEnd } from './session';

const SessionDialog = lazy(async () => ({ default: (await import('./SessionDialog')).SessionDialog }));
const ToastHost = lazy(async () => ({ default: (await import('../ui/ToastHost')).ToastHost }));

const environment = makeEnvironment();
const router = makeRouter(environment);

export function App({ nonce }: { nonce: string }) {
  const [toasts, setToasts] = useState(false);
  const [ended, setEnded] = useState<Guarded | null>(null);
  const accent = useAccent();
  const theme = useMemo(() => themeOf(accent), [accent]);
  useEffect(() => onFirstToast(() => setToasts(true)), []);
  useEffect(() => onSessionEnd(setEnded), []);
  return (
    <I18nProvider i18n={i18n}>
      <DirectionProvider>
        <MantineProvider
          theme={theme}
          cssVariablesResolver={variables}
          defaultColorScheme="auto"
          getStyleNonce={() => nonce}
        >
          <RelayEnvironmentProvider environment={environment}>
            <RouterProvider router={router} />
            {ended && (
              <Suspense>
                <SessionDialog who={ended} />
              </Suspense>
            )}
            {toasts && (
              <Suspense>
                <ToastHost />
              </Suspense>
            )}
          </RelayEnvironmentProvider>
        </MantineProvider>
      </DirectionProvider>
    </I18nProvider>
  );
}
