import type { PreloadedQuery } from 'react-relay/hooks';
import type { OperationType } from 'relay-runtime';

/** What every page is given. A page is one URL and holds the only query of that URL. */
export interface PageProps<
  Query extends OperationType = OperationType,
  Search = Record<string, never>,
  Params = Record<string, never>,
> {
  /** The page's query, already under way when the page is drawn. */
  queryRef: PreloadedQuery<Query>;
  /** What the address says now; the data may still be that of the address before, see `pending`. */
  search: Search;
  params: Params;
  /** Writes into the address. A value left undefined leaves the address. */
  setSearch: (change: Partial<Search>, how?: { replace?: boolean }) => void;
  /** The data for this address is on its way; what is shown belongs to the address before. */
  pending: boolean;
}
