import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, it } from 'vitest';
import { preference } from '../../lib/preference';
import { render } from '../../testing/render';
import { DisplayCard } from './DisplayCard';

beforeEach(() => localStorage.clear());

it('turns single-key shortcuts off and on again', async () => {
  render(<DisplayCard />);
  const keys = screen.getByRole('switch', { name: /^Single-key shortcuts/ });
  expect(keys).toBeChecked();
  await userEvent.click(keys);
  expect(preference.shortcuts.is('off')).toBe(true);
  await userEvent.click(keys);
  expect(preference.shortcuts.is('off')).toBe(false);
});

it('sets how close rows stand', async () => {
  render(<DisplayCard />);
  await userEvent.click(screen.getByRole('radio', { name: 'Compact' }));
  expect(preference.density.is('compact')).toBe(true);
  expect(document.documentElement.dataset.density).toBe('compact');
});
