// Runs before the first paint: the colour scheme, the language and the outline of the page, so that nothing flashes.
(() => {
  const root = document.documentElement;
  let scheme = 'auto';
  let locale = null;
  try {
    scheme = localStorage.getItem('mantine-color-scheme-value') ?? 'auto';
    root.dataset.density = localStorage.getItem('density') ?? 'comfortable';
    locale = localStorage.getItem('locale');
  } catch {
    // Without storage the system decides.
  }
  if (scheme === 'auto') scheme = matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
  root.setAttribute('data-mantine-color-scheme', scheme);
  if (/^\/(sign-in|forgot-password|set-password|register|trial|confirm)/.test(location.pathname))
    root.dataset.outside = '';

  // The language of the last visit, else the best of the browser's. Its words are fetched beside the scripts.
  const catalogues = JSON.parse(document.currentScript.dataset.catalogues);
  const languageOf = (tag) => tag.split('-')[0].toLowerCase();
  root.lang = [locale, ...navigator.languages].find((tag) => tag && languageOf(tag) in catalogues) ?? 'en';
  const file = catalogues[languageOf(root.lang)];
  if (file)
    document.head.append(Object.assign(document.createElement('link'), { rel: 'modulepreload', href: file }));
})();
