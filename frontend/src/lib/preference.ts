/** What one browser remembers for one person. Where nothing can be stored, nothing is remembered. */
function stored(key: string, apply?: (value: string) => void) {
  return {
    is: (value: string): boolean => {
      try {
        return localStorage.getItem(key) === value;
      } catch {
        return false;
      }
    },
    set: (value: string): void => {
      try {
        localStorage.setItem(key, value);
      } catch {
        // It holds until the page is left.
      }
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
