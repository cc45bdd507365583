import type { Category, Span } from '../api/contract.ts';
import type { Hit } from './vocabulary/phrases.ts';
import {
  combinationKey,
  type Drug,
  type Requested,
  type Service,
  type Vocabulary,
} from './vocabulary/vocabulary.ts';

/** What is asked for, by name. */
export interface ReadRequest {
  readonly category: Category;
  readonly name: string;
  readonly drugClass: string | null;
  /** The form that "#30" counts, where the drug is sold in only one. */
  readonly unit: string | null;
  readonly span: Span;
  readonly isCombination: boolean;
}

// "in cream base", "topical", "gel", "ointment", "lotion", "compound"
const TOPICAL =
  /\b(?:cream|gel|ointment|lotion|topical|compound(?:ed)?|transdermal|liniment|spray|roll-on|patch(?:es)?|pad|%\s)/i;
const BY_NEEDLE = /\b(?:injections?|inj|intramuscular|IM|shots?|injected|intra-?articular)\b/;

type DrugHit = Hit<Drug>;

/** Chooses what the words ask for among all that they name; null where they name nothing known. */
export function readRequest(
  words: string,
  hits: readonly Hit<Requested>[],
  vocabulary: Vocabulary,
): ReadRequest | null {
  const strong = hits.find(
    (hit) => hit.entry.kind === 'drug' || (hit.entry.kind === 'service' && !hit.entry.isWeak),
  );
  if (strong?.entry.kind === 'drug') return readDrug(words, hits.filter(isDrug), vocabulary);
  const evaluation = readEvaluation(hits);
  if (evaluation) return evaluation;
  const service = (strong ?? hits.find((hit) => hit.entry.kind === 'service')) as Hit<Service> | undefined;
  if (service?.entry.kind !== 'service') return null;
  return plain(service.entry.category, service.entry.name, [service.start, service.end]);
}

function isDrug(hit: Hit<Requested>): hit is DrugHit {
  return hit.entry.kind === 'drug';
}

function plain(category: Category, name: string, span: Span): ReadRequest {
  return { category, name, drugClass: null, unit: null, span, isCombination: false };
}

/** "Neurosurgeon evaluation", "consult with a hand surgeon", "physical therapy evaluation": whom to see. */
function readEvaluation(hits: readonly Hit<Requested>[]): ReadRequest | null {
  const head = hits.find((hit) => hit.entry.kind === 'service' && !hit.entry.isWeak);
  const isEvaluation = (hit: Hit<Requested>) =>
    hit.entry.kind === 'service' && hit.entry.category === 'evaluation';
  if (head && !isEvaluation(head)) return null;
  const specialty = hits.find((hit) => hit.entry.kind === 'specialty');
  const evaluation = head ?? hits.find(isEvaluation);
  if (!specialty) return null;
  if (evaluation === undefined)
    return plain('evaluation', `${specialty.entry.name} consultation`, [specialty.start, specialty.end]);
  const span: Span = [Math.min(specialty.start, evaluation.start), Math.max(specialty.end, evaluation.end)];
  const noun = NOUNS[evaluation.entry.name] ?? 'consultation';
  if (noun === '') return null;
  return plain('evaluation', `${specialty.entry.name} ${noun}`, span);
}

/** What stays of the evaluation's own name behind a specialty; '' where the specialty adds nothing. */
const NOUNS: Readonly<Record<string, string>> = {
  'follow-up visit': 'follow-up visit',
  'office visit': 'office visit',
  'preoperative medical clearance': '',
  'functional capacity evaluation': '',
  'qualified functional capacity evaluation': '',
  'medication management': '',
  'impairment rating': '',
};

function readDrug(words: string, hits: readonly DrugHit[], vocabulary: Vocabulary): ReadRequest | null {
  const first = hits[0];
  if (!first) return null;
  const group = [first];
  for (const hit of hits.slice(1)) {
    const previous = group.at(-1) ?? first;
    if (!isJoined(words.slice(previous.end, hit.start))) break;
    group.push(hit);
  }
  const last = group.at(-1) ?? first;
  const span: Span = [first.start, last.end];
  const names = [...new Set(group.flatMap((hit) => hit.entry.name.replace(/^topical /, '').split('/')))];
  const isMixture = group.length > 1 && names.length > 1;
  const known = isMixture ? vocabulary.combinations.get(combinationKey(names)) : first.entry;
  const rest = words.slice(last.end);
  const isTopical =
    TOPICAL.test(rest) ||
    /%/.test(rest.slice(0, 8)) ||
    /\b(?:topical|compound)/i.test(words.slice(0, first.start));
  if (isMixture && !known) {
    const drugClass =
      isTopical || names.length > 2 || words.includes('%') ? 'compounded topical' : first.entry.drugClass;
    return {
      category: 'pharmaceutical',
      name: names.join('/'),
      drugClass,
      unit: null,
      span,
      isCombination: true,
    };
  }
  const drug = known ?? first.entry;
  const isInjected =
    drug.isInjected ||
    BY_NEEDLE.test(rest.slice(0, 40)) ||
    BY_NEEDLE.test(words.slice(Math.max(0, first.start - 24), first.start));
  const isSwitched = isTopical && TOPICAL_CLASSES.has(drug.drugClass);
  return {
    category: isInjected ? 'injection' : 'pharmaceutical',
    name: drug.name.replace(/^topical /, ''),
    drugClass: isSwitched ? `topical ${drug.drugClass}` : drug.drugClass,
    unit: isTopical || isInjected ? null : drug.unit,
    span,
    isCombination: drug.name.includes('/'),
  };
}

/** Classes that are something else on the skin: a compounded cream of cyclobenzaprine is no tablet of it. */
const TOPICAL_CLASSES = new Set(['NSAID', 'muscle relaxant', 'anticonvulsant', 'opioid']);

// "hydrocodone/acetaminophen", "Diazepam (Valium)", "Flurbiprofen 20%, Baclofen 5%", "bitartrate-", "10 mg and "
const JOINT =
  /^[\s,;/+&()-]*(?:(?:bitartrate|hcl|hydrochloride|sodium|phosphate|citrate|and|with|w|plus|er|mg|gm|g|\d+(?:\.\d+)?\s?%?)[\s,;/+&()-]*){0,4}$/i;

/** Whether what stands between two drugs makes them one preparation, or one drug with its brand name. */
function isJoined(between: string): boolean {
  return between.length <= 40 && JOINT.test(between);
}
