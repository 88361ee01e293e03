// Runs before the first paint: the colour scheme and the outline of the page, so that nothing flashes.
(() => {
  const root = document.documentElement;
  let scheme = 'auto';
  try {
    scheme = localStorage.getItem('mantine-color-scheme-value') ?? 'auto';
    root.dataset.density = localStorage.getItem('density') ?? 'comfortable';
  } catch {
    // Without storage the system decides.
  }
  if (scheme === 'auto') scheme = matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
  root.setAttribute('data-mantine-color-scheme', scheme);
  if (/^\/(sign-in|forgot-password|set-password)/.test(location.pathname)) root.dataset.outside = '';
})();
