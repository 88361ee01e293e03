import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { IconArrowRight } from '@tabler/icons-react';
import { graphql, readInlineData } from 'relay-runtime';
import type { EffectsSummary_effects$key } from '../../__generated__/EffectsSummary_effects.graphql';
import { formatNumber } from '../../lib/format';
import { keyed } from '../../lib/keys';
import {
  licenseStatusTones,
  licenseStatusWords,
  licenseVersionWords,
  messageKindWords,
} from '../../lib/words';
import { InstantText } from '../../ui/DateText';
import { StatusBadge } from '../../ui/StatusBadge';
import { isAtOnce } from './atOnce';
import classes from './EffectsSummary.module.css';
import { ScheduledFacts } from './ScheduledFacts';
import { TermChangeText } from './TermChangeText';
import { TermDates } from './TermDates';
import { termChanges } from './termChanges';

const fragment = graphql`
  fragment EffectsSummary_effects on Effects @inline {
    credits
    licenses {
      productName
      formerProductName
      planName
      before {
        units
        status
        startDate
        expirationDate
        unbundled
      }
      after {
        units
        status
        startDate
        expirationDate
        needsActivation
        unbundled
        usedUnits
        exceedsAllocation
      }
    }
    assignments {
      planName
      before {
        planName
        autoRenew
        renewalMonths
        notificationDays
        managed
        suspended
        endReason
      }
      after {
        planName
        autoRenew
        renewalMonths
        notificationDays
        managed
        suspended
        endReason
      }
    }
    pools {
      productName
      licenseVersion
      before
      after
      refilled
    }
    messages {
      kind
      recipient
      planName
      dueAt
      timeZone
    }
    canceledMessages {
      kind
      recipient
      planName
      dueAt
      timeZone
    }
    lines {
      type
    }
    scheduledUpdates {
      planName
      applied
      before {
        ...ScheduledFacts_update
      }
      after {
        ...ScheduledFacts_update
      }
    }
    lostScheduledUpdates {
      planName
      reason
      update {
        ...ScheduledFacts_update
      }
    }
  }
`;

const shownLicenses = 20;
const shownCanceled = 20;

interface EffectsSummaryProps {
  effects: EffectsSummary_effects$key;
  now: string;
  /** The licenses are shown elsewhere on the page. */
  withoutLicenses?: boolean;
}

/** What a change does, as a dry run answered it. */
export function EffectsSummary({ effects, now, withoutLicenses = false }: EffectsSummaryProps) {
  const { t, i18n } = useLingui();
  const told = readInlineData(fragment, effects);
  const data = withoutLicenses ? { ...told, licenses: [] } : told;
  const number = (value: number) => formatNumber(i18n.locale, value);
  const rest = data.licenses.length - shownLicenses;
  const licenses = keyed(
    data.licenses.slice(0, shownLicenses),
    ({ productName, planName, before }) => `${planName} ${productName} ${before ? 'held' : 'new'}`,
  );
  const plans = data.assignments.flatMap(({ planName, before, after }) => {
    const changes = before && after ? termChanges(before, after) : [];
    return changes.length > 0 ? [{ planName, changes }] : [];
  });
  const pools = keyed(data.pools, ({ productName, licenseVersion }) => `${productName} ${licenseVersion}`);
  const messages = keyed(
    data.messages,
    ({ kind, recipient, planName }) => `${kind} ${recipient} ${planName}`,
  );
  const canceled = keyed(
    data.canceledMessages.slice(0, shownCanceled),
    ({ kind, recipient, planName }) => `${kind} ${recipient} ${planName}`,
  );
  const restCanceled = data.canceledMessages.length - shownCanceled;
  const lost = keyed(data.lostScheduledUpdates, ({ planName }) => planName);
  const updates = keyed(data.scheduledUpdates, ({ planName }) => planName);
  const lostBecause = {
    CROSSGRADED: t`A crossgrade takes licenses out of the plan.`,
    COMPOSITION_CHANGED: t`A new composition of the suite is applied.`,
    PLAN_CHANGED: t`The plan is changed before.`,
    ASSIGNMENT_ENDED: t`The plan ends before.`,
  };
  const found = [
    data.licenses,
    plans,
    data.pools,
    data.messages,
    data.canceledMessages,
    data.lines,
    lost,
    updates,
  ];
  const nothing = found.every(({ length }) => length === 0);
  if (nothing) return <p className={classes.soft}>{t`No license changes and no message goes out.`}</p>;
  return (
    <ul className={classes.list}>
      {lost.map(({ key, row: { planName, reason, update } }) => (
        <li key={key} className={classes.item}>
          <span className={classes.head}>
            <span className={classes.product}>
              <Trans>Scheduled update of {planName}</Trans>
            </span>
            <StatusBadge tone="warn">{t`Will be lost`}</StatusBadge>
          </span>
          <span className={classes.soft}>{lostBecause[reason]}</span>
          <ScheduledFacts update={update} />
        </li>
      ))}
      {updates.map(({ key, row: { planName, before, after, applied } }) => (
        <li key={key} className={classes.item}>
          <span className={classes.head}>
            <span className={classes.product}>
              <Trans>Scheduled update of {planName}</Trans>
            </span>
            {applied ? (
              <StatusBadge tone="good">{t`Will be applied`}</StatusBadge>
            ) : after ? (
              <StatusBadge tone="info">{before ? t`Will be replaced` : t`Will wait`}</StatusBadge>
            ) : (
              <StatusBadge tone="neutral">{t`Will be canceled`}</StatusBadge>
            )}
          </span>
          {before && <ScheduledFacts update={before} title={after ? t`Until now` : undefined} />}
          {after && <ScheduledFacts update={after} title={before ? t`From now on` : undefined} />}
          {after && (
            <span
              className={classes.soft}
            >{t`Below is what it will do then, as far as is known today.`}</span>
          )}
        </li>
      ))}
      {licenses.map(({ key, row: { productName, formerProductName, planName, before, after } }) => (
        <li key={key} className={classes.item}>
          <span className={classes.head}>
            <span className={classes.product}>
              {formerProductName && <>{formerProductName} → </>}
              {productName}
            </span>
            <span className={classes.statuses}>
              {before && before.status !== after?.status && (
                <>
                  <StatusBadge tone={licenseStatusTones[before.status]}>
                    {i18n._(licenseStatusWords[before.status])}
                  </StatusBadge>
                  <IconArrowRight size={14} role="img" aria-label={t`becomes`} />
                </>
              )}
              {after && (
                <StatusBadge tone={licenseStatusTones[after.status]}>
                  {i18n._(licenseStatusWords[after.status])}
                </StatusBadge>
              )}
            </span>
          </span>
          <span className={classes.soft}>
            {planName}
            {after && (
              <>
                {' · '}
                {before && before.units !== after.units && <>{number(before.units)} → </>}
                <Plural value={after.units} one="# unit" other="# units" />
                {after.unbundled && !before?.unbundled && <> · {t`stands alone from now on`}</>}
              </>
            )}
          </span>
          {after?.exceedsAllocation && (
            <span>
              <StatusBadge tone="exceeded">{t`Exceeds allocation`}</StatusBadge>{' '}
              <Plural value={after.usedUnits ?? 0} one="# unit is in use" other="# units are in use" />
            </span>
          )}
          {after && (
            <span className={classes.soft}>
              {after.startDate ? (
                <>
                  <TermDates before={before} after={after} />
                  {after.needsActivation && after.status !== 'CANCELED' && (
                    <> · {t`needs its activation code`}</>
                  )}
                </>
              ) : (
                t`Starts when a user first signs in`
              )}
            </span>
          )}
        </li>
      ))}
      {rest > 0 && (
        <li className={classes.soft}>
          <Plural value={rest} one="and # more license" other="and # more licenses" />
        </li>
      )}
      {keyed(plans, ({ planName }) => planName).map(({ key, row: { planName, changes } }) => (
        <li key={key} className={classes.item}>
          <span className={classes.product}>{planName}</span>
          {changes.map((change) => (
            <span key={change.what} className={classes.soft}>
              <TermChangeText change={change} />
            </span>
          ))}
        </li>
      ))}
      {pools.map(({ key, row: { productName, licenseVersion, before, after, refilled } }) => (
        <li key={key} className={classes.item}>
          <span className={classes.product}>
            <Trans>
              Stock of {productName}, {i18n._(licenseVersionWords[licenseVersion])}
            </Trans>
          </span>
          <span className={classes.soft}>
            {number(before)} → <Plural value={after} one="# unit" other="# units" />
            {refilled > 0 && (
              <>
                {' · '}
                <Plural value={refilled} one="# refilled first" other="# refilled first" />
              </>
            )}
          </span>
        </li>
      ))}
      {messages.map(({ key, row: { kind, recipient, planName, dueAt, timeZone } }) => (
        <li key={key} className={classes.item}>
          <span className={classes.product}>
            <Trans>Message: {i18n._(messageKindWords[kind])}</Trans>
          </span>
          {planName && <span className={classes.soft}>{planName}</span>}
          <span className={classes.soft}>
            {recipient} ·{' '}
            {isAtOnce(dueAt, now) ? t`at once` : <InstantText instant={dueAt} zone={timeZone} />}
          </span>
        </li>
      ))}
      {canceled.map(({ key, row: { kind, recipient, planName, dueAt, timeZone } }) => (
        <li key={key} className={classes.item}>
          <span className={classes.product}>
            <Trans>Message that will not go out: {i18n._(messageKindWords[kind])}</Trans>
          </span>
          {planName && <span className={classes.soft}>{planName}</span>}
          <span className={classes.soft}>
            {recipient} ·{' '}
            <Trans>
              was due on <InstantText instant={dueAt} zone={timeZone} />
            </Trans>
          </span>
        </li>
      ))}
      {restCanceled > 0 && (
        <li className={classes.soft}>
          <Plural
            value={restCanceled}
            one="and # more message that will not go out"
            other="and # more messages that will not go out"
          />
        </li>
      )}
      {data.credits ? (
        <li className={classes.item}>
          {data.credits > 0 ? (
            <Plural
              value={data.credits}
              one="The units gained convert into # credit"
              other="The units gained convert into # credits"
            />
          ) : (
            <Plural
              value={-data.credits}
              one="The units lost were worth # credit"
              other="The units lost were worth # credits"
            />
          )}
        </li>
      ) : null}
      {data.lines.length > 0 && (
        <li className={classes.soft}>
          <Plural
            value={data.lines.length}
            one="# line in the customer transactions"
            other="# lines in the customer transactions"
          />
        </li>
      )}
    </ul>
  );
}
