import { Trans, useLingui } from '@lingui/react/macro';
import { type ReactNode, useEffect, useState } from 'react';
import { graphql, useFragment } from 'react-relay/hooks';
import type { EffectsSummary_effects$key } from '../../__generated__/EffectsSummary_effects.graphql';
import type { PartnerCancelDialog_partner$key } from '../../__generated__/PartnerCancelDialog_partner.graphql';
import type { PartnerCancelDialogMutation } from '../../__generated__/PartnerCancelDialogMutation.graphql';
import { useRefresh } from '../../lib/refresh';
import { useSubmit } from '../../lib/submit';
import { ConfirmDialog } from '../../ui/ConfirmDialog';
import { RowsSkeleton } from '../../ui/Skeletons';
import { toast } from '../../ui/toast';

const fragment = graphql`
  fragment PartnerCancelDialog_partner on Partner {
    id
    version
    company
  }
`;

const mutation = graphql`
  mutation PartnerCancelDialogMutation($input: PartnerCancelInput!, $dryRun: Boolean!) {
    partnerCancel(input: $input, dryRun: $dryRun) {
      partner {
        ...PartnerCancelDialog_partner
        ...PartnerTable_partner
      }
      effects {
        ...EffectsSummary_effects
      }
      userErrors {
        ...submit_userError
      }
    }
  }
`;

interface PartnerCancelDialogProps {
  partner: PartnerCancelDialog_partner$key;
  /** Draws what would happen. */
  summary: (effects: EffectsSummary_effects$key) => ReactNode;
  onClose: () => void;
}

/** Ends a partner for good. It shows first what would happen, and wants the company's name typed. */
export function PartnerCancelDialog({ partner, summary, onClose }: PartnerCancelDialogProps) {
  const { t } = useLingui();
  const refresh = useRefresh();
  const { id, version, company } = useFragment(fragment, partner);
  const input = { id, expectedVersion: version, confirmCompany: company };
  const [effects, setEffects] = useState<EffectsSummary_effects$key | null>(null);
  const submit = useSubmit<PartnerCancelDialogMutation>(mutation, {
    errors: (answer) => answer.partnerCancel.userErrors,
    onSaved: () => {
      toast({ tone: 'good', title: t`Partner canceled`, message: company });
      onClose();
      refresh();
    },
  });
  const { run } = submit;
  const tryIt = async () => {
    const answer = await run({ input, dryRun: true });
    setEffects(answer?.partnerCancel.effects ?? null);
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked once, when the dialog opens.
  useEffect(() => void tryIt(), []);

  return (
    <ConfirmDialog
      title={t`Cancel ${company}?`}
      confirm={t`Cancel partner`}
      danger
      typed={company}
      outcome={submit}
      onReload={() => {
        refresh();
        onClose();
      }}
      onConfirm={() => void run({ input, dryRun: false })}
      onClose={onClose}
    >
      <p>
        <Trans>
          This cannot be taken back. The users of the partner and of its customers are locked out at once, and
          every license of its customers ends now.
        </Trans>
      </p>
      {effects ? summary(effects) : submit.pending && <RowsSkeleton rows={4} />}
    </ConfirmDialog>
  );
}
