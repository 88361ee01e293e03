import { useLingui } from '@lingui/react/macro';
import { Select } from '@mantine/core';
import { type ReactNode, Suspense, useDeferredValue, useState } from 'react';
import { graphql, useLazyLoadQuery } from 'react-relay/hooks';
import type { PartnerSelectQuery } from '../../__generated__/PartnerSelectQuery.graphql';

interface PartnerSelectProps {
  value: string;
  error: ReactNode;
  onChange: (id: string) => void;
}

/** Which partner is to manage a customer, or several: the viewer's own company, or one below it that works. */
export function PartnerSelect(props: PartnerSelectProps) {
  const { t } = useLingui();
  return (
    <Suspense fallback={<Select label={t`Managed by`} disabled />}>
      <LoadedPartnerSelect {...props} />
    </Suspense>
  );
}

function LoadedPartnerSelect({ value, error, onChange }: PartnerSelectProps) {
  const { t } = useLingui();
  const [search, setSearch] = useState('');
  const [asked, setAsked] = useState('');
  const data = useLazyLoadQuery<PartnerSelectQuery>(
    graphql`
      query PartnerSelectQuery($filter: PartnerFilter, $chosen: [ID!]!) {
        viewer {
          partner {
            id
            company
          }
        }
        partners(first: 100, filter: $filter) {
          totalCount
          nodes {
            id
            company
          }
        }
        nodes(ids: $chosen) {
          ... on Partner {
            id
            company
          }
        }
      }
    `,
    useDeferredValue({
      filter: { statuses: ['ACTIVE'], search: asked === '' ? undefined : asked },
      chosen: value === '' ? [] : [value],
    }),
  );
  const { id, company } = data.viewer.partner;
  const known = new Map<string, string>([[id, t`${company} (your company)`]]);
  for (const partner of [...data.nodes, ...data.partners.nodes]) {
    if (partner?.id && partner.company && partner.id !== id) known.set(partner.id, partner.company);
  }
  return (
    <Select
      label={t`Managed by`}
      data={[...known].map(([key, label]) => ({ value: key, label }))}
      searchable
      allowDeselect={false}
      limit={100}
      nothingFoundMessage={t`Nothing found`}
      data-path="partnerId"
      searchValue={search}
      onSearchChange={(text) => {
        setSearch(text);
        // All are listed already, unless there are very many.
        if (data.partners.totalCount > 100 || asked !== '') setAsked(text === known.get(value) ? '' : text);
      }}
      value={value || null}
      error={error}
      onChange={(chosen) => onChange(chosen ?? id)}
    />
  );
}
