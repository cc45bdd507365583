import type { Category, Span } from '../api/contract.ts';
import { readDrug } from './read-drug.ts';
import { readEvaluated, readEvaluation } from './read-evaluation.ts';
import { type ReadRequest, serviceRequest } from './request.ts';
import type { Hit } from './vocabulary/phrases.ts';
import type { Drug, Requested, Service, Vocabulary } from './vocabulary/vocabulary.ts';

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
  const evaluated = readEvaluated(words, service, services);
  if (evaluated) return evaluated;
  // "Referral to physical therapy": what is asked for is the therapy, not whom to see.
  const therapy = service.entry.name === 'consultation' ? services.find(isTherapy) : undefined;
  const asked = therapy ?? service;
  const both = NERVE_TESTS.every((name) => services.some((hit) => hit.entry.name === name));
  if (both && NERVE_TESTS.includes(asked.entry.name))
    return serviceRequest('diagnostic', 'EMG/NCV', [asked.start, asked.end]);
  return serviceRequest(asked.entry.category, asked.entry.name, [asked.start, asked.end]);
}

function isDrug(hit: Hit<Requested>): hit is Hit<Drug> {
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
  return { ...serviceRequest('pharmaceutical', '', span), name: null };
}
