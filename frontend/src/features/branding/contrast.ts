import { brandScale, contrastOf } from '../../theme/brandScale';

/** What the console draws on: --surface of tokens.css, in both looks. */
export const surfaces = { light: '#ffffff', dark: '#10131b' } as const;

interface Contrast {
  place: 'text' | 'light' | 'dark';
  ratio: number;
  /** What WCAG asks for there; the server refuses less. */
  least: number;
}

/** How well the color that an accent is drawn in is seen where the console uses it; null for what is no color yet. */
export function contrastsOf(color: string): readonly Contrast[] | null {
  if (!isColor(color)) return null;
  const shades = brandScale(color);
  return [
    { place: 'text', ratio: contrastOf('#ffffff', shades[6]), least: leastOfText },
    { place: 'light', ratio: contrastOf(surfaces.light, shades[6]), least: 3 },
    { place: 'dark', ratio: contrastOf(surfaces.dark, shades[5]), least: 3 },
  ];
}

interface Correction {
  /** What it is drawn in. */
  drawn: string;
  /** The contrast of white text on what was typed. */
  ratio: number;
  least: number;
}

/** In what an accent is drawn that is too light for white text; null where it is drawn as it is typed. */
export function correctionOf(color: string): Correction | null {
  if (!isColor(color)) return null;
  const drawn = brandScale(color)[6];
  if (drawn === color.toLowerCase()) return null;
  return { drawn, ratio: contrastOf('#ffffff', color), least: leastOfText };
}

const leastOfText = 4.5;

function isColor(text: string): boolean {
  return /^#[0-9a-f]{6}$/i.test(text);
}
