import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    name: 'shared',
    root: new URL('../..', import.meta.url).pathname,
    include: ['test/shared/**/*.test.ts'],
    environment: 'node',
    // A list of faults is named whole: "[ Array(1) ]" at the end of a log helps nobody.
    chaiConfig: { truncateThreshold: 0 },
    // Property tests run thousands of letters: the cap is for hangs, not for a busy machine.
    testTimeout: 60_000,
  },
});
