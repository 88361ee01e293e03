import { useLingui } from '@lingui/react/macro';
import { ActionIcon } from '@mantine/core';
import { useClipboard } from '@mantine/hooks';
import { IconCheck, IconCopy } from '@tabler/icons-react';
import classes from './CopyText.module.css';

/** Text that is taken elsewhere: a code, an address. */
export function CopyText({ text, label, mono = false }: { text: string; label: string; mono?: boolean }) {
  const { t } = useLingui();
  const { copy, copied } = useClipboard({ timeout: 2000 });
  return (
    <span className={classes.copy}>
      <span className={mono ? classes.mono : classes.text} data-mono={mono || undefined}>
        {text}
      </span>
      <ActionIcon size={24} aria-label={t`Copy ${label}`} title={t`Copy ${label}`} onClick={() => copy(text)}>
        {copied ? <IconCheck size={15} aria-hidden /> : <IconCopy size={15} aria-hidden />}
      </ActionIcon>
      <span className="visually-hidden" role="status">
        {copied && t`Copied`}
      </span>
    </span>
  );
}
