import { defineConfig } from 'vitest/config';

/**
 * The long searches, and whole runs on other threads, where coverage sees nothing and triples the
 * time: `npm run coverage` leaves them out and `npm run long` runs them alone, so that each file
 * runs once. Without a mode, all run.
 */
const long = [
  'test/law/trust/no-dead*',
  'test/naive/agreement-*',
  'test/{node,outcome}/**/*.test.ts',
  'test/simulate.test.ts',
];

export default defineConfig(({ mode }) => ({
  test: {
    include: mode === 'long' ? long : ['test/**/*.test.ts'],
    exclude: mode === 'coverage' ? long : [],
    pool: 'threads',
    // All processors: left to itself Vitest spares one, and of two that is half.
    maxWorkers: '100%',
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
}));
