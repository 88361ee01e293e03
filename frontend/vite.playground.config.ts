import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

/**
 * GraphiQL's files carry a directive for a compiler that does not run here, and the bundler warns of each that it drops.
 */
const withoutDirectives: Plugin = {
  name: 'without-directives',
  transform: {
    filter: { id: /node_modules/, code: /^["']use no memo["'];?/m },
    handler: (code) => ({ code: code.replace(/^["']use no memo["'];?/gm, ''), map: null }),
  },
};

export default defineConfig({
  base: '/playground/',
  root: 'src/playground',
  publicDir: false,
  plugins: [withoutDirectives, react()],
  html: { cspNonce: '__NONCE__' },
  build: {
    assetsInlineLimit: 0,
    target: 'baseline-widely-available',
    outDir: '../../dist/playground',
    emptyOutDir: true,
    chunkSizeWarningLimit: 6000,
  },
  worker: { format: 'es' },
  server: { proxy: { '/graphql': process.env.LMP_DEV_SERVER ?? 'http://127.0.0.1:8080' } },
});
