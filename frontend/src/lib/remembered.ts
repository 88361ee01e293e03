/** What one browser remembers for one person. Where nothing can be stored, nothing is remembered. */
export function remembered(key: string) {
  return {
    get: (): string | null => {
      try {
        return localStorage.getItem(key);
      } catch {
        return null;
      }
    },
    /** Null forgets it. */
    set: (value: string | null): void => {
      try {
        if (value === null) localStorage.removeItem(key);
        else localStorage.setItem(key, value);
      } catch {
        // It holds until the page is left.
      }
    },
  };
}
