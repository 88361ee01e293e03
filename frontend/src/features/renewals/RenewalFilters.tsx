import { useLingui } from '@lingui/react/macro';
import { SegmentedControl } from '@mantine/core';
import { graphql, useFragment } from 'react-relay/hooks';
import type { RenewalFilters_query$key } from '../../__generated__/RenewalFilters_query.graphql';
import { formatNumber } from '../../lib/format';
import { hasPeriod, type RenewalsSearch } from '../../lib/renewals';
import { renewalWindows } from '../../lib/search';
import { FilterBar, filterOf } from '../../ui/FilterBar';
import { PeriodFields } from '../../ui/PeriodFields';
import classes from './Renewals.module.css';

const fragment = graphql`
  fragment RenewalFilters_query on Query @argumentDefinitions(autoRenew: { type: "Boolean" }) {
    in30: licenses(
      filter: {
        firstToEnd: true
        autoRenew: $autoRenew
        expiresWithinDays: 30
        statuses: [ACTIVE, EXPIRING_SOON, SCHEDULED, AWAITING_ACTIVATION]
      }
    ) {
      totalCount
    }
    in60: licenses(
      filter: {
        firstToEnd: true
        autoRenew: $autoRenew
        expiresWithinDays: 60
        statuses: [ACTIVE, EXPIRING_SOON, SCHEDULED, AWAITING_ACTIVATION]
      }
    ) {
      totalCount
    }
    in90: licenses(
      filter: {
        firstToEnd: true
        autoRenew: $autoRenew
        expiresWithinDays: 90
        statuses: [ACTIVE, EXPIRING_SOON, SCHEDULED, AWAITING_ACTIVATION]
      }
    ) {
      totalCount
    }
    inGrace: licenses(filter: { firstToEnd: true, autoRenew: $autoRenew, statuses: [GRACE] }) {
      totalCount
    }
  }
`;

interface RenewalFiltersProps {
  query: RenewalFilters_query$key;
  search: RenewalsSearch;
  setSearch: (change: Partial<RenewalsSearch>, how?: { replace?: boolean }) => void;
  /** How many plans are listed. */
  count: number;
}

/** How far ahead to look, with how much ends until then, and what renews by itself. */
export function RenewalFilters({ query, search, setSearch, count }: RenewalFiltersProps) {
  const { t, i18n } = useLingui();
  const data = useFragment(fragment, query);
  const counts = {
    '30': data.in30.totalCount,
    '60': data.in60.totalCount,
    '90': data.in90.totalCount,
    grace: data.inGrace.totalCount,
  };
  const names = { '30': t`30 days`, '60': t`60 days`, '90': t`90 days`, grace: t`In grace` };
  const ends = hasPeriod(search) ? '' : (search.ends ?? '30');
  const noPeriod = { from: undefined, to: undefined, zone: undefined };
  return (
    <>
      <div className={classes.windows}>
        <SegmentedControl
          aria-label={t`Ends within`}
          classNames={{ label: classes.window }}
          data={renewalWindows.map((value) => ({
            value,
            label: (
              <span className={classes.name}>
                {names[value]} <span>({formatNumber(i18n.locale, counts[value])})</span>
              </span>
            ),
          }))}
          value={ends}
          onChange={(chosen) => {
            const next = renewalWindows.find((known) => known === chosen);
            setSearch({ ...noPeriod, ends: next === '30' ? undefined : next });
          }}
        />
      </div>
      <FilterBar
        filters={[
          filterOf({
            id: 'renewal',
            label: t`Renewal`,
            options: [
              { value: 'manual', label: t`Needs a decision` },
              { value: 'auto', label: t`Renews by itself` },
            ],
            values: search.renewal ? [search.renewal] : [],
            onChange: ([renewal]) => setSearch({ renewal }),
            single: true,
          }),
        ]}
        onClear={() => setSearch({ ...noPeriod, renewal: undefined })}
        count={count}
      >
        <PeriodFields
          from={search.from}
          to={search.to}
          zone={search.zone}
          onChange={(period) => setSearch({ ...period, ends: undefined }, { replace: true })}
        />
      </FilterBar>
    </>
  );
}
