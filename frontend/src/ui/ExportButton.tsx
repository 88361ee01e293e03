import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Menu } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { use } from 'react';
import { GridLayout } from './columns';
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
  return (
    <Menu>
      <Menu.Target>
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
      </Menu.Target>
      <Menu.Dropdown>
        {shown.length > 0 && (
          <>
            <Menu.Label>
              <Trans>The columns shown</Trans>
            </Menu.Label>
            <Files href={(format) => href(format, shown)} />
            <Menu.Label>
              <Trans>All columns</Trans>
            </Menu.Label>
          </>
        )}
        <Files href={(format) => href(format)} />
      </Menu.Dropdown>
    </Menu>
  );
}

function Files({ href }: { href: (format: 'csv' | 'xlsx') => string }) {
  return (
    <>
      <Menu.Item component="a" href={href('csv')} download>
        CSV
      </Menu.Item>
      <Menu.Item component="a" href={href('xlsx')} download>
        Excel
      </Menu.Item>
    </>
  );
}
