import fc from 'fast-check';
import { expect, test } from 'vitest';
import { breachesOf } from '../../../scripts/worker/fuzz/check.ts';
import { type FuzzRequest, type OpenApi, requestsOf } from '../../../scripts/worker/fuzz/requests.ts';
import { call, openTeam } from '../support/api.ts';

test('requests drawn from the document, whole and broken, are answered by the contract (npm run fuzz:worker sends 10,000)', async () => {
  const { token } = await openTeam();
  const document = await (await call('/v1/openapi.json', { token })).json<OpenApi>();
  await fc.assert(
    fc.asyncProperty(requestsOf(document, token), async (request) => {
      const response = await send(request);
      const text = new TextDecoder().decode(await response.arrayBuffer());
      const answer = {
        status: response.status,
        type: response.headers.get('content-type'),
        headers: JSON.stringify([...response.headers]),
        text,
      };
      expect(breachesOf(request, answer)).toEqual([]);
    }),
    { numRuns: 300 },
  );
}, 60_000);

function send({ method, path, headers, body }: FuzzRequest): Promise<Response> {
  return call(path, { method, headers: { ...headers }, ...(body === null ? {} : { raw: body }) });
}
