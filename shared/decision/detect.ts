import { type CleanText, cleanText } from '../text/clean.ts';
import { findLandmarks, isLabel } from './landmarks.ts';

export interface Detection {
  /** From 0 (nothing speaks for it) to 1. */
  readonly score: number;
  readonly decision: boolean;
  readonly reasons: string[];
}

/** Says whether a text is an IMR final determination, and why. */
export function detectDecision(text: string): Detection {
  return detectIn(cleanText(text));
}

export function detectIn(clean: CleanText): Detection {
  const marks = findLandmarks(clean.text);
  const kinds = new Set(marks.map((mark) => mark.kind));
  const reasons: string[] = [];
  let score = 0;
  if (kinds.has('how')) {
    score += 0.3;
    reasons.push('heading: how the IMR final determination was made');
  }
  if (kinds.has('issues')) {
    score += 0.3;
    reasons.push('heading: IMR issues, decisions and rationales');
  }
  const labels = new Set(marks.filter(isLabel).map((mark) => mark.kind)).size;
  if (labels > 0) {
    score += 0.15 * labels;
    reasons.push('labels of the guideline lines and the rationale');
  }
  return { score: Math.min(1, score), decision: score >= 0.45, reasons };
}
