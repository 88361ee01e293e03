import { useEffect, useRef } from 'react';
import { fetchQuery, graphql, useRelayEnvironment } from 'react-relay/hooks';
import type { useUnderWayQuery } from '../../__generated__/useUnderWayQuery.graphql';
import { useRefresh } from '../../lib/refresh';

const query = graphql`
  query useUnderWayQuery($ids: [ID!]!) {
    nodes(ids: $ids) {
      ... on BulkOperation {
        status
        total
        done
        refused
        finishedAt
      }
    }
  }
`;

const pause = 2000;

/** Keeps what is shown of operations true while they go on; what they did is read when they have ended. */
export function useUnderWay(ids: readonly string[]): void {
  const environment = useRelayEnvironment();
  const refresh = useRefresh();
  const ended = useRef(refresh);
  useEffect(() => {
    ended.current = refresh;
  });
  const key = ids.slice(0, 100).join(' ');
  useEffect(() => {
    if (key === '') return;
    let wanted = true;
    let timer: ReturnType<typeof setTimeout>;
    const look = async () => {
      // Where nobody answers now, somebody may the next time.
      const answer = await fetchQuery<useUnderWayQuery>(
        environment,
        query,
        { ids: key.split(' ') },
        { networkCacheConfig: { force: true } },
      )
        .toPromise()
        .catch(() => undefined);
      if (answer?.nodes.some((operation) => operation?.finishedAt)) ended.current();
      if (wanted) timer = setTimeout(look, pause);
    };
    timer = setTimeout(look, pause);
    return () => {
      wanted = false;
      clearTimeout(timer);
    };
  }, [environment, key]);
}
