import type { Conclusion, Span } from '../api/contract.ts';
import { skipSpace } from '../text/fold.ts';
import { endOf, matchesOf } from '../text/matches.ts';

export interface FoundConclusion {
  readonly conclusion: Conclusion;
  /** The sentence that states it, in the text given. */
  readonly span: Span;
  /** False where the words are not the usual ones, or where the sentence says both. */
  readonly sure: boolean;
}

// "is not medically necessary" · "not-medically necessary" · "notmedically necessary" · "non-medically necessary" · "cannot be deemed medically necessary"
// "determined to not be medically necessary" · "is not a medical necessity" · "medical necessity … is not established" · "not medically appropriate"
// "medically reasonable and necessary" · "medical neccessary" · "medcially nessecary" · "medically unnecessary" · "medically not necessary"
const VERDICT =
  /\b(?:no[nt]-?)?med[ical]{3,6}y?[\s-]*(?:not\s+)?(?:(?:indicated|appropriate|reasonable|warranted)\s+(?:and|or)\s+)?(?:(?:un)?n[eces]{4,7}(?:a?ry|ity)|indicated|appropriate|reasonable|warranted|justified)\b/gi;
// "is not", "isnot", "cannot be deemed", "determined to not be", "is no longer": a negation that governs the words behind it
const DENIED =
  /(?:\b(?:(?:is|was)?not|cannot|never|nor|neither|no\s+longer)\b|n't\b)(?:[\s,]+(?!(?:is|are|was|were|and|but|so|which|request(?:ed)?)\b)[\w/()-]+){0,7}[\s,-]*$|\bis\s+non?\s+$|\b(?:none\s+of|no\s+part\s+of)\b[^.;,]{0,80}$/i;
// "does not show that it is", "no documentation that this is": the claim is denied, not the verdict
const DENIED_CLAIM =
  /\b(?:(?:not|cannot|fail(?:s|ed)?\s+to|unable\s+to)\s+(?:\w+\s+){0,2}(?:support|establish|show|demonstrate|indicate|agree|appear|clear|evident|apparent|justif|warrant|conclude|determine|find|substantiate|confirm|believe|said)\w*|(?:no|insufficient|inadequate|lacks?|absence)\s+(?:\w+\s+){0,4}(?:evidence|documentation|indication|support|basis|reason|proof|rationale|justification|information)|nothing|disagree\s+that)\b[^.;]{0,140}$/i;
// "it cannot be said that", "I disagree that" before another denial: two that may cancel each other out
const DENIED_TWICE =
  /\b(?:cannot\s+(?:be\s+said|agree|conclude|say)|disagree|(?:not|n't)\s+(?:agree|true))\b[^.;]{0,80}\b(?:not|never)\b[^.;]{0,40}$/i;
const DENIED_NECESSITY =
  /^[^.;]{0,160}?\b(?:not|cannot|isn't|wasn't)\b[\s\w]{0,30}\b(?:established|supported|demonstrated|met|documented|substantiated|shown|justified|affirmed|evident|clear|determined)\b/i;
const AFFIRMED_NECESSITY =
  /^[^.;]{0,120}?\b(?:is|are|was|were|has\s+been|have\s+been)\s+(?:therefore\s+|thus\s+)?(?:established|supported|demonstrated|met|documented|substantiated|shown|justified)\b/i;
const LACKS_NECESSITY =
  /\b(?:lacks?|absence|no|without|(?:not|cannot|fail(?:s|ed)?\s+to)\s+(?:meet|have|show|reach)(?:\s+\w+){0,3})\s+(?:\w+\s+){0,3}$/i;
const MEETS_NECESSITY = /\b(?:meets?|met)\s+(?:\w+\s+){0,4}$/i;
const NOT_A_NECESSITY =
  /\b(?:not|never)\s+(?:considered\s+|deemed\s+)?(?:to\s+be\s+)?(?:of\s+)?(?:an?\s+)?$/i;
const IS_NECESSITY = /\b(?:is|are|was|were)\s+(?:considered\s+)?(?:an?\s+)$/i;
// "would be medically necessary if", "whether … is medically necessary", "unclear why", "beyond what is": no verdict
const ONLY_TALKS =
  /\b(?:whether|if|when|unless|could|would|may|might|criteria\s+for|unclear|what)\b[^.;]{0,60}$/i;
// "… is medically necessary only when": a rule
const ON_TERMS = /^ (?:only|when|if)\b/i;
// "the surgeon states that the brace is", "denied it, stating that it was not": another's verdict
const TOLD = /\b(?:(?:stat|argu)(?:es?|ed|ing)|says|wr[io]tes?)\s+(?:that|the|this|it)\b[^.;]{0,60}$/i;
const ABOUT_REQUEST =
  /\b(?:request(?:ed|s)?|given\s+the\s+above|therefore|thus|accordingly|consequently|hence|as\s+such)\b/i;
// "…; therefore, the request is": what was denied before the turn says nothing about the verdict
const TURN =
  /;|(?<!\bnot,\s)\b(?:therefore|thus|accordingly|consequently|hence|as\s+such|for\s+these\s+reasons)\b|,\s+(?:and|but|so|yet)\s+(?=(?:the|this)\s+request)/gi;
// "Norco is necessary, but the rest is not"
const SAYS_BOTH =
  /^[^.;]{0,80}\b(?:but|while|whereas|however|although)\b[^.;]{0,100}\b(?:not|isn't|aren't)\b/i;

interface Verdict {
  readonly conclusion: Conclusion;
  readonly place: Span;
  readonly weight: number;
}

/**
 * The reviewer's verdict in a rationale whose white space is folded. The last clear one counts; one that is
 * stated firmly ("the request … is not medically necessary") outweighs talk of necessity behind it.
 */
export function findConclusion(text: string): FoundConclusion | null {
  // A rationale says it a few times at most; the first and the last of an endless one are enough.
  const verdicts = matchesOf(VERDICT, text)
    .filter((_, nth, { length }) => nth < FIRST_VERDICTS || nth >= length - LAST_VERDICTS)
    .flatMap((match) => weigh(text, [match.index, endOf(match)]) ?? []);
  const best = verdicts.reduce<Verdict | null>(
    (last, verdict) => (last === null || verdict.weight >= last.weight ? verdict : last),
    null,
  );
  if (best === null) return findUnusual(text);
  const span = sentenceAround(text, best.place[0], best.place[1]);
  const both = verdicts.some(
    ({ conclusion, place }) =>
      conclusion !== best.conclusion && place[0] >= span[0] - NEAR && place[0] < span[1] + NEAR,
  );
  const more =
    best.conclusion === 'medically-necessary' && SAYS_BOTH.test(sentenceAfter(text, best.place[1]));
  return { conclusion: best.conclusion, span, sure: !both && !more };
}

const FIRST_VERDICTS = 8;
const LAST_VERDICTS = 32;
/** A contrary verdict this near makes the other unsure. */
const NEAR = 200;
const LOOK_AROUND = 200;

function weigh(text: string, place: Span): Verdict | null {
  const [start, end] = place;
  const words = text.slice(start, end);
  const sentence = clauseBefore(text, start);
  const turn = matchesOf(TURN, sentence).at(-1);
  const before = turn === undefined ? sentence : sentence.slice(endOf(turn));
  const after = sentenceAfter(text, end);
  const aboutRequest = ABOUT_REQUEST.test(sentence) ? 1 : 0;
  const found = (conclusion: Conclusion, weight: number): Verdict => ({ conclusion, place, weight });
  if (DENIED_TWICE.test(before) || TOLD.test(before)) return null;
  if (/^no|\bun|\snot\s/i.test(words)) return found('not-medically-necessary', 3);
  if (/ity$/i.test(words)) {
    if (NOT_A_NECESSITY.test(before)) return found('not-medically-necessary', 3);
    if (DENIED_NECESSITY.test(after) || LACKS_NECESSITY.test(before) || DENIED_CLAIM.test(before)) {
      return found('not-medically-necessary', 2);
    }
    if (AFFIRMED_NECESSITY.test(after)) return found('medically-necessary', 2);
    if (ONLY_TALKS.test(before)) return null;
    return IS_NECESSITY.test(before) || MEETS_NECESSITY.test(before) ? found('medically-necessary', 3) : null;
  }
  if (DENIED.test(before)) return found('not-medically-necessary', 3);
  if (DENIED_CLAIM.test(before)) return found('not-medically-necessary', 2);
  if (ONLY_TALKS.test(before) || ON_TERMS.test(after) || (!/y$/i.test(words) && aboutRequest === 0))
    return null;
  // The very last words are a verdict, whatever they are about.
  const isLast = after === '' && end + 2 > text.length;
  return found('medically-necessary', isLast ? 3 : 2 + aboutRequest);
}

// "The request is not certified." · "This request cannot be recommended." · "The requested brace is denied." · "Thus, it is not necessary."
const UNUSUAL =
  /\b(?:(?:the|this)\s+request(?:ed)?|therefore|thus|accordingly|consequently|hence|as\s+such)\b[^.;]{0,120}?\b(?:is|are|be|remains)\s+(?:\w+\s+){0,3}?(?:(non-?\s?certified|denied|unnecessary)|necessary|certified|approved|recommended|supported|authorized|indicated|appropriate|reasonable|warranted|justified)\b/gi;
// "not certified by utilization review": told of others
const OF_OTHERS =
  /\b(?:utilization\s+review|UR|administrator|previous|prior|earlier|guidelines?\s+(?:is|are))\b/i;
const TAIL = 400;

/** A verdict without the word "necessary", looked for at the end of the rationale only. */
function findUnusual(text: string): FoundConclusion | null {
  const from = Math.max(0, text.length - TAIL);
  const tail = text.slice(from);
  let found: FoundConclusion | null = null;
  for (const match of matchesOf(UNUSUAL, tail)) {
    const words = match[0];
    const refused = match[1] !== undefined;
    const denied = /\b(?:not|cannot|no\s+longer)\b/i.test(words);
    if ((denied && refused) || OF_OTHERS.test(words) || ONLY_TALKS.test(words)) continue;
    found = {
      conclusion: denied || refused ? 'not-medically-necessary' : 'medically-necessary',
      span: sentenceAround(text, from + match.index, from + match.index + words.length),
      sure: false,
    };
  }
  return found;
}

/** The words of the sentence before an offset, as far as they bear on it. */
function clauseBefore(text: string, start: number): string {
  return text.slice(sentenceStart(text, start, LOOK_AROUND), start);
}

function sentenceAfter(text: string, end: number): string {
  return text.slice(end, sentenceStop(text, end, LOOK_AROUND));
}

function sentenceStart(text: string, at: number, reach: number): number {
  let from = at;
  while (from > 0 && at - from < reach && !isSentenceEnd(text, from - 1)) from -= 1;
  return from;
}

/** The offset of the sign that ends the sentence. */
function sentenceStop(text: string, at: number, reach: number): number {
  let to = at;
  while (to < text.length && to - at < reach && !isSentenceEnd(text, to)) to += 1;
  return to;
}

const LONGEST_SENTENCE = 2000;

/** The sentence around a place: a period ends one only before white space and a capital or the end. */
export function sentenceAround(text: string, start: number, end: number): Span {
  const from = skipSpace(text, sentenceStart(text, start, LONGEST_SENTENCE), start);
  let to = Math.min(text.length, sentenceStop(text, end, LONGEST_SENTENCE) + 1);
  while (isClosing(text, to)) to += 1;
  return [from, to];
}

function isSentenceEnd(text: string, at: number): boolean {
  const unit = text[at];
  if (unit !== '.' && unit !== '?' && unit !== '!') return false;
  let next = at + 1;
  while (next < at + 4 && isClosing(text, next)) next += 1;
  return next >= text.length || text[next] === ' ';
}

const isClosing = (text: string, at: number): boolean => at < text.length && `"')]`.includes(text.charAt(at));
