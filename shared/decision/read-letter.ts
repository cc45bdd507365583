import type { CitedNames } from '../guidelines/citations/vocabulary.ts';
import { cleanText } from '../text/clean.ts';
import { describeUnreadable } from './describe-unreadable.ts';
import { isDecision } from './detect.ts';
import { findLandmarks } from './landmarks.ts';
import { readDecisions } from './read-decisions.ts';
import type { Reading } from './reading.ts';

export interface LetterReading {
  readonly isDecision: boolean;
  /** One for each decision in the text, in order; empty when it is none or none could be read. */
  readonly readings: readonly Reading[];
  /** The text that was sent, its page furniture blanked, for what reads passages of it. */
  readonly sent: string;
  /** What was and was not found, in our own words, where a decision could not be read. */
  readonly unreadable: string | null;
}

/**
 * Reads a letter's own words: everything but what the registry and the law add.
 * @param anyway reads it even where detection says that it is no decision
 */
export function readLetter(text: string, names: CitedNames, anyway = false): LetterReading {
  const clean = cleanText(text);
  const marks = findLandmarks(clean.text);
  const decides = isDecision(clean, marks);
  if (!decides && !anyway) return { isDecision: decides, readings: [], sent: clean.sent, unreadable: null };
  const readings = readDecisions(clean, marks, names);
  return {
    isDecision: decides,
    readings,
    sent: clean.sent,
    unreadable: readings.length > 0 ? null : describeUnreadable(marks),
  };
}
