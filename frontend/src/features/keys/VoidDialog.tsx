import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { graphql } from 'react-relay/hooks';
import type { VoidDialogMutation } from '../../__generated__/VoidDialogMutation.graphql';
import { useSubmit } from '../../lib/submit';
import { ConfirmDialog } from '../../ui/ConfirmDialog';
import { toast } from '../../ui/toast';

const mutation = graphql`
  mutation VoidDialogMutation($input: RegistrationKeysVoidInput!) {
    registrationKeysVoid(input: $input) {
      voidedCount
      userErrors {
        ...submit_userError
      }
    }
  }
`;

interface VoidDialogProps {
  ids: readonly string[];
  onVoided: () => void;
  onClose: () => void;
}

/** Makes keys void: all that are chosen, or none. */
export function VoidDialog({ ids, onVoided, onClose }: VoidDialogProps) {
  const { t } = useLingui();
  const count = ids.length;
  const submit = useSubmit<VoidDialogMutation>(mutation, {
    errors: (answer) => answer.registrationKeysVoid.userErrors,
    onSaved: () => {
      toast({ tone: 'good', title: t`Registration keys voided` });
      onVoided();
    },
  });
  return (
    <ConfirmDialog
      title={count === 1 ? t`Void the registration key?` : t`Void ${count} registration keys?`}
      confirm={t`Void`}
      danger
      typed={count}
      outcome={submit}
      onConfirm={() => void submit.run({ input: { ids } })}
      onClose={onClose}
    >
      <p>
        <Plural
          value={count}
          one="Nobody can register with it any more, also not whoever bought it."
          other="Nobody can register with them any more, also not whoever bought them."
        />{' '}
        <Trans>This cannot be taken back. Customers who have registered keep what they have.</Trans>
      </p>
    </ConfirmDialog>
  );
}
