import { Trans, useLingui } from '@lingui/react/macro';
import { Button, SegmentedControl, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { type FormEvent, useState } from 'react';
import { paths } from '../../lib/paths';
import { usePermission } from '../../lib/permissions';
import { useNavigation } from '../../ui/Link';
import classes from './Dashboard.module.css';

type Target = 'customer' | 'partner';

/** Opens the list of customers or partners, already filtered. */
export function DashboardSearch() {
  const { t } = useLingui();
  const { go } = useNavigation();
  const seesPartners = usePermission('PARTNERS_READ');
  const [target, setTarget] = useState<Target>('customer');
  const [text, setText] = useState('');

  const submit = (event: FormEvent) => {
    event.preventDefault();
    const search = { text: text.trim() || undefined };
    go(target === 'partner' ? paths.partners(search) : paths.customers(search));
  };
  const label = target === 'partner' ? t`Search partners` : t`Search customers`;
  return (
    <search>
      <form className={classes.search} onSubmit={submit}>
        <TextInput
          className={classes.searchText}
          type="search"
          aria-label={label}
          placeholder={t`Company name`}
          leftSection={<IconSearch size={15} aria-hidden />}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
        />
        {seesPartners && (
          <SegmentedControl
            aria-label={t`Search for`}
            data={[
              { value: 'customer', label: t`Customer` },
              { value: 'partner', label: t`Partner` },
            ]}
            value={target}
            onChange={(value) => setTarget(value === 'partner' ? 'partner' : 'customer')}
          />
        )}
        <Button type="submit" variant="default">
          <Trans>Search</Trans>
        </Button>
      </form>
    </search>
  );
}
