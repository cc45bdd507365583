import { execFile } from 'node:child_process';
import { cpSync, rmSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { freePort } from '../../scripts/start/free-port.ts';
import { importTeam } from '../../scripts/team/import-team.ts';
import { developmentToken } from '../../scripts/worker/development-token.ts';
import { sampleLetter } from '../../scripts/worker/sample-letter.ts';
import { type RunningWorker, startWorker } from '../../scripts/worker/start-worker.ts';
import { DecisionPage } from '../../shared/api/decisions.ts';
import { CreateTeamResponse } from '../../shared/api/teams.ts';
import { newState } from './support.ts';

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

test('the smoke test finds a running Worker well, and one that refuses its token not', async () => {
  const good = await script('smoke.ts', token);
  expect(good.output).toContain('does its job');
  expect(good.code).toBe(0);
  const bad = await script('smoke.ts', 'imr_nobody');
  expect(bad.output).toContain('FAIL it knows the token');
  expect(bad.code).toBe(1);
});

test('an administrator invites, and the invitation opens the door until it is revoked', async () => {
  const invited = await script('team.ts', token, 'invite', 'Ann Lee', '--role', 'reader');
  const theirs = /imr_\S+/.exec(invited.output)?.[0] ?? '';
  expect((await call('GET', '/v1/me', undefined, theirs)).status).toBe(200);
  const member = /Member (\w+)/.exec(invited.output)?.[1] ?? '';
  expect((await script('team.ts', token, 'revoke', member)).code).toBe(0);
  await expect(call('GET', '/v1/me', undefined, theirs)).rejects.toThrow('401');
  const refused = await script('team.ts', theirs, 'tokens');
  expect(refused).toMatchObject({
    code: 1,
    output: expect.stringContaining('The team token was not accepted.'),
  });
});

/** Runs one of our scripts against the Worker of this file. */
function script(name: string, by: string, ...args: string[]): Promise<{ code: number; output: string }> {
  const command = [`scripts/${name}`, ...args, '--address', worker.address];
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      command,
      { env: { ...process.env, IMR_TEAM_TOKEN: by }, timeout: 120_000 },
      (error, stdout, stderr) =>
        resolve({ code: error === null ? 0 : Number(error.code), output: stdout + stderr }),
    );
  });
}
