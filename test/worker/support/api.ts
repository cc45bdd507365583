import { env, exports } from 'cloudflare:workers';
import { DecisionPage } from '../../../shared/api/decisions.ts';
import type { Role } from '../../../shared/api/roles.ts';
import { SummariesAnswer } from '../../../shared/api/summaries.ts';
import { CreatedMember, CreatedToken, CreateTeamResponse } from '../../../shared/api/teams.ts';

export const OPERATOR_TOKEN = 'operator-token-of-the-tests';
const ADDRESS = 'https://worker.test';

export interface Call {
  readonly method?: string;
  readonly token?: string | null;
  readonly body?: unknown;
  readonly headers?: Record<string, string>;
  /** A body that is sent as it is, without a media type of its own. */
  readonly raw?: string | Uint8Array;
}

/** Calls the Worker as the network would. A body that is no text is sent as JSON. */
export function call(path: string, { method, token, body, raw, headers = {} }: Call = {}): Promise<Response> {
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
      ...(raw === undefined ? {} : { body: raw }),
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

/** Creates a further token of a team by its administrator's token. */
export async function grant(
  administrator: string,
  role: Role,
  memberId?: string,
): Promise<{ id: string; token: string }> {
  const body = { role, label: `${role} of the tests`, ...(memberId === undefined ? {} : { memberId }) };
  return CreatedToken.parse(await (await call('/v1/tokens', { token: administrator, body })).json());
}

export async function invite(
  administrator: string,
  name: string,
  role: Role,
  email?: string,
): Promise<string> {
  const body = { name, role, ...(email === undefined ? {} : { email }) };
  return CreatedMember.parse(await (await call('/v1/members', { token: administrator, body })).json()).id;
}

/** Sends a letter and gives the answer back. */
export async function read(
  token: string,
  text: string,
  more: Record<string, unknown> = {},
): Promise<SummariesAnswer> {
  const response = await call('/v1/summaries', { token, body: { text, ...more } });
  if (response.status !== 200) throw new Error(`the letter was refused with ${response.status}`);
  return SummariesAnswer.parse(await response.json());
}

export async function list(token: string, query: Record<string, string> = {}): Promise<DecisionPage> {
  const response = await call(`/v1/decisions?${new URLSearchParams(query)}`, { token });
  if (response.status !== 200) throw new Error(`the list was refused with ${response.status}`);
  return DecisionPage.parse(await response.json());
}

export async function caseNumbers(
  token: string,
  query: Record<string, string> = {},
): Promise<(string | null)[]> {
  return (await list(token, query)).decisions.map(({ facts }) => facts.caseNumber);
}
