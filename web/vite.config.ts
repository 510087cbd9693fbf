import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

const api = process.env.NETOS_API ?? 'http://127.0.0.1:8000';
const proxied = ['/api', '/auth', '/openapi.json', '/docs-api', '/healthz', '/readyz'];
const proxy = Object.fromEntries(proxied.map((path) => [path, { target: api, changeOrigin: true }]));

export default defineConfig({
  plugins: [react()],
  resolve: { alias: { '@': fileURLToPath(new URL('./src', import.meta.url)) } },
  server: { port: 5173, proxy },
  preview: { port: 5173, proxy },
  build: {
    target: 'es2023',
    chunkSizeWarningLimit: 1100,
    // A strict content security policy allows no inline script and no data: script.
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
  },
  test: {
    environment: 'jsdom',
    globals: true,
    include: ['src/**/*.test.{ts,tsx}'],
    setupFiles: ['src/testing/setup.ts'],
    css: false,
    env: { DEBUG_PRINT_LIMIT: '0' },
    restoreMocks: true,
    testTimeout: 40_000,
    // Both cores of the least machine there is; by itself it would keep one free.
    maxWorkers: 2,
  },
});
