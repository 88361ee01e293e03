import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { lazy, Suspense, useState } from 'react';
import { graphql, useFragment } from 'react-relay/hooks';
import type { UnbundledLicenses_customer$key } from '../../__generated__/UnbundledLicenses_customer.graphql';
import { unitTypeText } from '../../lib/unitTypes';
import { licenseStatusTones, licenseStatusWords } from '../../lib/words';
import { DateText, InstantText } from '../../ui/DateText';
import { EmptyState } from '../../ui/EmptyState';
import { Meter } from '../../ui/Meter';
import { Card } from '../../ui/PageLayout';
import { StatusBadge } from '../../ui/StatusBadge';
import { Table, TableCell, TableRow } from '../../ui/Table';
import classes from './AssignmentPanel.module.css';

const DeleteLicenseDialog = lazy(async () => ({
  default: (await import('./DeleteLicenseDialog')).DeleteLicenseDialog,
}));

interface UnbundledLicensesProps {
  customer: UnbundledLicenses_customer$key;
  now: string;
  /** The license that the link leads to. */
  highlight: string | undefined;
}

/** The licenses that a crossgrade or a change of a suite has left outside any plan: each runs out, or is deleted. */
export function UnbundledLicenses({ customer, now, highlight }: UnbundledLicensesProps) {
  const { t, i18n } = useLingui();
  const [deleting, setDeleting] = useState<string | null>(null);
  const { unbundledLicenses: data, viewerCanAssign: mayDelete } = useFragment(
    graphql`
      fragment UnbundledLicenses_customer on Customer {
        viewerCanAssign
        unbundledLicenses {
          id
          status
          units
          usedUnits
          expirationDate
          unbundledAt
          product {
            name
            unitType
          }
          assignment {
            plan {
              name
            }
          }
          ...DeleteLicenseDialog_license
        }
      }
    `,
    customer,
  );
  const deleted = data.find(({ id }) => id === deleting);
  if (data.length === 0) {
    return (
      <EmptyState kind="nothing" title={t`No unbundled licenses`}>
        <Trans>
          What a crossgrade or a change of a suite leaves of a plan stands here. Each license runs to its
          expiration, or is deleted.
        </Trans>
      </EmptyState>
    );
  }
  const columns = [
    { id: 'product', header: t`Product`, width: '22%' },
    { id: 'plan', header: t`Former plan` },
    { id: 'status', header: t`Status`, width: '15%' },
    { id: 'units', header: t`Units used`, width: '16%', align: 'end' },
    { id: 'since', header: t`Unbundled`, width: '12%', align: 'end' },
    { id: 'expiry', header: t`Expiration`, width: '10%', align: 'end' },
    ...(mayDelete ? [{ id: 'delete', header: t`Actions`, width: '10%', align: 'end' } as const] : []),
  ] as const;
  return (
    <>
      <p className={classes.intro}>
        <Trans>
          Outside any plan: each runs to its expiration and is not renewed. Delete what is not needed so long,
          or assign a plan that contains it again.
        </Trans>
      </p>
      <Card flush>
        <Table label={t`Unbundled licenses`} columns={columns}>
          {data.map(({ id, status, units, usedUnits, expirationDate, unbundledAt, product, assignment }) => {
            const { name } = product;
            return (
              <TableRow key={id} highlighted={id === highlight}>
                <TableCell column="product">
                  <span className={classes.product}>{name}</span>
                </TableCell>
                <TableCell column="plan">{assignment.plan.name}</TableCell>
                <TableCell column="status">
                  <StatusBadge tone={licenseStatusTones[status]}>
                    {i18n._(licenseStatusWords[status])}
                  </StatusBadge>
                </TableCell>
                <TableCell column="units">
                  <span className={classes.units}>
                    <Meter used={usedUnits} total={units} label={t`${name}, units used`} />
                    <span className={classes.soft}>{unitTypeText(i18n, product.unitType)}</span>
                  </span>
                </TableCell>
                <TableCell column="since">
                  <InstantText instant={unbundledAt} />
                </TableCell>
                <TableCell column="expiry">
                  <DateText date={expirationDate} />
                </TableCell>
                <TableCell column="delete">
                  <Button
                    size="compact-xs"
                    variant="default"
                    aria-label={t`Delete ${name}`}
                    onClick={() => setDeleting(id)}
                  >{t`Delete…`}</Button>
                </TableCell>
              </TableRow>
            );
          })}
        </Table>
      </Card>
      <Suspense>
        {deleted && <DeleteLicenseDialog license={deleted} now={now} onClose={() => setDeleting(null)} />}
      </Suspense>
    </>
  );
}
