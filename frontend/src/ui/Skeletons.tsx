import { useLingui } from '@lingui/react/macro';
import { Skeleton } from '@mantine/core';
import classes from './Skeletons.module.css';

export type SkeletonKind = 'list' | 'detail' | 'form' | 'dashboard';

/** The outline of a page that is on its way. It shows only after a moment, so quick pages do not flicker. */
export function PageSkeleton({ kind }: { kind: SkeletonKind }) {
  const { t } = useLingui();
  return (
    <div className={classes.page} role="status" aria-label={t`Loading`}>
      <Skeleton height={22} width={200} mb={24} />
      {kind === 'list' && <RowsSkeleton rows={14} />}
      {kind === 'detail' && (
        <>
          <Skeleton height={16} width="45%" mb={12} />
          <Skeleton height={16} width="30%" mb={28} />
          <RowsSkeleton rows={6} />
        </>
      )}
      {kind === 'form' && (
        <div className={classes.form}>
          {Array.from({ length: 8 }, (_, i) => i).map((i) => (
            <div key={i}>
              <Skeleton height={12} width={90} mb={6} />
              <Skeleton height={30} />
            </div>
          ))}
        </div>
      )}
      {kind === 'dashboard' && (
        <div className={classes.tiles}>
          {Array.from({ length: 6 }, (_, i) => i).map((i) => (
            <Skeleton key={i} height={132} radius="lg" />
          ))}
        </div>
      )}
    </div>
  );
}

export function RowsSkeleton({ rows }: { rows: number }) {
  return (
    <div className={classes.rows} aria-hidden>
      {Array.from({ length: rows }, (_, i) => i).map((i) => (
        <div key={i} className={classes.row}>
          <Skeleton height={10} width={`${28 + ((i * 13) % 17)}%`} />
          <Skeleton height={10} width="12%" />
          <Skeleton height={10} width="16%" />
        </div>
      ))}
    </div>
  );
}
