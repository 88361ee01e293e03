import { describe, expect, it } from 'vitest';
import { companyInput, emptyCompany, stepOf, stockInput, stockRows } from './partnerProfile';

const empty = emptyCompany({ timeZone: 'Asia/Tokyo', locale: 'ja-JP' });

describe('the wizard that creates a partner', () => {
  it('goes back to the step that an error belongs to', () => {
    expect(stepOf('administrator.accountName')).toBe('account');
    expect(stepOf('company')).toBe('account');
    expect(stepOf('planIds.0')).toBe('grants');
    expect(stepOf('productIds')).toBe('grants');
    expect(stepOf('stock.1.full')).toBe('stock');
    expect(stepOf('poolRefill')).toBe('stock');
  });

  it('asks for the stock of each product once, and keeps what was typed', () => {
    const typed = [{ productId: 'prd_1', trial: 5, full: 100 }];
    expect(stockRows(['prd_2', 'prd_1', 'prd_2'], typed)).toEqual([
      { productId: 'prd_2', trial: 0, full: 0 },
      { productId: 'prd_1', trial: 5, full: 100 },
    ]);
  });

  it('sends every row, so that the place of an error is the place of its row', () => {
    expect(
      stockInput([
        { productId: 'prd_1', trial: '', full: '' },
        { productId: 'prd_2', trial: 1, full: '20' },
      ]),
    ).toEqual([
      { productId: 'prd_1', trial: 0, full: 0 },
      { productId: 'prd_2', trial: 1, full: 20 },
    ]);
  });

  it('clears an emptied country', () => {
    expect(companyInput(empty).country).toBeNull();
    expect(companyInput({ ...empty, country: 'DE' }).country).toBe('DE');
  });

  it('begins with the zone and the language of its maker', () => {
    expect(companyInput(empty)).toMatchObject({ timeZone: 'Asia/Tokyo', locale: 'ja-JP' });
  });
});
