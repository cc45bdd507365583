import type { Context } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { type Problem, type ProblemCode, problem } from '../shared/api/problems.ts';

/** Answers with a problem document (RFC 9457). */
export function sendProblem(c: Context, document: Problem, headers: Record<string, string> = {}): Response {
  return c.body(JSON.stringify(document), document.status as ContentfulStatusCode, {
    'content-type': 'application/problem+json',
    'cache-control': 'no-store',
    ...headers,
  });
}

/** Answers with the problem of a code; the detail never holds words of the request. */
export function refuse(
  c: Context,
  code: ProblemCode,
  detail?: string,
  headers: Record<string, string> = {},
): Response {
  return sendProblem(c, problem(code, detail), headers);
}
