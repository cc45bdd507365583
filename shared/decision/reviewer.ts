import type { Span } from '../api/contract.ts';
import type { CleanText } from '../text/clean.ts';
import { trimSpan } from '../text/fold.ts';
import { foldPassage } from '../text/folded.ts';
import { matchesOf } from '../text/matches.ts';
import { type ReadWarning, warn } from './warn.ts';

export interface Reviewer {
  readonly licensure: string[] | null;
  readonly specialties: string[] | null;
  readonly spans: Record<string, Span>;
}

// "State(s) of Licensure: Texas, California" · "State of Licensure:"
const LICENSURE = /\bstates?(?:\s?\(s\))?\sof\slicensure\s?:\s?/i;
// "Certification(s)/Specialty: Family Practice" · "Certification(s):" · "Specialty:"
const SPECIALTY =
  /\b(?:board\s)?(?:certifications?(?:\s?\(s\))?(?:\s?\/\s?special\w+(?:\(ies\))?)?|special(?:ty|ties))\s?:\s?/i;
// Behind a list stands the other label, a heading's mark, the next sentence or the next label.
const EITHER = new RegExp(
  `${LICENSURE.source}|${SPECIALTY.source}|\\s(?:#{2}|(?:he|she|he/she|the|this|it|date|case)\\s)`,
  'i',
);
// "is Board Certified in Neurology; has a subspecialty in Sleep Medicine and is licensed to practice in Ohio."
const BOARD = /\bboard[ -]certified in\s/i;
// "is a Licensed Acupuncturist and is licensed to practice in Ohio."
const PROFESSION = /\breviewer is an?\s/i;
const SUBSPECIALTY = /\bsub-?\s?special(?:ty|ties) in\s/i;
const LICENSED = /\blicensed to practice (?:medicine\s)?in(?: the states? of)?\s/i;
// "; has", ", is", " and is" close a list in prose.
const CLAUSE = /;|,?\s(?:and\s)?(?:he\/she\s)?(?:has|is|with|licensed)\s|\.\s/i;
// "Texas: see below" · "Pain Medicine and Neurology": hardly one name
const ODD = /[:#*\d]|\sand\s/;
const COMMAS = /(?<!\bear)[,;]\s?(?:and\s)?(?!nose\b)/gi;
const COMMAS_AND = /[,;]\s?(?:and\s)?|\sand\s/g;

// Specialties whose own names hold "and": "Physical Medicine and Rehabilitation"
const WITH_AND =
  /\b(?:physical medicine|obstetrics|psychiatry|allergy|hospice|public health|undersea|oral|cardiac|cardiovascular|thoracic|hand|foot|head) (?:and|&) [a-z]+/gi;

const LONGEST_NAME = 70;

interface Piece {
  readonly start: number;
  readonly end: number;
}

/** Reads the reviewer's states and specialties from a span of the clean text (how the decision was made). */
export function readReviewer(clean: CleanText, span: Span | null, warnings: ReadWarning[]): Reviewer {
  if (span === null) return { licensure: null, specialties: null, spans: {} };
  const folded = foldPassage(clean, span);
  const { text } = folded;
  const licensure =
    listAfter(text, LICENSURE, EITHER, COMMAS_AND) ?? listAfter(text, LICENSED, CLAUSE, COMMAS_AND);
  const boards =
    listAfter(text, BOARD, CLAUSE, COMMAS_AND) ?? listAfter(text, PROFESSION, CLAUSE, COMMAS_AND);
  const specialties =
    listAfter(text, SPECIALTY, EITHER, COMMAS) ??
    (boards && [...boards, ...(listAfter(text, SUBSPECIALTY, CLAUSE, COMMAS_AND) ?? [])]);
  const spans: Record<string, Span> = {};
  const take = (field: 'licensure' | 'specialties', pieces: Piece[] | null): string[] | null => {
    const first = pieces?.[0];
    const last = pieces?.at(-1);
    if (pieces === null || first === undefined || last === undefined) {
      if (folded.text !== '') {
        warn(warnings, 'reviewer-not-read', {
          field: `reviewer.${field}`,
        });
      }
      return null;
    }
    const names = pieces.map((piece) => folded.print.slice(piece.start, piece.end));
    if (names.some((name) => name.length > LONGEST_NAME || ODD.test(name.replace(WITH_AND, '')))) {
      warn(warnings, 'reviewer-unsure', {
        field: `reviewer.${field}`,
      });
    }
    spans[`reviewer.${field}`] = clean.source(folded.back([first.start, last.end]));
    return names;
  };
  return { licensure: take('licensure', licensure), specialties: take('specialties', specialties), spans };
}

/** The names behind a label up to what ends them; an "and" inside a specialty's own name parts nothing. */
function listAfter(text: string, label: RegExp, end: RegExp, joints: RegExp): Piece[] | null {
  const match = label.exec(text);
  if (match === null) return null;
  const from = match.index + match[0].length;
  const words = text.slice(from);
  const to = end.exec(words)?.index ?? words.length;
  const list = words.slice(0, to);
  const kept = joints === COMMAS ? [] : matchesOf(WITH_AND, list);
  const pieces: Piece[] = [];
  let start = 0;
  for (const joint of matchesOf(joints, list)) {
    if (kept.some(({ index, 0: name }) => joint.index > index && joint.index < index + name.length)) continue;
    addPiece(pieces, text, from + start, from + joint.index);
    start = joint.index + joint[0].length;
  }
  addPiece(pieces, text, from + start, from + to);
  return pieces;
}

function addPiece(pieces: Piece[], text: string, from: number, to: number): void {
  const [start, end] = trimSpan(text, [from, to], ',;', ',;.');
  if (end > start) pieces.push({ start, end });
}
