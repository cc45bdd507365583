import type { HeaderDates, Span } from '../api/contract.ts';
import type { CleanText } from '../text/clean.ts';
import { DATE_WORDS, readDate } from '../text/date.ts';
import { endOf, groupOf, matchesOf } from '../text/matches.ts';
import { type ReadWarning, warn } from './warn.ts';

export interface Header {
  readonly caseNumber: string | null;
  readonly dates: HeaderDates;
  readonly priority: 'standard' | 'expedited' | null;
  readonly spans: Record<string, Span>;
}

type Field =
  | 'caseNumber'
  | 'priority'
  | 'dates.assigned'
  | 'dates.injury'
  | 'dates.decision'
  | 'dates.cover'
  | 'dates.utilizationReview'
  | 'dates.applicationReceived';
type Kind = 'case' | 'priority' | 'date';

interface Label {
  readonly type: 'label';
  readonly field: Field;
  readonly start: number;
  readonly end: number;
}
interface Value {
  readonly type: 'value';
  readonly kind: Kind;
  readonly value: string | null;
  readonly start: number;
  readonly end: number;
}

// "MAXIMUS Case Number" · "Date Assigned" · "Date of UR Decision" · "UR Denial Date" · "IMR Application" / "Received" · "Dated"
const LABELS =
  /\b(?:((?:MAXIMUS\s+|IMR\s+)?case\s+(?:number|no\b\.?|#)|(?:MAXIMUS|IMR)\s+(?:number|no\b\.?))|(date\s+assigned|assignment\s+date)|(date\s+of\s+injury|injury\s+date)|((?:IMR\s+)?decision\s+date|date\s+of\s+(?:IMR\s+)?decision|determination[^\S\n]+date)|(dated?(?=\s*:))|(UR\s+denial\s+date|UR\s+decision\s+date|date\s+of\s+(?:UR|utilization\s+review)\s+(?:decision|denial|determination)|utilization\s+review\s+(?:denial|decision)\s+date|date\s+of\s+UR\b)|((?:IMR\s+)?application(?:\s+received)?(?:\s+date)?|date\s+(?:IMR\s+)?application\s+received)|(priority))(?![a-z])\s*:?/gi;
const FIELDS: readonly Field[] = [
  'caseNumber',
  'dates.assigned',
  'dates.injury',
  'dates.decision',
  'dates.cover',
  'dates.utilizationReview',
  'dates.applicationReceived',
  'priority',
];
/** So many fields make a header; one that is missing among them is worth a word. */
const PARTLY = 2;
// "IMR Application Received:" · "MAXIMUS Case Number:" stand in the headers of 2013 and 2014, which know fewer fields.
const OLDER = /\bMAXIMUS\s+case\s+number|\bdate\s+of\s+UR\s+decision|\bmedical\s+professional\s+review/i;
const OLDER_FIELDS: readonly Field[] = [
  'caseNumber',
  'dates.injury',
  'dates.utilizationReview',
  'dates.applicationReceived',
];
// "CM16-0999001"
const CASE_NUMBER = /\bCM\s?\d{2}\s?-?\s?\d{5,7}\b/gi;
const PRIORITY = /\b(?:standard|expedited|regular)\b/gi;

// "10/12/2015 - 10/12/2016": a cumulative injury
const RANGE = /^\s?(?:-|to|through|and|,|&)\s?$/i;

const kindOf = (field: Field): Kind =>
  field === 'caseNumber' ? 'case' : field === 'priority' ? 'priority' : 'date';

/**
 * Reads the header table between two offsets of the clean text, in whatever order it was copied: label and
 * value on a line, column by column, a value between the halves of its label, cells of a table one after the other.
 */
export function readHeader(clean: CleanText, [from, to]: Span, warnings: ReadWarning[]): Header {
  const text = clean.text.slice(from, to);
  const tokens = [...findLabels(text), ...findValues(text, clean.print.slice(from, to))].sort(
    (a, b) => a.start - b.start,
  );
  const found = new Map<Field, Value>();
  const pending: Label[] = [];
  tokens.forEach((token, index) => {
    if (token.type === 'label') {
      pending.push(token);
      return;
    }
    const label = takeLabel(pending, token, tokens, index + 1, text);
    const before = tokens[index - 1];
    if (label !== null && !found.has(label.field)) found.set(label.field, token);
    else if (before?.type === 'value' && RANGE.test(text.slice(before.end, token.start))) {
      const field = FIELDS.find((one) => one !== 'dates.cover' && found.get(one) === before);
      const span = clean.source([from + before.start, from + token.end]);
      if (field) warn(warnings, 'header-value-range', { field, span });
    }
  });
  const older = OLDER.test(text);
  // "Dated:" is the cover's; in a header that has a date of its own it only stands in for it.
  const cover = found.get('dates.cover');
  if (cover && !found.has('dates.decision')) {
    found.set('dates.decision', cover);
    if (!older) warn(warnings, 'header-field-missing', { field: 'dates.decision' });
  }
  return assemble(clean, from, found, pending, older ? OLDER_FIELDS : FIELDS, warnings);
}

/** The label that a value belongs to: with as many labels waiting as values coming the first, else the nearest. */
function takeLabel(
  pending: Label[],
  value: Value,
  tokens: readonly (Label | Value)[],
  from: number,
  text: string,
): Label | null {
  const fitting = pending.filter((label) => kindOf(label.field) === value.kind);
  const last = fitting.at(-1);
  if (last === undefined) return null;
  let coming = 1;
  for (let at = from; coming <= fitting.length; at += 1) {
    const token = tokens[at];
    if (token === undefined || token.type === 'label') break;
    if (token.kind === value.kind) coming += 1;
  }
  const beside = /^[ \t:|]*$/.test(text.slice(last.end, value.start));
  const chosen = beside
    ? last
    : fitting.length > coming && onOwnLines(fitting, text)
      ? null
      : fitting[Math.max(0, fitting.length - coming)];
  if (!chosen) return null;
  pending.splice(pending.indexOf(chosen), 1);
  return chosen;
}

/** Labels one below the other with fewer values than labels: nobody can say which value is missing. */
function onOwnLines(labels: readonly Label[], text: string): boolean {
  const [first, second] = labels;
  return first !== undefined && second !== undefined && text.slice(first.end, second.start).includes('\n');
}

function findLabels(text: string): Label[] {
  const labels: Label[] = [];
  for (const match of matchesOf(LABELS, text)) {
    const field = FIELDS[groupOf(match) - 1];
    if (field === undefined) continue;
    const colon = match[0].endsWith(':');
    const words = match[0].replace(/\s*:$/, '');
    // Without its colon a label counts only where it stands as a cell or line of its own.
    if (!colon && !standsAlone(text, match.index, match.index + words.length, field)) continue;
    labels.push({ type: 'label', field, start: match.index, end: endOf(match) });
  }
  return labels;
}

function standsAlone(text: string, start: number, end: number, field: Field): boolean {
  const before = /(?:^|[\n\r\t\f]|\s{2})\s*$/.test(text.slice(Math.max(0, start - 12), start));
  const after = /^\s*(?:$|[\n\r\t\f]|\s{2}|\d|CM\d|standard|expedited)/i.test(text.slice(end, end + 12));
  if (field === 'dates.applicationReceived') {
    // "Application 12/30/2016 Received:" and "Application\nReceived:": the label in two halves
    return /^\s*(?:\d{1,2}[/-]\d{1,2}[/-]\d{2,4}\s*)?received\s*:/i.test(text.slice(end, end + 300));
  }
  return before && after;
}

function findValues(text: string, print: string): Value[] {
  const values: Value[] = [];
  const add = (kind: Kind, match: RegExpExecArray, value: string | null) =>
    values.push({ type: 'value', kind, value, start: match.index, end: endOf(match) });
  for (const match of matchesOf(DATE_WORDS, text)) add('date', match, readDate(match));
  for (const match of matchesOf(CASE_NUMBER, text)) {
    const digits = match[0].replace(/\D/g, '');
    // Too few digits, or a sign that only looks like one: no number to look a case up by.
    const sound = digits.length === 9 && print.slice(match.index, endOf(match)).replace(/\D/g, '') === digits;
    add('case', match, sound ? `CM${digits.slice(0, 2)}-${digits.slice(2)}` : null);
  }
  for (const match of matchesOf(PRIORITY, text)) {
    add('priority', match, match[0].toLowerCase() === 'expedited' ? 'expedited' : 'standard');
  }
  return values;
}

function assemble(
  clean: CleanText,
  from: number,
  found: ReadonlyMap<Field, Value>,
  pending: readonly Label[],
  expected: readonly Field[],
  warnings: ReadWarning[],
): Header {
  const spans: Record<string, Span> = {};
  const read = (field: Field): string | null => {
    const value = found.get(field);
    if (value === undefined) {
      const label = pending.find((waiting) => waiting.field === field);
      if (label !== undefined) {
        warn(warnings, 'header-value-missing', {
          field,
          span: clean.source([from + label.start, from + label.end]),
        });
      } else if (found.size >= PARTLY && expected.includes(field)) {
        warn(warnings, 'header-field-missing', { field });
      }
      return null;
    }
    const span = clean.source([from + value.start, from + value.end]);
    if (value.value === null) {
      warn(warnings, `impossible-${value.kind}`, { field, span });
      return null;
    }
    spans[field] = span;
    return value.value;
  };
  const caseNumber = read('caseNumber');
  const dates = {
    assigned: read('dates.assigned'),
    injury: read('dates.injury'),
    decision: read('dates.decision'),
    utilizationReview: read('dates.utilizationReview'),
    applicationReceived: read('dates.applicationReceived'),
  };
  // findValues knows no other words for it.
  return { caseNumber, dates, priority: read('priority') as Header['priority'], spans };
}
