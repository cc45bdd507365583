import fc from 'fast-check';
import { type JsonSchema, valuesOf } from './values.ts';

/** A made-up word that stands in every malformed request: no answer may hold it. */
export const MARKER = 'Wombatronic';

export interface FuzzRequest {
  /** The operation it was made from, or what was broken, for the report. */
  readonly label: string;
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array | null;
  /** Null where a malformed request may be refused with any code, but must not be let through with 2xx. */
  readonly isMalformed: boolean;
}

interface Described {
  readonly parameters?: readonly { name: string; in: string; required: boolean; schema: JsonSchema }[];
  readonly requestBody?: { content: Record<string, { schema: JsonSchema }> };
}

export type OpenApi = { readonly paths: Readonly<Record<string, Readonly<Record<string, Described>>>> };

interface Operation extends Described {
  readonly method: string;
  readonly path: string;
}

/** Closing the team would end the run; opening one takes another key. */
const LEFT_OUT = ['delete /v1/team', 'post /v1/teams'];

/** Requests drawn from the API's own document: some that fit it, most broken in one place. */
export function requestsOf(document: OpenApi, token: string): fc.Arbitrary<FuzzRequest> {
  const operations = Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, described]): Operation => ({ method, path, ...described })),
  );
  const tried = operations.filter(({ method, path }) => !LEFT_OUT.includes(`${method} ${path}`));
  return fc
    .constantFrom(...tried)
    .chain((operation) => fitting(operation, token).chain((request) => broken(request, operation)));
}

function fitting(operation: Operation, token: string): fc.Arbitrary<FuzzRequest> {
  const parameters = (operation.parameters ?? []).map(({ name, in: place, required, schema }) => ({
    name,
    place,
    values: required ? valuesOf(schema) : fc.option(valuesOf(schema), { nil: undefined, freq: 2 }),
  }));
  const schema = operation.requestBody?.content['application/json']?.schema;
  return fc
    .record({
      parameters: fc.tuple(...parameters.map(({ values }) => values)),
      body: schema === undefined ? fc.constant(undefined) : valuesOf(schema),
    })
    .map(({ parameters: values, body }) => {
      let path = operation.path;
      const query = new URLSearchParams();
      for (const [at, { name, place }] of parameters.entries()) {
        const value = values[at];
        if (value === undefined) continue;
        if (place === 'path') path = path.replace(`{${name}}`, encodeURIComponent(String(value)));
        else query.append(name, String(value));
      }
      return {
        label: `${operation.method} ${operation.path}`,
        method: operation.method.toUpperCase(),
        path: query.size === 0 ? path : `${path}?${query}`,
        headers: {
          authorization: `Bearer ${token}`,
          ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        },
        body: body === undefined ? null : JSON.stringify(body),
        isMalformed: false,
      };
    });
}

type Breaker = (request: FuzzRequest, odd: string) => FuzzRequest;

const inBody: Breaker[] = [
  (request, odd) => ({ ...request, body: `${request.body ?? ''}${MARKER}${odd}` }),
  (request) => ({ ...request, body: (request.body ?? '').slice(0, -1) }),
  (request, odd) => ({ ...request, body: JSON.stringify({ ...parsed(request.body), [MARKER + odd]: odd }) }),
  (request, odd) => ({
    ...request,
    body: JSON.stringify(withOddField(parsed(request.body), `${MARKER}${odd}`)),
  }),
  (request) => ({
    ...request,
    body:
      JSON.stringify(Object.fromEntries(Object.keys(parsed(request.body)).map((key) => [key, null]))) +
      MARKER,
  }),
  (request) => ({ ...request, body: '['.repeat(20_000) + MARKER }),
  (request) => ({ ...request, body: JSON.stringify([parsed(request.body), MARKER]) }),
  (request) => ({ ...request, body: new Uint8Array([0x7b, 0x22, 0xff, 0xfe, 0x00, 0xc3, 0x28, 0x22, 0x7d]) }),
  (request) => ({ ...request, body: '' }),
  (request, odd) => ({
    ...request,
    headers: { ...request.headers, 'content-type': `text/${MARKER};${odd.replaceAll(/[^a-z]/g, '')}` },
  }),
];

const anywhere: Breaker[] = [
  (request) => ({ ...request, headers: { ...request.headers, authorization: `Bearer ${MARKER}` } }),
  (request) => ({
    ...request,
    headers: { ...request.headers, authorization: `Basic ${btoa(`${MARKER}:${MARKER}`)}` },
  }),
  (request) => ({ ...request, headers: {} }),
  (request, odd) => ({
    ...request,
    path: `${request.path.split('?')[0]}/${encodeURIComponent(MARKER + odd)}`,
  }),
  (request) => ({ ...request, path: `${request.path.split('?')[0]}/%00%ff%c3%28/../../${MARKER}` }),
  (request, odd) => ({
    ...request,
    path: `${request.path.split('?')[0]}?${MARKER}=${encodeURIComponent(odd)}&${MARKER}=2`,
    method: 'GET',
    body: null,
  }),
  (request) => ({ ...request, method: 'PROPFIND', body: null }),
  (request) => ({
    ...request,
    path: `${request.path.split('?')[0]}x${MARKER}`,
    headers: { ...request.headers, 'x-request-id': MARKER, origin: `https://${MARKER}.example` },
  }),
];

function broken(request: FuzzRequest, operation: Operation): fc.Arbitrary<FuzzRequest> {
  const breakers = operation.requestBody === undefined ? anywhere : [...inBody, ...inBody, ...anywhere];
  const break_ = fc
    .record({ at: fc.nat(breakers.length - 1), odd: fc.string({ maxLength: 12, unit: 'binary' }) })
    .map(({ at, odd }) => {
      const breaker = breakers[at];
      const made = breaker === undefined ? request : breaker(request, odd.toWellFormed());
      return { ...made, isMalformed: true };
    });
  return fc.oneof({ weight: 1, arbitrary: fc.constant(request) }, { weight: 4, arbitrary: break_ });
}

function parsed(body: FuzzRequest['body']): Record<string, unknown> {
  return typeof body === 'string' && body !== '' ? (JSON.parse(body) as Record<string, unknown>) : {};
}

function withOddField(body: Record<string, unknown>, odd: string): Record<string, unknown> {
  const [first = 'text', ...others] = Object.keys(body);
  return { ...Object.fromEntries(others.map((key) => [key, body[key]])), [first]: { [odd]: [odd] } };
}
