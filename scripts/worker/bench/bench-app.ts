/** What the service is measured against, in the same workerd: bare Hono routes of the same framework and database. */
import type { D1Database } from '@cloudflare/workers-types';
import { Hono } from 'hono';
import type { DecisionFacts } from '../../../shared/api/facts.ts';
import { reduceSummary } from '../../../shared/api/reduce-summary.ts';
import { parseDecision } from '../../../shared/index.ts';
import service from '../../../worker/app.ts';
import type { AppEnv } from '../../../worker/env.ts';
import { saveLetter } from '../../../worker/store/decisions.ts';
import { sampleLetter } from '../sample-letter.ts';
import { fillDecisions } from './fill.ts';

interface BenchEnv extends AppEnv {
  Bindings: AppEnv['Bindings'] & { readonly FEW: D1Database };
}

const WHO = { teamId: 1, tokenId: 'bench', memberId: null, role: 'member', expiresAt: null } as const;
let made: DecisionFacts[] | null = null;

function sampleFacts(): DecisionFacts[] {
  const parsed = parseDecision(sampleLetter('CM15-0000000'));
  return parsed.ok ? parsed.summaries.map(reduceSummary) : [];
}

const bench = new Hono<BenchEnv>()
  .post('/bench/echo', async (c) => c.json(await c.req.json()))
  // The same statements over facts made once: no token, no validation, no parser, no summary in the answer.
  .post('/bench/writes', async (c) => {
    const { number } = await c.req.json<{ number: number }>();
    const caseNumber = `CM98-${String(number).padStart(7, '0')}`;
    made ??= sampleFacts();
    const decisions = made.map((facts) => ({ ...facts, caseNumber }));
    const hash = number.toString(16).padStart(64, '0');
    await saveLetter(c.env.DB, WHO, { hash, decisions, claimKey: null }, Date.now());
    return c.json({ saved: true });
  })
  .post('/bench/fill', async (c) => {
    const { from, count } = await c.req.json<{ from: number; count: number }>();
    await fillDecisions(isFew(c.req.raw) ? c.env.FEW : c.env.DB, from, count);
    return c.json({ filled: count });
  })
  // The smaller database knows the same team and tokens.
  .post('/bench/share', async (c) => {
    for (const table of ['teams', 'tokens']) {
      const { results } = await c.env.DB.prepare(`select * from ${table}`).all();
      for (const row of results) {
        const names = Object.keys(row);
        await c.env.FEW.prepare(
          `insert or ignore into ${table} (${names.join()}) values (${names.map(() => '?').join()})`,
        )
          .bind(...Object.values(row))
          .run();
      }
    }
    return c.json({ shared: true });
  });

/** Which of the two databases a request is about. */
function isFew(request: Request): boolean {
  return request.headers.get('x-bench-few') !== null;
}

export default {
  fetch: (request: Request, env: BenchEnv['Bindings'], context: never) =>
    new URL(request.url).pathname.startsWith('/bench/')
      ? bench.fetch(request, env, context)
      : service.fetch(request, isFew(request) ? { ...env, DB: env.FEW } : env, context),
};
