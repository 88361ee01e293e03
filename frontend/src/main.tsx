import '@fontsource-variable/inter/wght.css';
import './theme/layers.css';
import './theme/tokens.css';
import { setNonce } from 'get-nonce';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/App';
import { speak } from './lib/language';
import { followFocus } from './ui/focusTrail';

// The nonce of this response: Mantine's variables and the scroll lock of dialogs write style elements.
const nonce = document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce ?? '';
setNonce(nonce);

// A new version was put on the server while this one was open: its files are gone, the page is fetched anew, once.
window.addEventListener('vite:preloadError', () => void reloadOnce());

async function reloadOnce() {
  const { href } = window.location;
  if (sessionStorage.getItem('reloaded') === href) return;
  // Without an answer of the server there is no new version, and no page to fetch either.
  const answer = await fetch('/healthz', { cache: 'no-store' }).catch(() => null);
  if (!answer?.ok) return;
  sessionStorage.setItem('reloaded', href);
  window.location.reload();
}

followFocus();

const container = document.getElementById('root');
if (!container) throw new Error('index.html has no element with the id root');
// public/boot.js has chosen the language; until its words are here there is nothing to show.
void speak(document.documentElement.lang).then(() =>
  createRoot(container).render(
    <StrictMode>
      <App nonce={nonce} />
    </StrictMode>,
  ),
);
