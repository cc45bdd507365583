import { env, exports } from 'cloudflare:workers';
import { CreateTeamResponse } from '../../../shared/api/teams.ts';

export const OPERATOR_TOKEN = 'operator-token-of-the-tests';
const ADDRESS = 'https://worker.test';

export interface Call {
  readonly method?: string;
  readonly token?: string | null;
  readonly body?: unknown;
  readonly headers?: Record<string, string>;
}

/** Calls the Worker as the network would. A body that is no text is sent as JSON. */
export function call(path: string, { method, token, body, headers = {} }: Call = {}): Promise<Response> {
  const isText = typeof body === 'string';
  return exports.default.fetch(
    new Request(`${ADDRESS}${path}`, {
      method: method ?? (body === undefined ? 'GET' : 'POST'),
      headers: {
        ...(token == null ? {} : { authorization: `Bearer ${token}` }),
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...headers,
      },
      redirect: 'manual',
      ...(body === undefined ? {} : { body: isText ? body : JSON.stringify(body) }),
    }),
  );
}

/** Opens a team as the operator. @returns the first administrator's token */
export async function openTeam(name = 'Claims North'): Promise<{ team: number; token: string }> {
  const response = await call('/v1/teams', { token: OPERATOR_TOKEN, body: { name } });
  return CreateTeamResponse.parse(await response.json());
}

export async function problemOf(
  response: Response,
): Promise<{ status: number; code: string; detail: string }> {
  const { status, code, detail } = await response.json<{ status: number; code: string; detail: string }>();
  return { status, code, detail };
}

export { env };
