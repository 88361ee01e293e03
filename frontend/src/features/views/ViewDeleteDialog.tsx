import { Trans, useLingui } from '@lingui/react/macro';
import { graphql } from 'react-relay/hooks';
import type { ViewDeleteDialogMutation } from '../../__generated__/ViewDeleteDialogMutation.graphql';
import { useSubmit } from '../../lib/submit';
import { ConfirmDialog } from '../../ui/ConfirmDialog';
import { toast } from '../../ui/toast';
import type { SavedView } from './SavedViews';

const mutation = graphql`
  mutation ViewDeleteDialogMutation($input: SavedViewDeleteInput!) {
    savedViewDelete(input: $input) {
      deletedId
      userErrors {
        ...submit_userError
      }
    }
  }
`;

interface ViewDeleteDialogProps {
  view: SavedView;
  onClose: () => void;
  onDeleted: () => void;
}

/** Asks before a view is deleted: nothing gives it back, and links to it lead to the plain list from then on. */
export function ViewDeleteDialog({ view, onClose, onDeleted }: ViewDeleteDialogProps) {
  const { t } = useLingui();
  const { name } = view;
  const outcome = useSubmit<ViewDeleteDialogMutation>(mutation, {
    errors: (answer) => answer.savedViewDelete.userErrors,
    onSaved: () => {
      toast({ tone: 'good', title: t`View deleted`, message: name });
      onDeleted();
    },
  });
  return (
    <ConfirmDialog
      title={t`Delete ${name}?`}
      confirm={t`Delete view`}
      danger
      outcome={outcome}
      onConfirm={() => void outcome.run({ input: { id: view.id, expectedVersion: view.version } })}
      onReload={onDeleted}
      onClose={onClose}
    >
      {view.shared ? (
        <Trans>Nobody in your company can open the view any more, its owner included.</Trans>
      ) : (
        <Trans>The list itself stays as it is.</Trans>
      )}
    </ConfirmDialog>
  );
}
