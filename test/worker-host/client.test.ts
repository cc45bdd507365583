import { hc, type InferRequestType, type InferResponseType } from 'hono/client';
import { expect, expectTypeOf, test } from 'vitest';
import type { SummariesRequest } from '../../shared/api/contract.ts';
import type { DecisionPage } from '../../shared/api/decisions.ts';
import type { HealthResponse } from '../../shared/api/health.ts';
import app, { type AppType } from '../../worker/app.ts';

// This file is compiled with a browser's globals, as the extension is: that it compiles is half of the test.
const client = hc<AppType>('https://worker.test', {
  fetch: (input: RequestInfo | URL, init?: RequestInit) =>
    Promise.resolve(app.request(String(input), init, { ENVIRONMENT: 'test' })),
});

test('the extension gets a client typed by the routes themselves', async () => {
  expectTypeOf<
    InferRequestType<typeof client.v1.summaries.$post>['json']
  >().toEqualTypeOf<SummariesRequest>();
  expectTypeOf<InferResponseType<typeof client.v1.health.$get>>().toEqualTypeOf<HealthResponse>();
  expectTypeOf<InferResponseType<typeof client.v1.decisions.$get, 200>>().toExtend<DecisionPage>();
  const response = await client.v1.health.$get();
  expect(await response.json()).toEqual({ status: 'ok', contract: 1, environment: 'test' });
  expect((await client.v1.summaries.$post({ json: { text: 'Dear all' } })).status).toBe(401);
  expect((await client.v1.decisions[':key'].$get({ param: { key: '7' } })).status).toBe(401);
});
