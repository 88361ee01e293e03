import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

export default defineConfig({
  base: '/playground/',
  root: 'src/playground',
  publicDir: false,
  plugins: [react()],
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
