import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { IconArrowRight } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { graphql, useFragment } from 'react-relay/hooks';
import type {
  TimelineItem_head$data,
  TimelineItem_head$key,
} from '../../__generated__/TimelineItem_head.graphql';
import type {
  TimelineItem_line$data,
  TimelineItem_line$key,
} from '../../__generated__/TimelineItem_line.graphql';
import { actorText } from '../../lib/actors';
import { auditActionText } from '../../lib/auditWords';
import { type ChangedField, changedFields, exchangedFields } from '../../lib/changedFields';
import { formatNumber } from '../../lib/format';
import { formatList } from '../../lib/names';
import { licenseStatusTones, licenseStatusWords, viaWords } from '../../lib/words';
import { DateText, InstantText } from '../../ui/DateText';
import { StatusBadge } from '../../ui/StatusBadge';
import type { Licenses } from './groups';
import classes from './Timeline.module.css';

interface TimelineItemProps {
  head: TimelineItem_head$key;
  lines: TimelineItem_line$key;
  of: Licenses | undefined;
  onAsOf: (instant: string) => void;
}

/** One thing that happened: what, who or what did it, and what it changed. */
export function TimelineItem({ head, lines: lineKeys, of, onAsOf }: TimelineItemProps) {
  const { i18n } = useLingui();
  const {
    action,
    actorName: actor,
    via,
    recordedAt,
    effectiveAt,
    object,
    changes,
  } = useFragment(
    graphql`
      fragment TimelineItem_head on TimelineEntry {
        action
        actorName
        via
        recordedAt
        effectiveAt
        changes
        object {
          __typename
          ... on Assignment {
            plan {
              name
            }
          }
          ... on Crossgrade {
            target: plan {
              name
            }
          }
          ... on User {
            accountName
          }
        }
      }
    `,
    head,
  );
  const actorName = actorText(i18n, actor, via);
  const lines = useFragment(
    graphql`
      fragment TimelineItem_line on TimelineEntry @relay(plural: true) {
        transaction {
          id
          unitsBefore
          unitsAfter
          product {
            name
          }
          plan {
            name
          }
          before {
            status
            expirationDate
            unbundled
          }
          after {
            status
            expirationDate
            unbundled
          }
        }
      }
    `,
    lineKeys,
  );
  const name = of ? `${formatList(i18n.locale, of.products)} · ${of.plan}` : nameOf(object);
  const late = effectiveAt < recordedAt;
  const fields = changedFields(i18n, changes);
  return (
    <li className={classes.entry}>
      <div className={classes.when}>
        <InstantText instant={late ? effectiveAt : recordedAt} />
        {late && (
          <span>
            <Trans>
              recorded <InstantText instant={recordedAt} />
            </Trans>
          </span>
        )}
      </div>
      <div className={classes.story}>
        <span className={classes.what}>{auditActionText(i18n, action)}</span>
        <span className={classes.soft}>
          {via && via !== 'SYSTEM' && via !== 'IMPORT' ? (
            <Trans>
              by {actorName} through {i18n._(viaWords[via])}
            </Trans>
          ) : (
            <Trans>by {actorName}</Trans>
          )}
          {name && ` · ${name}`}
        </span>
        {lines.length > 0 && (
          <ul className={classes.changes}>
            {lines.map((line) => (
              <LicenseChange key={line.transaction?.id} change={line.transaction} />
            ))}
          </ul>
        )}
        <Changes fields={lines.length === 0 ? fields : exchangedFields(fields)} />
      </div>
      <div className={classes.then}>
        <Button variant="subtle" size="compact-sm" onClick={() => onAsOf(late ? effectiveAt : recordedAt)}>
          <Trans>Licenses then</Trans>
        </Button>
      </div>
    </li>
  );
}

/** What it happened to, where that is not the customer. */
function nameOf(object: TimelineItem_head$data['object']): string | undefined {
  switch (object?.__typename) {
    case 'Assignment':
      return object.plan.name;
    case 'Crossgrade':
      return object.target?.name;
    case 'User':
      return object.accountName;
    default:
      return undefined;
  }
}

/** What an event changed, field by field. */
function Changes({ fields }: { fields: readonly ChangedField[] }) {
  if (fields.length === 0) return null;
  return (
    <ul className={classes.changes}>
      {fields.map(({ id, name, value }) => (
        <li key={id} className={classes.soft}>
          {name}: {value}
        </li>
      ))}
    </ul>
  );
}

type Line = TimelineItem_line$data[number]['transaction'];

/** One license before and after: only what differs. */
function LicenseChange({ change }: { change: Line }) {
  const { t, i18n } = useLingui();
  if (!change) return null;
  const { before, after, unitsBefore, unitsAfter } = change;
  const number = (value: number) => formatNumber(i18n.locale, value);
  return (
    <li className={classes.change}>
      <span>
        {change.product.name} <span className={classes.soft}>{change.plan.name}</span>
      </span>
      {unitsBefore !== unitsAfter && (
        <Change label={t`Units`} from={before && number(unitsBefore)} to={number(unitsAfter)} />
      )}
      {before?.expirationDate !== after.expirationDate && (
        <Change
          label={t`Expiration`}
          from={before?.expirationDate && <DateText date={before.expirationDate} />}
          to={<DateText date={after.expirationDate} />}
        />
      )}
      {before?.status !== after.status && (
        <Change
          label={t`Status`}
          from={before && <Status status={before.status} />}
          to={<Status status={after.status} />}
        />
      )}
      {after.unbundled && !before?.unbundled && <span className={classes.soft}>{t`now unbundled`}</span>}
    </li>
  );
}

function Change({ label, from, to }: { label: string; from: ReactNode; to: ReactNode }) {
  const { t } = useLingui();
  return (
    <span className={classes.arrow}>
      <span className={classes.soft}>{label}</span>
      {from && (
        <>
          {from}
          <IconArrowRight size={14} role="img" aria-label={t`becomes`} />
        </>
      )}
      {to}
    </span>
  );
}

function Status({ status }: { status: keyof typeof licenseStatusWords }) {
  const { i18n } = useLingui();
  return <StatusBadge tone={licenseStatusTones[status]}>{i18n._(licenseStatusWords[status])}</StatusBadge>;
}
