import { Plural, Trans } from '@lingui/react/macro';
import { Alert } from '@mantine/core';
import { IconArrowsExchange } from '@tabler/icons-react';
import { graphql, useFragment } from 'react-relay/hooks';
import type { DuplicateLicenses_duplicate$key } from '../../__generated__/DuplicateLicenses_duplicate.graphql';
import { DateText } from '../../ui/DateText';
import classes from './DuplicateLicenses.module.css';

/** Which licences stand in the way of a plan. */
export function DuplicateLicenses({ duplicates }: { duplicates: DuplicateLicenses_duplicate$key }) {
  const data = useFragment(
    graphql`
      fragment DuplicateLicenses_duplicate on Duplicate @relay(plural: true) {
        product {
          name
        }
        license {
          id
          units
          expirationDate
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
    duplicates,
  );
  return (
    <Alert
      role="alert"
      variant="light"
      color="orange"
      className={classes.box}
      icon={<IconArrowsExchange size={18} aria-hidden />}
      title={
        <Plural
          value={data.length}
          one="The customer already holds a license of this plan"
          other="The customer already holds # licenses of this plan"
        />
      }
    >
      <ul className={classes.list}>
        {data.map(({ license, product }) => (
          <li key={license.id}>
            <strong>{license.product.name}</strong>
            {license.product.name !== product.name && (
              <>
                {' '}
                <Trans>(the plan has {product.name})</Trans>
              </>
            )}
            <span className={classes.soft}>
              <Trans>in {license.assignment.plan.name}</Trans>
              {' · '}
              <Plural value={license.units} one="# unit" other="# units" />
              {license.expirationDate && (
                <>
                  {' · '}
                  <Trans>
                    until <DateText date={license.expirationDate} />
                  </Trans>
                </>
              )}
            </span>
          </li>
        ))}
      </ul>
      <p className={classes.end}>
        <Trans>A crossgrade is required: the plan cannot be assigned while the customer holds them.</Trans>
      </p>
    </Alert>
  );
}
