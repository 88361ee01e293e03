import { useLingui } from '@lingui/react/macro';
import { lazy, type ReactNode, Suspense, useState } from 'react';
import type { CustomerFilter } from '../../__generated__/CustomersPageQuery.graphql';
import { useRefresh } from '../../lib/refresh';
import { type GridSelection, nothingSelected } from '../../ui/DataGrid';
import { SelectionBar } from '../../ui/SelectionBar';
import type { PartnerField } from './BulkMoveDialog';

const BulkMoveDialog = lazy(async () => ({ default: (await import('./BulkMoveDialog')).BulkMoveDialog }));
const BulkCustomerStatusDialog = lazy(async () => ({
  default: (await import('./BulkCustomerStatusDialog')).BulkCustomerStatusDialog,
}));

interface CustomerSelectionProps {
  /** What the list is filtered by. */
  filter: CustomerFilter | null | undefined;
  selection: GridSelection;
  totalCount: number;
  onSelect: (selection: GridSelection) => void;
  /** Draws the choice of another partner, for who may move customers to one. */
  choosePartner: ((field: PartnerField) => ReactNode) | undefined;
}

/** What can be done with the customers that are selected. */
export function CustomerSelection(props: CustomerSelectionProps) {
  const { filter, selection, totalCount, onSelect, choosePartner } = props;
  const { t } = useLingui();
  const refresh = useRefresh();
  const [open, setOpen] = useState<'DISABLED' | 'ENABLED' | 'MOVED' | null>(null);
  const { all, keys } = selection;
  const dialog = {
    targets: all ? { filter: filter ?? {} } : { ids: [...keys] },
    count: all ? totalCount : keys.size,
    onClose: (begun: boolean) => {
      setOpen(null);
      if (!begun) return;
      onSelect(nothingSelected);
      refresh();
    },
  };
  return (
    <>
      <SelectionBar
        selection={selection}
        totalCount={totalCount}
        onSelect={onSelect}
        actions={[
          { id: 'DISABLED', label: t`Disable…`, onClick: () => setOpen('DISABLED') },
          { id: 'ENABLED', label: t`Enable…`, onClick: () => setOpen('ENABLED') },
          ...(choosePartner
            ? [{ id: 'MOVED', label: t`Move to another partner…`, onClick: () => setOpen('MOVED') }]
            : []),
        ].filter(({ id }) => id !== filter?.status)}
      />
      {open && (
        <Suspense fallback={null}>
          {open === 'MOVED' && choosePartner ? (
            <BulkMoveDialog {...dialog} choose={choosePartner} />
          ) : (
            <BulkCustomerStatusDialog {...dialog} off={open === 'DISABLED'} />
          )}
        </Suspense>
      )}
    </>
  );
}
