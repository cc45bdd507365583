import type { ItemFacts } from '../../shared/api/facts.ts';
import type { Repeat, RepeatTreatment } from '../../shared/api/repeats.ts';
import type { ClaimDecision } from '../store/claims.ts';

const QUESTIONS = [
  'Did the same physician, or another one of the same practice group, ask again?',
  'Is there no documented change in the facts that the earlier UR decision rested on?',
];

/** Pairs each treatment on screen with earlier items of the same claim that asked for the same. */
export function findRepeats(
  treatments: readonly RepeatTreatment[],
  earlier: readonly ClaimDecision[],
): Repeat[] {
  return treatments.flatMap((treatment) =>
    earlier.flatMap((decision) =>
      decision.facts.items
        .filter((item) => isSameTreatment(treatment, item))
        .flatMap((item) => describeRepeat(treatment, decision, item) ?? []),
    ),
  );
}

/** Same by the name of our vocabulary and nowhere else on the body; without a name, by the words of the request. */
function isSameTreatment(treatment: RepeatTreatment, item: ItemFacts): boolean {
  const { name, request, bodyPart, side } = treatment;
  const isSamePlace =
    isCompatible(bodyPart, item.treatment?.bodyPart ?? null) &&
    isCompatible(side, item.treatment?.side ?? null);
  if (name !== null) return isSamePlace && name === item.treatment?.name;
  return request !== null && item.request !== null && fold(request) === fold(item.request);
}

function isCompatible(one: string | null, other: string | null): boolean {
  return one === null || other === null || one === other || one === 'bilateral' || other === 'bilateral';
}

function fold(request: string): string {
  return request.toLowerCase().replaceAll(/[^a-z0-9]+/g, '');
}

function describeRepeat(treatment: RepeatTreatment, decision: ClaimDecision, item: ItemFacts): Repeat | null {
  const { decision: decided, utilizationReview } = decision.facts.dates;
  if (utilizationReview === null) return null;
  const until = addYear(utilizationReview);
  return {
    item: treatment.item,
    earlier: {
      id: decision.id,
      caseNumber: decision.caseNumber,
      item: item.number,
      request: item.request,
      category: item.treatment?.category ?? null,
      outcome: item.outcome,
      decided,
      utilizationReview,
    },
    until,
    ...adviceFor(item.outcome, utilizationReview, until),
    rule: 'Labor Code 4610(k)',
  };
}

/**
 * Labor Code 4610(k): a UR decision to modify or deny stays in effect for twelve months for the same treatment asked
 * for by the same physician or practice group, unless a documented change of facts supports the new request.
 */
function adviceFor(
  outcome: ItemFacts['outcome'],
  ur: string,
  until: string,
): Pick<Repeat, 'statement' | 'questions'> {
  if (outcome === 'upheld') {
    return {
      statement: `The UR decision of ${ur} on this treatment was upheld and stays in effect until ${until}, if both questions are answered with yes.`,
      questions: QUESTIONS,
    };
  }
  if (outcome === 'overturned') {
    return {
      statement: `The UR decision of ${ur} on this treatment was overturned: the reviewer found it medically necessary, so it gives no ground to refuse the new request.`,
      questions: [],
    };
  }
  return {
    statement: `UR decided on this treatment on ${ur}, but the outcome of its review could not be read. Look at the earlier letter.`,
    questions: QUESTIONS,
  };
}

/** The same day a year later; February 29 becomes February 28. Takes and gives ISO dates. */
export function addYear(date: string): string {
  const [year, month, day] = date.split('-');
  return `${String(Number(year) + 1).padStart(4, '0')}-${month}-${month === '02' && day === '29' ? '28' : day}`;
}

/** The same day a year earlier; February 29 becomes February 28. */
export function subtractYear(date: string): string {
  const [year, month, day] = date.split('-');
  return `${String(Number(year) - 1).padStart(4, '0')}-${month}-${month === '02' && day === '29' ? '28' : day}`;
}
