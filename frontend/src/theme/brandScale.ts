/**
 * The ten shades that a partner's one colour becomes.
 *
 * Shade 6 carries white text: its lightness is lowered until the contrast is at least 4.6 : 1, so no partner can
 * choose a colour that makes the console unreadable. The server makes the same shades to check a colour before it is
 * kept; both are tested against the same table.
 */
export type BrandScale = readonly [
  string,
  string,
  string,
  string,
  string,
  string,
  string,
  string,
  string,
  string,
];

const smallestContrast = 4.6;
const lightest = 0.975;
/** How far each of the light shades has gone from the lightest towards shade 6. */
const towards = [0, 0.04, 0.13, 0.3, 0.52, 0.76] as const;
const chromaOfLight = [0.1, 0.18, 0.36, 0.62, 0.84, 0.95] as const;
const darker = [0.88, 0.76, 0.64] as const;
const chromaOfDark = [0.95, 0.85, 0.7] as const;

interface Oklch {
  l: number;
  c: number;
  h: number;
}
type Rgb = readonly [red: number, green: number, blue: number];

export function brandScale(colour: string): BrandScale {
  const base = toOklch(parse(colour));
  let l = base.l;
  while (contrast(toRgb({ ...base, l }), [1, 1, 1]) < smallestContrast) l -= 0.005;

  const light = (i: 0 | 1 | 2 | 3 | 4 | 5) =>
    hex(toRgb({ l: lightest + (l - lightest) * towards[i], c: base.c * chromaOfLight[i], h: base.h }));
  const dark = (i: 0 | 1 | 2) => hex(toRgb({ l: l * darker[i], c: base.c * chromaOfDark[i], h: base.h }));

  return [
    light(0),
    light(1),
    light(2),
    light(3),
    light(4),
    light(5),
    hex(toRgb({ ...base, l })),
    dark(0),
    dark(1),
    dark(2),
  ];
}

/** The contrast of two colours by WCAG 2, between 1 and 21. */
export function contrastOf(one: string, other: string): number {
  return contrast(parse(one), parse(other));
}

function parse(colour: string): Rgb {
  const match = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(colour);
  if (!match) throw new Error(`not a colour of the form #rrggbb: ${colour}`);
  const part = (i: number) => Number.parseInt(match[i] ?? '0', 16) / 255;
  return [part(1), part(2), part(3)];
}

function hex(rgb: Rgb): string {
  const part = (value: number) =>
    Math.round(Math.min(1, Math.max(0, value)) * 255)
      .toString(16)
      .padStart(2, '0');
  return `#${rgb.map(part).join('')}`;
}

function contrast(one: Rgb, other: Rgb): number {
  const [a, b] = [luminance(one), luminance(other)];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

function luminance(rgb: Rgb): number {
  // What the screen shows is the rounded colour, so that is what is measured.
  const [r, g, b] = rgb.map((v) => linear(Math.round(Math.min(1, Math.max(0, v)) * 255) / 255));
  return 0.2126 * (r ?? 0) + 0.7152 * (g ?? 0) + 0.0722 * (b ?? 0);
}

function linear(v: number): number {
  return v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4;
}

function gamma(v: number): number {
  return v <= 0.0031308 ? v * 12.92 : 1.055 * v ** (1 / 2.4) - 0.055;
}

function toOklch([red, green, blue]: Rgb): Oklch {
  const [r, g, b] = [linear(red), linear(green), linear(blue)];
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  const a = 1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s;
  const bb = 0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s;
  return {
    l: 0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    c: Math.hypot(a, bb),
    h: Math.atan2(bb, a),
  };
}

/** The nearest colour that a screen can show: the chroma gives way, lightness and hue stay. */
function toRgb(colour: Oklch): Rgb {
  let c = colour.c;
  for (;;) {
    const rgb = unclipped({ ...colour, c });
    if (c <= 0 || rgb.every((v) => v >= -0.0005 && v <= 1.0005)) return rgb;
    c -= 0.002;
  }
}

function unclipped({ l, c, h }: Oklch): Rgb {
  const [a, b] = [Math.max(0, c) * Math.cos(h), Math.max(0, c) * Math.sin(h)];
  const ll = (l + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (l - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (l - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return [
    gamma(4.0767416621 * ll - 3.3077115913 * m + 0.2309699292 * s),
    gamma(-1.2684380046 * ll + 2.6097574011 * m - 0.3413193965 * s),
    gamma(-0.0041960863 * ll - 0.7034186147 * m + 1.707614701 * s),
  ];
}
