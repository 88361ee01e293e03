import { act, screen } from '@testing-library/react';
import { useLazyLoadQuery } from 'react-relay/hooks';
import { graphql } from 'relay-runtime';
import { createMockEnvironment } from 'relay-test-utils';
import { expect, it } from 'vitest';
import type { PartnerProfileTestQuery } from '../../__generated__/PartnerProfileTestQuery.graphql';
import { render } from '../../testing/render';
import { PartnerProfile } from './PartnerProfile';

const query = graphql`
  query PartnerProfileTestQuery @relay_test_operation {
    partner(id: "par_1") {
      ...PartnerProfile_partner
    }
  }
`;

function Shown() {
  const { partner } = useLazyLoadQuery<PartnerProfileTestQuery>(query, {});
  return partner && <PartnerProfile partner={partner} />;
}

const partner = {
  id: 'par_1',
  version: 1,
  kind: 'MSP',
  company: 'Nordwind',
  city: 'Kiel',
  state: 'SH',
  country: 'DE',
  address: '',
  postalCode: '',
  phone: '',
  notes: '',
  firstName: 'Jo',
  lastName: 'Jansen',
  email: 'jo@example.com',
  timeZone: 'UTC',
  locale: 'en-US',
  signInUrl: 'https://example.com/',
  createdAt: '2026-11-22T12:00:00Z',
  parent: null,
  viewerCanUpdate: true,
};

async function notes(viewerCanEditNotes: boolean) {
  const environment = createMockEnvironment();
  render(<Shown />, { environment });
  act(() =>
    environment.mock.resolveMostRecentOperation(() => ({
      data: { partner: { ...partner, viewerCanEditNotes } },
    })),
  );
  await screen.findByRole('textbox', { name: /Company/ });
  return screen.queryByRole('textbox', { name: 'Notes' });
}

it('lets notes be written by whom the server lets', async () => {
  expect(await notes(true)).toBeVisible();
});

it('has no notes for a company whose notes others keep', async () => {
  expect(await notes(false)).toBeNull();
});
