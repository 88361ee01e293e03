import { describe, expect, it } from 'vitest';
import { changeInput, chosenSoFar, crossgradeValues } from './crossgradeValues';

const items = [
  { choices: ['TRANSFER'], chosen: 'TRANSFER', license: { id: 'lic_mail' } },
  { choices: ['TRANSFER', 'NEW_LICENSE'], chosen: null, license: { id: 'lic_client' } },
  { choices: ['TRANSFER', 'NEW_LICENSE'], chosen: 'NEW_LICENSE', license: { id: 'lic_server' } },
] as const;

describe('the choices of a kept crossgrade', () => {
  it('are those that were made where there is a choice', () => {
    expect(chosenSoFar(items)).toEqual({ lic_server: 'NEW_LICENSE' });
  });
});

describe('the terms of a kept crossgrade', () => {
  it('are sent whole, so that what was cleared is cleared', () => {
    const values = crossgradeValues({
      units: null,
      licenses: [{ productId: 'prd_1', units: 4 }],
      startDate: '2026-12-01',
    });
    expect(changeInput(values)).toEqual({
      licenses: [{ productId: 'prd_1', units: 4 }],
      startDate: '2026-12-01',
    });
    expect(changeInput({ ...values, units: 7, licenses: [], startDate: '' })).toEqual({
      units: 7,
      licenses: [],
      startDate: null,
    });
  });
});
