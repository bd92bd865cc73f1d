import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const fromRoot = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url));

/** Where `npm run dev` finds the api; `npm start` serves it there. */
const api = process.env.GANGMU_API ?? 'http://localhost:4000';

export default defineConfig({
  root: fromRoot('viz'),
  // relative, so that the viewer works below any path
  base: './',
  plugins: [react()],
  // its layouts are fetched when they are asked for, as on the page
  worker: { format: 'es' },
  server: { proxy: { '/graphql': api, '/export': api } },
  build: { outDir: fromRoot('dist/viewer'), emptyOutDir: true, target: 'es2022', reportCompressedSize: true },
});
