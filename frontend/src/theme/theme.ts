import { type CSSVariablesResolver, createTheme, type MantineColorsTuple } from '@mantine/core';
import { type BrandScale, brandScale } from './brandScale';

const gray: MantineColorsTuple = [
  '#f7f8fb',
  '#f0f2f6',
  '#e5e8ee',
  '#d4d9e2',
  '#b4bbc9',
  '#8a93a5',
  '#6a7385',
  '#586174',
  '#333b4b',
  '#171b26',
];
const dark: MantineColorsTuple = [
  '#e7eaf1',
  '#c3c9d5',
  '#9aa3b5',
  '#7c869a',
  '#3d4454',
  '#2c3240',
  '#1c212c',
  '#171b24',
  '#10131b',
  '#0b0d14',
];

export function themeOf(brand: string) {
  const scale: BrandScale = brandScale(brand);
  return createTheme({
    colors: { brand: [...scale], danger: [...brandScale('#c4281c')], gray, dark },
    primaryColor: 'brand',
    primaryShade: { light: 6, dark: 6 },
    autoContrast: true,
    black: '#171b26',
    fontFamily: 'var(--font)',
    fontFamilyMonospace: "ui-monospace, SFMono-Regular, Menlo, Consolas, 'Liberation Mono', monospace",
    headings: { fontFamily: 'inherit', fontWeight: '650' },
    fontSizes: { xs: '0.75rem', sm: '0.8125rem', md: '0.875rem', lg: '1rem', xl: '1.1875rem' },
    spacing: { xs: '0.5rem', sm: '0.75rem', md: '1rem', lg: '1.5rem', xl: '2rem' },
    radius: { xs: '3px', sm: '4px', md: '6px', lg: '8px', xl: '12px' },
    defaultRadius: 'md',
    respectReducedMotion: true,
    cursorType: 'pointer',
    // Plain objects: naming the components themselves would put each of them into the first chunk.
    components: {
      Button: {
        vars: () => ({
          root: {
            '--button-height': 'var(--control-height)',
            '--button-padding-x': '0.75rem',
            '--button-fz': '0.8125rem',
          },
        }),
      },
      // The explanation stands below, so that fields side by side are in line.
      InputWrapper: { defaultProps: { inputWrapperOrder: ['label', 'input', 'description', 'error'] } },
      ActionIcon: { defaultProps: { variant: 'subtle', color: 'gray', size: 30 } },
      // What a dialog begins with covers nothing: the list opens by a click, an arrow or a letter.
      Select: { defaultProps: { openOnFocus: false } },
      Tabs: { defaultProps: { keepMounted: false } },
      Menu: {
        // The placeholder that Mantine focuses first is no menu item, which a menu may not hold.
        defaultProps: { shadow: 'md', position: 'bottom-end', withInitialFocusPlaceholder: false },
      },
    },
  });
}

/** What Mantine's defaults get wrong for contrast, and where its variables follow our tokens. */
export const variables: CSSVariablesResolver = () => ({
  variables: {},
  light: {
    '--mantine-color-body': 'var(--surface)',
    '--mantine-color-text': 'var(--text)',
    '--mantine-color-dimmed': 'var(--text-soft)',
    '--mantine-color-placeholder': 'var(--text-soft)',
    '--mantine-color-error': 'var(--bad-text)',
    '--mantine-color-default-border': 'var(--line-control)',
    '--mantine-color-anchor': 'var(--mantine-color-brand-6)',
  },
  dark: {
    '--mantine-color-body': 'var(--surface)',
    '--mantine-color-text': 'var(--text)',
    '--mantine-color-dimmed': 'var(--text-soft)',
    '--mantine-color-placeholder': 'var(--text-soft)',
    '--mantine-color-error': 'var(--bad-text)',
    '--mantine-color-default': 'var(--surface-raised)',
    '--mantine-color-default-hover': 'var(--mantine-color-dark-5)',
    '--mantine-color-default-border': 'var(--line-control)',
    '--mantine-color-anchor': 'var(--mantine-color-brand-3)',
  },
});
