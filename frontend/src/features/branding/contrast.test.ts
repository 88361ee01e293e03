import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { brandScale, contrastOf } from '../../theme/brandScale';
import { contrastsOf, correctionOf, surfaces } from './contrast';

const failing = (color: string) =>
  (contrastsOf(color) ?? []).filter(({ ratio, least }) => ratio < least).map(({ place }) => place);

describe('contrastsOf', () => {
  it.each(['#3b4fd8', '#767676', '#8b7301'])('finds %s readable everywhere', (color) => {
    expect(failing(color)).toEqual([]);
  });

  it('judges yellow by the shade that it is drawn in', () => {
    expect(failing('#ffd400')).toEqual([]);
    const text = contrastsOf('#ffd400')?.[0];
    expect(text?.ratio).toBe(contrastOf('#ffffff', brandScale('#ffd400')[6]));
  });

  it('finds black hard to see on the dark surface', () => {
    expect(failing('#000000')).toEqual(['dark']);
  });

  it.each(['', '#', '#12345', 'red', '#3b4fd8;'])('has nothing to say of %j', (color) => {
    expect(contrastsOf(color)).toBeNull();
  });

  it('judges on the surfaces of the tokens', () => {
    const css = readFileSync('src/theme/tokens.css', 'utf8');
    for (const surface of Object.values(surfaces)) expect(css).toContain(`--surface: ${surface};`);
  });
});

describe('correctionOf', () => {
  it('tells in what yellow is drawn, and why', () => {
    const correction = correctionOf('#FFD400');
    expect(correction?.drawn).toBe(brandScale('#ffd400')[6]);
    expect(correction?.ratio).toBeCloseTo(1.43, 2);
  });

  it.each(['#3b4fd8', '#3B4FD8', '#000000'])('%s is drawn as it is', (color) => {
    expect(correctionOf(color)).toBeNull();
  });

  it('a color that the server takes can still be drawn a little darker', () => {
    const correction = correctionOf('#767676');
    expect(correction?.drawn).toBe(brandScale('#767676')[6]);
    expect(correction?.ratio).toBeGreaterThan(correction?.least ?? 0);
  });

  it.each(['', '#12345', 'red'])('has nothing to say of %j', (color) => {
    expect(correctionOf(color)).toBeNull();
  });
});
