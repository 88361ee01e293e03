import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { IconArrowRight } from '@tabler/icons-react';
import { graphql, useFragment } from 'react-relay/hooks';
import type { CrossgradeItems_item$key } from '../../__generated__/CrossgradeItems_item.graphql';
import { licenseStatusTones, licenseStatusWords } from '../../lib/words';
import { DateText } from '../../ui/DateText';
import { StatusBadge } from '../../ui/StatusBadge';
import { ChoiceRadios } from './ChoiceRadios';
import classes from './CrossgradeForm.module.css';
import type { CrossgradeChoices } from './crossgradeChoices';

interface CrossgradeItemsProps {
  items: CrossgradeItems_item$key;
  choices: CrossgradeChoices;
  onChoose: (licenseId: string, choice: 'TRANSFER' | 'NEW_LICENSE') => void;
}

/** Every duplicate: the license that the customer has on one side, what becomes of it on the other. */
export function CrossgradeItems({ items, choices, onChoose }: CrossgradeItemsProps) {
  const { i18n } = useLingui();
  const data = useFragment(
    graphql`
      fragment CrossgradeItems_item on CrossgradeItem @relay(plural: true) {
        choices
        product {
          name
        }
        license {
          id
          units
          status
          expirationDate
          activationCode
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
  return (
    <ul className={classes.items}>
      {data.map(({ license, product, choices: possible }) => {
        const held = license.product.name;
        return (
          <li key={license.id} className={classes.item}>
            <div className={classes.side}>
              <span className={classes.product}>{held}</span>
              <span className={classes.soft}>{license.assignment.plan.name}</span>
              <span className={classes.soft}>
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
              <StatusBadge tone={licenseStatusTones[license.status]}>
                {i18n._(licenseStatusWords[license.status])}
              </StatusBadge>
            </div>
            <IconArrowRight size={18} className={classes.arrow} aria-hidden />
            <div className={classes.side}>
              {held !== product.name && (
                <span className={classes.soft}>
                  <Trans>The plan has {product.name}</Trans>
                </span>
              )}
              {possible.length > 1 ? (
                <ChoiceRadios
                  productName={held}
                  choices={possible}
                  value={choices[license.id]}
                  onChange={(choice) => onChoose(license.id, choice)}
                  explained
                />
              ) : (
                <span>
                  <Trans>Moves into the new plan. Accounts and devices stay connected.</Trans>
                </span>
              )}
            </div>
          </li>
        );
      })}
    </ul>
  );
}
