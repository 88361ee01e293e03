import { Trans, useLingui } from '@lingui/react/macro';
import { graphql, useFragment } from 'react-relay/hooks';
import type { LicenseStatusTable_dashboard$key } from '../../__generated__/LicenseStatusTable_dashboard.graphql';
import { formatNumber } from '../../lib/format';
import { paths } from '../../lib/paths';
import { licenseStatuses, licenseStatusTones, licenseStatusWords } from '../../lib/words';
import { EmptyState } from '../../ui/EmptyState';
import { ErrorState } from '../../ui/ErrorState';
import { Link } from '../../ui/Link';
import { Card } from '../../ui/PageLayout';
import classes from './Dashboard.module.css';

const fragment = graphql`
  fragment LicenseStatusTable_dashboard on Dashboard {
    licenseStatus {
      product {
        id
        name
      }
      counts {
        status
        count
      }
    }
  }
`;

interface LicenseStatusTableProps {
  dashboard: LicenseStatusTable_dashboard$key;
  /** Asks for the data again. */
  onRetry: () => void;
}

/** How many licenses of each product stand where. The bars compare the products with each other. */
export function LicenseStatusTable({ dashboard, onRetry }: LicenseStatusTableProps) {
  const { t, i18n } = useLingui();
  const { licenseStatus } = useFragment(fragment, dashboard);
  if (!licenseStatus) {
    return (
      <Card title={<Trans>Customer license status</Trans>}>
        <ErrorState onRetry={onRetry} />
      </Card>
    );
  }
  const rows = licenseStatus.map(({ product, counts }) => ({
    product,
    total: counts.reduce((sum, { count }) => sum + count, 0),
    of: new Map(counts.map(({ status, count }) => [status, count])),
  }));
  const shown = licenseStatuses.filter((status) => rows.some(({ of }) => (of.get(status) ?? 0) > 0));
  const most = Math.max(1, ...rows.map(({ total }) => total));

  if (rows.length === 0) {
    return (
      <Card title={<Trans>Customer license status</Trans>}>
        <EmptyState kind="nothing" title={t`No licenses yet`}>
          <Trans>Licenses appear here when a service plan is assigned to a customer.</Trans>
        </EmptyState>
      </Card>
    );
  }
  return (
    <Card title={<Trans>Customer license status</Trans>} flush>
      <table className={classes.statusTable}>
        <caption className="visually-hidden">
          <Trans>Licenses per product and status</Trans>
        </caption>
        <thead>
          <tr>
            <th scope="col">
              <Trans>Product</Trans>
            </th>
            <td className={classes.barHead} />
            {shown.map((status) => (
              <th key={status} scope="col" className={classes.number}>
                <span className={classes.legend}>
                  <span className={classes.key} data-tone={licenseStatusTones[status]} aria-hidden />
                  {i18n._(licenseStatusWords[status])}
                </span>
              </th>
            ))}
            <th scope="col" className={classes.number}>
              <Trans>All</Trans>
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ product, total, of }) => (
            <tr key={product.id}>
              <th scope="row">{product.name}</th>
              <td className={classes.barCell} aria-hidden>
                <span className={classes.bar} style={{ inlineSize: `${(100 * total) / most}%` }}>
                  {shown.map((status) => {
                    const count = of.get(status) ?? 0;
                    return (
                      count > 0 && (
                        <span
                          key={status}
                          className={classes.segment}
                          data-tone={licenseStatusTones[status]}
                          style={{ flexGrow: count }}
                        />
                      )
                    );
                  })}
                </span>
              </td>
              {shown.map((status) => {
                const count = of.get(status) ?? 0;
                const label = i18n._(licenseStatusWords[status]);
                const number = formatNumber(i18n.locale, count);
                const { name } = product;
                return (
                  <td key={status} className={classes.number} data-none={count === 0 || undefined}>
                    <span className={classes.cardLabel} aria-hidden>
                      <span className={classes.key} data-tone={licenseStatusTones[status]} />
                      {label}
                    </span>
                    {count === 0 ? (
                      <span className={classes.zero}>0</span>
                    ) : (
                      <Link
                        href={paths.customers({ product: product.id, licenseStatus: status })}
                        aria-label={t`${name}, ${label}: ${number}`}
                      >
                        {number}
                      </Link>
                    )}
                  </td>
                );
              })}
              <td className={classes.number}>
                <span className={classes.cardLabel} aria-hidden>
                  <Trans>All</Trans>
                </span>
                <Link href={paths.customers({ product: product.id })}>
                  {formatNumber(i18n.locale, total)}
                </Link>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Card>
  );
}
