import type { Conclusion, Span } from '../api/contract.ts';

export interface FoundConclusion {
  readonly conclusion: Conclusion;
  /** The sentence that states it, in the text given. */
  readonly span: Span;
}

// "is not medically necessary" · "not-medically necessary" · "notmedically necessary" · "cannot be deemed medically necessary"
// "determined to not be medically necessary" · "is not a medical necessity" · "medical necessity … is not established" · "not medically appropriate"
const VERDICT =
  /\bmedically[\s-]+(?:necessary|indicated|appropriate|reasonable)\b|\bnotmedically\s+necessary\b|\bmedical(?:ly)?\s+necessity\b|\bmedically\s+unnecessary\b/gi;
const DENIED =
  /(?:\b(?:not|cannot|never|no|nor|neither|fails?|failed|lacks?|lack\s+of|without|isn't|wasn't|aren't|unable)\b|\bnot-)[^.;:]{0,70}$/i;
const DENIED_NECESSITY =
  /^[^.;]{0,160}?\b(?:not|cannot|isn't|wasn't|has\s+not|have\s+not)\b[\s\w]{0,30}\b(?:established|supported|demonstrated|met|documented|substantiated|shown|justified|evident|clear|proven|confirmed|satisfied)\b/i;
const AFFIRMED_NECESSITY =
  /^[^.;]{0,120}?\b(?:is|are|was|were|has\s+been|have\s+been)\s+(?:therefore\s+|thus\s+)?(?:established|supported|demonstrated|met|documented|substantiated|shown|justified)\b/i;
const IS_NECESSITY = /\b(?:is|are|was|were)\s+(?:an?\s+)?$/i;
// "would be medically necessary if", "criteria for medical necessity", "whether … is medically necessary": no verdict
const ONLY_TALKS =
  /\b(?:whether|if|when|unless|could|would|may|might|criteria\s+for|determin(?:e|ing)\s+(?:the\s+)?(?:if\s+)?|consider(?:ed|ation)\s+for)\b[^.;]{0,60}$/i;
const ABOUT_REQUEST =
  /\b(?:request(?:ed|s)?|therefore|thus|accordingly|as\s+such|given\s+the\s+above|hence|consequently)\b/i;

interface Verdict extends FoundConclusion {
  readonly weight: number;
}

/**
 * The reviewer's verdict in a rationale whose white space is folded. The last clear one counts; one that is
 * stated firmly ("the request … is not medically necessary") outweighs talk of necessity behind it.
 */
export function findConclusion(text: string): FoundConclusion | null {
  let best: Verdict | null = null;
  VERDICT.lastIndex = 0;
  for (let match = VERDICT.exec(text); match !== null; match = VERDICT.exec(text)) {
    const verdict = weigh(text, match.index, VERDICT.lastIndex, match[0]);
    if (verdict !== null && (best === null || verdict.weight >= best.weight)) best = verdict;
  }
  return best === null ? null : { conclusion: best.conclusion, span: best.span };
}

function weigh(text: string, start: number, end: number, words: string): Verdict | null {
  const sentence = sentenceAround(text, start, end);
  const before = text.slice(Math.max(sentence[0], start - 160), start);
  const after = text.slice(end, Math.min(sentence[1], end + 200));
  const aboutRequest = ABOUT_REQUEST.test(text.slice(sentence[0], start)) ? 1 : 0;
  const found = (conclusion: Conclusion, weight: number): Verdict => ({ conclusion, span: sentence, weight });
  if (/^notmedically|unnecessary$/i.test(words)) return found('not-medically-necessary', 3);
  if (/necessity$/i.test(words)) {
    if (DENIED.test(before) && /\b(?:a\s+|of\s+)?$/i.test(before)) {
      if (IS_NECESSITY.test(before.replace(/\bnot\s+(?:an?\s+)?$/i, '')))
        return found('not-medically-necessary', 3);
    }
    if (DENIED_NECESSITY.test(after)) return found('not-medically-necessary', 2);
    if (AFFIRMED_NECESSITY.test(after)) return found('medically-necessary', 2);
    if (IS_NECESSITY.test(before)) return found('medically-necessary', 3);
    return null;
  }
  if (DENIED.test(before)) return found('not-medically-necessary', 3);
  if (ONLY_TALKS.test(before)) return null;
  if (!/necessary$/i.test(words)) return null;
  return found('medically-necessary', 2 + aboutRequest);
}

/** The sentence around a place: a period ends one only before white space and a capital or the end. */
export function sentenceAround(text: string, start: number, end: number): Span {
  let from = start;
  while (from > 0 && !isSentenceEnd(text, from - 1)) from -= 1;
  while (from < start && text[from] === ' ') from += 1;
  let to = end;
  while (to < text.length && !isSentenceEnd(text, to)) to += 1;
  to = Math.min(text.length, to + 1);
  while (to < text.length && /["')\]]/.test(text[to] ?? '')) to += 1;
  return [from, to];
}

function isSentenceEnd(text: string, at: number): boolean {
  const unit = text[at];
  if (unit !== '.' && unit !== '?' && unit !== '!') return false;
  let next = at + 1;
  while (next < text.length && /["')\]]/.test(text[next] ?? '')) next += 1;
  return next >= text.length || text[next] === ' ';
}
