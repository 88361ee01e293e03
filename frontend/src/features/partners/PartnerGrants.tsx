import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { IconPencil } from '@tabler/icons-react';
import { useState } from 'react';
import { graphql, useFragment } from 'react-relay/hooks';
import type { PartnerGrants_partner$key } from '../../__generated__/PartnerGrants_partner.graphql';
import type { PartnerGrants_query$key } from '../../__generated__/PartnerGrants_query.graphql';
import type { PartnerGrantsMutation } from '../../__generated__/PartnerGrantsMutation.graphql';
import { paths } from '../../lib/paths';
import { useRefresh } from '../../lib/refresh';
import { useSubmit } from '../../lib/submit';
import { useUndo } from '../../lib/undo';
import { licenseVersionWords, productKindWords } from '../../lib/words';
import { CheckList } from '../../ui/CheckList';
import { Dialog } from '../../ui/Dialog';
import { EmptyState } from '../../ui/EmptyState';
import { FormActions, FormProblems } from '../../ui/Form';
import { Link } from '../../ui/Link';
import { Card } from '../../ui/PageLayout';
import { RowsSkeleton } from '../../ui/Skeletons';
import { Table, TableCell } from '../../ui/Table';
import { Tag } from '../../ui/Tag';
import { toast } from '../../ui/toast';
import { GrantOptions } from './GrantOptions';

const fragment = graphql`
  fragment PartnerGrants_partner on Partner @argumentDefinitions(shown: { type: "Boolean", defaultValue: true }) {
    id
    version
    kind
    company
    viewerCanUpdate
    products @include(if: $shown) {
      id
      name
      code
      kind
    }
    grantedPlans @include(if: $shown) {
      id
      name
      licenseVersion
      product {
        name
      }
    }
  }
`;

const queryFragment = graphql`
  fragment PartnerGrants_query on Query @argumentDefinitions(shown: { type: "Boolean!" }) {
    ...GrantOptions_query @include(if: $shown) @alias(as: "options")
  }
`;

const mutation = graphql`
  mutation PartnerGrantsMutation($input: PartnerUpdateInput!) {
    partnerUpdate(input: $input) {
      partner {
        version
        ...PartnerGrants_partner
        ...PartnerProfile_partner
      }
      userErrors {
        ...submit_userError
      }
    }
  }
`;

const errors = (answer: PartnerGrantsMutation['response']) => answer.partnerUpdate.userErrors;

interface PartnerGrantsProps {
  partner: PartnerGrants_partner$key;
  query: PartnerGrants_query$key;
}

/** What a partner may sell: products for a MSP, plans of its Tier 1 for a reseller. */
export function PartnerGrants({ partner: key, query }: PartnerGrantsProps) {
  const { t, i18n } = useLingui();
  const refresh = useRefresh();
  const partner = useFragment(fragment, key);
  const { options } = useFragment(queryFragment, query);
  const [chosen, setChosen] = useState<string[] | null>(null);
  const reseller = partner.kind === 'RESELLER';
  const { products, grantedPlans, company } = partner;
  const granted = (reseller ? grantedPlans : products) ?? [];
  const inputOf = (ids: string[], expectedVersion: number) => ({
    input: { id: partner.id, expectedVersion, ...(reseller ? { planIds: ids } : { productIds: ids }) },
  });
  const setBack = useUndo<PartnerGrantsMutation>(mutation, errors);
  const submit = useSubmit<PartnerGrantsMutation>(mutation, {
    errors,
    onSaved: ({ partnerUpdate: { partner: saved } }) => {
      const before = granted.map(({ id }) => id);
      const action = saved ? setBack(inputOf(before, saved.version)) : undefined;
      toast({ tone: 'good', title: reseller ? t`Plans saved` : t`Products saved`, action });
      setChosen(null);
    },
  });
  if (!products || !grantedPlans || !options) return <RowsSkeleton rows={5} />;
  const edit = partner.viewerCanUpdate && (
    <Button
      variant="default"
      leftSection={<IconPencil size={16} aria-hidden />}
      onClick={() => setChosen(granted.map(({ id }) => id))}
    >
      <Trans>Edit</Trans>
    </Button>
  );
  const title = reseller ? t`Plans to sell` : t`Products to make plans of`;
  return (
    <>
      <Card title={title} aside={edit} flush>
        {granted.length === 0 ? (
          <EmptyState kind="nothing" title={reseller ? t`No plans yet` : t`No products yet`} />
        ) : reseller ? (
          <Table
            label={title}
            columns={[
              { id: 'name', header: t`Plan` },
              { id: 'product', header: t`Product` },
              { id: 'version', header: t`Version` },
            ]}
          >
            {grantedPlans.map((plan) => (
              <tr key={plan.id}>
                <TableCell column="name">
                  <Link href={paths.plan(plan.id)}>{plan.name}</Link>
                </TableCell>
                <TableCell column="product">{plan.product.name}</TableCell>
                <TableCell column="version">
                  <Tag>{i18n._(licenseVersionWords[plan.licenseVersion])}</Tag>
                </TableCell>
              </tr>
            ))}
          </Table>
        ) : (
          <Table
            label={title}
            columns={[
              { id: 'name', header: t`Product` },
              { id: 'code', header: t`Code` },
              { id: 'kind', header: t`Kind` },
            ]}
          >
            {products.map((product) => (
              <tr key={product.id}>
                <TableCell column="name">{product.name}</TableCell>
                <TableCell column="code">{product.code}</TableCell>
                <TableCell column="kind">{i18n._(productKindWords[product.kind])}</TableCell>
              </tr>
            ))}
          </Table>
        )}
      </Card>
      {chosen !== null && (
        <Dialog
          title={reseller ? t`Plans that ${company} may sell` : t`Products of ${company}`}
          size="medium"
          onClose={() => setChosen(null)}
        >
          <FormProblems
            problems={submit.problems}
            stale={submit.stale !== null}
            onReload={() => {
              setChosen(null);
              refresh();
            }}
            failure={submit.failure}
            onRetry={submit.retry}
          />
          <p>
            {reseller ? (
              <Trans>What customers have stays, also of plans that are taken away.</Trans>
            ) : (
              <Trans>Plans that exist stay, also of products that are taken away.</Trans>
            )}
          </p>
          <GrantOptions query={options} of={reseller ? 'plans' : 'products'}>
            {(list) => <CheckList label={title} options={list} values={chosen} onChange={setChosen} />}
          </GrantOptions>
          <FormActions>
            <Button variant="default" onClick={() => setChosen(null)}>
              <Trans>Cancel</Trans>
            </Button>
            <Button
              loading={submit.pending}
              onClick={() => void submit.run(inputOf(chosen, partner.version))}
            >
              <Trans>Save</Trans>
            </Button>
          </FormActions>
        </Dialog>
      )}
    </>
  );
}
