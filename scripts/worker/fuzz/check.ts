import * as z from 'zod/mini';
import { Problem } from '../../../shared/api/problems.ts';
import { OPERATIONS } from '../../../worker/openapi/operations.ts';
import { type FuzzRequest, MARKER } from './requests.ts';

export interface FuzzAnswer {
  readonly status: number;
  readonly type: string | null;
  readonly headers: string;
  readonly text: string;
}

/** What an answer breaks of the contract; empty where it keeps it. */
export function breachesOf(request: FuzzRequest, answer: FuzzAnswer): string[] {
  const breaches = [];
  if (answer.status >= 500) breaches.push(`status ${answer.status}`);
  if (request.isMalformed && answer.status < 300 && answer.text.includes(MARKER))
    breaches.push('a malformed request was echoed');
  if (answer.headers.includes(MARKER)) breaches.push('a header echoes the request');
  if (answer.status >= 400) {
    if (answer.text.includes(MARKER)) breaches.push('a refusal echoes the request');
    if (request.method !== 'HEAD') breaches.push(...problemBreaches(answer));
  } else if (!request.isMalformed) {
    breaches.push(...answerBreaches(request, answer));
  }
  return breaches;
}

function problemBreaches({ type, text, status }: FuzzAnswer): string[] {
  if (type !== 'application/problem+json') return [`a refusal of type ${type}`];
  const problem = z.safeParse(Problem, JSON.parse(text));
  if (!problem.success) return ['a refusal that is no problem document'];
  return problem.data.status === status ? [] : ['a problem of another status'];
}

function answerBreaches(request: FuzzRequest, { status, type, text }: FuzzAnswer): string[] {
  const operation = OPERATIONS.find(({ method, path }) => `${method} ${path}` === request.label);
  if (operation === undefined) return ['an answer of no operation'];
  if (operation.status !== status) return [`status ${status} instead of ${operation.status}`];
  if (operation.answer === undefined || typeof operation.answer === 'string') return [];
  if (type !== 'application/json') return [`an answer of type ${type}`];
  return z.safeParse(operation.answer, JSON.parse(text)).success
    ? []
    : ['an answer that does not fit its schema'];
}
