import { describe, expect, it } from 'vitest';
import { brandScale, contrastOf } from './brandScale';
import vectors from './brandScale.vectors.json';

const colours = ['#3b4fd8', '#ffd400', '#ffffff', '#000000', '#e4002b', '#00a651', '#7fffd4', '#808080'];

describe('brandScale', () => {
  it.each(colours)('white text on shade 6 of %s has a contrast of at least 4.6', (colour) => {
    expect(contrastOf('#ffffff', brandScale(colour)[6])).toBeGreaterThanOrEqual(4.6);
  });

  it.each(colours)('the shades of %s never get lighter', (colour) => {
    const contrasts = brandScale(colour).map((shade) => contrastOf('#ffffff', shade));
    expect(contrasts).toEqual([...contrasts].sort((a, b) => a - b));
  });

  it('keeps a colour that is dark enough', () => {
    expect(brandScale('#3b4fd8')[6]).toBe('#3b4fd8');
  });

  it.each(vectors)('makes of $colour the same shades as the server', ({ colour, shades }) => {
    expect(brandScale(colour)).toEqual(shades);
  });

  it('refuses what is not a colour', () => {
    expect(() => brandScale('red')).toThrow('#rrggbb');
  });
});
