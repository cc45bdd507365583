import type { Context, TypedResponse } from 'hono';
import { type PROBLEMS, type Problem, type ProblemCode, problem } from '../shared/api/problems.ts';

type RefusalStatus = (typeof PROBLEMS)[ProblemCode]['status'];
/** Typed, so that a client that looks at the status knows what it holds. */
export type Refusal = Response & TypedResponse<Problem, RefusalStatus, 'json'>;

/** Answers with a problem document (RFC 9457). */
export function sendProblem(c: Context, document: Problem, headers: Record<string, string> = {}): Refusal {
  return c.body(JSON.stringify(document), document.status as RefusalStatus, {
    'content-type': 'application/problem+json',
    'cache-control': 'no-store',
    ...headers,
  }) as Response as Refusal;
}

/** Answers with the problem of a code; the detail never holds words of the request. */
export function refuse(
  c: Context,
  code: ProblemCode,
  detail?: string,
  headers: Record<string, string> = {},
): Refusal {
  return sendProblem(c, problem(code, detail), headers);
}
