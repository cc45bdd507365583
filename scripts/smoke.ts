/**
 * npm run smoke -- --address https://… : whether a deployment does its main job, from outside. Takes a member's token
 * from IMR_TEAM_TOKEN (a machine's own Worker needs none). Leaves one invented decision, and removes it where the
 * token is an administrator's. Ends with 1 when anything is not as it should be.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { HealthResponse } from '../shared/api/health.ts';
import { Problem } from '../shared/api/problems.ts';
import { SummariesAnswer } from '../shared/api/summaries.ts';
import { WhoAmI } from '../shared/api/teams.ts';
import { sampleLetter } from './worker/sample-letter.ts';

const LOCAL_TOKEN = path.resolve(import.meta.dirname, '../.wrangler/state/development-token');
const { values } = parseArgs({ options: { address: { type: 'string', default: 'http://127.0.0.1:8787' } } });
const address = values.address.replace(/\/$/, '');
const isLocal = /^http:\/\/(127\.0\.0\.1|localhost)(:|$)/.test(address);
const token = process.env.IMR_TEAM_TOKEN ?? (isLocal ? readFileSync(LOCAL_TOKEN, 'utf8').trim() : '');

function send(
  method: string,
  at: string,
  body?: string,
  headers: Record<string, string> = {},
): Promise<Response> {
  return fetch(address + at, {
    method,
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json', ...headers },
    ...(body === undefined ? {} : { body }),
    signal: AbortSignal.timeout(15_000),
  });
}

async function refusal(response: Response): Promise<string> {
  return Problem.parse(await response.json()).code;
}

const letter = JSON.stringify({ text: sampleLetter('CM99-0000001') });
const checks: readonly (readonly [string, () => Promise<boolean>])[] = [
  [
    'it is there',
    async () => HealthResponse.safeParse(await (await send('GET', '/v1/health')).json()).success,
  ],
  ['it knows the token', async () => WhoAmI.safeParse(await (await send('GET', '/v1/me')).json()).success],
  [
    'it refuses without a token',
    async () =>
      (await refusal(await send('POST', '/v1/summaries', letter, { authorization: '' }))) === 'unauthorized',
  ],
  [
    'it reads a letter and remembers it',
    async () => {
      const answer = SummariesAnswer.parse(await (await send('POST', '/v1/summaries', letter)).json());
      return answer.saved && answer.summaries[0]?.caseNumber === 'CM99-0000001';
    },
  ],
  [
    'it finds the letter again',
    async () =>
      (await (await send('GET', '/v1/decisions?caseNumber=CM99-0000001')).text()).includes('CM99-0000001'),
  ],
  [
    'it refuses what is no decision',
    async () =>
      (await refusal(await send('POST', '/v1/summaries', '{"text":"Dear all"}'))) === 'not-a-decision',
  ],
  ['it refuses what is too large', () => refusesLarge()],
  [
    'it answers an extension',
    async () => (await preflight()).headers.get('access-control-allow-origin') !== null,
  ],
  [
    'it answers no page of the web',
    async () => (await preflight('https://example.com')).headers.get('access-control-allow-origin') === null,
  ],
  ['it forgets again, for an administrator', forgetLetter],
];

function preflight(origin = 'chrome-extension://abcdefghijklmnopabcdefghijklmnop'): Promise<Response> {
  return send('OPTIONS', '/v1/summaries', undefined, { origin, 'access-control-request-method': 'POST' });
}

/** Refused before all of it was sent, on a line that may be closed before its answer was read: then it is asked again. */
async function refusesLarge(triesLeft = 3): Promise<boolean> {
  const large = JSON.stringify({ text: 'x'.repeat(2_200_000) });
  const answer = await send('POST', '/v1/summaries', large).catch(() => null);
  if (answer === null && triesLeft > 0) return refusesLarge(triesLeft - 1);
  return answer?.status === 413;
}

async function forgetLetter(): Promise<boolean> {
  const list = await (await send('GET', '/v1/decisions?caseNumber=CM99-0000001')).json();
  const id = (list as { decisions?: { id: number }[] }).decisions?.[0]?.id;
  return [204, 403].includes((await send('DELETE', `/v1/decisions/${id}`)).status);
}

let failed = 0;
for (const [what, check] of checks) {
  const isGood = await check().catch(() => false);
  if (!isGood) failed += 1;
  console.log(`${isGood ? 'ok  ' : 'FAIL'} ${what}`);
}
console.log(
  failed === 0 ? `${address} does its job` : `${failed} of ${checks.length} checks failed at ${address}`,
);
process.exitCode = failed === 0 ? 0 : 1;
