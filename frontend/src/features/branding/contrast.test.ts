import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { contrastsOf, surfaces } from './contrast';

const failing = (color: string) =>
  (contrastsOf(color) ?? []).filter(({ ratio, least }) => ratio < least).map(({ place }) => place);

describe('contrastsOf', () => {
  it.each(['#3b4fd8', '#767676', '#8b7301'])('finds %s readable everywhere', (color) => {
    expect(failing(color)).toEqual([]);
  });

  it('finds white text hard to read on yellow, and yellow on white', () => {
    expect(failing('#ffd400')).toEqual(['text', 'light']);
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
