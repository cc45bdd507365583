import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { CreateTeamResponse } from '../../shared/api/teams.ts';
import type { RunningWorker } from './start-worker.ts';

/**
 * The token of the development team: the same at every start from one state folder. The first start opens the
 * team through the API, as an operator would.
 */
export async function developmentToken(worker: RunningWorker): Promise<string> {
  const file = path.join(worker.persist, 'development-token');
  if (existsSync(file)) {
    const kept = readFileSync(file, 'utf8').trim();
    if (await isAccepted(worker.address, kept)) return kept;
  }
  const response = await fetch(`${worker.address}/v1/teams`, {
    method: 'POST',
    headers: { authorization: `Bearer ${worker.operatorToken}`, 'content-type': 'application/json' },
    body: JSON.stringify({ name: 'Development' }),
  });
  if (response.status !== 201)
    throw new Error(`The development team could not be opened (HTTP ${response.status}).`);
  const { token } = CreateTeamResponse.parse(await response.json());
  writeFileSync(file, token, { mode: 0o600 });
  return token;
}

/** An empty request is refused as invalid only after its token was accepted. */
async function isAccepted(address: string, token: string): Promise<boolean> {
  const response = await fetch(`${address}/v1/summaries`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    body: '{}',
  });
  return response.status !== 401;
}
