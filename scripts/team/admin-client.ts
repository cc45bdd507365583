import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Problem } from '../../shared/api/problems.ts';

/** Expected in use: the message is for the person at the terminal. */
export class CommandFailed extends Error {}

export interface AdminClient {
  /** Calls the API with the administrator's token (or the operator's). @throws CommandFailed with the problem's words */
  call(method: string, path: string, body?: unknown, who?: 'team' | 'operator'): Promise<Response>;
}

const LOCAL_STATE = path.resolve(import.meta.dirname, '../../.wrangler/state');

export function adminClient(address: string): AdminClient {
  return {
    async call(method, path, body, who = 'team') {
      const response = await fetch(new URL(path, address), {
        method,
        headers: {
          authorization: `Bearer ${tokenFor(who, address)}`,
          ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      }).catch(() => {
        throw new CommandFailed(`Nothing answers at ${address}. Start it by: npm run worker`);
      });
      if (response.ok) return response;
      const problem = Problem.safeParse(await response.json().catch(() => null));
      throw new CommandFailed(
        problem.success
          ? `${problem.data.title} ${problem.data.detail}`
          : `The service answered ${response.status}.`,
      );
    },
  };
}

function tokenFor(who: 'team' | 'operator', address: string): string {
  const [variable, file] =
    who === 'team' ? ['IMR_TEAM_TOKEN', 'development-token'] : ['IMR_OPERATOR_TOKEN', 'operator-token'];
  const given = process.env[variable];
  if (given !== undefined && given !== '') return given;
  const kept = path.join(LOCAL_STATE, file);
  if (/^http:\/\/(127\.0\.0\.1|localhost)[:/]/.test(`${address}/`) && existsSync(kept))
    return readFileSync(kept, 'utf8').trim();
  throw new CommandFailed(
    `Set ${variable} to the ${who === 'team' ? "administrator's" : "operator's"} token.`,
  );
}
