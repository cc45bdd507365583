import type { DetectionReason } from '../api/detection-reasons.ts';
import { type CleanText, cleanText } from '../text/clean.ts';
import { type Evidence, gatherEvidence, gatherSentences } from './evidence.ts';
import { findLandmarks, type Landmark } from './landmarks.ts';

export interface Scored {
  /** From 0 (nothing speaks for it) to 1. */
  readonly score: number;
  readonly decision: boolean;
  /** What spoke for and against it; the weightiest first. */
  readonly reasons: DetectionReason[];
}

/** A text counts as a decision from this score on. */
export const THRESHOLD = 0.4;

/** Says whether a text is an IMR final determination, and why. */
export function scoreText(text: string): Scored {
  const clean = cleanText(text);
  return detectIn(clean, findLandmarks(clean.text));
}

/** The same for a text that is cleaned and searched already. */
function detectIn({ text }: CleanText, marks: readonly Landmark[]): Scored {
  const found = gatherEvidence(text, marks);
  const evidence = found === null ? [] : [...found, ...gatherSentences(text, marks)];
  const score = scoreOf(evidence);
  const reasons = evidence
    .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight))
    .map(({ reason }) => reason);
  return { score, decision: score >= THRESHOLD, reasons };
}

/** Whether a cleaned text is a decision: sentences only ever speak for one, so most letters are known without them. */
export function isDecision({ text }: CleanText, marks: readonly Landmark[]): boolean {
  const found = gatherEvidence(text, marks);
  if (found === null) return false;
  return scoreOf(found) >= THRESHOLD || scoreOf([...found, ...gatherSentences(text, marks)]) >= THRESHOLD;
}

function scoreOf(evidence: readonly Evidence[]): number {
  const sum = evidence.reduce((total, { weight }) => total + weight, 0);
  return Math.round(Math.min(1, Math.max(0, sum)) * 100) / 100;
}
