import { detectDecision } from '../../../shared/index.ts';
import type { FoundLetter } from '../../platform/tab-record.ts';
import type { Gathered, GatheredText } from './gather.ts';

/** Texts that are letters, each once, and why the others are not. */
export interface Proof {
  readonly letters: readonly FoundLetter[];
  readonly contents: ReadonlyMap<string, GatheredText>;
  readonly reasons: readonly string[];
}

/**
 * The second step of detection: reads each text in full and keeps the decisions.
 * @param anyway takes the longest text for a letter when none is one.
 */
export function proveLetters(gathered: Gathered, anyway: boolean): Proof {
  const contents = new Map(gathered.texts.map((text) => [text.hash, text]));
  const unique = [...contents.values()];
  const detections = unique.map((text) => ({ text, ...detectDecision(text.content.text) }));
  const decisions = detections.filter(({ decision }) => decision);
  const longest = detections.toSorted((a, b) => b.text.content.text.length - a.text.content.text.length)[0];
  const taken = decisions.length === 0 && anyway && longest ? [longest] : decisions;
  const letters = taken.map(({ text }, index) => ({
    id: `${text.frameId ?? 'tab'}:${text.hash.slice(0, 16)}`,
    hash: text.hash,
    frameId: text.frameId,
    page: text.page,
    source: text.content.source,
    label: labelOf(text, index),
  }));
  const best = detections.toSorted((a, b) => b.score - a.score)[0];
  return { letters, contents, reasons: decisions.length === 0 ? [...(best?.reasons ?? [])] : [] };
}

/** The case number, by which adjusters know a letter; else its place in the list. */
function labelOf(text: GatheredText, index: number): string {
  // CM16-0999001
  return /\bCM\d{2}-\d{7}\b/u.exec(text.content.text)?.[0] ?? `${index + 1}`;
}
