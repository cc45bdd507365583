import { defineConfig } from 'vitest/config';

// One project a room, each with its own config beside its tests.
export default defineConfig({ test: { projects: ['test/*/vitest.config.ts'], silent: 'passed-only' } });
