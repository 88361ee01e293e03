import { useLingui } from '@lingui/react/macro';
import { lazy, Suspense } from 'react';
import { graphql, usePreloadedQuery } from 'react-relay/hooks';
import type * as z from 'zod/mini';
import type { CustomerCreatePageQuery } from '../__generated__/CustomerCreatePageQuery.graphql';
import { CustomerCreateWizard } from '../features/customers/CustomerCreateWizard';
import type { PageProps } from '../lib/page';
import { paths } from '../lib/paths';
import { usePermission } from '../lib/permissions';
import type { customerCreateSearch } from '../lib/search';
import { useNavigation } from '../ui/Link';
import { PageHeader } from '../ui/PageHeader';
import { PageBody, ScrollLayout } from '../ui/PageLayout';
import { PageSkeleton, RowsSkeleton } from '../ui/Skeletons';
import { NotFoundPage } from './NotFoundPage';

// The second step and the confirmation come when they are reached.
const PlansStep = lazy(async () => ({ default: (await import('../features/licenses/PlansStep')).PlansStep }));
const EffectsSummary = lazy(async () => ({
  default: (await import('../features/licenses/EffectsSummary')).EffectsSummary,
}));
const CreatedCustomer = lazy(async () => ({
  default: (await import('../features/customers/CreatedCustomer')).CreatedCustomer,
}));
const AssignmentPanel = lazy(async () => ({
  default: (await import('../features/licenses/AssignmentPanel')).AssignmentPanel,
}));

const query = graphql`
  query CustomerCreatePageQuery($created: ID!, $isCreated: Boolean!) {
    viewer {
      now
      ...CustomerCreateWizard_viewer
    }
    customer(id: $created) @include(if: $isCreated) {
      ...CreatedCustomer_customer
      assignments {
        id
        ...AssignmentPanel_assignment
      }
    }
  }
`;

type Props = PageProps<CustomerCreatePageQuery, z.infer<typeof customerCreateSearch>>;

/** Creating a customer, and the confirmation of it. Both are one address, so that a reload shows the same again. */
export function CustomerCreatePage({ queryRef, search, setSearch, pending }: Props) {
  const { t } = useLingui();
  const { go } = useNavigation();
  const { viewer, customer } = usePreloadedQuery<CustomerCreatePageQuery>(query, queryRef);
  const mayAssign = usePermission('LICENSES_WRITE');

  if (search.created !== undefined) {
    if (!customer) return pending ? null : <NotFoundPage />;
    return (
      <Suspense fallback={<PageSkeleton kind="detail" />}>
        <CreatedCustomer customer={customer} emailOn={search.emailOn}>
          {customer.assignments.map((assignment) => (
            <AssignmentPanel
              key={assignment.id}
              assignment={assignment}
              mayActivate={false}
              onActivate={() => {}}
            />
          ))}
        </CreatedCustomer>
      </Suspense>
    );
  }

  const step = search.step === 'plans' && mayAssign ? 'plans' : 'account';
  return (
    <ScrollLayout>
      <PageHeader
        title={step === 'account' ? t`Specify Account Information` : t`Assign Multiple Service Plans`}
        parent={{ label: t`Customers`, href: paths.customers() }}
        aside={step === 'account' ? t`Create Customer, step 1 of 2` : t`Create Customer, step 2 of 2`}
      />
      <PageBody narrow={step === 'account'}>
        <CustomerCreateWizard
          viewer={viewer}
          step={step}
          onStep={(next, how) => setSearch({ step: next === 'plans' ? 'plans' : undefined }, how)}
          onCreated={({ id, emailOn }) =>
            go(paths.customerCreate({ created: id, emailOn }), { replace: true })
          }
          onCancel={() => go(paths.customers())}
          renderPlans={(props) => (
            <Suspense fallback={<RowsSkeleton rows={6} />}>
              <PlansStep {...props} />
            </Suspense>
          )}
          renderEffects={(effects) => (
            <Suspense fallback={<RowsSkeleton rows={3} />}>
              <EffectsSummary effects={effects} now={viewer.now} />
            </Suspense>
          )}
        />
      </PageBody>
    </ScrollLayout>
  );
}
