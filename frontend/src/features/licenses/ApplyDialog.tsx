import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { graphql, useFragment } from 'react-relay/hooks';
import type { ApplyDialog_assignment$key } from '../../__generated__/ApplyDialog_assignment.graphql';
import type { ApplyDialogKeepMutation } from '../../__generated__/ApplyDialogKeepMutation.graphql';
import type {
  ApplyDialogMutation,
  ApplyDialogMutation$data,
} from '../../__generated__/ApplyDialogMutation.graphql';
import { useRefresh } from '../../lib/refresh';
import { useSubmit } from '../../lib/submit';
import { toast } from '../../ui/toast';
import { ChangeDialog } from './ChangeDialog';
import classes from './ChangeDialog.module.css';
import { isDecided } from './crossgradeChoices';
import { DuplicateLicenses } from './DuplicateLicenses';
import { type Crossgrade, crossgradeInput, crossgradeOf } from './dialogCrossgrade';
import { useChange } from './useChange';

const mutation = graphql`
  mutation ApplyDialogMutation($input: AssignmentApplyInput!, $dryRun: Boolean!) {
    assignmentApply(input: $input, dryRun: $dryRun) {
      assignment {
        customer {
          ...CustomerHeader_customer
          ...CustomerLicenses_customer
          ...CustomerTable_licenses
        }
      }
      effects {
        ...EffectsSummary_effects
      }
      userErrors {
        ...submit_userError
        code
        ... on CrossgradeRequired {
          holdingsVersion
          duplicates {
            choices
            license {
              id
            }
            ...DuplicateLicenses_duplicate
          }
        }
      }
    }
  }
`;

const keepMutation = graphql`
  mutation ApplyDialogKeepMutation($input: CrossgradeOpenInput!) {
    crossgradeOpen(input: $input) {
      crossgrade {
        customer {
          ...CustomerLicenses_customer
        }
      }
      userErrors {
        ...submit_userError
      }
    }
  }
`;

type Duplicate = NonNullable<
  ApplyDialogMutation$data['assignmentApply']['userErrors'][number]['duplicates']
>[number];

interface ApplyDialogProps {
  assignment: ApplyDialog_assignment$key;
  now: string;
  onClose: () => void;
}

/** Gives an assigned plan the new products of its suite, after showing what that does. */
export function ApplyDialog({ assignment, now, onClose }: ApplyDialogProps) {
  const { t } = useLingui();
  const refresh = useRefresh();
  const { id, version, plan, customer } = useFragment(
    graphql`
      fragment ApplyDialog_assignment on Assignment {
        id
        version
        plan {
          id
          version
          name
        }
        customer {
          id
          company
        }
      }
    `,
    assignment,
  );
  const planName = plan.name;
  const { company } = customer;
  const [crossgrade, setCrossgrade] = useState<Crossgrade<Duplicate> | null>(null);
  const undecided = crossgrade !== null && !isDecided(crossgrade.duplicates, crossgrade.choices);
  const change = useChange<ApplyDialogMutation>(mutation, {
    variables: (dryRun) => ({
      input: { id, expectedVersion: version, planVersion: plan.version, ...crossgradeInput(crossgrade) },
      dryRun,
    }),
    ready: !undecided,
    effects: (answer) => answer.assignmentApply.effects,
    errors: (answer) => answer.assignmentApply.userErrors,
    onRefused: (answer) => setCrossgrade((was) => crossgradeOf(answer.assignmentApply.userErrors, was)),
    onSaved: () => {
      toast({ tone: 'good', title: t`New composition applied`, message: `${planName}, ${company}` });
      refresh();
      onClose();
    },
  });
  const keep = useSubmit<ApplyDialogKeepMutation>(keepMutation, {
    errors: (answer) => answer.crossgradeOpen.userErrors,
    onSaved: () => {
      toast({ tone: 'good', title: t`Crossgrade kept for later`, message: company });
      refresh();
      onClose();
    },
  });
  return (
    <ChangeDialog
      title={t`Apply the new composition of ${planName}?`}
      change={{
        ...change,
        preview: undecided ? { effects: null, pending: false, problems: [] } : change.preview,
        problems: [...change.problems, ...keep.problems],
        failure: change.failure ?? keep.failure,
        retry: change.failure ? change.retry : keep.retry,
      }}
      now={now}
      instead={
        crossgrade
          ? {
              label: t`Decide later`,
              pending: keep.pending,
              onClick: () =>
                void keep.run({
                  input: {
                    customerId: customer.id,
                    planId: plan.id,
                    assignmentId: id,
                    ...crossgradeInput(crossgrade),
                  },
                }),
            }
          : undefined
      }
      hint={undecided ? t`Choose what becomes of each duplicate to see it here.` : undefined}
      disabled={undecided}
      confirm={t`Apply`}
      leave={t`Cancel`}
      onClose={onClose}
    >
      <p className={classes.soft}>{company}</p>
      <p>
        <Trans>
          Products that come in bring licenses with the units and the expiration of the suite. Licenses of
          those that go stand alone and run to their expiry.
        </Trans>
      </p>
      {crossgrade && (
        <DuplicateLicenses
          duplicates={crossgrade.duplicates}
          choices={crossgrade.choices}
          onChoose={(licenseId, choice) =>
            setCrossgrade({ ...crossgrade, choices: { ...crossgrade.choices, [licenseId]: choice } })
          }
        />
      )}
    </ChangeDialog>
  );
}
