import { Trans, useLingui } from '@lingui/react/macro';
import {
  IconCheck,
  IconDeviceFloppy,
  IconPencil,
  IconPlus,
  IconStar,
  IconTrash,
  IconUsers,
} from '@tabler/icons-react';
import { lazy, Suspense, useState } from 'react';
import { graphql } from 'react-relay/hooks';
import type { ViewMenuUpdateMutation } from '../../__generated__/ViewMenuUpdateMutation.graphql';
import { useRefresh } from '../../lib/refresh';
import { useSubmit } from '../../lib/submit';
import { plainHref, viewHref } from '../../lib/views';
import type { ColumnLayout } from '../../ui/columns';
import { LateMenu, type MenuEntry } from '../../ui/LateMenu';
import { useNavigation } from '../../ui/Link';
import { toast } from '../../ui/toast';
import { isOwnDefault, type SavedView, useViews } from './SavedViews';
import { ViewButton } from './ViewButton';
import classes from './ViewMenu.module.css';

const ViewDialog = lazy(async () => ({ default: (await import('./ViewDialog')).ViewDialog }));
const ViewDeleteDialog = lazy(async () => ({
  default: (await import('./ViewDeleteDialog')).ViewDeleteDialog,
}));

const updateMutation = graphql`
  mutation ViewMenuUpdateMutation($input: SavedViewUpdateInput!) {
    savedViewUpdate(input: $input) {
      savedView {
        id
        version
        search
        columns
      }
      userErrors {
        ...submit_userError
      }
    }
  }
`;

type Open = { what: 'save' } | { what: 'edit' | 'delete'; view: SavedView };

/** The views of a list, and what can be done with them. */
export function ViewMenu() {
  const { go } = useNavigation();
  const refresh = useRefresh();
  const views = useViews();
  const [open, setOpen] = useState<Open | null>(null);
  const update = useViewUpdate(views);
  if (!views) return null;
  const { page, all, active, changed, held, layout } = views;
  const own = all.filter(({ viewerCanUpdate }) => viewerCanUpdate);
  const shared = all.filter(({ viewerCanUpdate }) => !viewerCanUpdate);
  const plain = plainHref(page, all.some(isOwnDefault));
  const show = (view: SavedView) => {
    if (view === active) views.forgetLayout(); // once more is as it was saved
    go(viewHref(page, view.search, view.id));
  };
  const name = active?.name ?? '';
  const entry = (view: SavedView): MenuEntry => ({
    id: view.id,
    label: <ViewName view={view} />,
    sign: <Mark on={view === active} />,
    marks: <ViewMarks view={view} />,
    current: view === active,
    onClick: () => show(view),
  });
  const entries: MenuEntry[] = [
    {
      id: 'plain',
      label: <Trans>Without filters</Trans>,
      sign: <Mark on={!active && held === ''} />,
      onClick: () => go(plain),
    },
    ...own.map(entry),
  ];
  if (shared.length > 0)
    entries.push({ id: 'shared', heading: <Trans>Shared by colleagues</Trans> }, ...shared.map(entry));
  entries.push({ id: 'line', divider: true });
  if (active?.viewerCanUpdate && changed)
    entries.push({
      id: 'update',
      label: <Trans>Update {name}</Trans>,
      sign: <IconDeviceFloppy size={16} aria-hidden />,
      onClick: () => void update(active, held, layout),
    });
  entries.push({
    id: 'save',
    label: active && !active.viewerCanUpdate ? <Trans>Save a copy…</Trans> : <Trans>Save as a view…</Trans>,
    sign: <IconPlus size={16} aria-hidden />,
    onClick: () => setOpen({ what: 'save' }),
  });
  if (active?.viewerCanUpdate)
    entries.push({
      id: 'edit',
      label: <Trans>Name, share, open first…</Trans>,
      sign: <IconPencil size={16} aria-hidden />,
      onClick: () => setOpen({ what: 'edit', view: active }),
    });
  if (active?.viewerCanDelete)
    entries.push({
      id: 'delete',
      label: <Trans>Delete {name}…</Trans>,
      sign: <IconTrash size={16} aria-hidden />,
      onClick: () => setOpen({ what: 'delete', view: active }),
    });

  return (
    <>
      <LateMenu
        position="bottom-start"
        width={280}
        className={classes.dropdown}
        button={<ViewButton active={active} changed={changed} />}
        entries={entries}
      />
      {open && (
        <Suspense fallback={null}>
          {open.what === 'delete' ? (
            <ViewDeleteDialog
              page={page}
              view={open.view}
              onClose={() => setOpen(null)}
              onDeleted={() => {
                setOpen(null);
                refresh();
              }}
            />
          ) : (
            <ViewDialog
              page={page}
              search={held}
              columns={layout}
              view={open.what === 'edit' ? open.view : undefined}
              copied={open.what === 'save' ? active : undefined}
              onClose={() => setOpen(null)}
            />
          )}
        </Suspense>
      )}
    </>
  );
}

function Mark({ on }: { on: boolean }) {
  return on ? <IconCheck size={16} aria-hidden /> : <span className={classes.mark} />;
}

function ViewMarks({ view }: { view: SavedView }) {
  const { t } = useLingui();
  return (
    <span className={classes.marks}>
      {isOwnDefault(view) && <IconStar size={14} role="img" aria-label={t`Opens first`} />}
      {view.viewerCanUpdate && view.shared && (
        <IconUsers size={14} role="img" aria-label={t`Shared with colleagues`} />
      )}
    </span>
  );
}

function ViewName({ view }: { view: SavedView }) {
  const { t } = useLingui();
  const { owner } = view;
  const person = `${owner.firstName} ${owner.lastName}`.trim();
  return (
    <>
      <span className={classes.name}>{view.name}</span>
      {!view.viewerCanUpdate && (
        <span className={classes.owner}>{person === '' ? t`A former user` : person}</span>
      )}
    </>
  );
}

/** Makes a view what the list shows now, at once and without a dialog. */
function useViewUpdate(views: ReturnType<typeof useViews>) {
  const { t } = useLingui();
  const refresh = useRefresh();
  const updating = useSubmit<ViewMenuUpdateMutation>(updateMutation, {
    errors: (answer) => answer.savedViewUpdate.userErrors,
  });
  return async ({ id, version, name }: SavedView, search: string, columns: ColumnLayout) => {
    const saved = await updating.run({ input: { id, expectedVersion: version, search, columns } });
    if (!saved) {
      toast({ tone: 'bad', title: t`The view was not updated` });
      return refresh(); // it shows as the server has it now
    }
    views?.forgetLayout();
    toast({ tone: 'good', title: t`View updated`, message: name });
  };
}
