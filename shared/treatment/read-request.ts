import type { Category, Span } from '../api/contract.ts';
import { readAcetaminophenPair } from './read-strength.ts';
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
  /** Null where only the kind of thing is known: a tablet of an unknown name. */
  readonly name: string | null;
  readonly drugClass: string | null;
  /** The form that "#30" counts, where the drug is sold in only one. */
  readonly unit: string | null;
  readonly span: Span;
  readonly isCombination: boolean;
}

// "in cream base", "1% gel", "ointment"
const CREAM = /\b(?:cream|gel|ointment|lotion|topical|compound(?:ed)?|liniment|spray|roll-on)|\d\s?%/i;
const PATCH = /\b(?:patch(?:es)?|pads?|transdermal)\b/i;
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
  const services = hits.filter(isService);
  const service =
    services.find((hit) => !hit.entry.isWeak) ??
    services.find((hit) => hit.entry.name !== 'image guidance') ??
    services[0];
  if (!service) return readNameless(words);
  const evaluated = readEvaluationOf(words, service, services);
  if (evaluated) return evaluated;
  // "Referral to physical therapy": what is asked for is the therapy, not whom to see.
  const therapy = service.entry.name === 'consultation' ? services.find(isTherapy) : undefined;
  const asked = therapy ?? service;
  const both = NERVE_TESTS.every((name) => services.some((hit) => hit.entry.name === name));
  if (both && NERVE_TESTS.includes(asked.entry.name))
    return plain('diagnostic', 'EMG/NCV', [asked.start, asked.end]);
  return plain(asked.entry.category, asked.entry.name, [asked.start, asked.end]);
}

function isDrug(hit: Hit<Requested>): hit is DrugHit {
  return hit.entry.kind === 'drug';
}

function isService(hit: Hit<Requested>): hit is Hit<Service> {
  return hit.entry.kind === 'service';
}

/** Asked for together, they are one study: "EMG (electromyography)/NCV". */
const NERVE_TESTS = ['EMG', 'NCV'];

function isTherapy(hit: Hit<Service>): boolean {
  return !hit.entry.isWeak && THERAPIES.has(hit.entry.category);
}

const THERAPIES: ReadonlySet<Category> = new Set(['rehabilitation', 'psychological', 'home-care']);

// "10 mg", "50 mcg", "tablets", "capsules", "ointment": whatever it is called, it is a medicine
const MEDICINE =
  /\d\s?(?:mg|mcg)\b|\b(?:tab(?:let)?s?|cap(?:sule)?s?|ointment|lotion|cream|gel|patch(?:es)?|spray|medications?|prescription)\b/i;

/** A medicine whose name the vocabulary does not know: the category is sure, the name is not. */
function readNameless(words: string): ReadRequest | null {
  const match = MEDICINE.exec(words);
  if (!match) return null;
  const span: Span = [match.index, match.index + match[0].length];
  return { category: 'pharmaceutical', name: null, drugClass: null, unit: null, span, isCombination: false };
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

const JUDGED: ReadonlySet<string> = new Set(['evaluation', 'consultation']);

/** "Sleep study consultation", "TENS unit evaluation": not the thing itself, unless it is "… and treatment". */
function readEvaluationOf(
  words: string,
  service: Hit<Service>,
  services: readonly Hit<Service>[],
): ReadRequest | null {
  if (
    service.entry.isWeak ||
    service.entry.category === 'evaluation' ||
    service.entry.category === 'psychological'
  )
    return null;
  const next = services.find((hit) => hit.from === service.to);
  if (!next || !JUDGED.has(next.entry.name)) return null;
  if (/^\s?(?:and|&|\/|with)\s?treat/i.test(words.slice(next.end, next.end + 12))) return null;
  return plain('evaluation', `${service.entry.name} ${next.entry.name}`, [service.start, next.end]);
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
  const around = words.slice(0, first.start) + rest;
  const isCream = CREAM.test(around);
  const isTopical = isCream || PATCH.test(around);
  if (isMixture && !known) {
    const drugClass = isTopical || names.length > 2 ? 'compounded topical' : first.entry.drugClass;
    return {
      category: 'pharmaceutical',
      name: names.join('/'),
      drugClass,
      unit: null,
      span,
      isCombination: true,
    };
  }
  // "Hydrocodone 10/325": the second number is the acetaminophen that goes with it.
  const withAcetaminophen = readAcetaminophenPair(rest)
    ? vocabulary.combinations.get(combinationKey([first.entry.name, 'acetaminophen']))
    : undefined;
  const drug = withAcetaminophen ?? known ?? first.entry;
  const isInjected =
    drug.isInjected ||
    BY_NEEDLE.test(rest.slice(0, 40)) ||
    BY_NEEDLE.test(words.slice(Math.max(0, first.start - 24), first.start));
  const onSkin = isInjected || drug.drugClass === null ? undefined : ON_SKIN.get(drug.drugClass);
  return {
    category: isInjected ? 'injection' : 'pharmaceutical',
    name: drug.name.replace(/^topical /, ''),
    drugClass:
      (onSkin && (isCream || (isTopical && onSkin.hasPatches)) ? onSkin.drugClass : null) ?? drug.drugClass,
    unit: isTopical || isInjected ? null : drug.unit,
    span,
    isCombination: drug.name.includes('/'),
  };
}

/** What a class is called in a cream or a patch: a cream of cyclobenzaprine is no tablet of it. */
const ON_SKIN: ReadonlyMap<string, { readonly drugClass: string; readonly hasPatches: boolean }> = new Map([
  ['NSAID', { drugClass: 'topical NSAID', hasPatches: true }],
  ['local anesthetic', { drugClass: 'topical anesthetic', hasPatches: true }],
  ['muscle relaxant', { drugClass: 'topical muscle relaxant', hasPatches: false }],
  ['anticonvulsant', { drugClass: 'topical anticonvulsant', hasPatches: false }],
  ['opioid', { drugClass: 'topical opioid', hasPatches: false }],
]);

// "hydrocodone/acetaminophen", "Diazepam (Valium)", "Flurbiprofen 20%, Baclofen 5%", "bitartrate-", "10 mg and "
const JOINT =
  /^[\s,;/+&()-]*(?:(?:bitartrate|hcl|hydrochloride|sodium|phosphate|citrate|and|with|w|plus|er|mg|gm|g|\d+(?:\.\d+)?\s?%?)[\s,;/+&()-]*){0,4}$/i;

/** Whether what stands between two drugs makes them one preparation, or one drug with its brand name. */
function isJoined(between: string): boolean {
  return between.length <= 40 && JOINT.test(between);
}
