import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { render } from '../testing/render';
import { NotAllowedPage } from './NotAllowedPage';

it("sends a customer's user to the partner, who alone has it", () => {
  render(<NotAllowedPage title="Partners" />, { managedBy: 'Granite Networks' });
  expect(screen.getByText(/^Granite Networks looks after this/)).toBeVisible();
  expect(screen.queryByText(/administrator/)).toBeNull();
});

it('names the page, and sends nobody to an administrator who has it no more than they', () => {
  const { unmount } = render(<NotAllowedPage title="Partners" />, { permissions: ['OWN_USERS_WRITE'] });
  expect(screen.getByRole('heading', { level: 1, name: 'Partners' })).toBeInTheDocument();
  expect(screen.getByText('Your company has no access to this.')).toBeInTheDocument();
  expect(screen.queryByText(/administrator/)).toBeNull();
  unmount();
  render(<NotAllowedPage title="Partners" />);
  expect(screen.getByText(/an administrator can give/)).toBeInTheDocument();
});
