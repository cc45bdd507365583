import { beforeAll, expect, test } from 'vitest';
import app from '../../../worker/app.ts';
import { OPERATIONS } from '../../../worker/openapi/operations.ts';
import { call, openTeam } from '../support/api.ts';

let document: Record<string, never>;
beforeAll(async () => {
  const { token } = await openTeam();
  const response = await call('/v1/openapi.json', { token });
  expect(response.headers.get('content-type')).toBe('application/json');
  document = await response.json();
});

test('the document names exactly the routes of the API', () => {
  const routed = app.routes
    .filter(({ method, path }) => method !== 'ALL' && path.startsWith('/v1/'))
    .map(({ method, path }) => `${method} ${path.replaceAll(/:(\w+)/g, '{$1}')}`);
  const described = OPERATIONS.map(({ method, path }) => `${method.toUpperCase()} ${path}`);
  expect(described.toSorted()).toEqual([...new Set(routed)].toSorted());
});

test('the document is OpenAPI 3.1 with every reference inside it', () => {
  expect(document).toMatchObject({ openapi: '3.1.0', info: { title: 'IMR Lens team service' } });
  const references = [...JSON.stringify(document).matchAll(/"\$ref":"([^"]+)"/g)].map(
    ([, target]) => target ?? '',
  );
  expect(references.length).toBeGreaterThan(20);
  for (const target of new Set(references)) {
    let found: unknown = document;
    for (const part of target.replace('#/', '').split('/')) found = (found as Record<string, unknown>)[part];
    expect(found, target).toBeDefined();
  }
});

test('what the routes check by stands in the document: a letter of no characters is refused by both', () => {
  expect(document).toMatchObject({
    paths: {
      '/v1/summaries': {
        post: {
          security: [{ team: [] }],
          requestBody: {
            content: {
              'application/json': {
                schema: {
                  properties: { text: { type: 'string', minLength: 1 } },
                  required: ['text'],
                  additionalProperties: false,
                },
              },
            },
          },
        },
      },
      '/v1/health': { get: { security: [] } },
    },
  });
});
