import { Trans, useLingui } from '@lingui/react/macro';
import { UnstyledButton } from '@mantine/core';
import { IconBraces, IconLogout, IconUserCircle } from '@tabler/icons-react';
import { graphql, useFragment } from 'react-relay/hooks';
import type { UserMenu_viewer$key } from '../__generated__/UserMenu_viewer.graphql';
import { signOut } from '../lib/auth';
import { initialOf } from '../lib/names';
import { channelOf, paths } from '../lib/paths';
import { showQueryBehind } from '../lib/queryBehind';
import { LateMenu } from '../ui/LateMenu';
import { useNavigation } from '../ui/Link';
import { toast } from '../ui/toast';
import classes from './UserMenu.module.css';

export function UserMenu({ viewer }: { viewer: UserMenu_viewer$key }) {
  const { t } = useLingui();
  const { go } = useNavigation();
  const { user, signInUrl } = useFragment(
    graphql`
      fragment UserMenu_viewer on Viewer {
        signInUrl
        user {
          accountName
          firstName
          lastName
          email
        }
      }
    `,
    viewer,
  );
  const name = `${user.firstName} ${user.lastName}`.trim() || user.accountName;

  async function leave() {
    const answer = await signOut();
    if (!answer.ok && answer.status !== 401) {
      toast({ tone: 'bad', title: t`You are still signed in`, message: t`The server did not answer.` });
      return;
    }
    // A whole new page, so that nothing of this session stays in memory.
    window.location.assign(paths.signIn({ channel: channelOf(signInUrl) }));
  }

  return (
    <LateMenu
      width={260}
      button={
        <UnstyledButton className={classes.button} aria-label={t`Your account: ${name}`} title={name}>
          <span
            className={classes.initials}
            aria-hidden
            data-initials={initials(user.firstName, user.lastName, user.accountName)}
          />
        </UnstyledButton>
      }
      entries={[
        {
          id: 'who',
          heading: (
            <>
              <span className={classes.name}>{name}</span>
              <span className={classes.account}>{user.accountName}</span>
            </>
          ),
        },
        {
          id: 'account',
          label: <Trans>Account</Trans>,
          sign: <IconUserCircle size={16} aria-hidden />,
          onClick: () => go(paths.account()),
        },
        {
          id: 'query',
          label: <Trans>Show the query behind this page</Trans>,
          sign: <IconBraces size={16} aria-hidden />,
          onClick: () => void showQueryBehind(),
        },
        { id: 'line', divider: true },
        {
          id: 'leave',
          label: <Trans>Sign out</Trans>,
          sign: <IconLogout size={16} aria-hidden />,
          onClick: () => void leave(),
        },
      ]}
    />
  );
}

function initials(first: string, last: string, account: string): string {
  return `${initialOf(first)}${initialOf(last)}` || account.slice(0, 2).toUpperCase();
}
