import { defineConfig } from 'vitest/config';

// One process and one browser for all files, one after the other: starting Chromium costs more than a situation.
export default defineConfig({
  test: {
    name: 'browser',
    root: new URL('../..', import.meta.url).pathname,
    include: ['test/browser/**/*.test.ts'],
    environment: 'node',
    pool: 'forks',
    isolate: false,
    fileParallelism: false,
    maxWorkers: 1,
    testTimeout: 40_000,
    // Real browsers on two shared cores lose an event now and then; a defect fails every time, on a fresh browser too.
    retry: 2,
    hookTimeout: 60_000,
    teardownTimeout: 20_000,
  },
});
