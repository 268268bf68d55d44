import react from '@vitejs/plugin-react';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { defineConfig, type Plugin } from 'vite';

/** The oldest browsers the portal promises to run in. */
const target = ['chrome109', 'edge109', 'firefox115', 'safari16'];

/**
 * Outlines of countries as a file of its own, so that whoever runs Comitia can put others in its place without a build.
 */
function outlines(): Plugin {
  const fileName = 'outlines/countries.json';
  const source = () => readFileSync(createRequire(import.meta.url).resolve('world-atlas/countries-50m.json'), 'utf8');
  return {
    name: 'outlines',
    generateBundle() {
      this.emitFile({ type: 'asset', fileName, source: source() });
    },
    configureServer(server) {
      server.middlewares.use(`/${fileName}`, (_request, response) => response.end(source()));
    },
  };
}

export default defineConfig({
  root: import.meta.dirname,
  plugins: [react(), outlines()],
  build: {
    target,
    cssTarget: target,
    outDir: 'dist',
    emptyOutDir: true,
    // Fonts stay files of their own: inlined they would delay the first text.
    assetsInlineLimit: 1024,
    chunkSizeWarningLimit: 1200,
    reportCompressedSize: false,
  },
  worker: { format: 'es' },
  server: {
    host: '127.0.0.1',
    proxy: {
      '/graphql': { target: 'http://127.0.0.1:3000', ws: true },
      '/api': 'http://127.0.0.1:3000',
      '/files': 'http://127.0.0.1:3000',
      '/health': 'http://127.0.0.1:3000',
      '/calendar': 'http://127.0.0.1:3000',
      '/exports': 'http://127.0.0.1:3000',
    },
  },
});
