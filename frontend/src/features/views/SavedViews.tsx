import { createContext, type ReactNode, use, useEffect, useState } from 'react';
import { graphql, useFragment } from 'react-relay/hooks';
import type {
  SavedViews_viewer$data,
  SavedViews_viewer$key,
} from '../../__generated__/SavedViews_viewer.graphql';
import { remembered } from '../../lib/remembered';
import { stringifySearch } from '../../lib/search';
import { heldOf, isSameSearch, type SavedViewPage, viewHref } from '../../lib/views';
import { type ColumnLayout, GridLayout } from '../../ui/columns';
import { useNavigation } from '../../ui/Link';
import { PageSkeleton } from '../../ui/Skeletons';

const fragment = graphql`
  fragment SavedViews_viewer on Viewer @argumentDefinitions(page: { type: "SavedViewPage!" }) {
    savedViews(page: $page) {
      id
      version
      name
      search
      columns
      shared
      isDefault
      viewerCanUpdate
      viewerCanDelete
      owner {
        firstName
        lastName
      }
    }
  }
`;

export type SavedView = SavedViews_viewer$data['savedViews'][number];

interface Views {
  page: SavedViewPage;
  all: readonly SavedView[];
  /** The view that the list was opened with. */
  active: SavedView | undefined;
  /** Filters, sorting or columns are not those that the view was saved with. */
  changed: boolean;
  /** The filters and the sorting that are in force, as a view holds them. */
  held: string;
  /** The columns that are in force. */
  layout: ColumnLayout;
  /** The view holds them now: this browser need not remember them. */
  forgetLayout: () => void;
}

const ViewsContext = createContext<Views | null>(null);

/** The views of the list around; null where there are none. */
export function useViews(): Views | null {
  return use(ViewsContext);
}

interface SavedViewsProps {
  viewer: SavedViews_viewer$key;
  page: SavedViewPage;
  /** All that the address holds. */
  search: Readonly<Record<string, unknown>> & { view?: string | undefined };
  /** What of it belongs to no view: the panel beside the list, the dialog above it. */
  passing?: readonly string[];
  children: ReactNode;
}

/**
 * A list that can be found again under a name. The address says which view was opened and all that it holds, so a link
 * shows the same to somebody who does not have the view. Opened without any filter, the page opens the view that its
 * user chose for that.
 */
export function SavedViews({ viewer, page, search, passing = [], children }: SavedViewsProps) {
  const { savedViews: all } = useFragment(fragment, viewer);
  const { go } = useNavigation();
  const opening = stringifySearch(search) === '' ? all.find(isOwnDefault) : undefined;
  const active = all.find(({ id }) => id === search.view);
  const { layout, setLayout } = useLayout(page, active);
  const href = opening && viewHref(page, opening.search, opening.id);
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each address.
  useEffect(() => {
    if (href) go(href, { replace: true });
  }, [href]);
  if (href) return <PageSkeleton kind="list" />;

  const held = heldOf(search, passing);
  const changed =
    active !== undefined && (!isSameSearch(active.search, held) || !isSameLayout(active.columns, layout));
  const forgetLayout = () => setLayout(null);
  return (
    <ViewsContext value={{ page, all, active, changed, held, layout, forgetLayout }}>
      <GridLayout value={{ layout, setLayout }}>{children}</GridLayout>
    </ViewsContext>
  );
}

/**
 * The columns: of the view that is open, or of the list. What somebody changes is remembered by the browser, for this
 * view or list alone, until the view is updated.
 */
function useLayout(page: SavedViewPage, active: SavedView | undefined) {
  const key = `columns ${active?.id ?? page}`;
  const [chosen, setChosen] = useState<{ key: string; layout: ColumnLayout | null } | null>(null);
  const own = active?.columns ?? [];
  const layout = (chosen?.key === key ? chosen.layout : storedLayout(key)) ?? own;
  /** Null forgets what was chosen here. */
  const setLayout = (next: ColumnLayout | null) => {
    const kept = next !== null && isSameLayout(next, own) ? null : next;
    remembered(key).set(kept?.join(' ') ?? null);
    setChosen({ key, layout: kept });
  };
  return { layout, setLayout };
}

/** Names and widths have no spaces. */
function storedLayout(key: string): ColumnLayout | null {
  return remembered(key).get()?.split(' ').filter(Boolean) ?? null;
}

function isSameLayout(one: ColumnLayout, other: ColumnLayout): boolean {
  return one.join(' ') === other.join(' ');
}

/** A colleague's may be a default as well: the colleague's. */
export function isOwnDefault(view: SavedView): boolean {
  return view.isDefault && view.viewerCanUpdate;
}
