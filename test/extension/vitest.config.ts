import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    name: 'extension',
    root: new URL('../..', import.meta.url).pathname,
    include: ['test/extension/**/*.test.{ts,tsx}'],
    environment: 'node',
    // For hangs, not for a busy machine.
    testTimeout: 60_000,
  },
});
