import { Hono } from 'hono';
import { type Precedents, PrecedentsQuery, STATE_RATES } from '../../shared/api/precedents.ts';
import { type Scorecard, ScorecardQuery } from '../../shared/api/scorecards.ts';
import type { AppEnv } from '../env.ts';
import { rankSimilar } from '../memory/rank-similar.ts';
import { validQuery } from '../middleware/valid.ts';
import { countPrecedents, findCandidates } from '../store/precedents.ts';
import { readScorecard } from '../store/scorecards.ts';

export const scorecards = new Hono<AppEnv>().get('/', validQuery(ScorecardQuery), async (c) => {
  const { by, from = '', to = '9999-12' } = c.req.valid('query');
  const body: Scorecard = {
    by,
    rows: await readScorecard(c.env.DB, c.get('principal').teamId, by, from, to),
  };
  return c.json(body);
});

export const precedents = new Hono<AppEnv>().get('/', validQuery(PrecedentsQuery), async (c) => {
  const query = c.req.valid('query');
  const { teamId } = c.get('principal');
  const [rates, candidates] = await Promise.all([
    countPrecedents(c.env.DB, teamId, query),
    findCandidates(c.env.DB, teamId, query),
  ]);
  const body: Precedents = { rates, similar: rankSimilar(query, candidates), state: [...STATE_RATES] };
  return c.json(body);
});
