import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { lazy, Suspense, useState } from 'react';
import { graphql, useFragment } from 'react-relay/hooks';
import type {
  TokenTable_viewer$data,
  TokenTable_viewer$key,
} from '../../__generated__/TokenTable_viewer.graphql';
import type { TokenTableRevokeMutation } from '../../__generated__/TokenTableRevokeMutation.graphql';
import { useSubmit } from '../../lib/submit';
import { permissionWords } from '../../lib/words';
import { ConfirmDialog } from '../../ui/ConfirmDialog';
import { InstantText, NoValue } from '../../ui/DateText';
import { EmptyState } from '../../ui/EmptyState';
import { Card } from '../../ui/PageLayout';
import { StatusBadge } from '../../ui/StatusBadge';
import { Table, TableCell } from '../../ui/Table';
import { toast } from '../../ui/toast';

const TokenCreateDialog = lazy(async () => ({
  default: (await import('./TokenCreateDialog')).TokenCreateDialog,
}));

const fragment = graphql`
  fragment TokenTable_viewer on Viewer {
    now
    permissions
    tokens {
      id
      name
      hint
      scopes
      createdAt
      expiresAt
      lastUsedAt
      revokedAt
    }
  }
`;

const revokeMutation = graphql`
  mutation TokenTableRevokeMutation($input: APITokenRevokeInput!) {
    tokenRevoke(input: $input) {
      token {
        id
        revokedAt
      }
      userErrors {
        ...submit_userError
      }
    }
  }
`;

type Token = TokenTable_viewer$data['tokens'][number];

/** What integrations sign in with. */
export function TokenTable({ viewer }: { viewer: TokenTable_viewer$key }) {
  const { t, i18n } = useLingui();
  const { tokens, now, permissions } = useFragment(fragment, viewer);
  const [creating, setCreating] = useState(false);
  const [revoking, setRevoking] = useState<Token | null>(null);
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
        <Table
          label={t`API tokens`}
          columns={[
            { id: 'name', header: t`Name` },
            { id: 'hint', header: t`Begins with` },
            { id: 'scopes', header: t`May` },
            { id: 'expires', header: t`Expires` },
            { id: 'used', header: t`Last used` },
            { id: 'status', header: t`Status` },
            { id: 'actions', header: t`Actions`, align: 'end' },
          ]}
        >
          {tokens.map((token) => {
            const state = token.revokedAt ? 'revoked' : token.expiresAt <= now ? 'expired' : 'good';
            const scopes = token.scopes.map((scope) => i18n._(permissionWords[scope])).join('\n');
            const { name } = token;
            return (
              <tr key={token.id}>
                <TableCell column="name">{name}</TableCell>
                <TableCell column="hint">
                  <code>{token.hint}…</code>
                </TableCell>
                <TableCell column="scopes">
                  <span title={scopes}>
                    <Plural value={token.scopes.length} one="# permission" other="# permissions" />
                  </span>
                </TableCell>
                <TableCell column="expires">
                  <InstantText instant={token.expiresAt} />
                </TableCell>
                <TableCell column="used">
                  {token.lastUsedAt ? <InstantText instant={token.lastUsedAt} /> : <NoValue />}
                </TableCell>
                <TableCell column="status">
                  {state === 'good' && <StatusBadge tone="good">{t`Works`}</StatusBadge>}
                  {state === 'expired' && <StatusBadge tone="bad">{t`Expired`}</StatusBadge>}
                  {state === 'revoked' && <StatusBadge tone="neutral">{t`Revoked`}</StatusBadge>}
                </TableCell>
                <TableCell column="actions">
                  {state === 'good' && (
                    <Button
                      variant="default"
                      size="compact-sm"
                      aria-label={t`Revoke ${name}`}
                      onClick={() => setRevoking(token)}
                    >
                      <Trans>Revoke</Trans>
                    </Button>
                  )}
                </TableCell>
              </tr>
            );
          })}
        </Table>
      )}
      {creating && (
        <Suspense>
          <TokenCreateDialog offered={permissions} onClose={() => setCreating(false)} />
        </Suspense>
      )}
      {revoking && <RevokeDialog id={revoking.id} name={revoking.name} onClose={() => setRevoking(null)} />}
    </Card>
  );
}

function RevokeDialog({ id, name, onClose }: { id: string; name: string; onClose: () => void }) {
  const { t } = useLingui();
  const revoke = useSubmit<TokenTableRevokeMutation>(revokeMutation, {
    errors: (answer) => answer.tokenRevoke.userErrors,
    onSaved: () => {
      toast({ tone: 'good', title: t`Token revoked`, message: name });
      onClose();
    },
  });
  return (
    <ConfirmDialog
      title={t`Revoke ${name}?`}
      confirm={t`Revoke token`}
      danger
      outcome={revoke}
      onConfirm={() => void revoke.run({ input: { id } })}
      onClose={onClose}
    >
      <Trans>Whatever uses the token is refused from now on. It cannot be taken back.</Trans>
    </ConfirmDialog>
  );
}
