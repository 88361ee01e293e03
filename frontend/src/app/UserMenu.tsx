import { Trans, useLingui } from '@lingui/react/macro';
import { Menu, UnstyledButton } from '@mantine/core';
import { IconBraces, IconLogout, IconUserCircle } from '@tabler/icons-react';
import { graphql, useFragment } from 'react-relay/hooks';
import type { UserMenu_viewer$key } from '../__generated__/UserMenu_viewer.graphql';
import { signOut } from '../lib/auth';
import { initialOf } from '../lib/names';
import { channelOf, paths } from '../lib/paths';
import { showQueryBehind } from '../lib/queryBehind';
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
    <Menu width={260}>
      <Menu.Target>
        <UnstyledButton className={classes.button} aria-label={t`Your account: ${name}`} title={name}>
          <span
            className={classes.initials}
            aria-hidden
            data-initials={initials(user.firstName, user.lastName, user.accountName)}
          />
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>
          <span className={classes.name}>{name}</span>
          <span className={classes.account}>{user.accountName}</span>
        </Menu.Label>
        <Menu.Item leftSection={<IconUserCircle size={16} aria-hidden />} onClick={() => go(paths.account())}>
          <Trans>Account</Trans>
        </Menu.Item>
        <Menu.Item leftSection={<IconBraces size={16} aria-hidden />} onClick={() => void showQueryBehind()}>
          <Trans>Show the query behind this page</Trans>
        </Menu.Item>
        <Menu.Divider />
        <Menu.Item leftSection={<IconLogout size={16} aria-hidden />} onClick={() => void leave()}>
          <Trans>Sign out</Trans>
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}

function initials(first: string, last: string, account: string): string {
  return `${initialOf(first)}${initialOf(last)}` || account.slice(0, 2).toUpperCase();
}
