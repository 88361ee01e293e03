import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Radio, Stack } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useState } from 'react';
import type { customerFilter } from '../../lib/customerFilter';
import { paths } from '../../lib/paths';
import { Dialog } from '../../ui/Dialog';
import { FormActions } from '../../ui/Form';

interface SummaryDialogProps {
  /** Of the list of customers on screen; empty where none is there, or it is not filtered. */
  filter: Partial<ReturnType<typeof customerFilter>>;
  onClose: () => void;
}

/** Takes the customer summary away as a file, from any page. */
export function SummaryDialog({ filter, onClose }: SummaryDialogProps) {
  const { t } = useLingui();
  const filtered = Object.values(filter).some((value) => value !== undefined);
  const [whom, setWhom] = useState(filtered ? 'filtered' : 'all');
  const [format, setFormat] = useState<'csv' | 'xlsx'>('xlsx');
  return (
    <Dialog title={t`Export Customer Summary`} onClose={onClose}>
      <p>
        <Trans>
          A row for each customer, product, plan and version, with the units provisioned and used.
        </Trans>
      </p>
      <Stack gap="md">
        {filtered && (
          <Radio.Group label={t`Customers`} value={whom} onChange={setWhom}>
            <Stack gap="xs" mt="xs">
              <Radio value="filtered" label={t`As the list is filtered`} />
              <Radio value="all" label={t`All`} />
            </Stack>
          </Radio.Group>
        )}
        <Radio.Group
          label={t`Format`}
          value={format}
          onChange={(chosen) => setFormat(chosen === 'csv' ? 'csv' : 'xlsx')}
        >
          <Stack gap="xs" mt="xs">
            <Radio value="xlsx" label="Excel" />
            <Radio value="csv" label="CSV" />
          </Stack>
        </Radio.Group>
      </Stack>
      <FormActions>
        <Button variant="default" onClick={onClose}>
          <Trans>Cancel</Trans>
        </Button>
        <Button
          component="a"
          href={paths.exported('customer-summary', format, whom === 'filtered' ? { filter } : {})}
          download
          leftSection={<IconDownload size={16} aria-hidden />}
          onClick={onClose}
        >
          <Trans>Export</Trans>
        </Button>
      </FormActions>
    </Dialog>
  );
}
