import { applyD1Migrations, type D1Migration } from 'cloudflare:test';
import { env } from 'cloudflare:workers';
import { beforeAll } from 'vitest';

declare global {
  namespace Cloudflare {
    interface GlobalProps {
      mainModule: typeof import('../../worker/index.ts');
    }
    interface Env {
      DB: D1Database;
      MIGRATIONS: D1Migration[];
      OPERATOR_TOKEN_SHA256: string;
      CLAIM_SECRET: string;
      SEEDS: { text: string; outcome: string; items: number }[] | null;
      ENVIRONMENT: string;
    }
  }
}

beforeAll(async () => {
  await applyD1Migrations(env.DB, env.MIGRATIONS);
});
