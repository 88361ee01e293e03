import { describe, expect, it } from 'vitest';
import { levelOf, matches } from './poolValues';

const mail = { product: { name: 'Hosted Mail' }, licenseVersion: 'FULL', stock: 7, belowThreshold: true };
const all = { text: undefined, version: [], low: false };

describe('a pool', () => {
  it('is low below its threshold, and empty without one, too', () => {
    expect(levelOf(mail)).toBe('low');
    expect(levelOf({ stock: 7, belowThreshold: false })).toBe('enough');
    expect(levelOf({ stock: 0, belowThreshold: false })).toBe('empty');
  });

  it('is found by its product, its version and its level', () => {
    expect(matches(all, mail)).toBe(true);
    expect(matches({ ...all, text: ' mail' }, mail)).toBe(true);
    expect(matches({ ...all, text: 'backup' }, mail)).toBe(false);
    expect(matches({ ...all, version: ['FULL'] }, mail)).toBe(true);
    expect(matches({ ...all, version: ['TRIAL'] }, mail)).toBe(false);
    expect(matches({ ...all, low: true }, mail)).toBe(true);
    expect(matches({ ...all, low: true }, { ...mail, belowThreshold: false })).toBe(false);
    expect(matches({ ...all, low: true }, { ...mail, stock: 0, belowThreshold: false })).toBe(true);
  });
});
