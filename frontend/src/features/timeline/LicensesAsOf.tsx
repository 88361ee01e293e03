import { Trans, useLingui } from '@lingui/react/macro';
import { Button, TextInput } from '@mantine/core';
import { type FormEvent, use, useState } from 'react';
import { graphql, useFragment } from 'react-relay/hooks';
import type { LicensesAsOf_customer$key } from '../../__generated__/LicensesAsOf_customer.graphql';
import { actorText } from '../../lib/actors';
import { auditActionText } from '../../lib/auditWords';
import { formatNumber } from '../../lib/format';
import { instantAt, localTime } from '../../lib/period';
import { licenseStatusTones, licenseStatusWords } from '../../lib/words';
import { DateText, InstantText, TimeZone } from '../../ui/DateText';
import { EmptyState } from '../../ui/EmptyState';
import { Card } from '../../ui/PageLayout';
import { StatusBadge } from '../../ui/StatusBadge';
import { Table, TableCell } from '../../ui/Table';
import classes from './Timeline.module.css';

interface LicensesAsOfProps {
  /** Null while no instant is asked for. */
  customer: LicensesAsOf_customer$key | null;
  now: string;
  asOf: string | undefined;
  onAsOf: (instant: string | undefined) => void;
}

/** What the customer held at an instant of its past. */
export function LicensesAsOf({ customer, now, asOf, onAsOf }: LicensesAsOfProps) {
  const { t, i18n } = useLingui();
  const timeZone = use(TimeZone) ?? 'UTC';
  const [typed, setTyped] = useState<string>();
  const shown = typed ?? (asOf ? localTime(asOf, timeZone) : '');
  const latest = localTime(now, timeZone);
  const data = useFragment(
    graphql`
      fragment LicensesAsOf_customer on Customer @argumentDefinitions(at: { type: "DateTime!" }) {
        licensesAsOf(at: $at, first: 100) {
          totalCount
          nodes {
            license {
              id
            }
            plan {
              name
            }
            product {
              name
            }
            since
            cause
            actorName
            facts {
              units
              status
              expirationDate
            }
          }
        }
      }
    `,
    customer,
  );
  const ask = (event: FormEvent) => {
    event.preventDefault();
    if (shown === '') return;
    setTyped(undefined);
    // The last minute that can be asked for is the one that it is.
    onAsOf(shown >= latest ? now : instantAt(shown, timeZone));
  };
  const states = data?.licensesAsOf.nodes ?? [];
  const rest = (data?.licensesAsOf.totalCount ?? 0) - states.length;
  return (
    <>
      <form className={classes.ask} onSubmit={ask}>
        <TextInput
          type="datetime-local"
          label={t`Licenses as of (${timeZone})`}
          value={shown}
          max={latest}
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
        <Button type="submit" variant="default" disabled={shown === ''}>
          <Trans>Show</Trans>
        </Button>
        {asOf && (
          <Button
            variant="subtle"
            onClick={() => {
              setTyped(undefined);
              onAsOf(undefined);
            }}
          >
            <Trans>Close</Trans>
          </Button>
        )}
      </form>
      {data && asOf && (
        <Card
          title={
            <Trans>
              Licenses as of <InstantText instant={asOf} />
            </Trans>
          }
          flush
        >
          {states.length === 0 ? (
            <EmptyState kind="nothing" title={t`No licenses then`}>
              <Trans>Nothing had been assigned to this customer yet.</Trans>
            </EmptyState>
          ) : (
            <Table
              label={t`Licenses then`}
              columns={[
                { id: 'product', header: t`Product` },
                { id: 'plan', header: t`Service plan` },
                { id: 'status', header: t`Status` },
                { id: 'units', header: t`Units`, align: 'end' },
                { id: 'expiry', header: t`Expiration`, align: 'end' },
                { id: 'since', header: t`Since` },
              ]}
            >
              {states.map(({ license, plan, product, facts, since, cause, actorName }) => (
                <tr key={license.id}>
                  <TableCell column="product">{product.name}</TableCell>
                  <TableCell column="plan">{plan.name}</TableCell>
                  <TableCell column="status">
                    <StatusBadge tone={licenseStatusTones[facts.status]}>
                      {i18n._(licenseStatusWords[facts.status])}
                    </StatusBadge>
                  </TableCell>
                  <TableCell column="units">{formatNumber(i18n.locale, facts.units)}</TableCell>
                  <TableCell column="expiry">
                    <DateText date={facts.expirationDate} />
                  </TableCell>
                  <TableCell column="since">
                    <span>
                      <InstantText instant={since} />
                      <span className={classes.soft}>
                        {' · '}
                        {auditActionText(i18n, `license.${cause.toLowerCase()}`)} ·{' '}
                        {actorText(i18n, actorName)}
                      </span>
                    </span>
                  </TableCell>
                </tr>
              ))}
            </Table>
          )}
          {rest > 0 && (
            <p className={classes.soft}>
              <Trans>{formatNumber(i18n.locale, rest)} more are not shown; the API lists them all.</Trans>
            </p>
          )}
        </Card>
      )}
    </>
  );
}
