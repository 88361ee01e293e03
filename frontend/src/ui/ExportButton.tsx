import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Menu } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import classes from './PageHeader.module.css';

interface ExportButtonProps {
  /** Where the file of a format comes from. */
  href: (format: 'csv' | 'xlsx') => string;
}

/** Takes what is listed away as a file. */
export function ExportButton({ href }: ExportButtonProps) {
  const { t } = useLingui();
  return (
    <Menu>
      <Menu.Target>
        <Button variant="default" aria-label={t`Export`} leftSection={<IconDownload size={16} aria-hidden />}>
          <span className={classes.word}>
            <Trans>Export</Trans>
          </span>
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item component="a" href={href('csv')} download>
          CSV
        </Menu.Item>
        <Menu.Item component="a" href={href('xlsx')} download>
          Excel
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
