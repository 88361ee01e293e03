import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { graphql, readInlineData } from 'relay-runtime';
import type { PlanApprovalEffects_effects$key } from '../../__generated__/PlanApprovalEffects_effects.graphql';
import { keyed } from '../../lib/keys';
import { messageKindWords } from '../../lib/words';
import { StatusBadge } from '../../ui/StatusBadge';
import classes from './Plan.module.css';

export type ApproveEffects = PlanApprovalEffects_effects$key;

/** What approving does, as a dry run answered it: what the plan has then, and to whom it matters. */
export function PlanApprovalEffects({ effects }: { effects: PlanApprovalEffects_effects$key }) {
  const { t, i18n } = useLingui();
  const data = readInlineData(
    graphql`
      fragment PlanApprovalEffects_effects on PlanApproveEffects @inline {
        components {
          productName
          change
          dataCenter
          managed
        }
        assignments
        scheduledUpdates
        crossgrades
        applyAtRenewal
        messages {
          kind
          recipient
        }
      }
    `,
    effects,
  );
  return (
    <ul className={classes.effects}>
      <li>
        <Trans>The plan can be assigned and edited again, with:</Trans>
        <ul className={classes.products}>
          {data.components.map(({ productName, change, dataCenter, managed }) => (
            <li key={productName} data-gone={change === 'REMOVED' || undefined}>
              <span>{productName}</span>
              {change === 'ADDED' && <StatusBadge tone="good">{t`Added`}</StatusBadge>}
              {change === 'REMOVED' && <StatusBadge tone="bad">{t`Removed`}</StatusBadge>}
              <span className={classes.soft}>
                {[change !== 'REMOVED' && dataCenter, change !== 'REMOVED' && managed && t`remotely managed`]
                  .filter(Boolean)
                  .join(' · ')}
              </span>
            </li>
          ))}
        </ul>
      </li>
      <li>
        {data.assignments === 0 ? (
          <Trans>No customer has the plan with its former products.</Trans>
        ) : (
          <Plural
            value={data.assignments}
            one="# assigned plan then waits to be given the new products."
            other="# assigned plans then wait to be given the new products."
          />
        )}
      </li>
      {data.scheduledUpdates > 0 && (
        <li>
          <Plural
            value={data.scheduledUpdates}
            one="# scheduled update will be lost when they are applied."
            other="# scheduled updates will be lost when they are applied."
          />
        </li>
      )}
      {data.crossgrades > 0 && (
        <li>
          <Plural
            value={data.crossgrades}
            one="# customer holds a new product otherwise and needs a crossgrade."
            other="# customers hold a new product otherwise and need a crossgrade."
          />
        </li>
      )}
      {data.applyAtRenewal && data.assignments > data.crossgrades && (
        <li>
          <Trans>Where they still wait, they are applied when the plan renews.</Trans>
        </li>
      )}
      {keyed(data.messages, ({ kind, recipient }) => `${kind} ${recipient}`).map(
        ({ key, row: { kind, recipient } }) => (
          <li key={key}>
            <Trans>Message: {i18n._(messageKindWords[kind])}</Trans>{' '}
            <span className={classes.soft}>{recipient}</span>
          </li>
        ),
      )}
    </ul>
  );
}
