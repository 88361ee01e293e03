import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Group } from '@mantine/core';
import { graphql, usePreloadedQuery } from 'react-relay/hooks';
import type * as z from 'zod/mini';
import type { PartnerCreatePageQuery } from '../__generated__/PartnerCreatePageQuery.graphql';
import { PartnerCreateForm } from '../features/partners/PartnerCreateForm';
import { useMailNote } from '../lib/mail';
import type { PageProps } from '../lib/page';
import { paths } from '../lib/paths';
import type { partnerCreateSearch } from '../lib/search';
import { Link } from '../ui/Link';
import { Note } from '../ui/Note';
import { PageHeader } from '../ui/PageHeader';
import { PageBody, ScrollLayout } from '../ui/PageLayout';

const query = graphql`
  query PartnerCreatePageQuery($created: ID!, $isCreated: Boolean!) {
    partner(id: $created) @include(if: $isCreated) {
      id
      company
      email
    }
    ...PartnerCreateForm_query
  }
`;

type Props = PageProps<PartnerCreatePageQuery, z.infer<typeof partnerCreateSearch>>;

export function PartnerCreatePage({ queryRef, search, setSearch }: Props) {
  const { t } = useLingui();
  const data = usePreloadedQuery<PartnerCreatePageQuery>(query, queryRef);
  const mailNote = useMailNote();
  const parent = { label: t`Partners`, href: paths.partners() };
  if (data.partner && search.created) {
    const { id, company, email } = data.partner;
    return (
      <ScrollLayout>
        <PageHeader title={t`${company} is created`} parent={parent} />
        <PageBody narrow>
          <Note>
            {mailNote ? (
              <>
                <Trans>
                  An account-creation message with a link to set a password is written to {email}.
                </Trans>{' '}
                {mailNote}
              </>
            ) : (
              <Trans>An account-creation message with a link to set a password goes to {email}.</Trans>
            )}
          </Note>
          <Group gap="xs">
            <Button component={Link} href={paths.partner(id)}>
              <Trans>Open partner</Trans>
            </Button>
            <Button variant="default" onClick={() => setSearch({ created: undefined })}>
              <Trans>Create another</Trans>
            </Button>
          </Group>
        </PageBody>
      </ScrollLayout>
    );
  }
  return (
    <ScrollLayout>
      <PageHeader title={t`Create Partner`} parent={parent} />
      <PageBody narrow>
        <PartnerCreateForm query={data} onCreated={(created) => setSearch({ created }, { replace: true })} />
      </PageBody>
    </ScrollLayout>
  );
}
