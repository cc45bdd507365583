import type { ReadingErrorCode } from '../platform/panel-port.ts';
import { keyOfCode, type Say } from './say.ts';

/** What a reader can do about a failure, the most helpful first. */
export type Remedy =
  | 'try-again'
  | 'anyway'
  | 'allow-once'
  | 'allow-site'
  | 'options'
  | 'extension-settings'
  | 'report'
  | 'ways-in';

const REMEDIES: Record<ReadingErrorCode, readonly Remedy[]> = {
  'invalid-request': ['try-again', 'report'],
  unauthorized: ['options', 'try-again'],
  forbidden: ['options'],
  'not-found': ['options', 'try-again'],
  'method-not-allowed': ['options'],
  'too-large': ['ways-in'],
  'unsupported-media-type': ['try-again', 'report'],
  'not-a-decision': ['anyway', 'ways-in'],
  'unreadable-decision': ['report', 'ways-in'],
  'rate-limited': ['try-again'],
  internal: ['try-again', 'report'],
  unavailable: ['try-again'],
  'no-text': ['ways-in'],
  encrypted: ['ways-in'],
  'unreadable-file': ['ways-in'],
  'file-not-found': ['ways-in'],
  'cannot-fetch': ['try-again', 'ways-in'],
  'signed-out': ['try-again', 'ways-in'],
  'one-time-link': ['ways-in'],
  'file-access': ['extension-settings', 'ways-in'],
  'no-access': ['allow-site', 'ways-in'],
  'foreign-frame': ['allow-once', 'ways-in'],
  'worker-unreachable': ['try-again', 'options'],
  'worker-timeout': ['try-again', 'options'],
  'worker-garbage': ['options', 'report'],
  'worker-host-invalid': ['options'],
};

export const READING_ERROR_CODES = Object.keys(REMEDIES) as readonly ReadingErrorCode[];

export interface ProblemView {
  readonly code: ReadingErrorCode;
  readonly title: string;
  readonly next: string;
  readonly why: string;
  readonly remedies: readonly Remedy[];
}

/**
 * One sentence on what happened, one next step, and the buttons for it.
 * @param host the site whose permission would mend it; without one no permission is offered.
 */
export function viewProblem(code: ReadingErrorCode, host: string | null, say: Say): ProblemView {
  const key = `problem.${keyOfCode(code)}`;
  return {
    code,
    title: say(`${key}.title`),
    next: say(`${key}.next`),
    why: say(`${key}.why`),
    remedies: REMEDIES[code].filter((remedy) => host !== null || !remedy.startsWith('allow')),
  };
}
