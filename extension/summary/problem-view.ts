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

/** In the order of the help page: what goes wrong with letters first, then with the Worker. */
const REMEDIES: Record<ReadingErrorCode, readonly Remedy[]> = {
  'not-a-decision': ['anyway', 'ways-in'],
  'unreadable-decision': ['report', 'ways-in'],
  'cannot-fetch': ['try-again', 'ways-in'],
  'signed-out': ['try-again', 'ways-in'],
  'one-time-link': ['ways-in'],
  'file-access': ['extension-settings', 'ways-in'],
  'no-access': ['allow-site', 'ways-in'],
  'foreign-frame': ['allow-once', 'ways-in'],
  'no-text': ['ways-in'],
  encrypted: ['ways-in'],
  'unreadable-file': ['ways-in'],
  'file-not-found': ['ways-in'],
  'too-large': ['ways-in'],
  unauthorized: ['options', 'try-again'],
  'not-signed-in': ['options', 'try-again'],
  forbidden: ['options'],
  'rate-limited': ['try-again'],
  'worker-unreachable': ['try-again', 'options'],
  'worker-timeout': ['try-again', 'options'],
  'worker-garbage': ['options', 'report'],
  'worker-host-invalid': ['options'],
  'no-consent': ['options'],
  unavailable: ['try-again'],
  internal: ['try-again', 'report'],
  'not-found': ['options', 'try-again'],
  'method-not-allowed': ['options'],
  'invalid-request': ['try-again', 'report'],
  'unsupported-media-type': ['try-again', 'report'],
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
 * @param mayBeFile the tab may show a file that was saved, which one switch of the browser opens to us.
 */
export function viewProblem(
  code: ReadingErrorCode,
  host: string | null,
  say: Say,
  mayBeFile = false,
): ProblemView {
  const key = `problem.${keyOfCode(code)}`;
  return {
    code,
    title: say(`${key}.title`),
    next: say(mayBeFile ? 'state.maybeFile' : `${key}.next`),
    why: say(`${key}.why`),
    remedies: mayBeFile
      ? REMEDIES['file-access']
      : REMEDIES[code].filter((remedy) => host !== null || !remedy.startsWith('allow')),
  };
}
