import { screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { render } from '../testing/render';
import { useOffer, useOffers } from './offers';
import type { PageAction } from './PageHeader';

const renew: readonly PageAction[] = [{ id: 'renew', label: 'Renew', onClick: vi.fn() }];
const edit: readonly PageAction[] = [{ id: 'edit', label: 'Edit', onClick: vi.fn() }];
const nothing: readonly PageAction[] = [];

function Thing({
  name,
  actions,
  first = false,
}: {
  name: string;
  actions: readonly PageAction[];
  first?: boolean;
}) {
  useOffer(name, actions, first);
  return null;
}

function Seen({ looking }: { looking: boolean }) {
  const offers = useOffers(looking);
  return (
    <p data-testid="seen">
      {offers.map(({ name, actions }) => `${name}: ${actions.map(({ label }) => label).join()}`).join('; ')}
    </p>
  );
}

test('the page’s own actions come first, what is gone offers nothing, and neither does what has no action', () => {
  const first = render(
    <>
      <Thing name="Plan" actions={renew} />
      <Thing name="Customer" actions={edit} first />
      <Thing name="Bare" actions={nothing} />
      <Seen looking />
    </>,
  );
  expect(screen.getByTestId('seen')).toHaveTextContent('Customer: Edit; Plan: Renew');
  first.unmount();
  render(<Seen looking />);
  expect(screen.getByTestId('seen')).toBeEmptyDOMElement();
});

test('nobody is told while nobody looks', () => {
  render(
    <>
      <Thing name="Plan" actions={renew} />
      <Seen looking={false} />
    </>,
  );
  expect(screen.getByTestId('seen')).toBeEmptyDOMElement();
});
