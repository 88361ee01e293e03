import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useFragment } from 'react-relay/hooks';
import { graphql, readInlineData } from 'relay-runtime';
import type { CrossgradeCompare_effects$key } from '../../__generated__/CrossgradeCompare_effects.graphql';
import type { CrossgradeCompare_item$key } from '../../__generated__/CrossgradeCompare_item.graphql';
import { licenseStatusTones, licenseStatusWords } from '../../lib/words';
import { DateText } from '../../ui/DateText';
import { StatusBadge } from '../../ui/StatusBadge';
import { Table, TableCell } from '../../ui/Table';
import classes from './CrossgradeForm.module.css';

const fragment = graphql`
  fragment CrossgradeCompare_effects on Effects @inline {
    licenses {
      productName
      planName
      before {
        units
        startDate
        expirationDate
      }
      after {
        units
        status
        startDate
        expirationDate
        unbundled
      }
    }
  }
`;

interface CrossgradeCompareProps {
  effects: CrossgradeCompare_effects$key;
  /** Effects name what a license becomes; what it was of is told by the duplicates. */
  items: CrossgradeCompare_item$key;
}

/** The customer's licenses before and after, side by side. */
export function CrossgradeCompare({ effects, items }: CrossgradeCompareProps) {
  const { t, i18n } = useLingui();
  const held = useFragment(
    graphql`
      fragment CrossgradeCompare_item on CrossgradeItem @relay(plural: true) {
        product {
          name
        }
        license {
          product {
            name
          }
          assignment {
            plan {
              name
            }
          }
        }
      }
    `,
    items,
  );
  const was = (name: string) =>
    held.find(({ license }) => license.product.name === name) ??
    held.find(({ product }) => product.name === name);
  const { licenses } = readInlineData(fragment, effects);
  const term = (start: string | null | undefined, end: string | null | undefined) =>
    start ? (
      <>
        <DateText date={start} /> – <DateText date={end} />
      </>
    ) : (
      t`Starts when a user first signs in`
    );
  return (
    <Table
      label={t`Before and after`}
      columns={[
        { id: 'license', header: t`License`, width: '28%' },
        { id: 'before', header: t`Before`, width: '32%' },
        { id: 'after', header: t`After` },
      ]}
    >
      {licenses.map(({ productName, planName, before, after }) => (
        <tr key={`${planName} ${productName} ${before ? 'held' : 'new'}`}>
          <TableCell column="license">
            <span className={classes.product}>{productName}</span>
          </TableCell>
          <TableCell column="before">
            {before ? (
              <span className={classes.cell}>
                <span>
                  {(was(productName)?.license.product.name ?? productName) !== productName && (
                    <>{was(productName)?.license.product.name} · </>
                  )}
                  <Plural value={before.units} one="# unit" other="# units" />
                  <span className={classes.soft}>
                    {' · '}
                    {was(productName)?.license.assignment.plan.name ?? planName}
                  </span>
                </span>
                <span className={classes.soft}>{term(before.startDate, before.expirationDate)}</span>
              </span>
            ) : (
              <span className={classes.soft}>
                <Trans>Not licensed</Trans>
              </span>
            )}
          </TableCell>
          <TableCell column="after">
            {after && (
              <span className={classes.cell}>
                <span className={classes.statuses}>
                  <StatusBadge tone={licenseStatusTones[after.status]}>
                    {i18n._(licenseStatusWords[after.status])}
                  </StatusBadge>
                  {after.unbundled && <StatusBadge tone="warn">{t`Unbundled`}</StatusBadge>}
                </span>
                {after.status !== 'CANCELED' && (
                  <>
                    <span>
                      <Plural value={after.units} one="# unit" other="# units" />
                      {!after.unbundled && <span className={classes.soft}> · {planName}</span>}
                    </span>
                    <span className={classes.soft}>{term(after.startDate, after.expirationDate)}</span>
                  </>
                )}
              </span>
            )}
          </TableCell>
        </tr>
      ))}
    </Table>
  );
}
