import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { IconArrowRight } from '@tabler/icons-react';
import { graphql, readInlineData } from 'relay-runtime';
import type { EffectsSummary_effects$key } from '../../__generated__/EffectsSummary_effects.graphql';
import { formatNumber } from '../../lib/format';
import { licenseStatusTones, licenseStatusWords, messageKindWords } from '../../lib/words';
import { DateText, InstantText } from '../../ui/DateText';
import { StatusBadge } from '../../ui/StatusBadge';
import classes from './EffectsSummary.module.css';

const fragment = graphql`
  fragment EffectsSummary_effects on Effects @inline {
    credits
    licenses {
      productName
      planName
      before {
        units
        status
      }
      after {
        units
        status
        startDate
        expirationDate
        needsActivation
        unbundled
      }
    }
    pools {
      productName
      licenseVersion
      before
      after
    }
    messages {
      kind
      recipient
      dueAt
    }
    lines {
      type
    }
  }
`;

const shownLicenses = 20;

/** What a change does, as a dry run answered it. */
export function EffectsSummary({ effects, now }: { effects: EffectsSummary_effects$key; now: string }) {
  const { t, i18n } = useLingui();
  const data = readInlineData(fragment, effects);
  const number = (value: number) => formatNumber(i18n.locale, value);
  const rest = data.licenses.length - shownLicenses;
  const credits = data.credits === null || data.credits === undefined ? null : number(data.credits);
  const nothing = data.licenses.length === 0 && data.messages.length === 0 && data.lines.length === 0;
  if (nothing) return <p className={classes.soft}>{t`No license changes and no message goes out.`}</p>;
  return (
    <ul className={classes.list}>
      {data.licenses.slice(0, shownLicenses).map(({ productName, planName, before, after }) => (
        <li key={`${planName} ${productName} ${before ? 'held' : 'new'}`} className={classes.item}>
          <span className={classes.head}>
            <span className={classes.product}>{productName}</span>
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
                {after.unbundled && <> · {t`stands alone from now on`}</>}
              </>
            )}
          </span>
          {after && (
            <span className={classes.soft}>
              {after.startDate ? (
                <>
                  <DateText date={after.startDate} /> – <DateText date={after.expirationDate} />
                  {after.needsActivation && <> · {t`needs its activation code`}</>}
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
      {data.pools.map(({ productName, licenseVersion, before, after }) => (
        <li key={`${productName} ${licenseVersion}`} className={classes.item}>
          <span className={classes.product}>
            <Trans>Stock of {productName}</Trans>
          </span>
          <span className={classes.soft}>
            {number(before)} → <Plural value={after} one="# unit" other="# units" />
          </span>
        </li>
      ))}
      {data.messages.map(({ kind, recipient, dueAt }) => (
        <li key={`${kind} ${recipient} ${dueAt}`} className={classes.item}>
          <span className={classes.product}>
            <Trans>Message: {i18n._(messageKindWords[kind])}</Trans>
          </span>
          <span className={classes.soft}>
            {recipient} · {dueAt > now ? <InstantText instant={dueAt} /> : t`at once`}
          </span>
        </li>
      ))}
      {credits !== null && (
        <li className={classes.item}>
          <Trans>The units convert into {credits} credits</Trans>
        </li>
      )}
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
