import { Hono } from 'hono';
import {
  type DecisionAnswer,
  type DecisionPage,
  DecisionPath,
  type DecisionSort,
  ExportDecisionsQuery,
  LabelDecisionRequest,
  LetterPath,
  ListDecisionsQuery,
  SaveDecisionsRequest,
} from '../../shared/api/decisions.ts';
import { now } from '../clock.ts';
import type { AppEnv } from '../env.ts';
import { exportDecisions } from '../memory/export-decisions.ts';
import { guardedClaim } from '../memory/guard.ts';
import { jsonOnly } from '../middleware/json-only.ts';
import { requireRole } from '../middleware/require-role.ts';
import { validBody, validParam, validQuery } from '../middleware/valid.ts';
import { refuse } from '../problem-response.ts';
import { recordAct } from '../store/audit.ts';
import { readCursor, writeCursor } from '../store/cursor.ts';
import { saveLetter } from '../store/decisions.ts';
import { findDecisions, forgetDecisions, labelDecisions } from '../store/find-decisions.ts';
import { searchDecisions } from '../store/search.ts';

const PAGE = 25;

export const decisions = new Hono<AppEnv>()
  .get('/', validQuery(ListDecisionsQuery), async (c) => {
    const { sort = 'newest-added', limit, cursor, ...filters } = c.req.valid('query');
    const after = cursor === undefined ? null : readCursor(sort, cursor);
    if (cursor !== undefined && after === null)
      return refuse(c, 'invalid-request', 'The cursor is not one of this list.');
    const size = limit === undefined ? PAGE : Number(limit);
    const found = await searchDecisions(c.env.DB, c.get('principal').teamId, {
      filters,
      sort,
      after,
      limit: size + 1,
    });
    const body: DecisionPage = { decisions: found.slice(0, size), next: nextOf(found, size, sort) };
    return c.json(body);
  })
  .get('/export', validQuery(ExportDecisionsQuery), async (c) => {
    const { format, ...filters } = c.req.valid('query');
    const who = c.get('principal');
    await recordAct(c.env.DB, who, 'decisions.exported', null, now());
    return exportDecisions(c.env.DB, who.teamId, filters, format);
  })
  .get('/:key', validParam(DecisionPath), async (c) => {
    const body: DecisionAnswer = {
      decisions: await findDecisions(c.env.DB, c.get('principal').teamId, c.req.valid('param').key),
    };
    return body.decisions.length === 0 ? refuse(c, 'not-found') : c.json(body);
  })
  .put(
    '/:key',
    requireRole('member'),
    jsonOnly,
    validParam(LetterPath),
    validBody(SaveDecisionsRequest),
    async (c) => {
      const who = c.get('principal');
      const { decisions: facts, claim } = c.req.valid('json');
      const hash = c.req.valid('param').key;
      const key = await guardedClaim(c.env, who.teamId, claim);
      await saveLetter(c.env.DB, who, { hash, decisions: facts, claimKey: key }, now());
      return c.body(null, 204);
    },
  )
  .patch(
    '/:key',
    requireRole('member'),
    jsonOnly,
    validParam(DecisionPath),
    validBody(LabelDecisionRequest),
    async (c) => {
      const { key } = c.req.valid('param');
      const isLabelled = await labelDecisions(
        c.env.DB,
        c.get('principal'),
        key,
        c.req.valid('json').vendor,
        now(),
      );
      return isLabelled ? c.body(null, 204) : refuse(c, 'not-found');
    },
  )
  .delete('/:key', requireRole('administrator'), validParam(DecisionPath), async (c) => {
    const isForgotten = await forgetDecisions(c.env.DB, c.get('principal'), c.req.valid('param').key, now());
    return isForgotten ? c.body(null, 204) : refuse(c, 'not-found');
  });

function nextOf(found: DecisionPage['decisions'], size: number, sort: DecisionSort): string | null {
  const last = found.length > size ? found[size - 1] : undefined;
  return last === undefined
    ? null
    : writeCursor(sort, { id: last.id, decided: last.facts.dates.decision ?? '' });
}
