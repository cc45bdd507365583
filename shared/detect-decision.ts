import { DETECTION_REASONS } from './api/detection-reasons.ts';
import { scoreText } from './decision/detect.ts';

export interface Detection {
  /** From 0 (nothing speaks for it) to 1. */
  readonly score: number;
  readonly decision: boolean;
  /** What spoke for and against it, in our own words; the weightiest first. */
  readonly reasons: string[];
}

/** Says whether a text is an IMR final determination, and why. */
export function detectDecision(text: string): Detection {
  const { score, decision, reasons } = scoreText(text);
  return { score, decision, reasons: reasons.map((reason) => DETECTION_REASONS[reason]) };
}
