import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { lazy, Suspense, useState } from 'react';
import { graphql, useFragment } from 'react-relay/hooks';
import type {
  TokenList_tokens$data,
  TokenList_tokens$key,
} from '../../__generated__/TokenList_tokens.graphql';
import type { TokenListRevokeMutation } from '../../__generated__/TokenListRevokeMutation.graphql';
import { formatNumber } from '../../lib/format';
import { useSubmit } from '../../lib/submit';
import { permissionWords } from '../../lib/words';
import { InstantText, NoValue } from '../../ui/DateText';
import { StatusBadge } from '../../ui/StatusBadge';
import { Table, TableCell } from '../../ui/Table';
import { toast } from '../../ui/toast';
import classes from './Accounts.module.css';

// Most visits end and revoke nothing.
const ConfirmDialog = lazy(async () => ({
  default: (await import('../../ui/ConfirmDialog')).ConfirmDialog,
}));

const fragment = graphql`
  fragment TokenList_tokens on APIToken @relay(plural: true) {
    id
    name
    hint
    scopes
    createdAt
    expiresAt
    lastUsedAt
    revokedAt
  }
`;

const revokeMutation = graphql`
  mutation TokenListRevokeMutation($input: APITokenRevokeInput!) {
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

interface TokenListProps {
  tokens: TokenList_tokens$key;
  /** The server's time. */
  now: string;
}

/** What somebody's integrations sign in with, each to be revoked. */
export function TokenList({ tokens, now }: TokenListProps) {
  const { t, i18n } = useLingui();
  const data = useFragment(fragment, tokens);
  const [revoking, setRevoking] = useState<TokenList_tokens$data[number] | null>(null);
  return (
    <>
      <Table
        label={t`API tokens`}
        columns={[
          { id: 'name', header: t`Name` },
          { id: 'scopes', header: t`Permissions`, align: 'end' },
          { id: 'expires', header: t`Expires` },
          { id: 'used', header: t`Last used` },
          { id: 'status', header: t`Status` },
          { id: 'actions', header: t`Actions`, align: 'end' },
        ]}
      >
        {data.map((token) => {
          const state = token.revokedAt ? 'revoked' : token.expiresAt <= now ? 'expired' : 'good';
          const scopes = token.scopes.map((scope) => i18n._(permissionWords[scope])).join('\n');
          const { name } = token;
          return (
            <tr key={token.id}>
              <TableCell column="name">
                <span>
                  {name}
                  <code className={classes.hint}>{token.hint}…</code>
                </span>
              </TableCell>
              <TableCell column="scopes">
                <span title={scopes}>{formatNumber(i18n.locale, token.scopes.length)}</span>
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

      <Suspense>
        {revoking && <RevokeDialog id={revoking.id} name={revoking.name} onClose={() => setRevoking(null)} />}
      </Suspense>
    </>
  );
}

function RevokeDialog({ id, name, onClose }: { id: string; name: string; onClose: () => void }) {
  const { t } = useLingui();
  const revoke = useSubmit<TokenListRevokeMutation>(revokeMutation, {
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
      <Trans>
        Whatever uses the token is refused from now on. It cannot be taken back; a new token can be made at
        any time.
      </Trans>
    </ConfirmDialog>
  );
}
