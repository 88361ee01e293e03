import { useEffect, useState } from 'react';
import { fetchQuery, graphql, useRelayEnvironment } from 'react-relay/hooks';
import type {
  useOperationQuery,
  useOperationQuery$data,
} from '../../__generated__/useOperationQuery.graphql';

const query = graphql`
  query useOperationQuery($id: ID!) {
    bulkOperation(id: $id) {
      status
      total
      done
      refused
      finishedAt
      notDone: items(first: 50, outcomes: [REFUSED, FAILED]) {
        totalCount
        nodes {
          id
          ...OperationItem_item
        }
      }
      isDone: items(first: 20, outcomes: [DONE]) {
        totalCount
        nodes {
          id
          effects {
            licenses {
              after {
                status
              }
            }
          }
          ...OperationItem_item
        }
      }
    }
  }
`;

export type WatchedOperation = NonNullable<useOperationQuery$data['bulkOperation']>;

/** How often somebody who waits for it looks how far it is; and how soon again where nobody answered. */
const pause = 700;
const longPause = 3000;

interface Watched {
  id: string;
  operation: WatchedOperation | null;
  /** The server does not answer just now; the operation goes on. */
  unanswered: boolean;
}

/** An operation, asked for again until it is finished. */
export function useOperation(id: string | null): Omit<Watched, 'id'> {
  const environment = useRelayEnvironment();
  const [watched, setWatched] = useState<Watched | null>(null);
  useEffect(() => {
    if (id === null) return;
    let wanted = true;
    let timer: ReturnType<typeof setTimeout>;
    const look = async () => {
      try {
        const answer = await fetchQuery<useOperationQuery>(
          environment,
          query,
          { id },
          { networkCacheConfig: { force: true } },
        ).toPromise();
        if (!wanted) return;
        const operation = answer?.bulkOperation ?? null;
        setWatched({ id, operation, unanswered: false });
        if (operation?.finishedAt) return;
        timer = setTimeout(look, pause);
      } catch {
        if (!wanted) return;
        setWatched((before) => ({
          id,
          operation: before?.id === id ? before.operation : null,
          unanswered: true,
        }));
        timer = setTimeout(look, longPause);
      }
    };
    void look();
    return () => {
      wanted = false;
      clearTimeout(timer);
    };
  }, [environment, id]);
  return watched !== null && watched.id === id ? watched : { operation: null, unanswered: false };
}
