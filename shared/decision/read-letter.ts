import type { CitedNames } from '../guidelines/citations/vocabulary.ts';
import { cleanText } from '../text/clean.ts';
import { describeUnreadable } from './describe-unreadable.ts';
import { type Detection, detectIn } from './detect.ts';
import { findLandmarks } from './landmarks.ts';
import { readDecisions } from './read-decisions.ts';
import type { Reading } from './reading.ts';

export interface LetterReading {
  readonly detection: Detection;
  /** One for each decision in the text, in order; empty when it is none or none could be read. */
  readonly readings: readonly Reading[];
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
  const detection = detectIn(clean, marks);
  if (!detection.decision && !anyway) return { detection, readings: [], unreadable: null };
  const readings = readDecisions(clean, marks, names);
  return { detection, readings, unreadable: readings.length > 0 ? null : describeUnreadable(marks) };
}
