import { Plural, Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { graphql, useFragment } from 'react-relay/hooks';
import type { PlanDetails_plan$key } from '../../__generated__/PlanDetails_plan.graphql';
import { formatNumber } from '../../lib/format';
import { unitTypeText } from '../../lib/unitTypes';
import { activationPolicyWords, licenseVersionWords, subscriptionTypeWords } from '../../lib/words';
import { CopyText } from '../../ui/CopyText';
import { InstantText, NoValue } from '../../ui/DateText';
import { Fact, KeyValue } from '../../ui/KeyValue';
import { Card } from '../../ui/PageLayout';
import { Table, TableCell } from '../../ui/Table';
import classes from './Plan.module.css';

const fragment = graphql`
  fragment PlanDetails_plan on ServicePlan {
    id
    externalId
    product {
      name
    }
    partner {
      company
    }
    licenseVersion
    activation
    initialMonths
    subscriptionType
    autoRenew
    renewalMonths
    notificationDays
    chargeableMonth
    graceLength
    graceUnit
    creditsPerUnit
    createdAt
    applyAtRenewal
    trialForm
    trialFormUnits
    trialFormUrl
    components {
      product {
        id
        name
        unitType
      }
      dataCenter
      managed
    }
  }
`;

export function PlanDetails({ plan: key }: { plan: PlanDetails_plan$key }) {
  const { t, i18n } = useLingui();
  const plan = useFragment(fragment, key);
  return (
    <>
      <Card title={<Trans>Details</Trans>}>
        <div className={classes.columns}>
          <KeyValue>
            <Fact label={t`Product`}>{plan.product.name}</Fact>
            <Fact label={t`Version`}>{i18n._(licenseVersionWords[plan.licenseVersion])}</Fact>
            <Fact label={t`Subscription`}>{i18n._(subscriptionTypeWords[plan.subscriptionType])}</Fact>
            <Fact label={t`License starts`}>{i18n._(activationPolicyWords[plan.activation])}</Fact>
            <Fact label={t`Initial period`}>
              <Months value={plan.initialMonths} />
            </Fact>
            <Fact label={t`Auto-renewal`}>
              {plan.autoRenew ? (
                <Plural value={plan.renewalMonths} one="Every month" other="Every # months" />
              ) : (
                t`Off`
              )}
            </Fact>
          </KeyValue>
          <KeyValue>
            <Fact label={t`Notification`}>
              <Plural value={plan.notificationDays} one="# day before expiry" other="# days before expiry" />
            </Fact>
            <Fact label={t`Grace period`}>
              <Grace length={plan.graceLength} unit={plan.graceUnit} />
            </Fact>
            <Fact label={t`Charging starts`}>
              {plan.licenseVersion !== 'FULL'
                ? t`Not charged`
                : plan.chargeableMonth === 1
                  ? t`At once`
                  : t`In month ${plan.chargeableMonth}`}
            </Fact>
            <Fact label={t`Credits per unit`}>
              {plan.creditsPerUnit === null || plan.creditsPerUnit === undefined ? (
                <NoValue />
              ) : (
                formatNumber(i18n.locale, plan.creditsPerUnit)
              )}
            </Fact>
            {plan.partner && <Fact label={t`Made by`}>{plan.partner.company}</Fact>}
            <Fact label={t`Created`}>
              <InstantText instant={plan.createdAt} />
            </Fact>
            {plan.licenseVersion === 'TRIAL' && (
              <Fact label={t`Trial form`}>
                {plan.trialFormUrl ? (
                  <CopyText text={plan.trialFormUrl} label={t`address of the trial form`} />
                ) : plan.trialForm ? (
                  t`On`
                ) : (
                  t`Off`
                )}
              </Fact>
            )}
            {plan.applyAtRenewal && (
              <Fact label={t`Suite updates`}>{t`Applied at the renewal where they still wait`}</Fact>
            )}
            {plan.trialForm && <Fact label={t`Units per prospect`}>{plan.trialFormUnits}</Fact>}
            {plan.externalId && <Fact label={t`External ID`}>{plan.externalId}</Fact>}
            <Fact label={t`Plan id`}>
              <CopyText text={plan.id} label={t`plan id`} mono />
            </Fact>
          </KeyValue>
        </div>
      </Card>
      <Card title={<Trans>Products of the plan</Trans>} flush>
        <Table
          label={t`Products of the plan`}
          columns={[
            { id: 'product', header: t`Product` },
            { id: 'unit', header: t`Unit` },
            { id: 'dataCenter', header: t`Data center` },
            { id: 'managed', header: t`Remote manager` },
          ]}
        >
          {plan.components.map(({ product, dataCenter, managed }) => (
            <tr key={product.id}>
              <TableCell column="product">{product.name}</TableCell>
              <TableCell column="unit">{unitTypeText(i18n, product.unitType)}</TableCell>
              <TableCell column="dataCenter">{dataCenter || <NoValue />}</TableCell>
              <TableCell column="managed">{managed ? t`On` : t`Off`}</TableCell>
            </tr>
          ))}
        </Table>
      </Card>
    </>
  );
}

function Months({ value }: { value: number }): ReactNode {
  return <Plural value={value} one="# month" other="# months" />;
}

function Grace({ length, unit }: { length: number; unit: 'DAYS' | 'MONTHS' }): ReactNode {
  const { t } = useLingui();
  if (length === 0) return t`None`;
  return unit === 'DAYS' ? <Plural value={length} one="# day" other="# days" /> : <Months value={length} />;
}
