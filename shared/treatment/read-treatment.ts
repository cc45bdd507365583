import type { Span, Treatment } from '../api/contract.ts';
import { type FoldedWords, foldNumbers, NUMBER, numberOf } from './numbers.ts';
import { type ReadBody, readBody } from './read-body-part.ts';
import { readCompoundStrength } from './read-compound.ts';
import { readDateOfService } from './read-date-of-service.ts';
import { chooseQuantity, type Quantity, readQuantities } from './read-quantity.ts';
import { readRefills } from './read-refills.ts';
import { readRequest } from './read-request.ts';
import { readSchedule, type Schedule } from './read-schedule.ts';
import { readAcetaminophenPair, readStrengths, type Strength } from './read-strength.ts';
import type { ReadRequest } from './request.ts';
import { withoutRequestForm } from './request-form.ts';
import { findNames, type Hit } from './vocabulary/phrases.ts';
import { type BodyPart, type Requested, type VocabularyWord, vocabulary } from './vocabulary/vocabulary.ts';
import { splitWords } from './words.ts';

export interface ReadTreatment {
  readonly treatment: Treatment;
  /** Where each value stands: half-open UTF-16 offsets into the words given. */
  readonly spans: Readonly<Partial<Record<keyof Treatment, Span>>>;
}

/**
 * Reads what a disputed item asks for from its words ("Baclofen 10mg #3"). A field that the words do not
 * state stays null; the drug's generic name, class and solid form come from the vocabulary. Pure, linear,
 * never throws.
 */
export function readTreatment(words: string): ReadTreatment {
  const { hits, body } = readNames(words, vocabulary().read);
  const asked = withoutRequestForm(words, hits);
  const request = readRequest(words, asked, vocabulary());
  const folded = foldNumbers(words);
  const schedule = readSchedule(words, folded);
  const refills = readRefills(folded);
  const service = readDateOfService(words, asked.length === hits.length);
  const strength = readStrength(words, request);
  const quantity = readAsked(words, folded, request, schedule, strength);

  const treatment: Treatment = {
    ...(isTherapeuticUltrasound(request, quantity) ? ULTRASOUND : namesOf(request)),
    drugClass: request?.drugClass ?? null,
    strength: strength?.strength ?? null,
    quantity: quantity?.quantity ?? null,
    unit: quantity?.unit ?? null,
    refills: refills?.refills ?? null,
    frequency: schedule.frequency,
    duration: schedule.duration,
    bodyPart: body.bodyPart,
    side: body.side,
    dateOfService: service?.date ?? null,
  };
  const spans: Partial<Record<keyof Treatment, Span>> = {};
  const note = (field: keyof Treatment, span: Span | null | undefined) => {
    if (span && treatment[field] !== null) spans[field] = span;
  };
  note('category', request?.span);
  note('name', request?.span);
  note('drugClass', request?.span);
  note('strength', strength?.span);
  note('quantity', quantity?.span);
  note('unit', quantity?.span);
  note('refills', refills?.span);
  note('frequency', schedule.frequencySpan);
  note('duration', schedule.durationSpan);
  note('bodyPart', body.bodyPartSpan);
  note('side', body.sideSpan);
  note('dateOfService', service?.span);
  return { treatment, spans };
}

/**
 * Reads only where on the body: all that is asked of a sentence of the rationale. Exact words and their plurals
 * only: in a narrative, a word one letter off is more often another word than a misspelled part of the body.
 */
export function readPlace(words: string): ReadBody {
  return readNames(words, vocabulary().readExactly).body;
}

/** What the vocabulary finds in the words. */
function readNames(
  words: string,
  read: (word: string) => VocabularyWord,
): { hits: Hit<Requested>[]; body: ReadBody } {
  const source = splitWords(words);
  const known = source.map((word) => read(word.text));
  const hits = findNames(known, source, (word) => word.name);
  const parts = findNames(known, source, (word) => word.part).filter((part) => isPlace(part, hits));
  return { hits, body: readBody(words, source, parts, hits) };
}

/** The words of an item that tell of its treatment, as the parser reads them. */
export interface ItemWords {
  readonly printed: string;
  readonly request: string | null;
  readonly original: string | null;
}

/**
 * Reads an item: its request, and from the original request what the request leaves out because it goes
 * without saying: the date of service, and what the treatment is where the rest names only a part of it.
 */
export function readItemTreatment(item: ItemWords): Treatment {
  const { treatment } = readTreatment(item.request ?? item.printed);
  if (item.original === null) return treatment;
  const { treatment: original } = readTreatment(item.original);
  const isSame = treatment.name === null || treatment.name === original.name;
  const filled = isSame
    ? {
        category: treatment.category ?? original.category,
        name: treatment.name ?? original.name,
        drugClass: treatment.drugClass ?? original.drugClass,
        strength: treatment.strength ?? original.strength,
      }
    : {};
  return { ...treatment, ...filled, dateOfService: treatment.dateOfService ?? original.dateOfService };
}

/** The spine of "spine surgeon" and the knee of "knee scooter" are no places to be treated. */
function isPlace(part: Hit<BodyPart>, hits: readonly Hit<Requested>[]): boolean {
  const within = hits.find((hit) => part.start >= hit.start && part.end <= hit.end);
  return !within || (within.entry.kind === 'service' && within.entry.name !== 'knee scooter');
}

function namesOf(request: ReadRequest | null): Pick<Treatment, 'category' | 'name'> {
  return { category: request?.category ?? null, name: request?.name ?? null };
}

const ULTRASOUND = { category: 'rehabilitation', name: 'therapeutic ultrasound' } as const;

/** Nobody takes eight pictures: "Ultrasound 1 times 8" is the therapy. */
function isTherapeuticUltrasound(request: ReadRequest | null, quantity: Quantity | null): boolean {
  return request?.name === 'ultrasound' && quantity !== null && quantity.quantity > 3;
}

function isMedicine(request: ReadRequest | null): boolean {
  return request?.category === 'pharmaceutical' || request?.drugClass != null;
}

function readStrength(words: string, request: ReadRequest | null): Strength | null {
  if (!request || !isMedicine(request)) return null;
  const all = readStrengths(words);
  const first = all[0];
  if (!first) return request.isCombination ? readAcetaminophenPair(words) : null;
  // A compounded cream states one strength an ingredient: "20%/5%/2%".
  const percents = all.filter((one) => one.strength.endsWith('%'));
  if (request.isCombination && percents.length > 0)
    return readCompoundStrength(request.name ?? '', request.ingredients, percents);
  return first;
}

const COUNTS_VISITS = new Set(['rehabilitation', 'psychological', 'home-care']);

function readAsked(
  words: string,
  folded: FoldedWords,
  request: ReadRequest | null,
  schedule: Schedule,
  strength: Strength | null,
): Quantity | null {
  const all = readQuantities(words, folded, schedule);
  const quantity = chooseQuantity(all);
  if (isMedicine(request)) {
    const asked = all.length === 0 ? readLeadingMedicine(words, folded, request, strength) : quantity;
    if (asked === null || asked.kind === 'computed' || asked.unit === 'hour') return null;
    return { ...asked, unit: asked.unit ?? formIn(words) ?? request?.unit ?? null };
  }
  const visits = request && COUNTS_VISITS.has(request.category) ? visitWord(words) : null;
  if (quantity && quantity.kind !== 'amount') return { ...quantity, unit: quantity.unit ?? visits };
  return request && all.length === 0 ? readLeadingCount(folded, request) : null;
}

// "1 knee scooter", "Associated surgical service: 2 leg wraps", "Two MRI"
const LEADING = new RegExp(`(?:^|:)\\s*(${NUMBER})(?:\\s?\\(\\d{1,3}\\))?\\s$`);

/** A number right before the name counts it, as in "2 leg wraps". */
function readLeadingCount({ text }: FoldedWords, request: ReadRequest): Quantity | null {
  const start = request.span[0];
  const match = LEADING.exec(text.slice(0, start));
  const quantity = match ? numberOf(match[1] ?? '') : null;
  if (!match || quantity === null) return null;
  const at = match.index + match[0].length - match[0].replace(/^:?\s*/, '').length;
  return { quantity, unit: null, span: [at, start - 1], kind: 'counted' };
}

/** "60 Baclofen 10 mg": no strength, since that stands elsewhere, and no dose, as the 2 of "2 Baclofen 10 mg" may be. */
function readLeadingMedicine(
  words: string,
  folded: FoldedWords,
  request: ReadRequest | null,
  strength: Strength | null,
): Quantity | null {
  // "60 Tylenol #3": the name tells the strength
  if (request === null || (strength === null && !/\d/.test(words.slice(...request.span)))) return null;
  const leading = readLeadingCount(folded, request);
  return leading !== null && leading.quantity >= 10 ? leading : null;
}

// "Lidocaine 5% patch #1", "Orphenadrine 100mg tabs #30"
const FORM = /\b(tab(?:let)?|cap(?:sule)?|patch|pad)(?:s|es)?\b/i;

function formIn(words: string): string | null {
  const printed = FORM.exec(words)?.[1]?.toLowerCase();
  if (printed === undefined) return null;
  return printed.startsWith('tab') ? 'tablet' : printed.startsWith('cap') ? 'capsule' : printed;
}

function visitWord(words: string): string {
  return /\bsessions?\b/i.test(words) ? 'session' : 'visit';
}
