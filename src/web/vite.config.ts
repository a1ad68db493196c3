import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const here = import.meta.dirname;
/** Where `ugoda serve` listens while the pages are worked on. */
const SERVICE = 'http://localhost:3000';

/** Builds the pages into `dist/web`. Nothing is inlined: the service forbids inline scripts and styles. */
export default defineConfig({
  root: here,
  plugins: [react()],
  build: {
    outDir: join(here, '../../dist/web'),
    emptyOutDir: true,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      input: {
        index: join(here, 'index.html'),
        chat: join(here, 'chat.html'),
        console: join(here, 'console.html'),
        phone: join(here, 'phone.html'),
      },
    },
  },
  server: { proxy: { '/api': { target: SERVICE, ws: true } } },
});
