import { useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { graphql, useFragment } from 'react-relay/hooks';
import type { UnbundledLicenses_license$key } from '../../__generated__/UnbundledLicenses_license.graphql';
import { licenseStatusTones, licenseStatusWords } from '../../lib/words';
import { DateText } from '../../ui/DateText';
import { Meter } from '../../ui/Meter';
import { Card } from '../../ui/PageLayout';
import { StatusBadge } from '../../ui/StatusBadge';
import { Table, TableCell } from '../../ui/Table';
import classes from './AssignmentPanel.module.css';

interface UnbundledLicensesProps {
  licenses: UnbundledLicenses_license$key;
  mayDelete: boolean;
  onDelete: (licenseId: string) => void;
}

/** The licences that a crossgrade or a change of a suite has left outside any plan. */
export function UnbundledLicenses({ licenses, mayDelete, onDelete }: UnbundledLicensesProps) {
  const { t, i18n } = useLingui();
  const data = useFragment(
    graphql`
      fragment UnbundledLicenses_license on License @relay(plural: true) {
        id
        status
        units
        usedUnits
        expirationDate
        product {
          name
          unitType
        }
        assignment {
          plan {
            name
          }
        }
      }
    `,
    licenses,
  );
  const columns = [
    { id: 'product', header: t`Product`, width: '27%' },
    { id: 'plan', header: t`Former plan` },
    { id: 'status', header: t`Status`, width: '15%' },
    { id: 'units', header: t`Units used`, width: '16%', align: 'end' },
    { id: 'expiry', header: t`Expiration`, width: '10%', align: 'end' },
    ...(mayDelete ? [{ id: 'delete', header: t`Actions`, width: '10%', align: 'end' } as const] : []),
  ] as const;
  return (
    <Card
      title={t`Unbundled licenses`}
      aside={<span className={classes.facts}>{t`Outside any plan; each runs to its expiration`}</span>}
      flush
    >
      <Table label={t`Unbundled licenses`} columns={columns}>
        {data.map(({ id, status, units, usedUnits, expirationDate, product, assignment }) => {
          const { name } = product;
          return (
            <tr key={id}>
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
                  <span className={classes.soft}>{product.unitType}</span>
                </span>
              </TableCell>
              <TableCell column="expiry">
                <DateText date={expirationDate} />
              </TableCell>
              <TableCell column="delete">
                <Button
                  size="compact-xs"
                  variant="default"
                  aria-label={t`Delete ${name}`}
                  onClick={() => onDelete(id)}
                >{t`Delete…`}</Button>
              </TableCell>
            </tr>
          );
        })}
      </Table>
    </Card>
  );
}
