import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { lazy, Suspense, useState } from 'react';
import { graphql, useFragment } from 'react-relay/hooks';
import type { TokenTable_viewer$key } from '../../__generated__/TokenTable_viewer.graphql';
import { EmptyState } from '../../ui/EmptyState';
import { Card } from '../../ui/PageLayout';
import { TokenList } from './TokenList';

const TokenCreateDialog = lazy(async () => ({
  default: (await import('./TokenCreateDialog')).TokenCreateDialog,
}));

const fragment = graphql`
  fragment TokenTable_viewer on Viewer {
    now
    permissions
    tokens {
      ...TokenList_tokens
    }
  }
`;

/** What the viewer's integrations sign in with. */
export function TokenTable({ viewer }: { viewer: TokenTable_viewer$key }) {
  const { t } = useLingui();
  const { tokens, now, permissions } = useFragment(fragment, viewer);
  const [creating, setCreating] = useState(false);
  return (
    <Card
      title={<Trans>API tokens</Trans>}
      aside={
        <Button
          variant="default"
          leftSection={<IconPlus size={16} aria-hidden />}
          onClick={() => setCreating(true)}
        >
          <Trans>Create token</Trans>
        </Button>
      }
      flush
    >
      {tokens.length === 0 ? (
        <EmptyState kind="nothing" title={t`No tokens yet`}>
          <Trans>
            A token lets a program act for you through the API, with the permissions that you choose.
          </Trans>
        </EmptyState>
      ) : (
        <TokenList tokens={tokens} now={now} />
      )}
      {creating && (
        <Suspense>
          <TokenCreateDialog offered={permissions} onClose={() => setCreating(false)} />
        </Suspense>
      )}
    </Card>
  );
}
