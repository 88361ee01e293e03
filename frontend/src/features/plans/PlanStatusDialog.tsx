import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { graphql, useFragment } from 'react-relay/hooks';
import type { PlanStatusDialog_plan$key } from '../../__generated__/PlanStatusDialog_plan.graphql';
import type { PlanStatusDialogDisableMutation } from '../../__generated__/PlanStatusDialogDisableMutation.graphql';
import type { PlanStatusDialogEnableMutation } from '../../__generated__/PlanStatusDialogEnableMutation.graphql';
import { useRefresh } from '../../lib/refresh';
import { useSubmit } from '../../lib/submit';
import { useUndo } from '../../lib/undo';
import { ConfirmDialog } from '../../ui/ConfirmDialog';
import { toast } from '../../ui/toast';

const fragment = graphql`
  fragment PlanStatusDialog_plan on ServicePlan {
    id
    version
    name
    enabled
  }
`;

const disableMutation = graphql`
  mutation PlanStatusDialogDisableMutation($input: PlanDisableInput!) {
    planDisable(input: $input) {
      plan {
        version
        ...PlanStatusDialog_plan
        ...PlanStatus_plan
        viewerCanAssign
      }
      userErrors {
        ...submit_userError
      }
    }
  }
`;

const enableMutation = graphql`
  mutation PlanStatusDialogEnableMutation($input: PlanEnableInput!) {
    planEnable(input: $input) {
      plan {
        version
        ...PlanStatusDialog_plan
        ...PlanStatus_plan
        viewerCanAssign
      }
      userErrors {
        ...submit_userError
      }
    }
  }
`;

/** Stops new assignments of a plan, or allows them again. */
export function PlanStatusDialog({
  plan: key,
  onClose,
}: {
  plan: PlanStatusDialog_plan$key;
  onClose: () => void;
}) {
  const { t } = useLingui();
  const { id, version, name, enabled } = useFragment(fragment, key);
  // What was asked when the dialog opened: the answer changes it while the dialog closes.
  const [off] = useState(enabled);
  const enableAgain = useUndo<PlanStatusDialogEnableMutation>(
    enableMutation,
    (answer) => answer.planEnable.userErrors,
  );
  const disableAgain = useUndo<PlanStatusDialogDisableMutation>(
    disableMutation,
    (answer) => answer.planDisable.userErrors,
  );
  const disable = useSubmit<PlanStatusDialogDisableMutation>(disableMutation, {
    errors: (answer) => answer.planDisable.userErrors,
    onSaved: ({ planDisable: { plan } }) => {
      const action = plan ? enableAgain({ input: { id, expectedVersion: plan.version } }) : undefined;
      toast({ tone: 'good', title: t`Service plan disabled`, message: name, action });
      onClose();
    },
  });
  const enable = useSubmit<PlanStatusDialogEnableMutation>(enableMutation, {
    errors: (answer) => answer.planEnable.userErrors,
    onSaved: ({ planEnable: { plan } }) => {
      const action = plan ? disableAgain({ input: { id, expectedVersion: plan.version } }) : undefined;
      toast({ tone: 'good', title: t`Service plan enabled`, message: name, action });
      onClose();
    },
  });
  const refresh = useRefresh();
  const reload = () => {
    refresh();
    onClose();
  };
  const input = { id, expectedVersion: version };
  if (off) {
    return (
      <ConfirmDialog
        title={t`Disable ${name}?`}
        confirm={t`Disable service plan`}
        outcome={disable}
        onReload={reload}
        onConfirm={() => void disable.run({ input })}
        onClose={onClose}
      >
        <Trans>Nobody can be given the plan until it is enabled again. Customers who have it keep it.</Trans>
      </ConfirmDialog>
    );
  }
  return (
    <ConfirmDialog
      title={t`Enable ${name}?`}
      confirm={t`Enable service plan`}
      outcome={enable}
      onReload={reload}
      onConfirm={() => void enable.run({ input })}
      onClose={onClose}
    >
      <Trans>The plan can be assigned to customers again.</Trans>
    </ConfirmDialog>
  );
}
