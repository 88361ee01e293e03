import { act, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useEffect, useState } from 'react';
import { commitMutation } from 'react-relay/hooks';
import { graphql } from 'relay-runtime';
import { createMockEnvironment } from 'relay-test-utils';
import { expect, it, vi } from 'vitest';
import type { DuplicateLicenses_duplicate$key } from '../../__generated__/DuplicateLicenses_duplicate.graphql';
import type { DuplicateLicensesTestMutation } from '../../__generated__/DuplicateLicensesTestMutation.graphql';
import { render } from '../../testing/render';
import { DuplicateLicenses } from './DuplicateLicenses';

const environment = createMockEnvironment();

function Shown({ onModify }: { onModify: (assignmentId: string) => void }) {
  const [duplicates, setDuplicates] = useState<DuplicateLicenses_duplicate$key | null>(null);
  useEffect(() => {
    commitMutation<DuplicateLicensesTestMutation>(environment, {
      mutation: graphql`
        mutation DuplicateLicensesTestMutation($input: AssignmentCreateInput!) @relay_test_operation {
          assignmentCreate(input: $input, dryRun: true) {
            userErrors {
              ... on CrossgradeRequired {
                duplicates {
                  ...DuplicateLicenses_duplicate
                }
              }
            }
          }
        }
      `,
      variables: { input: { customerId: 'cus_1', planId: 'pln_1' } },
      onCompleted: ({ assignmentCreate }) =>
        setDuplicates(assignmentCreate.userErrors[0]?.duplicates ?? null),
    });
  }, []);
  return (
    duplicates && (
      <DuplicateLicenses duplicates={duplicates} choices={{}} onChoose={() => {}} onModify={onModify} />
    )
  );
}

it('offers to modify the plan through which a hosted product is held already, and no other', async () => {
  const onModify = vi.fn();
  render(<Shown onModify={onModify} />, { environment });
  const duplicate = (id: string, kind: string, viewerCanModify: boolean) => ({
    choices: ['TRANSFER'],
    product: { id: `prd_${id}`, name: id },
    license: {
      id: `lic_${id}`,
      units: 1,
      expirationDate: null,
      product: { id: `prd_${id}`, name: id, kind },
      assignment: { id: `asg_${id}`, viewerCanModify, plan: { id: `pln_${id}`, name: `Plan ${id}` } },
    },
  });
  const duplicates = [
    duplicate('mail', 'SAAS', true),
    duplicate('client', 'SOFTWARE', true),
    duplicate('web', 'SAAS', false),
  ];
  act(() =>
    environment.mock.resolveMostRecentOperation(() => ({
      data: { assignmentCreate: { userErrors: [{ __typename: 'CrossgradeRequired', duplicates }] } },
    })),
  );
  expect(await screen.findAllByText(/^To keep the installed agents/)).toHaveLength(1);
  await userEvent.click(screen.getByRole('button', { name: 'Modify Plan mail' }));
  expect(onModify).toHaveBeenCalledExactlyOnceWith('asg_mail');
});
