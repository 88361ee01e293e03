import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { render } from '../testing/render';
import { type ChartData, ChartFigure } from './ChartFigure';

const data: ChartData = {
  axis: 'Week',
  series: [
    { id: 'undecided', label: 'Needs a decision', tone: 'soon' },
    { id: 'renewing', label: 'Renews by itself', tone: 'accent' },
  ],
  points: [
    { id: 'a', label: '1', name: 'Week 1', values: [3, 1200], hrefs: ['/a?manual', '/a?auto'], href: '/a' },
    { id: 'b', label: '2', name: 'Week 2', values: [0, 7], hrefs: [] },
  ],
};

it('draws the numbers that its table has, each leading to its list', async () => {
  const { container } = render(<ChartFigure title="Ends" caption="What ends" data={data} stacked />);
  await screen.findByText('1');
  const drawn = [...container.querySelectorAll('svg title')].map(({ textContent }) => textContent);
  expect(drawn).toEqual([
    'Week 1\nNeeds a decision: 3\nRenews by itself: 1,200',
    'Week 2\nNeeds a decision: 0\nRenews by itself: 7',
  ]);

  await userEvent.click(screen.getByRole('button', { name: 'Show as table' }));
  const table = screen.getByRole('table', { name: 'Week' });
  const cells = within(table)
    .getAllByRole('row')
    .slice(1)
    .map((row) =>
      within(row)
        .getAllByRole('cell')
        .map(({ textContent }) => textContent),
    );
  expect(cells).toEqual([
    ['Week 1', '3', '1,200'],
    ['Week 2', '0', '7'],
  ]);
  const links = within(table).getAllByRole('link');
  expect(links.map((link) => link.getAttribute('href'))).toEqual(['/a?manual', '/a?auto']);
  expect(links[1]).toHaveAccessibleName('Week 1, Renews by itself: 1,200');
});

it('opens by a column what the whole of it is, and else each of its numbers that has a list', async () => {
  const years: ChartData = {
    ...data,
    points: [
      ...data.points,
      { id: 'c', label: '3', name: 'Week 3', values: [5, 0], hrefs: ['/c/manual', '/c/auto'] },
    ],
  };
  const { container, address } = render(<ChartFigure title="Ends" caption="What ends" data={years} />);
  await screen.findByText('1');
  const links = [...container.querySelectorAll('svg a')];
  expect(links.map((link) => link.getAttribute('href'))).toEqual(['/a', '/c/manual']);
  const bar = links[1]?.querySelector('[data-tone="soon"]');
  expect(bar).not.toBeNull();
  if (bar) await userEvent.click(bar);
  expect(address()).toBe('/c/manual');
});

it('is scrolled with the keyboard where its table is longer than its place', async () => {
  const { unmount } = render(<ChartFigure title="Ends" caption="What ends" data={data} />);
  await userEvent.click(screen.getByRole('button', { name: 'Show as table' }));
  expect(screen.queryByRole('region', { name: 'Week' })).toBeNull();
  unmount();
  const long = vi.spyOn(HTMLElement.prototype, 'scrollHeight', 'get').mockReturnValue(900);
  render(<ChartFigure title="Ends" caption="What ends" data={data} />);
  await userEvent.click(screen.getByRole('button', { name: 'Show as table' }));
  expect(screen.getByRole('region', { name: 'Week' })).toHaveAttribute('tabindex', '0');
  long.mockRestore();
});

it('opens nothing with the keyboard that the eye alone would find', async () => {
  const { container } = render(<ChartFigure title="Ends" caption="What ends" data={data} />);
  await screen.findByText('1');
  for (const link of container.querySelectorAll('svg a')) expect(link).toHaveAttribute('tabindex', '-1');
});
