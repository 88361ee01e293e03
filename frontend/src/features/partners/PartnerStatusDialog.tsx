import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { graphql, useFragment } from 'react-relay/hooks';
import type { PartnerStatusDialog_partner$key } from '../../__generated__/PartnerStatusDialog_partner.graphql';
import type { PartnerStatusDialogResumeMutation } from '../../__generated__/PartnerStatusDialogResumeMutation.graphql';
import type { PartnerStatusDialogSuspendMutation } from '../../__generated__/PartnerStatusDialogSuspendMutation.graphql';
import { useRefresh } from '../../lib/refresh';
import { useSubmit } from '../../lib/submit';
import { useUndo } from '../../lib/undo';
import { ConfirmDialog } from '../../ui/ConfirmDialog';
import { type ToastAction, toast } from '../../ui/toast';

const fragment = graphql`
  fragment PartnerStatusDialog_partner on Partner {
    id
    version
    company
    status
  }
`;

const suspendMutation = graphql`
  mutation PartnerStatusDialogSuspendMutation($input: PartnerSuspendInput!) {
    partnerSuspend(input: $input) {
      partner {
        version
        ...PartnerStatusDialog_partner
        ...PartnerTable_partner
      }
      userErrors {
        ...submit_userError
      }
    }
  }
`;

const resumeMutation = graphql`
  mutation PartnerStatusDialogResumeMutation($input: PartnerResumeInput!) {
    partnerResume(input: $input) {
      partner {
        version
        ...PartnerStatusDialog_partner
        ...PartnerTable_partner
      }
      userErrors {
        ...submit_userError
      }
    }
  }
`;

interface PartnerStatusDialogProps {
  partner: PartnerStatusDialog_partner$key;
  onClose: () => void;
}

/** Makes a partner read-only, or lets it work again. */
export function PartnerStatusDialog({ partner, onClose }: PartnerStatusDialogProps) {
  const { t } = useLingui();
  const refresh = useRefresh();
  const { id, version, company, status } = useFragment(fragment, partner);
  // What was asked when the dialog opened: the answer changes the status while it closes.
  const [active] = useState(status === 'ACTIVE');
  const saved = (title: string, action: ToastAction | undefined) => {
    toast({ tone: 'good', title, message: company, action });
    onClose();
    refresh();
  };
  const resumeAgain = useUndo<PartnerStatusDialogResumeMutation>(
    resumeMutation,
    (answer) => answer.partnerResume.userErrors,
  );
  const suspendAgain = useUndo<PartnerStatusDialogSuspendMutation>(
    suspendMutation,
    (answer) => answer.partnerSuspend.userErrors,
  );
  const suspend = useSubmit<PartnerStatusDialogSuspendMutation>(suspendMutation, {
    errors: (answer) => answer.partnerSuspend.userErrors,
    onSaved: ({ partnerSuspend: { partner: after } }) =>
      saved(
        t`Partner suspended`,
        after ? resumeAgain({ input: { id, expectedVersion: after.version } }) : undefined,
      ),
  });
  const resume = useSubmit<PartnerStatusDialogResumeMutation>(resumeMutation, {
    errors: (answer) => answer.partnerResume.userErrors,
    onSaved: ({ partnerResume: { partner: after } }) =>
      saved(
        t`Partner resumed`,
        after ? suspendAgain({ input: { id, expectedVersion: after.version } }) : undefined,
      ),
  });
  const input = { id, expectedVersion: version };
  const reload = () => {
    refresh();
    onClose();
  };
  if (active) {
    return (
      <ConfirmDialog
        title={t`Suspend ${company}?`}
        confirm={t`Suspend partner`}
        danger
        outcome={suspend}
        onReload={reload}
        onConfirm={() => void suspend.run({ input })}
        onClose={onClose}
      >
        <Trans>
          The partner can see everything and change nothing, and you cannot change its licenses and accounts
          either. Its customers go on. You can resume it at any time.
        </Trans>
      </ConfirmDialog>
    );
  }
  return (
    <ConfirmDialog
      title={t`Resume ${company}?`}
      confirm={t`Resume partner`}
      outcome={resume}
      onReload={reload}
      onConfirm={() => void resume.run({ input })}
      onClose={onClose}
    >
      <Trans>The partner can work again.</Trans>
    </ConfirmDialog>
  );
}
