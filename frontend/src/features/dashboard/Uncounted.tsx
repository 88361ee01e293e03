import type { ReactNode } from 'react';
import { ErrorState } from '../../ui/ErrorState';
import { Card } from '../../ui/PageLayout';

/** A widget whose numbers could not be counted; the others are not concerned. */
export function Uncounted({ title, onRetry }: { title: ReactNode; onRetry: () => void }) {
  return (
    <Card title={title}>
      <ErrorState onRetry={onRetry} />
    </Card>
  );
}
