import type { Span } from '../api/contract.ts';
import type { Doubt } from '../guidelines/citations/doubt.ts';
import { findInProse } from '../guidelines/citations/in-prose.ts';
import { readBasis } from '../guidelines/citations/read-basis.ts';
import type { CitedNames } from '../guidelines/citations/vocabulary.ts';
import type { CleanText } from '../text/clean.ts';
import { foldPassage } from '../text/folded.ts';
import { findConclusion } from './conclusion.ts';
import type { ItemPlace } from './item-place.ts';
import { splitPartialApproval } from './partial-approval.ts';
import { quote } from './quote.ts';
import type { ReadBasis, ReadItem, ReadRationale } from './reading.ts';
import { type ReadWarning, warn } from './warn.ts';

/** Reads the parts of one item from their places; each part that is missing or odd gets a warning. */
export function readItem(
  clean: CleanText,
  place: ItemPlace,
  number: number,
  names: CitedNames,
  warnings: ReadWarning[],
): ReadItem {
  const spans: Record<string, Span> = {};
  const take = (field: string, span: Span | null): string | null => {
    if (span === null) return null;
    const passage = quote(clean, span);
    spans[field] = passage.span;
    return passage.text;
  };
  const printed = take('printed', place.printed ?? [place.at, place.at]) ?? '';
  const split = place.printed === null ? null : splitPartialApproval(clean.text, place.printed);
  const request = take('request', split?.request ?? place.request ?? place.printed);
  const original = take('original', split?.original ?? null);
  const authorized = take('authorized', split?.authorized ?? null);
  warnAboutItem(place, split !== null, original, authorized, printed, number, spans, warnings);
  if (place.outcome !== null) spans.outcome = clean.source(place.outcome.span);
  const administrator = readSide(clean, 'administrator', place, number, names, spans, warnings);
  const reviewer = readSide(clean, 'reviewer', place, number, names, spans, warnings, administrator);
  const rationale = readRationale(clean, place, number, names, spans, warnings);
  return {
    number,
    printed,
    request,
    original,
    authorized,
    outcome: place.outcome?.value ?? 'unclear',
    administrator,
    reviewer,
    rationale,
    spans,
  };
}

// "authorized by the Claims Administrator" · "partially approved" · "the remaining #30"
const TELLS_OF_PART =
  /original request|IMR eligible|\bremaining\b|\b(?:authori[sz]ed|approved|certified|allowed) by (?:the )?(?:claims?|utilization|UR)\b|\bpartial(?:ly)? (?:authoriz|approv|certif)/i;

function warnAboutItem(
  place: ItemPlace,
  split: boolean,
  original: string | null,
  authorized: string | null,
  printed: string,
  item: number,
  spans: Readonly<Record<string, Span>>,
  warnings: ReadWarning[],
): void {
  const where = (field: string) => {
    const span = spans[field] ?? spans.printed;
    return span === undefined ? { item, field } : { item, field, span };
  };
  if (place.doubled === true) {
    warn(warnings, 'label-printed-twice', { item });
  }
  if (place.printed === null) {
    warn(warnings, 'item-not-read', { item, field: 'printed' });
  } else if (!place.startSure) {
    warn(warnings, 'item-start-unsure', where('printed'));
  }
  if (place.outcome === null) {
    warn(warnings, 'outcome-not-read', where('outcome'));
  } else if (!place.outcome.exact) {
    warn(warnings, 'outcome-unusual', where('outcome'));
  }
  if (split ? original === null || authorized === null : TELLS_OF_PART.test(printed)) {
    warn(warnings, 'partial-approval-unsure', where('request'));
  }
}

// "The Expert Reviewer found the guidelines used by the Claims Administrator relevant and appropriate …"
const AGREES =
  /\bthe (?:guidelines?|criteria) (?:\w+ (?:up)?(?:on )?by|of) the claims? administrator (?:[a-z]{2,4} ){0,2}(?:relevant|appropriate)\b/i;

function readSide(
  clean: CleanText,
  side: 'administrator' | 'reviewer',
  place: ItemPlace,
  item: number,
  names: CitedNames,
  spans: Record<string, Span>,
  warnings: ReadWarning[],
  other: ReadBasis | null = null,
): ReadBasis | null {
  const span = place[side];
  if (span === null) {
    if (place.sides[side])
      warn(warnings, 'basis-not-read', {
        item,
        field: side,
      });
    return null;
  }
  const folded = foldPassage(clean, span);
  spans[side] = clean.source(span);
  const { basis, citations, doubts } = readBasis(folded, names);
  if (basis === 'unclear' && other !== null && AGREES.test(folded.text)) {
    warn(warnings, 'basis-adopted', { item, field: side, span: clean.source(span) });
    return { ...other, text: folded.print };
  }
  for (const doubt of doubts) warnOfDoubt(doubt);
  return {
    basis,
    text: folded.print,
    citations: citations.map((citation) => ({ ...citation, span: clean.source(citation.span) })),
  };
  function warnOfDoubt(doubt: Doubt): void {
    const place = clean.source(folded.back(doubt.span));
    warn(warnings, doubt.code, { item, field: side, span: place });
  }
}

function readRationale(
  clean: CleanText,
  { rationale: span, outcome }: ItemPlace,
  item: number,
  names: CitedNames,
  spans: Record<string, Span>,
  warnings: ReadWarning[],
): ReadRationale | null {
  if (span === null) {
    warn(warnings, 'rationale-not-read', {
      item,
      field: 'rationale',
    });
    return null;
  }
  const folded = foldPassage(clean, span);
  const source = clean.source(span);
  spans.rationale = source;
  const verdict = findConclusion(folded.text);
  if (verdict !== null) {
    spans.conclusion = clean.source(folded.back(verdict.span));
    // A verdict against the printed outcome is rare: more likely its words were misread.
    const against = verdict.conclusion === 'medically-necessary' ? 'upheld' : 'overturned';
    if (!verdict.sure || outcome?.value === against) {
      const where = { item, field: 'conclusion', span: spans.conclusion };
      warn(warnings, 'conclusion-unsure', where);
    }
  } else {
    warn(warnings, 'conclusion-not-read', {
      item,
      field: 'conclusion',
      span: source,
    });
  }
  const citations = findInProse(folded, names).map((citation) => ({
    ...citation,
    span: clean.source(citation.span),
  }));
  return { text: folded.print, span: source, conclusion: verdict?.conclusion ?? null, citations };
}
