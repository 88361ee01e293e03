import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { lazy, Suspense, useState } from 'react';
import { graphql, useFragment } from 'react-relay/hooks';
import type {
  SessionTable_viewer$data,
  SessionTable_viewer$key,
} from '../../__generated__/SessionTable_viewer.graphql';
import type { SessionTableEndMutation } from '../../__generated__/SessionTableEndMutation.graphql';
import type { SessionTableEndOthersMutation } from '../../__generated__/SessionTableEndOthersMutation.graphql';
import { useRefresh } from '../../lib/refresh';
import { useSubmit } from '../../lib/submit';
import { browserOf } from '../../lib/userAgent';
import { InstantText, NoValue } from '../../ui/DateText';
import { Card } from '../../ui/PageLayout';
import { StatusBadge } from '../../ui/StatusBadge';
import { Table, TableCell } from '../../ui/Table';
import { toast } from '../../ui/toast';

// Most visits end and revoke nothing.
const ConfirmDialog = lazy(async () => ({
  default: (await import('../../ui/ConfirmDialog')).ConfirmDialog,
}));

const fragment = graphql`
  fragment SessionTable_viewer on Viewer {
    user {
      id
    }
    sessions {
      id
      createdAt
      lastSeenAt
      userAgent
      address
      current
    }
  }
`;

const endMutation = graphql`
  mutation SessionTableEndMutation($input: SessionEndInput!) {
    sessionEnd(input: $input) {
      endedId
      userErrors {
        ...submit_userError
      }
    }
  }
`;

const endOthersMutation = graphql`
  mutation SessionTableEndOthersMutation($input: UserSessionsEndInput!) {
    userSessionsEnd(input: $input) {
      user {
        id
      }
      userErrors {
        ...submit_userError
      }
    }
  }
`;

type Session = SessionTable_viewer$data['sessions'][number];

/** Where the viewer is signed in. */
export function SessionTable({ viewer }: { viewer: SessionTable_viewer$key }) {
  const { t } = useLingui();
  const { user, sessions } = useFragment(fragment, viewer);
  const [ending, setEnding] = useState<Session | 'others' | null>(null);
  const close = () => setEnding(null);
  const unknown = t`Unknown browser`;
  return (
    <Card
      title={<Trans>Where you are signed in</Trans>}
      aside={
        sessions.some(({ current }) => !current) && (
          <Button variant="default" onClick={() => setEnding('others')}>
            <Trans>Sign out everywhere else</Trans>
          </Button>
        )
      }
      flush
    >
      <Table
        label={t`Where you are signed in`}
        columns={[
          { id: 'browser', header: t`Browser` },
          { id: 'address', header: t`IP address` },
          { id: 'began', header: t`Signed in since` },
          { id: 'seen', header: t`Last used` },
          { id: 'actions', header: t`Actions`, align: 'end' },
        ]}
      >
        {sessions.map((session) => {
          const browser = browserOf(session.userAgent) ?? unknown;
          return (
            <tr key={session.id}>
              <TableCell column="browser">
                <span title={session.userAgent || undefined}>{browser}</span>
              </TableCell>
              <TableCell column="address">{session.address || <NoValue />}</TableCell>
              <TableCell column="began">
                <InstantText instant={session.createdAt} />
              </TableCell>
              <TableCell column="seen">
                <InstantText instant={session.lastSeenAt} />
              </TableCell>
              <TableCell column="actions">
                {session.current ? (
                  <StatusBadge tone="good">{t`This browser`}</StatusBadge>
                ) : (
                  <Button
                    variant="default"
                    size="compact-sm"
                    aria-label={t`Sign out ${browser}`}
                    onClick={() => setEnding(session)}
                  >
                    <Trans>Sign out</Trans>
                  </Button>
                )}
              </TableCell>
            </tr>
          );
        })}
      </Table>
      <Suspense>
        {ending === 'others' && <EndOthersDialog userId={user.id} onClose={close} />}
        {ending !== null && ending !== 'others' && (
          <EndDialog id={ending.id} browser={browserOf(ending.userAgent) ?? unknown} onClose={close} />
        )}
      </Suspense>
    </Card>
  );
}

function EndDialog({ id, browser, onClose }: { id: string; browser: string; onClose: () => void }) {
  const { t } = useLingui();
  const refresh = useRefresh();
  const end = useSubmit<SessionTableEndMutation>(endMutation, {
    errors: (answer) => answer.sessionEnd.userErrors,
    onSaved: () => {
      toast({ tone: 'good', title: t`Signed out`, message: browser });
      onClose();
      refresh();
    },
  });
  return (
    <ConfirmDialog
      title={t`Sign out ${browser}?`}
      confirm={t`Sign out`}
      outcome={end}
      onConfirm={() => void end.run({ input: { id } })}
      onClose={onClose}
    >
      <Trans>It is signed out at once. What is not saved there is lost.</Trans>
    </ConfirmDialog>
  );
}

function EndOthersDialog({ userId, onClose }: { userId: string; onClose: () => void }) {
  const { t } = useLingui();
  const refresh = useRefresh();
  const end = useSubmit<SessionTableEndOthersMutation>(endOthersMutation, {
    errors: (answer) => answer.userSessionsEnd.userErrors,
    onSaved: () => {
      toast({ tone: 'good', title: t`Signed out everywhere else` });
      onClose();
      refresh();
    },
  });
  return (
    <ConfirmDialog
      title={t`Sign out everywhere else?`}
      confirm={t`Sign out everywhere else`}
      outcome={end}
      onConfirm={() => void end.run({ input: { id: userId } })}
      onClose={onClose}
    >
      <Trans>All other browsers are signed out at once. API tokens go on.</Trans>
    </ConfirmDialog>
  );
}
