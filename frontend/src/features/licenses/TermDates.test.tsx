import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { render } from '../../testing/render';
import { TermDates } from './TermDates';

const term = (startDate: string | null, expirationDate: string | null) => ({ startDate, expirationDate });

it('shows a term that moves as two whole terms', () => {
  render(
    <p>
      <TermDates before={term('2025-11-16', '2026-11-15')} after={term('2026-11-23', '2027-04-09')} />
    </p>,
  );
  expect(screen.getByRole('paragraph')).toHaveTextContent(
    /^Nov 16, 2025 – Nov 15, 2026 Nov 23, 2026 – Apr 9, 2027$/,
  );
});

it('shows a term that stays, or that is the first, once', () => {
  for (const before of [null, term('2026-11-23', '2027-04-09'), term(null, null)]) {
    const { unmount } = render(
      <p>
        <TermDates before={before} after={term('2026-11-23', '2027-04-09')} />
      </p>,
    );
    expect(screen.getByRole('paragraph')).toHaveTextContent(/^Nov 23, 2026 – Apr 9, 2027$/);
    unmount();
  }
});
