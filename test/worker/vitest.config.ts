import { existsSync, readFileSync } from 'node:fs';
import { cloudflareTest, readD1Migrations } from '@cloudflare/vitest-plugin';
import { defineConfig } from 'vitest/config';

const root = new URL('../..', import.meta.url).pathname;
const migrations = await readD1Migrations(`${root}worker/migrations`);

const seeds = `${root}../shared/letters/seeds/`;

/** The seed letters, where they lie beside the repository: the Worker's own world has no files. */
function readSeeds(): { text: string; outcome: string; items: number }[] | null {
  if (!existsSync(`${seeds}known-answers.json`)) return null;
  const answers = JSON.parse(readFileSync(`${seeds}known-answers.json`, 'utf8')) as Record<
    string,
    { outcome: string; items: unknown[] }
  >;
  return Object.entries(answers)
    .filter(([file]) => file.endsWith('.txt'))
    .map(([file, { outcome, items }]) => ({
      text: readFileSync(seeds + file, 'utf8'),
      outcome,
      items: items.length,
    }));
}

export default defineConfig({
  plugins: [
    cloudflareTest({
      wrangler: { configPath: `${root}wrangler.toml` },
      miniflare: {
        bindings: {
          MIGRATIONS: migrations,
          // The test of leaks reads every line that a deployment would write.
          LOG: 'all',
          SEEDS: readSeeds(),
          // SHA-256 of "operator-token-of-the-tests"
          OPERATOR_TOKEN_SHA256: '11371aff22562e1c8540b6417a2429007fbbdb4ae0ffda050503b3d77632e972',
          CLAIM_SECRET: 'claim-secret-of-the-tests',
        },
      },
    }),
  ],
  test: {
    name: 'worker',
    root,
    include: ['test/worker/**/*.test.ts'],
    // A generous cap: the database writes to disk, and the machine may be busy.
    testTimeout: 60_000,
    setupFiles: ['test/worker/setup.ts'],
  },
});
