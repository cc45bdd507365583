import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    name: 'repo',
    root: new URL('../..', import.meta.url).pathname,
    include: ['test/repo/**/*.test.ts'],
    environment: 'node',
    // For hangs, not for a busy machine.
    testTimeout: 60_000,
  },
});
