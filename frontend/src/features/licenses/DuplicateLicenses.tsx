import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Alert, Button } from '@mantine/core';
import { IconArrowsExchange } from '@tabler/icons-react';
import { graphql, useFragment } from 'react-relay/hooks';
import type {
  CrossgradeChoice,
  DuplicateLicenses_duplicate$key,
} from '../../__generated__/DuplicateLicenses_duplicate.graphql';
import { DateText } from '../../ui/DateText';
import { ChoiceRadios } from './ChoiceRadios';
import type { CrossgradeChoices } from './crossgradeChoices';
import classes from './DuplicateLicenses.module.css';

interface DuplicateLicensesProps {
  duplicates: DuplicateLicenses_duplicate$key;
  choices: CrossgradeChoices;
  onChoose: (licenseId: string, choice: CrossgradeChoice) => void;
  /** Opens the plan that a hosted duplicate is held through; without it that is not offered. */
  onModify?: (assignmentId: string) => void;
}

/** Which licenses a plan duplicates, and what becomes of each. */
export function DuplicateLicenses({ duplicates, choices, onChoose, onModify }: DuplicateLicensesProps) {
  const { t } = useLingui();
  const data = useFragment(
    graphql`
      fragment DuplicateLicenses_duplicate on Duplicate @relay(plural: true) {
        choices
        product {
          name
        }
        license {
          id
          units
          expirationDate
          product {
            name
            kind
          }
          assignment {
            id
            viewerCanModify
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
          one="The customer already holds a product of this plan"
          other="The customer already holds # products of this plan"
        />
      }
    >
      <ul className={classes.list}>
        {data.map(({ license, product, choices: possible }) => (
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
            {possible.length > 1 ? (
              <ChoiceRadios
                productName={license.product.name}
                choices={possible}
                value={choices[license.id]}
                onChange={(choice) => onChoose(license.id, choice)}
              />
            ) : (
              <span className={classes.soft}>
                <Trans>It moves into the new plan.</Trans>
              </span>
            )}
            {onModify && license.product.kind === 'SAAS' && license.assignment.viewerCanModify && (
              <span className={classes.soft}>
                <Trans>To keep the installed agents, modify the existing plan instead.</Trans>{' '}
                <Button
                  size="compact-xs"
                  variant="default"
                  aria-label={t`Modify ${license.assignment.plan.name}`}
                  onClick={() => onModify(license.assignment.id)}
                >
                  <Trans>Modify…</Trans>
                </Button>
              </span>
            )}
          </li>
        ))}
      </ul>
      <p className={classes.end}>
        <Trans>
          Saving resolves the crossgrade at once, or decide later: it is kept with the customer. What stays of
          an old plan stands alone and runs to its expiry.
        </Trans>
      </p>
    </Alert>
  );
}
