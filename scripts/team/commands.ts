import { readFileSync } from 'node:fs';
import { ROLES } from '../../shared/api/roles.ts';
import {
  AuditPage,
  CreatedMember,
  CreatedToken,
  CreateTeamResponse,
  Forgotten,
  Members,
  Tokens,
  WhoAmI,
} from '../../shared/api/teams.ts';
import { type AdminClient, CommandFailed } from './admin-client.ts';
import { importTeam } from './import-team.ts';

export type Options = Readonly<
  Partial<Record<'role' | 'email' | 'guard' | 'months' | 'name' | 'days', string>>
>;
type Command = (client: AdminClient, words: readonly string[], options: Options) => Promise<void>;

export const COMMANDS: ReadonlyMap<string, Command> = new Map<string, Command>([
  ['create', create],
  ['show', show],
  ['set', change],
  ['members', members],
  ['invite', invite],
  ['role', changeRole],
  ['revoke', revoke],
  ['forget', forget],
  ['tokens', tokens],
  ['token', createToken],
  ['rotate', rotate],
  ['audit', audit],
  ['export', exportAll],
  ['import', importAll],
]);

async function create(client: AdminClient, [name]: readonly string[]): Promise<void> {
  const response = await client.call(
    'POST',
    '/v1/teams',
    { name: needed(name, 'a name for the team') },
    'operator',
  );
  const { team, token } = CreateTeamResponse.parse(await response.json());
  console.log(`Team ${team} is open. Its first administrator token, shown this once:`);
  console.log(token);
}

async function show(client: AdminClient): Promise<void> {
  console.log(WhoAmI.parse(await (await client.call('GET', '/v1/me')).json()));
}

async function change(
  client: AdminClient,
  _: readonly string[],
  { guard, months, name }: Options,
): Promise<void> {
  if (guard !== undefined && !['on', 'off'].includes(guard))
    throw new CommandFailed('--guard takes on or off.');
  await client.call('PATCH', '/v1/team', {
    ...(guard === undefined ? {} : { guard: guard === 'on' }),
    ...(months === undefined ? {} : { retentionMonths: Number(months) }),
    ...(name === undefined ? {} : { name }),
  });
  await show(client);
}

async function members(client: AdminClient): Promise<void> {
  const answer = Members.parse(await (await client.call('GET', '/v1/members')).json());
  console.table(
    answer.members.map(({ id, name, email, role, revokedAt }) => ({
      id,
      name,
      email,
      role,
      revoked: day(revokedAt),
    })),
  );
}

async function invite(client: AdminClient, [name]: readonly string[], options: Options): Promise<void> {
  const role = roleOf(options.role);
  const body = {
    name: needed(name, 'a name'),
    role,
    ...(options.email === undefined ? {} : { email: options.email }),
  };
  const { id } = CreatedMember.parse(await (await client.call('POST', '/v1/members', body)).json());
  const grant = { role, label: `invitation of ${body.name}`.slice(0, 100), memberId: id, ...daysOf(options) };
  const { token } = CreatedToken.parse(await (await client.call('POST', '/v1/tokens', grant)).json());
  console.log(`Member ${id}. The token, shown this once:`);
  console.log(token);
}

async function changeRole(client: AdminClient, [id, role]: readonly string[]): Promise<void> {
  await client.call('PATCH', `/v1/members/${needed(id, 'a member')}`, { role: roleOf(role) });
  console.log('Changed.');
}

async function revoke(client: AdminClient, [id]: readonly string[]): Promise<void> {
  const named = needed(id, 'the id of a member or token');
  const { members: known } = Members.parse(await (await client.call('GET', '/v1/members')).json());
  const kind = known.some((member) => member.id === named) ? 'members' : 'tokens';
  await client.call('DELETE', `/v1/${kind}/${named}`);
  console.log('Revoked. A token in use may still open for up to a minute.');
}

async function forget(client: AdminClient, [id]: readonly string[]): Promise<void> {
  const path = `/v1/members/${needed(id, 'a member')}/decisions`;
  let sum = 0;
  for (;;) {
    const { decisions, rest } = Forgotten.parse(await (await client.call('DELETE', path)).json());
    sum += decisions;
    if (!rest) break;
  }
  console.log(`${sum} decisions forgotten.`);
}

async function tokens(client: AdminClient): Promise<void> {
  const answer = Tokens.parse(await (await client.call('GET', '/v1/tokens')).json());
  console.table(
    answer.tokens.map(({ id, role, label, memberId, expiresAt, revokedAt }) => ({
      id,
      role,
      label,
      member: memberId,
      expires: day(expiresAt),
      revoked: day(revokedAt),
    })),
  );
}

async function createToken(client: AdminClient, [label]: readonly string[], options: Options): Promise<void> {
  const body = { label: needed(label, 'a label'), role: roleOf(options.role), ...daysOf(options) };
  await printToken(await client.call('POST', '/v1/tokens', body));
}

async function rotate(client: AdminClient, [id]: readonly string[]): Promise<void> {
  await printToken(await client.call('POST', `/v1/tokens/${needed(id, 'a token')}/rotation`));
}

async function audit(client: AdminClient): Promise<void> {
  const { entries } = AuditPage.parse(await (await client.call('GET', '/v1/audit')).json());
  for (const { at, actor, action, subject } of entries) {
    console.log([new Date(at).toISOString(), actor, action, subject ?? ''].join('\t'));
  }
}

async function exportAll(client: AdminClient): Promise<void> {
  const response = await client.call('GET', '/v1/team/export');
  for await (const chunk of response.body ?? []) process.stdout.write(chunk as Uint8Array);
}

async function importAll(client: AdminClient, [file]: readonly string[]): Promise<void> {
  const { letters, decisions } = await importTeam(
    client,
    readFileSync(needed(file, 'the file of an export'), 'utf8'),
  );
  console.log(`${decisions} decisions of ${letters} letters are there. Members and tokens are invited anew.`);
}

async function printToken(response: Response): Promise<void> {
  const { id, token } = CreatedToken.parse(await response.json());
  console.log(`Token ${id}, shown this once:`);
  console.log(token);
}

function needed(word: string | undefined, what: string): string {
  if (word === undefined || word === '') throw new CommandFailed(`This command takes ${what}.`);
  return word;
}

function roleOf(word: string | undefined): string {
  if (!ROLES.some((role) => role === word)) throw new CommandFailed(`A role is one of ${ROLES.join(', ')}.`);
  return word ?? '';
}

function daysOf({ days }: Options): { expiresInDays?: number } {
  return days === undefined ? {} : { expiresInDays: Number(days) };
}

function day(time: number | null): string {
  return time === null ? '' : new Date(time).toISOString().slice(0, 10);
}
