import { Trans } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { useHold } from './live';
import classes from './ShowMore.module.css';

/** Below a short table: the rows that are not loaded yet. */
export function ShowMore({
  hasMore,
  loading,
  onMore,
}: {
  hasMore: boolean;
  loading: boolean;
  onMore: () => void;
}) {
  const [used, setUsed] = useState(false);
  // Asked for anew, the table is its first rows.
  useHold(used ? 'ask' : null);
  if (!hasMore) return null;
  return (
    <div className={classes.more}>
      <Button
        variant="default"
        loading={loading}
        onClick={() => {
          setUsed(true);
          onMore();
        }}
      >
        <Trans>Show more</Trans>
      </Button>
    </div>
  );
}
