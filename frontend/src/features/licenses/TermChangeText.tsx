import { Plural, Trans } from '@lingui/react/macro';
import type { TermChange } from './termChanges';

/** One change of the terms of an assignment in words. */
export function TermChangeText({ change }: { change: TermChange }) {
  switch (change.what) {
    case 'ended':
      return <Trans>The plan ends for good</Trans>;
    case 'suspended':
      return <Trans>The plan is suspended</Trans>;
    case 'resumed':
      return <Trans>The plan is resumed</Trans>;
    case 'plan':
      return (
        <Trans>
          Service plan: {change.before} → {change.after}
        </Trans>
      );
    case 'autoRenewOn':
      return (
        <Plural
          value={change.months}
          one="Auto-renewal is turned on, every month"
          other="Auto-renewal is turned on, every # months"
        />
      );
    case 'autoRenewOff':
      return <Trans>Auto-renewal is turned off</Trans>;
    case 'managed':
      return <Trans>Is remotely managed</Trans>;
    case 'unmanaged':
      return <Trans>Is no longer remotely managed</Trans>;
    case 'renewalMonths':
      return (
        <Trans>
          Renewal period: {change.before} → <Plural value={change.after} one="# month" other="# months" />
        </Trans>
      );
    case 'notificationDays':
      return (
        <Trans>
          Expiring soon: {change.before} →{' '}
          <Plural value={change.after} one="# day before" other="# days before" />
        </Trans>
      );
  }
}
