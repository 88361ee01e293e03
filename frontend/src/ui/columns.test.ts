import { describe, expect, it } from 'vitest';
import { arranged, layoutOf, moved, narrowest, resized, widest } from './columns';
import type { GridColumn } from './GridCell';

const columns: GridColumn[] = [
  { id: 'company', header: 'Company', width: 'minmax(0, 2fr)', minWidth: 170, card: 'title' },
  { id: 'state', header: 'Licenses', width: '168px', minWidth: 168 },
  { id: 'city', header: 'City', width: '110px', minWidth: 110 },
];

describe('the columns of a list', () => {
  it('are its own where nobody chose any', () => {
    expect(arranged(columns, [])).toEqual(columns);
  });

  it('are those that were chosen, in their order and as wide as was chosen', () => {
    const [city, company] = arranged(columns, ['city:240', 'company']);
    expect(city).toMatchObject({ id: 'city', width: '240px', minWidth: 240 });
    expect(company).toEqual(columns[0]);
    expect(layoutOf(arranged(columns, ['city:240', 'company']))).toEqual(['city:240', 'company']);
  });

  it('have the title always, and nothing that the list does not have', () => {
    expect(arranged(columns, ['city', 'partner']).map(({ id }) => id)).toEqual(['company', 'city']);
    expect(arranged(columns, ['partner'])).toEqual(columns); // rather than the title alone
  });

  it('keep within bounds when they are dragged, and take back their own width', () => {
    expect(layoutOf(resized(columns, 'state', 3))).toContain(`state:${narrowest}`);
    expect(layoutOf(resized(columns, 'state', 99_999))).toContain(`state:${widest}`);
    expect(layoutOf(resized(resized(columns, 'state', 300.6), 'state', undefined))).toEqual(
      layoutOf(columns),
    );
    expect(layoutOf(resized(columns, 'state', 300.6))).toContain('state:301');
  });

  it('move by one place, and not past the ends', () => {
    expect(layoutOf(moved(columns, 'city', -1))).toEqual(['company', 'city', 'state']);
    expect(layoutOf(moved(columns, 'company', -1))).toEqual(['company', 'state', 'city']);
    expect(layoutOf(moved(columns, 'city', 1))).toEqual(['company', 'state', 'city']);
  });
});
