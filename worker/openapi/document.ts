import * as z from 'zod/mini';
import { Problem } from '../../shared/api/problems.ts';
import { OPERATIONS, type Operation } from './operations.ts';

type Json = Record<string, unknown>;

/** The OpenAPI 3.1 document of the whole API, made from the schemas that the routes check by. */
export function openApiDocument(): Json {
  const paths: Record<string, Json> = {};
  for (const operation of OPERATIONS) {
    const path = paths[operation.path] ?? {};
    path[operation.method] = describe(operation);
    paths[operation.path] = path;
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'IMR Lens team service',
      version: '1',
      description:
        'Reads Independent Medical Review decisions and keeps what a team learned from them. Times are milliseconds since 1970, dates ISO 8601.',
    },
    paths,
    components: {
      schemas: { Problem: schemaOf(Problem, 'output') },
      responses: {
        Problem: {
          description: 'A problem document (RFC 9457); it never echoes the request.',
          content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
        },
      },
      securitySchemes: {
        team: { type: 'http', scheme: 'bearer', description: 'A token of the team' },
        operator: { type: 'http', scheme: 'bearer', description: 'The operator token of the deployment' },
        access: {
          type: 'apiKey',
          in: 'header',
          name: 'Cf-Access-Jwt-Assertion',
          description: 'Added by Cloudflare Access',
        },
      },
    },
  };
}

function describe(operation: Operation): Json {
  const { summary, who, params, query, body } = operation;
  return {
    summary,
    ...(ROLE_WORDS[who] === undefined ? {} : { description: ROLE_WORDS[who] }),
    security: securityOf(who),
    parameters: [...parametersOf(params, 'path'), ...parametersOf(query, 'query')],
    ...(body === undefined
      ? {}
      : {
          requestBody: {
            required: true,
            content: { 'application/json': { schema: schemaOf(body, 'input') } },
          },
        }),
    responses: {
      [String(operation.status)]: answerOf(operation),
      default: { $ref: '#/components/responses/Problem' },
    },
  };
}

const ROLE_WORDS: Partial<Record<Operation['who'], string>> = {
  reader: 'Any token of the team.',
  member: 'A token of a member or administrator.',
  administrator: 'A token of an administrator.',
};

function securityOf(who: Operation['who']): Json[] {
  if (who === 'open') return [];
  if (who === 'operator' || who === 'access') return [{ [who]: [] }];
  return [{ team: [] }];
}

function answerOf({ answer, status }: Operation): Json {
  if (answer === undefined) return { description: status === 302 ? 'On to the redirect address' : 'Done' };
  if (typeof answer === 'string') return { description: 'Done', content: { [answer]: {} } };
  return { description: 'Done', content: { 'application/json': { schema: schemaOf(answer, 'output') } } };
}

/** OpenAPI wants one entry a parameter where zod has one object for all. */
function parametersOf(schema: z.ZodMiniType | undefined, place: 'path' | 'query'): Json[] {
  if (schema === undefined) return [];
  const { properties = {}, required = [] } = schemaOf(schema, 'input') as {
    properties?: Json;
    required?: string[];
  };
  return Object.entries(properties).map(([name, property]) => ({
    name,
    in: place,
    required: place === 'path' || required.includes(name),
    schema: property,
  }));
}

/** OpenAPI 3.1 takes JSON Schema 2020-12 as it is; only the dialect's name is said once, by the document. */
function schemaOf(schema: z.ZodMiniType, io: 'input' | 'output'): Json {
  const { $schema: _, ...json } = z.toJSONSchema(schema, {
    target: 'draft-2020-12',
    io,
    unrepresentable: 'any',
  }) as Json;
  return json;
}
