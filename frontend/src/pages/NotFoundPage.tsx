import { Trans, useLingui } from '@lingui/react/macro';
import { paths } from '../lib/paths';
import { EmptyState } from '../ui/EmptyState';
import { Link } from '../ui/Link';
import { PageHeader } from '../ui/PageHeader';

/** An address that leads nowhere, or to something that is not there for this person. */
export function NotFoundPage() {
  const { t } = useLingui();
  return (
    <>
      <PageHeader title={t`Not found`} />
      <EmptyState
        kind="nothing"
        title={t`There is nothing here`}
        action={
          <Link href={paths.dashboard()}>
            <Trans>Go to the dashboard</Trans>
          </Link>
        }
      >
        <Trans>The address may be mistyped, or what it named is not there for you.</Trans>
      </EmptyState>
    </>
  );
}
