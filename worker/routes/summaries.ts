import { Hono } from 'hono';
import { SummariesRequest, type Summary } from '../../shared/api/contract.ts';
import { reduceSummary } from '../../shared/api/reduce-summary.ts';
import type { Repeat } from '../../shared/api/repeats.ts';
import { hasRole } from '../../shared/api/roles.ts';
import type { SaveWarning, SummariesAnswer } from '../../shared/api/summaries.ts';
import { parseDecision } from '../../shared/index.ts';
import { sha256Hex } from '../auth/sha256.ts';
import { now } from '../clock.ts';
import type { AppEnv, Env, Principal } from '../env.ts';
import { log } from '../log.ts';
import { guardedClaim, repeatsOf } from '../memory/guard.ts';
import { jsonOnly } from '../middleware/json-only.ts';
import { validBody } from '../middleware/valid.ts';
import { sendProblem } from '../problem-response.ts';
import { saveLetter } from '../store/decisions.ts';
import { StoreUnavailable } from '../store/unavailable.ts';

export const summaries = new Hono<AppEnv>().post('/', jsonOnly, validBody(SummariesRequest), async (c) => {
  const { text, received, claim } = c.req.valid('json');
  const parsed = parseDecision(text, received === undefined ? {} : { received });
  if (!parsed.ok) return sendProblem(c, parsed.problem);
  const kept = await remember(c.env, c.get('principal'), c.get('requestId'), text, claim, parsed.summaries);
  const body: SummariesAnswer = { summaries: parsed.summaries, ...kept };
  return c.json(body, 200, { 'cache-control': 'no-store' });
});

/** The answer goes out after the commit; a store that fails costs the memory, never the summary. */
async function remember(
  env: Env,
  who: Principal,
  requestId: string,
  text: string,
  claim: string | undefined,
  read: readonly Summary[],
): Promise<Omit<SummariesAnswer, 'summaries'>> {
  if (!hasRole(who.role, 'member')) return { saved: false, warnings: [READER], repeats: [] };
  try {
    const claimKey = await guardedClaim(env, who.teamId, claim);
    const hash = await sha256Hex(text);
    const repeats = claimKey === null ? [] : await repeatsOfLetters(env, who.teamId, claimKey, hash, read);
    const record = { hash, decisions: read.map(reduceSummary), claimKey };
    await saveLetter(env.DB, who, record, now());
    return { saved: true, warnings: [], repeats };
  } catch (error) {
    if (!(error instanceof StoreUnavailable)) throw error;
    log({ event: 'not-saved', requestId, operation: error.operation, reason: error.reason });
    return { saved: false, warnings: [NOT_SAVED], repeats: [] };
  }
}

async function repeatsOfLetters(
  env: Env,
  teamId: number,
  key: string,
  letter: string,
  read: readonly Summary[],
): Promise<Repeat[]> {
  const found = read.map((summary) => {
    const on =
      summary.dates.utilizationReview ?? summary.dates.decision ?? new Date(now()).toISOString().slice(0, 10);
    const treatments = summary.items.map((item) => ({
      item: item.number,
      name: item.treatment?.name ?? null,
      request: item.request,
      bodyPart: item.treatment?.bodyPart ?? null,
      side: item.treatment?.side ?? null,
    }));
    return repeatsOf(env, teamId, key, on, { caseNumber: summary.caseNumber, letter }, treatments);
  });
  return (await Promise.all(found)).flat();
}

const NOT_SAVED: SaveWarning = {
  code: 'not-saved',
  message: 'The team database did not take this decision. It waits on this device and is sent again.',
};
const READER: SaveWarning = {
  code: 'not-saved',
  message: 'Your role may read, so this letter was not added to the team memory.',
};
