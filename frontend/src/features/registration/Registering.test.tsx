import { fireEvent, screen } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import type { Offered } from '../../lib/registration';
import { render } from '../../testing/render';
import { RefusalNote } from './Refusal';
import { Registering } from './Registering';

const offer: Offered = {
  partner: 'Harbor',
  plan: 'Mail',
  products: ['Hosted Mail', 'Archive'],
  units: 1200,
  unitTypes: ['mailboxes'],
  trial: false,
  months: 1,
  sendsMail: true,
};

afterEach(() => {
  vi.restoreAllMocks();
});

test('an offer names what its units are', () => {
  render(<Registering offer={offer} wanted={{ key: '7K' }} />);
  expect(screen.getByText('1,200 mailboxes')).toBeVisible();
});

test('a form that is closed counts nothing to put right', () => {
  const problems = [{ field: 'trialForm', message: 'This form is not open.' }];
  render(<RefusalNote refused={{ ok: false, status: 400, code: 'NOT_FOUND', problems }} />);
  expect(screen.getByRole('status')).toHaveTextContent('This form is not open.');
  expect(screen.queryByText(/to put right/)).toBeNull();
});

test.each([
  [true, 'Look in your mail', 'We have sent a message to una@fresh.example'],
  [false, 'Your registration waits', 'This server sends no mail at present'],
])('where mail is sent (%s) and where it is not, what is said is true', async (sendsMail, title, said) => {
  vi.spyOn(globalThis, 'fetch').mockResolvedValue(new Response(null, { status: 204 }));
  const { container } = render(<Registering offer={{ ...offer, sendsMail }} wanted={{ key: '7K' }} />);
  const values = { email: 'una@fresh.example', username: 'fresh-fish' };
  for (const input of container.querySelectorAll('input[required]')) {
    const kind = input.getAttribute('autocomplete');
    fireEvent.change(input, {
      target: { value: kind === 'email' || kind === 'username' ? values[kind] : 'Una' },
    });
  }
  fireEvent.click(screen.getByRole('button', { name: 'Register' }));
  expect(await screen.findByRole('heading', { name: title })).toBeVisible();
  expect(screen.getByRole('status')).toHaveTextContent(said);
});
