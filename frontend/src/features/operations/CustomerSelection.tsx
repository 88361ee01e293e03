import { useLingui } from '@lingui/react/macro';
import { lazy, Suspense, useState } from 'react';
import type { CustomerFilter } from '../../__generated__/CustomersPageQuery.graphql';
import { useRefresh } from '../../lib/refresh';
import { type GridSelection, nothingSelected } from '../../ui/DataGrid';
import { SelectionBar } from '../../ui/SelectionBar';

const BulkCustomerStatusDialog = lazy(async () => ({
  default: (await import('./BulkCustomerStatusDialog')).BulkCustomerStatusDialog,
}));

interface CustomerSelectionProps {
  /** What the list is filtered by. */
  filter: CustomerFilter | null | undefined;
  selection: GridSelection;
  totalCount: number;
  onSelect: (selection: GridSelection) => void;
}

/** What can be done with the customers that are selected. */
export function CustomerSelection({ filter, selection, totalCount, onSelect }: CustomerSelectionProps) {
  const { t } = useLingui();
  const refresh = useRefresh();
  const [turning, setTurning] = useState<'DISABLED' | 'ENABLED' | null>(null);
  const { all, keys } = selection;
  return (
    <>
      <SelectionBar
        selection={selection}
        totalCount={totalCount}
        onSelect={onSelect}
        actions={[
          { id: 'DISABLED', label: t`Disable…`, onClick: () => setTurning('DISABLED') },
          { id: 'ENABLED', label: t`Enable…`, onClick: () => setTurning('ENABLED') },
        ].filter(({ id }) => id !== filter?.status)}
      />
      {turning && (
        <Suspense fallback={null}>
          <BulkCustomerStatusDialog
            off={turning === 'DISABLED'}
            targets={all ? { filter: filter ?? {} } : { ids: [...keys] }}
            count={all ? totalCount : keys.size}
            onClose={(begun) => {
              setTurning(null);
              if (!begun) return;
              onSelect(nothingSelected);
              refresh();
            }}
          />
        </Suspense>
      )}
    </>
  );
}
