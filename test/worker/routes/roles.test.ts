import { beforeAll, describe, expect, test } from 'vitest';
import { hasRole, ROLES, type Role } from '../../../shared/api/roles.ts';
import { OPERATIONS, type Operation } from '../../../worker/openapi/operations.ts';
import { call, grant, openTeam } from '../support/api.ts';
import { hash } from '../support/facts.ts';

let tokens: Record<Role, string>;
beforeAll(async () => {
  const administrator = (await openTeam()).token;
  tokens = {
    administrator,
    member: (await grant(administrator, 'member')).token,
    reader: (await grant(administrator, 'reader')).token,
  };
});

const withRole = OPERATIONS.filter((operation): operation is Operation & { who: Role } =>
  ROLES.some((role) => role === operation.who),
);

/** An address of the operation, with ids that nobody has. */
function addressOf({ path }: Operation): string {
  return path.replace('{key}', hash(1)).replace('{id}', '0'.repeat(20));
}

test("opening a team takes the operator's token and no team's", async () => {
  for (const token of [null, tokens.administrator, 'operator-token-of-nobody']) {
    expect((await call('/v1/teams', { token, body: { name: 'Claims South' } })).status).toBe(401);
  }
});

test("the operator's token opens no team's rows", async () => {
  expect((await call('/v1/decisions', { token: 'operator-token-of-the-tests' })).status).toBe(401);
});

// Closing the team comes last: it ends the tokens of this file.
const closing = ({ method, path }: Operation) => Number(method === 'delete' && path === '/v1/team');
describe.each(withRole.toSorted((one, other) => closing(one) - closing(other)))(
  '$method $path',
  (operation) => {
    const send = (token: string | null) =>
      call(addressOf(operation), {
        method: operation.method.toUpperCase(),
        token,
        ...(operation.body === undefined ? {} : { body: {} }),
      });

    test('asks for a token', async () => {
      const response = await send(null);
      expect(response.status).toBe(401);
      expect(response.headers.get('www-authenticate')).toBe('Bearer');
    });

    test.each(ROLES.filter((role) => !hasRole(role, operation.who)))('refuses a %s', async (role) => {
      expect((await send(tokens[role])).status).toBe(403);
    });

    test(`lets a ${operation.who} in`, async () => {
      expect([401, 403, 405, 500]).not.toContain((await send(tokens[operation.who])).status);
    });
  },
);
