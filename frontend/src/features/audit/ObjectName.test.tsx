import { act, screen } from '@testing-library/react';
import { useLazyLoadQuery } from 'react-relay/hooks';
import { graphql } from 'relay-runtime';
import { createMockEnvironment } from 'relay-test-utils';
import { expect, it } from 'vitest';
import type { ObjectNameTestQuery } from '../../__generated__/ObjectNameTestQuery.graphql';
import { render } from '../../testing/render';
import { ObjectName } from './ObjectName';

const query = graphql`
  query ObjectNameTestQuery @relay_test_operation {
    node(id: "view_1") {
      ...ObjectName_object
    }
  }
`;

function Shown() {
  return <ObjectName object={useLazyLoadQuery<ObjectNameTestQuery>(query, {}).node} id="view_1" linked />;
}

function show(node: object | null) {
  const environment = createMockEnvironment();
  render(<Shown />, { environment });
  act(() => environment.mock.resolveMostRecentOperation(() => ({ data: { node } })));
}

it('names a saved view, which has no page of its own', async () => {
  show({ __typename: 'SavedView', __isNode: 'SavedView', id: 'view_1', name: 'Ending in March' });
  expect(await screen.findByText('Ending in March')).toBeVisible();
  expect(screen.queryByRole('link')).toBeNull();
});

it('shows the id of what is gone', async () => {
  show(null);
  expect(await screen.findByText('view_1')).toBeVisible();
});
