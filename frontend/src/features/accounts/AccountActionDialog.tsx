import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { graphql, useFragment } from 'react-relay/hooks';
import type { AccountActionDialog_user$key } from '../../__generated__/AccountActionDialog_user.graphql';
import type { AccountActionDialogDeleteMutation } from '../../__generated__/AccountActionDialogDeleteMutation.graphql';
import type { AccountActionDialogResetMutation } from '../../__generated__/AccountActionDialogResetMutation.graphql';
import type { AccountActionDialogSignOutMutation } from '../../__generated__/AccountActionDialogSignOutMutation.graphql';
import type { AccountActionDialogTurnMutation } from '../../__generated__/AccountActionDialogTurnMutation.graphql';
import { useMailNote } from '../../lib/mail';
import { useRefresh } from '../../lib/refresh';
import { useSubmit } from '../../lib/submit';
import { useUndo } from '../../lib/undo';
import { ConfirmDialog } from '../../ui/ConfirmDialog';
import { type ToastAction, toast } from '../../ui/toast';

export type AccountAction = 'reset' | 'signOut' | 'enable' | 'disable' | 'delete';

const turnMutation = graphql`
  mutation AccountActionDialogTurnMutation($input: UserUpdateInput!) {
    userUpdate(input: $input) {
      user {
        version
        ...AccountRow_user
      }
      userErrors {
        ...submit_userError
      }
    }
  }
`;

const resetMutation = graphql`
  mutation AccountActionDialogResetMutation($input: UserPasswordResetInput!) {
    userPasswordReset(input: $input) {
      user {
        ...AccountRow_user
      }
      userErrors {
        ...submit_userError
      }
    }
  }
`;

const signOutMutation = graphql`
  mutation AccountActionDialogSignOutMutation($input: UserSessionsEndInput!) {
    userSessionsEnd(input: $input) {
      user {
        ...AccountRow_user
      }
      userErrors {
        ...submit_userError
      }
    }
  }
`;

const deleteMutation = graphql`
  mutation AccountActionDialogDeleteMutation($input: UserDeleteInput!) {
    userDelete(input: $input) {
      deletedId
      userErrors {
        ...submit_userError
      }
    }
  }
`;

interface AccountActionDialogProps {
  user: AccountActionDialog_user$key;
  action: AccountAction;
  onClose: () => void;
}

/** Asks before somebody is locked out, let in, sent a link, or deleted. */
export function AccountActionDialog({ user, action, onClose }: AccountActionDialogProps) {
  const { t } = useLingui();
  const refresh = useRefresh();
  const mailNote = useMailNote();
  const { id, version, email, lastSeenAt, ...data } = useFragment(
    graphql`
      fragment AccountActionDialog_user on User {
        id
        version
        accountName
        email
        lastSeenAt
      }
    `,
    user,
  );
  // A deleted account has no name any more, and the dialog is still there for a moment.
  const [accountName] = useState(data.accountName);
  const done = (title: string, message?: string, action?: ToastAction) => {
    toast({ tone: 'good', title, message, action });
    onClose();
  };
  const turnBack = useUndo<AccountActionDialogTurnMutation>(
    turnMutation,
    (answer) => answer.userUpdate.userErrors,
  );
  const turn = useSubmit<AccountActionDialogTurnMutation>(turnMutation, {
    errors: (answer) => answer.userUpdate.userErrors,
    onSaved: ({ userUpdate: { user: after } }) => {
      // An invitation that waits is canceled with the account, and does not come back.
      const restored = action === 'enable' || lastSeenAt !== null;
      const back =
        after && restored
          ? turnBack({ input: { id, expectedVersion: after.version, enabled: action === 'disable' } })
          : undefined;
      done(
        action === 'enable' ? t`${accountName} is enabled` : t`${accountName} is disabled`,
        undefined,
        back,
      );
    },
  });
  const reset = useSubmit<AccountActionDialogResetMutation>(resetMutation, {
    errors: (answer) => answer.userPasswordReset.userErrors,
    onSaved: () =>
      done(mailNote ? t`A message with a link is written to ${email}` : t`A link goes to ${email}`, mailNote),
  });
  const signOut = useSubmit<AccountActionDialogSignOutMutation>(signOutMutation, {
    errors: (answer) => answer.userSessionsEnd.userErrors,
    onSaved: () => done(t`${accountName} is signed out everywhere`),
  });
  const remove = useSubmit<AccountActionDialogDeleteMutation>(deleteMutation, {
    errors: (answer) => answer.userDelete.userErrors,
    onSaved: () => {
      done(t`${accountName} is deleted`);
      refresh();
    },
  });

  const shapes = {
    reset: {
      title: t`Reset the password of ${accountName}?`,
      text: mailNote ? (
        <>
          <Trans>A message with a link to set a new password is written to {email}.</Trans> {mailNote}
        </>
      ) : (
        <Trans>A link to set a new password goes to {email}.</Trans>
      ),
      confirm: mailNote ? t`Make a new link` : t`Send a link`,
      danger: false,
      submit: reset,
      run: () => reset.run({ input: { id } }),
    },
    signOut: {
      title: t`Sign ${accountName} out everywhere?`,
      text: (
        <Trans>
          Every browser in which the user is signed in is signed out at once. Password and API tokens stay as
          they are.
        </Trans>
      ),
      confirm: t`Sign out everywhere`,
      danger: true,
      submit: signOut,
      run: () => signOut.run({ input: { id } }),
    },
    enable: {
      title: t`Enable ${accountName}?`,
      text: <Trans>The user can sign in again.</Trans>,
      confirm: t`Enable user`,
      danger: false,
      submit: turn,
      run: () => turn.run({ input: { id, expectedVersion: version, enabled: true } }),
    },
    disable: {
      title: t`Disable ${accountName}?`,
      text: (
        <Trans>
          The user is signed out at once and cannot sign in. Messages that wait are canceled, and links to set
          a password end; enabling the user brings none of them back.
        </Trans>
      ),
      confirm: t`Disable user`,
      danger: true,
      submit: turn,
      run: () => turn.run({ input: { id, expectedVersion: version, enabled: false } }),
    },
    delete: {
      title: t`Delete ${accountName}?`,
      text: <Trans>The user is gone for good; what they did stays in the audit log.</Trans>,
      confirm: t`Delete user`,
      danger: true,
      typed: accountName,
      submit: remove,
      run: () => remove.run({ input: { id, expectedVersion: version } }),
    },
  };
  const shape = shapes[action];
  const { submit } = shape;
  return (
    <ConfirmDialog
      title={shape.title}
      confirm={shape.confirm}
      danger={shape.danger}
      typed={'typed' in shape ? shape.typed : undefined}
      outcome={submit}
      onReload={() => {
        refresh();
        onClose();
      }}
      onConfirm={() => void shape.run()}
      onClose={onClose}
    >
      {shape.text}
    </ConfirmDialog>
  );
}
