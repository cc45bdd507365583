import { defineConfig } from 'vitest/config';

// The Worker as a process of its own, from outside: what cannot be tried within workerd.
export default defineConfig({
  test: {
    name: 'worker-host',
    root: new URL('../..', import.meta.url).pathname,
    include: ['test/worker-host/**/*.test.ts'],
    environment: 'node',
    // Each test starts the Worker at least once, on a machine that may be busy.
    testTimeout: 240_000,
    hookTimeout: 240_000,
    fileParallelism: false,
  },
});
