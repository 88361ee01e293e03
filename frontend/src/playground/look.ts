/** Where the console keeps what was chosen in it: light, dark, or as the system (auto). public/boot.js reads the same. */
const key = 'mantine-color-scheme-value';
const systemIsDark = window.matchMedia('(prefers-color-scheme: dark)');

/** The console's own look. */
export function look(): 'light' | 'dark' {
  const chosen = stored();
  return chosen === 'light' || chosen === 'dark' ? chosen : systemIsDark.matches ? 'dark' : 'light';
}

/** Told when another look is chosen in the console, in whatever tab, and when the system changes its own. */
export function onLook(changed: () => void): () => void {
  window.addEventListener('storage', changed);
  systemIsDark.addEventListener('change', changed);
  return () => {
    window.removeEventListener('storage', changed);
    systemIsDark.removeEventListener('change', changed);
  };
}

function stored(): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null; // without storage the system decides
  }
}
