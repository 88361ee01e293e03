import { Trans } from '@lingui/react/macro';
import { use } from 'react';
import { paths } from '../lib/paths';
import { ManagedBy, usePermission } from '../lib/permissions';
import { EmptyState } from '../ui/EmptyState';
import { Link } from '../ui/Link';
import { PageHeader } from '../ui/PageHeader';

/**
 * In place of what somebody may not do. An administrator has all that the company can have; what a customer cannot
 * have is its partner's.
 */
export function NotAllowed() {
  const managesOwn = usePermission('OWN_USERS_WRITE');
  const partner = use(ManagedBy);
  return (
    <EmptyState
      kind="notAllowed"
      action={
        <Link href={paths.dashboard()}>
          <Trans>Go to the dashboard</Trans>
        </Link>
      }
    >
      {partner !== null ? (
        <Trans>{partner} looks after this for your company. Ask them where you need something here.</Trans>
      ) : managesOwn ? (
        <Trans>Your company has no access to this.</Trans>
      ) : (
        <Trans>
          Your account has no access to this. Where another role of your company has, an administrator can
          give you that role.
        </Trans>
      )}
    </EmptyState>
  );
}

/** A page of its own that somebody may not see: it says which. */
export function NotAllowedPage({ title }: { title: string }) {
  return (
    <>
      <PageHeader title={title} />
      <NotAllowed />
    </>
  );
}
