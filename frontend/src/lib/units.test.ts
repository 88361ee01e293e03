import { describe, expect, it } from 'vitest';
import { changedUnits, missingUnits, unitsOf } from './units';

const alike = [
  { productId: 'prd_1', units: 5 },
  { productId: 'prd_2', units: 5 },
];
const unlike = [
  { productId: 'prd_1', units: 5 },
  { productId: 'prd_2', units: 9 },
];

describe('unitsOf', () => {
  it('asks once where all licenses have as many, and for each where they differ', () => {
    expect(unitsOf(alike)).toEqual({ units: 5, licenses: [] });
    expect(unitsOf(unlike)).toEqual({ units: '', licenses: unlike });
  });
});

describe('missingUnits', () => {
  it('names the field that is empty', () => {
    expect(missingUnits({ units: 5, licenses: [] })).toBeNull();
    expect(missingUnits({ units: '', licenses: [] })).toBe('units');
    expect(missingUnits({ units: 5, licenses: [{ productId: 'prd_1', units: '' }] })).toBe(
      'licenses.0.units',
    );
    expect(missingUnits({ units: '', licenses: unlike })).toBeNull();
  });
});

describe('changedUnits', () => {
  it('sends nothing where the units stay', () => {
    expect(changedUnits(alike, unitsOf(alike))).toEqual({});
    expect(changedUnits(unlike, unitsOf(unlike))).toEqual({});
    expect(changedUnits(alike, { units: '', licenses: alike })).toEqual({});
  });

  it('sends one number for all, also where only some of them had another', () => {
    expect(changedUnits(unlike, { units: 9, licenses: [] })).toEqual({ units: 9 });
  });

  it('sends every license where one changes, so that errors keep their rows', () => {
    const licenses = [
      { productId: 'prd_1', units: 5 },
      { productId: 'prd_2', units: 7 },
    ];
    expect(changedUnits(alike, { units: 5, licenses })).toEqual({ licenses });
  });
});
