import { useLingui } from '@lingui/react/macro';
import { graphql, usePreloadedQuery } from 'react-relay/hooks';
import type * as z from 'zod/mini';
import type { CustomerCreatePageQuery } from '../__generated__/CustomerCreatePageQuery.graphql';
import { CreatedCustomer } from '../features/customers/CreatedCustomer';
import { CustomerCreateWizard } from '../features/customers/CustomerCreateWizard';
import { AssignmentPanel } from '../features/licenses/AssignmentPanel';
import { EffectsSummary } from '../features/licenses/EffectsSummary';
import { PlansStep } from '../features/licenses/PlansStep';
import type { PageProps } from '../lib/page';
import { paths } from '../lib/paths';
import { usePermission } from '../lib/permissions';
import type { customerCreateSearch } from '../lib/search';
import { EmptyState } from '../ui/EmptyState';
import { useNavigation } from '../ui/Link';
import { PageHeader } from '../ui/PageHeader';
import { PageBody, ScrollLayout } from '../ui/PageLayout';
import { NotFoundPage } from './NotFoundPage';

const query = graphql`
  query CustomerCreatePageQuery($created: ID!, $isCreated: Boolean!) {
    viewer {
      now
      customer {
        id
      }
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
  const mayCreate = usePermission('CUSTOMERS_WRITE') && viewer.customer === null;
  const mayAssign = usePermission('LICENSES_WRITE');

  if (search.created !== undefined) {
    if (!customer) return pending ? null : <NotFoundPage />;
    return (
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
        {mayCreate ? (
          <CustomerCreateWizard
            viewer={viewer}
            step={step}
            onStep={(next, how) => setSearch({ step: next === 'plans' ? 'plans' : undefined }, how)}
            onCreated={({ id, emailOn }) =>
              go(paths.customerCreate({ created: id, emailOn }), { replace: true })
            }
            onCancel={() => go(paths.customers())}
            renderPlans={(props) => <PlansStep {...props} />}
            renderEffects={(effects) => <EffectsSummary effects={effects} now={viewer.now} />}
          />
        ) : (
          <EmptyState kind="notAllowed" />
        )}
      </PageBody>
    </ScrollLayout>
  );
}
