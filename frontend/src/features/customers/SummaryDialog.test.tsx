import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { customerFilter } from '../../lib/customerFilter';
import { customersSearch } from '../../lib/search';
import { render } from '../../testing/render';
import { SummaryDialog } from './SummaryDialog';

const file = () => screen.getByRole('link', { name: 'Export' }).getAttribute('href');

describe('the export of the customer summary', () => {
  it('takes all customers where no list is filtered, in the format that is chosen', async () => {
    const filter = customerFilter(customersSearch.parse({ sort: 'CREATED_AT', view: 'svw_1' }));
    render(<SummaryDialog filter={filter} onClose={() => {}} />);
    expect(file()).toBe('/export/customer-summary.xlsx');
    await userEvent.click(screen.getByRole('radio', { name: 'CSV' }));
    expect(file()).toBe('/export/customer-summary.csv');
  });

  it('takes those of the list on screen, or all', async () => {
    const filter = customerFilter(customersSearch.parse({ text: 'nord', product: 'prd_1' }));
    render(<SummaryDialog filter={filter} onClose={() => {}} />);
    const asked = new URL(file() ?? '', 'http://console').searchParams.get('filter');
    expect(JSON.parse(asked ?? '')).toEqual({ search: 'nord', productIds: ['prd_1'] });
    await userEvent.click(screen.getByRole('radio', { name: 'All' }));
    expect(file()).toBe('/export/customer-summary.xlsx');
  });
});
