import { lingui } from '@lingui/vite-plugin';
import babel from '@rolldown/plugin-babel';
import react, { reactCompilerPreset } from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

const server = process.env.LMP_DEV_SERVER ?? 'http://127.0.0.1:8080';

export default defineConfig({
  // make run says what it does in a line; LMP_QUIET is set there.
  logLevel: process.env.LMP_QUIET ? 'warn' : 'info',
  plugins: [
    react(),
    lingui(),
    babel({
      include: /\/src\/(?!__generated__).*\.tsx?$/,
      plugins: ['relay', '@lingui/babel-plugin-lingui-macro'],
      presets: [reactCompilerPreset()],
    }),
  ],
  // The server replaces the text with the nonce of each response.
  html: { cspNonce: '__NONCE__' },
  build: {
    chunkSizeWarningLimit: 4096, // what a page may weigh is checked by scripts/check-bytes.ts
    manifest: true,
    assetsInlineLimit: 0,
    target: 'baseline-widely-available',
    outDir: 'dist',
    emptyOutDir: true,
  },
  // The playground has its own build; its workers are none of this one's.
  optimizeDeps: { entries: ['index.html'] },
  server: {
    proxy: {
      '/graphql': server,
      '/auth': server,
      '/files': server,
      '/playground': server,
    },
  },
  test: {
    environment: 'happy-dom',
    setupFiles: ['./src/testing/setup.ts'],
    // Bounds for a busy machine; what is waited for is always a state.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    include: ['src/**/*.test.{ts,tsx}'],
    restoreMocks: true,
    css: false,
  },
});
