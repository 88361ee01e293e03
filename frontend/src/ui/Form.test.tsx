import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { render } from '../testing/render';
import { FormProblems } from './Form';

const failure = { message: 'The server did not answer.', requestId: 'req_7' };

it('says that nothing was saved only where that is known', async () => {
  const onRetry = vi.fn();
  const { unmount } = render(
    <FormProblems problems={[]} failure={{ ...failure, unknown: false }} onRetry={onRetry} />,
  );
  const box = screen.getByRole('alert');
  expect(box).toHaveFocus();
  expect(box).toHaveTextContent(/^Nothing was saved.*The server did not answer\..*req_7/);
  expect(box).not.toHaveTextContent(/safe/);
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
  expect(onRetry).toHaveBeenCalledOnce();
  unmount();

  render(<FormProblems problems={[]} failure={{ ...failure, unknown: true }} onRetry={onRetry} />);
  expect(screen.getByRole('alert')).toHaveTextContent(
    /^It is not known whether this was saved.*Trying again is safe: it is saved only once\./,
  );
  expect(screen.queryByText('Nothing was saved')).toBeNull();
});
