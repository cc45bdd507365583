import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    name: 'repo',
    root: new URL('../..', import.meta.url).pathname,
    include: ['test/repo/**/*.test.ts'],
    environment: 'node',
  },
});
