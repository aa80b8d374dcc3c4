import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    pool: 'threads',
    // One set of modules for all files of a worker: the law is loaded once. Nothing in src has
    // state to leak.
    isolate: false,
    // Modules run as Node runs them for a user: the engine compiles the text of formulas, and Vite
    // would rewrite it.
    experimental: { viteModuleRunner: false },
    testTimeout: 60_000,
    hookTimeout: 60_000,
    coverage: {
      provider: 'v8', // others rewrite the text of functions, and the engine compiles that text
      include: ['src/**/*.ts'],
      reporter: ['text-summary', 'json-summary', 'html'],
      thresholds: {
        'src/law/**/*.ts': { lines: 95 },
        'src/engine/**/*.ts': { lines: 95 },
      },
    },
    benchmark: { include: ['benchmarks/**/*.bench.ts'] },
  },
});
