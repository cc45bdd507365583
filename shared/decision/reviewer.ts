import type { Span, Warning } from '../api/contract.ts';
import type { CleanText } from '../text/clean.ts';
import { foldPassage } from '../text/folded.ts';
import { warn } from './warn.ts';

export interface Reviewer {
  readonly licensure: string[] | null;
  readonly specialties: string[] | null;
  readonly spans: Record<string, Span>;
}

// "State(s) of Licensure: Texas, California" · "State of Licensure:"
const LICENSURE = /\bstates?(?:\s?\(s\))?\sof\slicensure\s?:\s?/i;
// "Certification(s)/Specialty: Family Practice"
const SPECIALTY =
  /\b(?:board\s)?certifications?(?:\s?\(s\))?\s?\/\s?special(?:ty|ties|ity)(?:\(ies\))?\s?:\s?/i;
// "is Board Certified in Neurology; has a subspecialty in Sleep Medicine and is licensed to practice in Ohio."
const PROSE_BOARD = /\bboard[ -]certified in\s/i;
const PROSE_SUB = /^[;,]?\s?(?:and\s)?(?:he\/she\s)?has (?:a\s)?sub-?\s?special(?:ty|ties) in\s/i;
const PROSE_LICENSE = /\blicensed to practice (?:medicine\s)?in(?: the states? of)?\s/i;

// Specialties whose own names hold "and": "Physical Medicine and Rehabilitation"
const WITH_AND =
  /\b(?:physical medicine|obstetrics|psychiatry|allergy|hospice|public health|undersea|oral|cardiac|cardiovascular|thoracic|hand|foot|head) (?:and|&) [a-z]+/gi;

const LONGEST_NAME = 70;

interface Piece {
  readonly start: number;
  readonly end: number;
}

/** Reads the reviewer's states and specialties from a span of the clean text (how the decision was made). */
export function readReviewer(clean: CleanText, span: Span | null, warnings: Warning[]): Reviewer {
  if (span === null) return { licensure: null, specialties: null, spans: {} };
  const folded = foldPassage(clean, span);
  const licensure = listAfter(folded.text, LICENSURE, SPECIALTY) ?? proseLicensure(folded.text);
  const specialties = listAfter(folded.text, SPECIALTY, LICENSURE) ?? proseSpecialties(folded.text);
  const spans: Record<string, Span> = {};
  const take = (field: 'licensure' | 'specialties', pieces: Piece[] | null): string[] | null => {
    const first = pieces?.[0];
    const last = pieces?.at(-1);
    if (pieces === null || first === undefined || last === undefined) {
      if (folded.text !== '') {
        warn(warnings, 'reviewer-not-read', 'This was not found.', {
          field: `reviewer.${field}`,
        });
      }
      return null;
    }
    if (last.end - last.start > LONGEST_NAME) {
      warn(warnings, 'reviewer-unsure', 'This may hold other words too.', {
        field: `reviewer.${field}`,
      });
    }
    spans[`reviewer.${field}`] = clean.source(folded.back([first.start, last.end]));
    return pieces.map((piece) => folded.print.slice(piece.start, piece.end));
  };
  return { licensure: take('licensure', licensure), specialties: take('specialties', specialties), spans };
}

function listAfter(text: string, label: RegExp, other: RegExp): Piece[] | null {
  const match = label.exec(text);
  if (match === null) return null;
  const from = match.index + match[0].length;
  const rest = text.slice(from);
  const ends = [other.exec(rest)?.index, label.exec(rest)?.index].filter((at) => at !== undefined);
  const to = from + Math.min(rest.length, ...ends);
  return commaPieces(text, from, to);
}

function commaPieces(text: string, from: number, to: number): Piece[] {
  const pieces: Piece[] = [];
  let start = from;
  for (let at = from; at <= to; at += 1) {
    if (at < to && text[at] !== ',' && text[at] !== ';') continue;
    addPiece(pieces, text, start, at);
    start = at + 1;
  }
  return pieces;
}

function addPiece(pieces: Piece[], text: string, from: number, to: number): void {
  let start = from;
  let end = to;
  while (start < end && /[\s,;]/.test(text[start] ?? '')) start += 1;
  while (end > start && /[\s,;.]/.test(text[end - 1] ?? '')) end -= 1;
  if (end > start) pieces.push({ start, end });
}

function proseLicensure(text: string): Piece[] | null {
  const match = PROSE_LICENSE.exec(text);
  if (match === null) return null;
  const from = match.index + match[0].length;
  return andPieces(text, from, sentenceEnd(text, from));
}

function proseSpecialties(text: string): Piece[] | null {
  const match = PROSE_BOARD.exec(text);
  if (match === null) return null;
  const from = match.index + match[0].length;
  const sentence = sentenceEnd(text, from);
  // ";" or ", has" or " and is" closes the board, "has a subspecialty in" opens the next list.
  const close = /;|,?\s(?:and\s)?(?:he\/she\s)?(?:has|is)\s/i.exec(text.slice(from, sentence));
  const end = close === null ? sentence : from + close.index;
  const pieces = andPieces(text, from, end);
  const sub = PROSE_SUB.exec(text.slice(end, sentence));
  if (sub !== null) {
    const subFrom = end + sub[0].length;
    const subClose = /;|,?\s(?:and\s)?(?:he\/she\s)?is\s/i.exec(text.slice(subFrom, sentence));
    pieces.push(...andPieces(text, subFrom, subClose === null ? sentence : subFrom + subClose.index));
  }
  return pieces.length === 0 ? null : pieces;
}

function sentenceEnd(text: string, from: number): number {
  const stop = text.indexOf('. ', from);
  return stop === -1 ? text.length : stop;
}

/** Splits at commas and at "and", save the "and" inside a specialty's own name. */
function andPieces(text: string, from: number, to: number): Piece[] {
  const kept = [...text.slice(from, to).matchAll(WITH_AND)].map((match) => [
    from + match.index,
    from + match.index + match[0].length,
  ]);
  const pieces: Piece[] = [];
  let start = from;
  const joints = /[,;]\s?(?:and\s)?|\s(?:and|&)\s/g;
  joints.lastIndex = from;
  for (let match = joints.exec(text); match !== null && match.index < to; match = joints.exec(text)) {
    const at = match.index;
    if (kept.some(([a = 0, b = 0]) => at >= a && at < b)) continue;
    if (/&/.test(match[0])) continue;
    addPiece(pieces, text, start, at);
    start = joints.lastIndex;
  }
  addPiece(pieces, text, start, to);
  return pieces;
}
