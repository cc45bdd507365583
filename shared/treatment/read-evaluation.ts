import type { Span } from '../api/contract.ts';
import { type ReadRequest, serviceRequest } from './request.ts';
import type { Hit } from './vocabulary/phrases.ts';
import type { Requested, Service } from './vocabulary/vocabulary.ts';

/** "Neurosurgeon evaluation", "consult with a hand surgeon", "physical therapy evaluation": whom to see. */
export function readEvaluation(hits: readonly Hit<Requested>[]): ReadRequest | null {
  const head = hits.find((hit) => hit.entry.kind === 'service' && !hit.entry.isWeak);
  const isEvaluation = (hit: Hit<Requested>) =>
    hit.entry.kind === 'service' && hit.entry.category === 'evaluation';
  if (head && !isEvaluation(head)) return null;
  const specialty = hits.find((hit) => hit.entry.kind === 'specialty');
  const evaluation = head ?? hits.find(isEvaluation);
  if (!specialty) return null;
  if (evaluation === undefined)
    return serviceRequest('evaluation', `${specialty.entry.name} consultation`, [
      specialty.start,
      specialty.end,
    ]);
  const span: Span = [Math.min(specialty.start, evaluation.start), Math.max(specialty.end, evaluation.end)];
  const noun = NOUNS[evaluation.entry.name] ?? 'consultation';
  if (noun === '') return null;
  return serviceRequest('evaluation', `${specialty.entry.name} ${noun}`, span);
}

const JUDGED: ReadonlySet<string> = new Set(['evaluation', 'consultation']);

/** "Sleep study consultation", "TENS unit evaluation": not the thing itself, unless it is "… and treatment". */
export function readEvaluated(
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
  return serviceRequest('evaluation', `${service.entry.name} ${next.entry.name}`, [service.start, next.end]);
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
