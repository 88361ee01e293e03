import { useLingui } from '@lingui/react/macro';
import { StatusBadge } from '../../ui/StatusBadge';

/** Whether somebody can sign in. */
export function AccountStatus({ user }: { user: { enabled: boolean; hasPassword: boolean } }) {
  const { t } = useLingui();
  if (!user.enabled) return <StatusBadge tone="neutral">{t`Disabled`}</StatusBadge>;
  if (user.hasPassword) return <StatusBadge tone="good">{t`Enabled`}</StatusBadge>;
  return <StatusBadge tone="info">{t`No password yet`}</StatusBadge>;
}
