import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    name: 'repo',
    root: new URL('../..', import.meta.url).pathname,
    include: ['test/repo/**/*.test.ts'],
    environment: 'node',
    // A list of faults is named whole: "[ Array(1) ]" at the end of a log helps nobody.
    chaiConfig: { truncateThreshold: 0 },
    // For hangs, not for a busy machine.
    testTimeout: 60_000,
  },
});
