import type { Finding, Item, Span } from '../../api/contract.ts';
import { foldNumbers } from '../../treatment/numbers.ts';
import { isVerdict } from '../gist/score-sentence.ts';
import { findTreatments } from '../passage/find-treatments.ts';
import type { OpenPassage, Sentence } from '../passage/open-passage.ts';
import { SENTENCE } from '../passage/sentence-kinds.ts';
import { sentencesAt } from '../passage/split-sentences.ts';
import type { Finder } from './context.ts';
import { findMentions, type Mention, quantityOf, REACH, strengthOf } from './find-mentions.ts';
import { namedTwice } from './named-twice.ts';

// "prescribed Baclofen", "is requesting", "refill for", "request for authorization"
const ORDERED = /\b(?:prescrib\w*|request\w*|refill\w*|RFA|dispens\w*|ordered)\b/i;
const { ofReview } = SENTENCE.bit;

type Field = 'strength' | 'quantity';

const FIELDS: readonly Field[] = ['strength', 'quantity'];
const READ = { strength: strengthOf, quantity: quantityOf } as const;

/** The disputed strength or quantity of a drug differs from what the summary says was prescribed, or from the verdict. */
export const findDoseConflicts: Finder = ({ clinical, items }) => {
  const twice = namedTwice(items);
  return items.flatMap(({ item, rationale }) => {
    const { category = null, name = null } = item.treatment ?? {};
    if (category !== 'pharmaceutical' || name === null) return [];
    const fields = FIELDS.filter((field) => (item.treatment?.[field] ?? null) !== null);
    if (fields.length === 0) return [];
    return [
      // Two items of one drug tell of two doses.
      ...(clinical === null || twice.has(name) ? [] : ofSummary(item, name, fields, clinical)),
      ...(rationale === null ? [] : ofVerdict(item, name, fields, rationale)),
    ];
  });
};

function ofSummary(item: Item, name: string, fields: readonly Field[], clinical: OpenPassage): Finding[] {
  const mentions = mentionsIn(clinical, name, ({ kinds }) => (kinds & ofReview) === 0);
  return fields.flatMap((field) => {
    const told = valuesOf(mentions, field);
    if (told.length === 0 || agrees(item, field, told)) return [];
    const ordered = told.filter((one) => isOrdered(clinical.text, one));
    const [first] = ordered;
    if (!first || ordered.some((one) => one.value !== first.value)) return [];
    const words = clinical.text.slice(...first.span);
    return [conflict(item, field, `the clinical summary tells of "${words}"`, clinical.locate(first.span))];
  });
}

/** The verdict of the rationale names the item's drug with another strength or quantity. */
function ofVerdict(item: Item, name: string, fields: readonly Field[], rationale: OpenPassage): Finding[] {
  if (!hasCountingVerdict(rationale)) return [];
  const mentions = mentionsIn(rationale, name, isVerdict);
  return fields.flatMap((field) => {
    const told = valuesOf(mentions, field);
    const [first] = told;
    if (!first || agrees(item, field, told)) return [];
    const words = rationale.text.slice(...first.span);
    return [conflict(item, field, `its rationale decides on "${words}"`, rationale.locate(first.span))];
  });
}

/** Most verdicts print no number at all: then no drug is looked for. */
function hasCountingVerdict({ text, sentences }: OpenPassage): boolean {
  return sentences().some((sentence) => {
    const [start, end] = sentence.span;
    // The words about a drug may reach as far beyond the sentence.
    return isVerdict(sentence) && foldNumbers(text.slice(start, end + REACH)).counts;
  });
}

interface InSentence extends Mention {
  readonly sentence: Sentence;
}

interface Told extends InSentence {
  readonly value: string | number;
}

/** Where a passage names a drug, in the sentences asked for. */
function mentionsIn(passage: OpenPassage, name: string, asks: (sentence: Sentence) => boolean): InSentence[] {
  const mentions = findMentions(passage.text, passage.treatments(), name);
  if (mentions.length === 0) return [];
  const starts = mentions.map(({ span }) => span[0]);
  const sentences = sentencesAt(passage.sentences(), starts);
  return mentions.flatMap((mention, index) => {
    const sentence = sentences[index];
    return sentence && asks(sentence) ? [{ ...mention, sentence }] : [];
  });
}

function valuesOf(mentions: readonly InSentence[], field: Field): Told[] {
  return mentions.flatMap((mention) => {
    const value = READ[field](mention);
    return value === null ? [] : [{ ...mention, value }];
  });
}

/** Whether any value told is one that the item itself prints: with a partial approval, of the whole, of the part or of the rest. */
function agrees(item: Item, field: Field, told: readonly Told[]): boolean {
  const values = new Set(told.map(({ value }) => value));
  const own = item.treatment?.[field] ?? null;
  if (own !== null && values.has(own)) return true;
  return findMentions(item.printed, findTreatments(item.printed)).some((mention) => {
    const value = READ[field](mention);
    return value !== null && values.has(value);
  });
}

function isOrdered(text: string, { span: [at], sentence }: InSentence): boolean {
  return ORDERED.test(text.slice(Math.max(sentence.span[0], at - 80), at));
}

function conflict(item: Item, field: Field, told: string, span: Span): Finding {
  const own = item.spans.request ?? item.spans.printed;
  return {
    code: field === 'strength' ? 'strength-conflict' : 'quantity-conflict',
    severity: 'check',
    item: item.number,
    message: `Item ${item.number} disputes "${item.request ?? item.printed}", but ${told}: the ${field} differs.`,
    spans: [...(own ? [own] : []), span],
  };
}
