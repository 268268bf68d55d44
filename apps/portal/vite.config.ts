import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** The oldest browsers the portal promises to run in. */
const target = ['chrome109', 'edge109', 'firefox115', 'safari16'];

export default defineConfig({
  root: import.meta.dirname,
  plugins: [react()],
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
