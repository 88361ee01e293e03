import { remembered } from './remembered';

function stored(key: string, apply?: (value: string) => void) {
  const memory = remembered(key);
  return {
    is: (value: string): boolean => memory.get() === value,
    set: (value: string): void => {
      memory.set(value);
      apply?.(value);
    },
  };
}

export const preference = {
  density: stored('density', (value) => {
    document.documentElement.dataset.density = value;
    // The grids measure their rows anew.
    window.dispatchEvent(new Event('resize'));
  }),
  /** Single-key shortcuts, which get in the way of people who dictate. */
  shortcuts: stored('shortcuts'),
  /** The language of the next first paint; public/boot.js reads it. */
  locale: stored('locale'),
};
