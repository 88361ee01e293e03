import { Trans } from '@lingui/react/macro';
import { Button } from '@mantine/core';
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
  if (!hasMore) return null;
  return (
    <div className={classes.more}>
      <Button variant="default" loading={loading} onClick={onMore}>
        <Trans>Show more</Trans>
      </Button>
    </div>
  );
}
