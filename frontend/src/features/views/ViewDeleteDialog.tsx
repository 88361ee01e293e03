import { Trans, useLingui } from '@lingui/react/macro';
import { graphql } from 'react-relay/hooks';
import type { ViewDeleteDialogMutation } from '../../__generated__/ViewDeleteDialogMutation.graphql';
import type { ViewDeleteDialogRestoreMutation } from '../../__generated__/ViewDeleteDialogRestoreMutation.graphql';
import { useSubmit } from '../../lib/submit';
import { useUndo } from '../../lib/undo';
import type { SavedViewPage } from '../../lib/views';
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

const createMutation = graphql`
  mutation ViewDeleteDialogRestoreMutation($input: SavedViewCreateInput!) {
    savedViewCreate(input: $input) {
      savedView {
        id
      }
      userErrors {
        ...submit_userError
      }
    }
  }
`;

interface ViewDeleteDialogProps {
  page: SavedViewPage;
  view: SavedView;
  onClose: () => void;
  onDeleted: () => void;
}

/** Asks before a view is deleted. Its owner can have it made again, with all that it held. */
export function ViewDeleteDialog({ page, view, onClose, onDeleted }: ViewDeleteDialogProps) {
  const { t } = useLingui();
  const { name } = view;
  const restore = useUndo<ViewDeleteDialogRestoreMutation>(
    createMutation,
    (answer) => answer.savedViewCreate.userErrors,
  );
  const outcome = useSubmit<ViewDeleteDialogMutation>(mutation, {
    errors: (answer) => answer.savedViewDelete.userErrors,
    onSaved: () => {
      const { search, columns, shared, isDefault, viewerCanUpdate } = view;
      // Made again by somebody else it would be theirs.
      const action = viewerCanUpdate
        ? restore({ input: { page, name, search, columns, shared, isDefault } })
        : undefined;
      toast({ tone: 'good', title: t`View deleted`, message: name, action });
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
