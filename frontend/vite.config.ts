import { readdirSync } from 'node:fs';
import { lingui } from '@lingui/vite-plugin';
import babel from '@rolldown/plugin-babel';
import react, { reactCompilerPreset } from '@vitejs/plugin-react';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';

const server = process.env.LMP_DEV_SERVER ?? 'http://127.0.0.1:8080';

/** Tells public/boot.js which languages there are, and in which files a build has put them. */
function catalogues(): Plugin {
  return {
    name: 'catalogues',
    transformIndexHtml: {
      order: 'post',
      handler(html, { bundle }) {
        const fileOf = (locale: string) =>
          Object.values(bundle ?? {}).find(
            (file) =>
              file.type === 'chunk' && file.facadeModuleId?.endsWith(`/src/locales/${locale}/messages.po`),
          )?.fileName;
        const files = readdirSync('src/locales').map((locale) => [
          locale,
          bundle ? `/${fileOf(locale)}` : '',
        ]);
        const value = JSON.stringify(Object.fromEntries(files)).replaceAll('"', '&quot;');
        return html.replace('src="/boot.js"', `src="/boot.js" data-catalogues="${value}"`);
      },
    },
  };
}

export default defineConfig({
  // make run says what it does in a line; LMP_QUIET is set there.
  logLevel: process.env.LMP_QUIET ? 'warn' : 'info',
  plugins: [
    react(),
    lingui(),
    catalogues(),
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
