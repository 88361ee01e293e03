import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { use } from 'react';
import { GridLayout } from './columns';
import { LateMenu, type MenuEntry } from './LateMenu';
import classes from './PageHeader.module.css';

interface ExportButtonProps {
  /** Where the file of a format comes from; with all columns, or with those that are named. */
  href: (format: 'csv' | 'xlsx', columns?: readonly string[]) => string;
}

/** Takes what is listed away as a file. */
export function ExportButton({ href }: ExportButtonProps) {
  const { t } = useLingui();
  // Where nobody chose columns, all there are is what is wanted.
  const shown = (use(GridLayout)?.layout ?? []).map((column) => column.split(':')[0] ?? column);
  const files = (columns?: readonly string[]): MenuEntry[] => [
    { id: `csv ${columns}`, label: 'CSV', file: href('csv', columns) },
    { id: `xlsx ${columns}`, label: 'Excel', file: href('xlsx', columns) },
  ];
  return (
    <LateMenu
      button={
        <Button
          variant="default"
          aria-label={t`Export`}
          classNames={{ root: classes.short, section: classes.sign }}
          leftSection={<IconDownload size={16} aria-hidden />}
        >
          <span className={classes.word}>
            <Trans>Export</Trans>
          </span>
        </Button>
      }
      entries={
        shown.length === 0
          ? files()
          : [
              { id: 'shown', heading: <Trans>The columns shown</Trans> },
              ...files(shown),
              { id: 'all', heading: <Trans>All columns</Trans> },
              ...files(),
            ]
      }
    />
  );
}
