import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { render } from '../testing/render';
import { Meter } from './Meter';

describe('Meter', () => {
  it('says that use exceeds the allocation', () => {
    render(<Meter used={12} total={10} label="Units" />);
    expect(screen.getByRole('meter')).toHaveAttribute('aria-valuetext', '12 of 10, exceeds allocation');
  });

  it('does not call full exceeded', () => {
    render(<Meter used={10} total={10} label="Units" />);
    expect(screen.getByRole('meter')).toHaveAttribute('aria-valuetext', '10 of 10');
  });

  it('shows no meter where nobody reports the use', () => {
    render(<Meter used={null} total={10} label="Units" />);
    expect(screen.queryByRole('meter')).toBeNull();
  });
});
