/**
 * Every error a user can meet: a stable code, its HTTP status, plain words and what to do next.
 * Served as application/problem+json (RFC 9457). A problem never echoes the input.
 */
import * as z from 'zod/mini';

interface ProblemKind {
  readonly status: number;
  readonly title: string;
  readonly next: string;
}

export const PROBLEMS = {
  'invalid-request': {
    status: 400,
    title: 'The request does not fit the contract.',
    next: 'Check the fields named in the detail.',
  },
  unauthorized: {
    status: 401,
    title: 'The team token was not accepted.',
    next: 'Ask your administrator for a current token and save it in the options.',
  },
  forbidden: {
    status: 403,
    title: 'This token may not do that.',
    next: 'Ask your administrator for a role that may.',
  },
  'not-found': { status: 404, title: 'There is nothing at this address.', next: 'Check the address.' },
  'method-not-allowed': {
    status: 405,
    title: 'This address does not take that method.',
    next: 'See the Allow header.',
  },
  'too-large': {
    status: 413,
    title: 'The letter is larger than 2 MiB.',
    next: 'Send only the pages of the decision.',
  },
  'unsupported-media-type': {
    status: 415,
    title: 'The body is not JSON.',
    next: 'Send content-type: application/json.',
  },
  'not-a-decision': {
    status: 422,
    title: 'This is not an IMR decision.',
    next: 'Open the Final Determination letter, or summarize anyway.',
  },
  'unreadable-decision': {
    status: 422,
    title: 'This is an IMR decision, but no item could be read.',
    next: 'Read the letter itself and report the layout.',
  },
  'rate-limited': { status: 429, title: 'Too many requests.', next: 'Wait a minute and try again.' },
  internal: {
    status: 500,
    title: 'Something broke on our side.',
    next: 'Try again; the request id helps your administrator find the cause.',
  },
  unavailable: {
    status: 503,
    title: 'The team service cannot answer now.',
    next: 'The letter is read on this device meanwhile.',
  },
  'no-text': {
    status: 422,
    title: 'This PDF holds pictures of pages, no text.',
    next: 'Ask for a copy with text, or run text recognition on it first.',
  },
  encrypted: {
    status: 422,
    title: 'This PDF asks for a password.',
    next: 'Save a copy without a password and drop it here.',
  },
  'unreadable-file': {
    status: 422,
    title: 'This file cannot be read.',
    next: 'Save it again as PDF, HTML or text and retry.',
  },
  'file-not-found': { status: 404, title: 'There is no such file.', next: 'Check the path.' },
} as const satisfies Record<string, ProblemKind>;

export type ProblemCode = keyof typeof PROBLEMS;
export const PROBLEM_CODES = Object.keys(PROBLEMS) as [ProblemCode, ...ProblemCode[]];

export const Problem = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  code: z.enum(PROBLEM_CODES),
  detail: z.string(),
});
export type Problem = z.infer<typeof Problem>;

/**
 * Builds the problem document of a code.
 * @param detail what this occurrence is about, never words of the letter; by default what to do next.
 */
export function problem(code: ProblemCode, detail?: string): Problem {
  const kind = PROBLEMS[code];
  return {
    type: `/problems/${code}`,
    title: kind.title,
    status: kind.status,
    code,
    detail: detail ?? kind.next,
  };
}
