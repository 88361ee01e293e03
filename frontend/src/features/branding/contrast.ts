import { brandScale, contrastOf } from '../../theme/brandScale';

/** What the console draws on: --surface of tokens.css, in both looks. */
export const surfaces = { light: '#ffffff', dark: '#10131b' } as const;

interface Contrast {
  place: 'text' | 'light' | 'dark';
  ratio: number;
  /** What WCAG asks for there; the server refuses less. */
  least: number;
}

/** How well an accent is seen where the console uses it; null for what is no color yet. */
export function contrastsOf(color: string): readonly Contrast[] | null {
  if (!/^#[0-9a-f]{6}$/i.test(color)) return null;
  return [
    { place: 'text', ratio: contrastOf('#ffffff', color), least: 4.5 },
    { place: 'light', ratio: contrastOf(surfaces.light, color), least: 3 },
    { place: 'dark', ratio: contrastOf(surfaces.dark, brandScale(color)[5]), least: 3 },
  ];
}
