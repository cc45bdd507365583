import { cpSync, rmSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { importTeam } from '../../scripts/team/import-team.ts';
import { developmentToken } from '../../scripts/worker/development-token.ts';
import { sampleLetter } from '../../scripts/worker/sample-letter.ts';
import { type RunningWorker, startWorker } from '../../scripts/worker/start-worker.ts';
import { DecisionPage } from '../../shared/api/decisions.ts';
import { CreateTeamResponse } from '../../shared/api/teams.ts';
import { freePort, newState } from './support.ts';

const state = newState();
const copy = newState();
let worker: RunningWorker;
let token: string;

async function start(persist: string): Promise<void> {
  worker = await startWorker({ port: await freePort(), persist, fixed: true, onOutput: () => {} });
  token = await developmentToken(worker);
}

beforeAll(() => start(state));
afterAll(async () => {
  await worker.stop();
  for (const folder of [state, copy]) rmSync(folder, { recursive: true, force: true });
});

/** The API as the command line calls it. */
async function call(method: string, path: string, body?: unknown, by = token): Promise<Response> {
  const response = await fetch(worker.address + path, {
    method,
    headers: { authorization: `Bearer ${by}`, 'content-type': 'application/json' },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  if (!response.ok) throw new Error(`${method} ${path} answered ${response.status}`);
  return response;
}

async function search(query: string, by = token): Promise<unknown[]> {
  const page = DecisionPage.parse(await (await call('GET', `/v1/decisions?${query}`, undefined, by)).json());
  return page.decisions.map(({ facts, vendor }) => ({ facts, vendor }));
}

test('a copy of the state folder brings everything back: token, decisions, search', async () => {
  await call('POST', '/v1/summaries', { text: sampleLetter('CM95-0000001') });
  const before = await search('q=lumbar');
  expect(before.length).toBe(1);
  await worker.stop();
  cpSync(state, copy, { recursive: true });
  const kept = token;
  await start(copy);
  expect(token).toBe(kept);
  expect(await search('q=lumbar')).toEqual(before);
});

test("a team's export, put into a new team, gives the same decisions, labels and searches, also a second time", async () => {
  await call('POST', '/v1/summaries', { text: sampleLetter('CM95-0000002', 'Gabapentin 300mg #90') });
  const [first] = DecisionPage.parse(await (await call('GET', '/v1/decisions?limit=1')).json()).decisions;
  await call('PATCH', `/v1/decisions/${first?.id}`, { vendor: 'North UR' });
  const lines = await (await call('GET', '/v1/team/export')).text();
  const opened = await call('POST', '/v1/teams', { name: 'Restored' }, worker.operatorToken);
  const restored = CreateTeamResponse.parse(await opened.json()).token;
  const client = {
    call: (method: string, path: string, body?: unknown) => call(method, path, body, restored),
  };
  expect(await importTeam(client, lines)).toEqual({ letters: 2, decisions: 2 });
  expect(await importTeam(client, lines)).toEqual({ letters: 2, decisions: 2 });
  for (const query of ['sort=oldest-added', 'q=gabapentin', 'vendor=North+UR', 'category=diagnostic']) {
    expect(await search(query, restored), query).toEqual(await search(query));
    expect((await search(query, restored)).length, query).toBeGreaterThan(0);
  }
});
