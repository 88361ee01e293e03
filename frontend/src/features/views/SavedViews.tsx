import { createContext, type ReactNode, use, useEffect } from 'react';
import { graphql, useFragment } from 'react-relay/hooks';
import type {
  SavedViews_viewer$data,
  SavedViews_viewer$key,
} from '../../__generated__/SavedViews_viewer.graphql';
import { stringifySearch } from '../../lib/search';
import { heldOf, isSameSearch, type SavedViewPage, viewHref } from '../../lib/views';
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
  /** Filters or sorting are not those that the view was saved with. */
  changed: boolean;
  /** The filters and the sorting that are in force, as a view holds them. */
  held: string;
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
  const href = opening && viewHref(page, opening.search, opening.id);
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each address.
  useEffect(() => {
    if (href) go(href, { replace: true });
  }, [href]);
  if (href) return <PageSkeleton kind="list" />;

  const held = heldOf(search, passing);
  const active = all.find(({ id }) => id === search.view);
  const changed = active !== undefined && !isSameSearch(active.search, held);
  return <ViewsContext value={{ page, all, active, changed, held }}>{children}</ViewsContext>;
}

/** A colleague's may be a default as well: the colleague's. */
export function isOwnDefault(view: SavedView): boolean {
  return view.isDefault && view.viewerCanUpdate;
}
