import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Checkbox, Stack, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { graphql } from 'react-relay/hooks';
import type { ViewDialogCreateMutation } from '../../__generated__/ViewDialogCreateMutation.graphql';
import type { ViewDialogUpdateMutation } from '../../__generated__/ViewDialogUpdateMutation.graphql';
import { toFirstError } from '../../lib/firstError';
import { useRefresh } from '../../lib/refresh';
import { useSubmit } from '../../lib/submit';
import { type SavedViewPage, viewHref } from '../../lib/views';
import type { ColumnLayout } from '../../ui/columns';
import { Dialog } from '../../ui/Dialog';
import { FormActions, FormProblems } from '../../ui/Form';
import { useNavigation } from '../../ui/Link';
import { toast } from '../../ui/toast';
import { isOwnDefault, type SavedView } from './SavedViews';

const createMutation = graphql`
  mutation ViewDialogCreateMutation($input: SavedViewCreateInput!) {
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

const updateMutation = graphql`
  mutation ViewDialogUpdateMutation($input: SavedViewUpdateInput!) {
    savedViewUpdate(input: $input) {
      savedView {
        id
        version
        name
        shared
        isDefault
      }
      userErrors {
        ...submit_userError
      }
    }
  }
`;

interface ViewDialogProps {
  page: SavedViewPage;
  /** The filters and the sorting that are in force. */
  search: string;
  /** The columns that are in force. */
  columns: ColumnLayout;
  /** The view that is changed; without it a new one is saved. */
  view: SavedView | undefined;
  /** The view that the new one begins with. */
  copied: SavedView | undefined;
  onClose: () => void;
}

/** The name of a view, who sees it, and whether it opens by itself. */
export function ViewDialog({ page, search, columns, view, copied, onClose }: ViewDialogProps) {
  const { t } = useLingui();
  const { go } = useNavigation();
  const refresh = useRefresh();
  const form = useForm({
    initialValues: {
      name: view?.name ?? (copied && !copied.viewerCanUpdate ? copied.name : ''),
      shared: view?.shared ?? false,
      isDefault: view !== undefined && isOwnDefault(view),
    },
    validate: { name: (name) => (name.trim() === '' ? t`Give the view a name.` : null) },
  });
  const saved = (title: string) => {
    toast({ tone: 'good', title, message: form.getValues().name.trim() });
    onClose();
    refresh(); // another may have opened first until now
  };
  const create = useSubmit<ViewDialogCreateMutation>(createMutation, {
    errors: (answer) => answer.savedViewCreate.userErrors,
    form,
    onSaved: ({ savedViewCreate: { savedView } }) => {
      saved(t`View saved`);
      if (savedView) go(viewHref(page, search, savedView.id), { replace: true });
    },
  });
  const update = useSubmit<ViewDialogUpdateMutation>(updateMutation, {
    errors: (answer) => answer.savedViewUpdate.userErrors,
    form,
    onSaved: () => saved(t`View changed`),
  });
  const submit = view ? update : create;
  return (
    <Dialog title={view ? t`Change view` : t`Save as a view`} onClose={onClose}>
      <form
        noValidate
        onSubmit={form.onSubmit(
          (values) =>
            view
              ? void update.run({ input: { id: view.id, expectedVersion: view.version, ...values } })
              : void create.run({ input: { page, search, columns, ...values } }),
          toFirstError(form),
        )}
      >
        <FormProblems
          problems={submit.problems}
          stale={submit.stale !== null}
          onReload={() => {
            onClose();
            refresh();
          }}
          failure={submit.failure}
          onRetry={submit.retry}
        />
        <Stack gap="md">
          <TextInput
            label={t`Name`}
            required
            maxLength={64}
            data-autofocus
            autoComplete="off"
            {...form.getInputProps('name')}
          />
          <Checkbox
            label={t`Share with my company`}
            description={t`Your colleagues can open and copy it. You alone can change it.`}
            {...form.getInputProps('shared', { type: 'checkbox' })}
          />
          <Checkbox
            label={t`Open it first`}
            description={t`It opens whenever you come to this page without filters.`}
            {...form.getInputProps('isDefault', { type: 'checkbox' })}
          />
        </Stack>
        <FormActions>
          <Button variant="default" onClick={onClose}>
            <Trans>Cancel</Trans>
          </Button>
          <Button type="submit" loading={submit.pending}>
            {view ? <Trans>Save changes</Trans> : <Trans>Save view</Trans>}
          </Button>
        </FormActions>
      </form>
    </Dialog>
  );
}
