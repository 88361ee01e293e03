import { Trans, useLingui } from '@lingui/react/macro';
import { Input, SegmentedControl, Stack, Switch, useMantineColorScheme } from '@mantine/core';
import { useState } from 'react';
import { preference } from '../../lib/preference';
import { Card } from '../../ui/PageLayout';

/** How the console looks in this browser, and which keys it listens to. */
export function DisplayCard() {
  const { t } = useLingui();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const [compact, setCompact] = useState(preference.density.is('compact'));
  const [keys, setKeys] = useState(!preference.shortcuts.is('off'));
  return (
    <Card title={<Trans>Display and keys</Trans>}>
      <Stack gap="md" align="flex-start">
        <Input.Wrapper label={t`Colors`} labelElement="div">
          <div>
            <SegmentedControl
              aria-label={t`Colors`}
              data={[
                { value: 'light', label: t`Light` },
                { value: 'dark', label: t`Dark` },
                { value: 'auto', label: t`As the system` },
              ]}
              value={colorScheme}
              onChange={(chosen) => setColorScheme(chosen === 'light' || chosen === 'dark' ? chosen : 'auto')}
            />
          </div>
        </Input.Wrapper>
        <Input.Wrapper label={t`Rows`} labelElement="div">
          <div>
            <SegmentedControl
              aria-label={t`Rows`}
              data={[
                { value: 'comfortable', label: t`Comfortable` },
                { value: 'compact', label: t`Compact` },
              ]}
              value={compact ? 'compact' : 'comfortable'}
              onChange={(chosen) => {
                preference.density.set(chosen);
                setCompact(chosen === 'compact');
              }}
            />
          </div>
        </Input.Wrapper>
        <Switch
          label={t`Single-key shortcuts`}
          description={t`The key ? lists them. Who dictates turns them off. This browser remembers it.`}
          checked={keys}
          onChange={(event) => {
            preference.shortcuts.set(event.currentTarget.checked ? 'on' : 'off');
            setKeys(event.currentTarget.checked);
          }}
        />
      </Stack>
    </Card>
  );
}
