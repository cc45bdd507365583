import { beforeAll, describe, expect, test } from 'vitest';
import { ROLES } from '../../../shared/api/roles.ts';
import { OPERATIONS, type Operation } from '../../../worker/openapi/operations.ts';
import { call, grant, invite, list, openTeam } from '../support/api.ts';
import { facts, hash, item } from '../support/facts.ts';

const SECRET = 'Quokkazine';
const ours: { token: string; tokenId: string; memberId: string; decision: number } = {
  token: '',
  tokenId: '',
  memberId: '',
  decision: 0,
};
let strangers: string[] = [];

beforeAll(async () => {
  ours.token = (await openTeam(`Team ${SECRET}`)).token;
  await call('/v1/team', { method: 'PATCH', token: ours.token, body: { guard: true } });
  ours.memberId = await invite(ours.token, `Member ${SECRET}`, 'member', 'ann@claims.example');
  const member = await grant(ours.token, 'member', ours.memberId);
  ours.tokenId = member.id;
  const decisions = [facts({ caseNumber: 'CM16-0999777', items: [item({ request: `${SECRET} 10mg` })] })];
  const saved = await call(`/v1/decisions/${hash(7)}`, {
    method: 'PUT',
    token: member.token,
    body: { decisions, claim: 'WC-77' },
  });
  expect(saved.status).toBe(204);
  ours.decision = (await list(ours.token)).decisions[0]?.id ?? 0;
  // The other team has a letter and a member of its own, so that its answers are not empty for that reason alone.
  const stranger = (await openTeam('Others')).token;
  await call('/v1/team', { method: 'PATCH', token: stranger, body: { guard: true } });
  await call(`/v1/decisions/${hash(8)}`, { method: 'PUT', token: stranger, body: { decisions: [facts()] } });
  strangers = [stranger, (await grant(stranger, 'member')).token, (await grant(stranger, 'reader')).token];
});

const QUERIES: Record<string, string[]> = {
  '/v1/decisions': [
    `?q=${SECRET}`,
    '?caseNumber=CM16-0999777',
    '?sort=oldest-decided',
    '?category=pharmaceutical',
    '?specialty=Pain+Medicine',
    '',
  ],
  '/v1/decisions/export': ['?format=csv', `?format=jsonl&q=${SECRET}`],
  '/v1/precedents': ['?treatment=baclofen', '?category=pharmaceutical'],
  '/v1/scorecards': ['?by=vendor'],
  '/v1/audit': ['', '?before=999999'],
};
const BODIES: Record<string, unknown> = {
  'patch /v1/decisions/{key}': { vendor: 'Stolen' },
  'patch /v1/members/{id}': { name: 'Stolen', role: 'reader' },
  'post /v1/repeats': {
    claim: 'WC-77',
    on: '2017-02-01',
    treatments: [{ item: 1, name: 'baclofen', request: null, bodyPart: null, side: null }],
  },
  'post /v1/tokens': () => ({ role: 'administrator', label: 'Stolen', memberId: ours.memberId }),
};
/** Change the stranger's own team, or read a letter of its own: tested elsewhere. */
const OWN = [
  'post /v1/summaries',
  'delete /v1/team',
  'put /v1/decisions/{key}',
  'post /v1/members',
  'patch /v1/team',
];

function addresses({ path }: Operation): string[] {
  const keyed = path.includes('{key}')
    ? [path.replace('{key}', String(ours.decision)), path.replace('{key}', hash(7))]
    : [path.replace('{id}', path.includes('tokens') ? ours.tokenId : ours.memberId)];
  return keyed.flatMap((address) => (QUERIES[path] ?? ['']).map((query) => address + query));
}

const closed = OPERATIONS.filter(({ who }) => ROLES.some((role) => role === who));

describe("a stranger's tokens, of every role", () => {
  test.each(closed.filter(({ method, path }) => !OWN.includes(`${method} ${path}`)))(
    '$method $path shows and changes nothing of ours',
    async (operation) => {
      const template = BODIES[`${operation.method} ${operation.path}`];
      const body =
        typeof template === 'function'
          ? template()
          : (template ?? (operation.body === undefined ? undefined : {}));
      for (const address of addresses(operation)) {
        for (const token of strangers) {
          const response = await call(address, {
            method: operation.method.toUpperCase(),
            token,
            ...(body === undefined ? {} : { body }),
          });
          const text = new TextDecoder().decode(await response.arrayBuffer());
          expect(text).not.toContain(SECRET);
          expect(text).not.toContain('CM16-0999777');
          expect(text).not.toContain(ours.memberId);
          expect(text).not.toContain(ours.tokenId);
          expect(response.status).not.toBe(500);
          // An address that names a thing of ours is simply not there, or not theirs to use.
          if (/\{(id|key)\}/.test(operation.path)) expect([403, 404]).toContain(response.status);
        }
      }
    },
  );

  test('all of ours is still there, as it was', async () => {
    const { decisions } = await list(ours.token, { q: SECRET });
    expect(decisions).toMatchObject([{ id: ours.decision, vendor: null, memberId: ours.memberId }]);
    const { members } = await (await call('/v1/members', { token: ours.token })).json<{
      members: unknown[];
    }>();
    expect(members).toMatchObject([{ name: `Member ${SECRET}`, role: 'member', revokedAt: null }]);
    const { tokens } = await (await call('/v1/tokens', { token: ours.token })).json<{
      tokens: { revokedAt: unknown }[];
    }>();
    expect(tokens.map(({ revokedAt }) => revokedAt)).toEqual([null, null]);
  });

  test('the same letter in two teams is a record in each, and forgetting one leaves the other', async () => {
    const [stranger = ''] = strangers;
    const body = { decisions: [facts({ caseNumber: 'CM16-0999777' })] };
    await call(`/v1/decisions/${hash(7)}`, { method: 'PUT', token: stranger, body });
    await call(`/v1/decisions/${hash(7)}`, { method: 'DELETE', token: stranger });
    expect((await list(ours.token)).decisions.length).toBe(1);
  });
});
