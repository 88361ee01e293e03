import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { preference } from '../lib/preference';
import { render } from '../testing/render';
import { FilterBar, filterOf } from './FilterBar';

describe('FilterBar', () => {
  it('waits until somebody has stopped typing', async () => {
    const onText = vi.fn();
    render(<FilterBar text="" onText={onText} />);
    await userEvent.type(screen.getByRole('searchbox'), 'nord');
    await waitFor(() => expect(onText).toHaveBeenCalled());
    expect(onText.mock.calls).toEqual([['nord']]);
  });

  it('asks at once on Enter', async () => {
    const onText = vi.fn();
    render(<FilterBar text="" onText={onText} />);
    await userEvent.type(screen.getByRole('searchbox'), 'n{Enter}');
    expect(onText).toHaveBeenCalledWith('n');
  });

  it('takes the text out of the address when it is cleared', async () => {
    const onText = vi.fn();
    render(<FilterBar text="nord" onText={onText} />);
    await userEvent.click(screen.getByRole('button', { name: 'Clear search' }));
    expect(onText).toHaveBeenCalledWith(undefined);
  });

  it('is reached by / only while single-key shortcuts are on', async () => {
    const { unmount } = render(<FilterBar text="" onText={vi.fn()} />);
    await userEvent.keyboard('/');
    expect(screen.getByRole('searchbox')).toHaveFocus();
    expect(screen.getByText('/')).toBeInTheDocument();
    unmount();
    preference.shortcuts.set('off');
    try {
      render(<FilterBar text="" onText={vi.fn()} />);
      await userEvent.keyboard('/');
      expect(screen.getByRole('searchbox')).not.toHaveFocus();
      expect(screen.queryByText('/')).toBeNull();
    } finally {
      preference.shortcuts.set('on');
    }
  });

  it('adds a word to the filter and keeps the order of its options', async () => {
    const onChange = vi.fn();
    const options = [
      { value: 'GRACE', label: 'Grace' },
      { value: 'EXPIRED', label: 'Expired' },
    ] as const;
    render(
      <FilterBar
        filters={[filterOf({ id: 's', label: 'Licenses', options, values: ['EXPIRED'], onChange })]}
      />,
    );
    await userEvent.click(screen.getByRole('button', { name: /Licenses Expired/ }));
    await userEvent.click(await screen.findByLabelText('Grace'));
    expect(onChange).toHaveBeenCalledWith(['GRACE', 'EXPIRED']);
  });

  it('reads out how many rows match', () => {
    render(<FilterBar count={1} />);
    expect(screen.getByRole('status')).toHaveTextContent('1 result');
  });
});
