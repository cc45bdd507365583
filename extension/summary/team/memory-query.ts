import type { Item, Summary } from '../../../shared/api/contract.ts';
import type { PrecedentsQuery } from '../../../shared/api/precedents.ts';
import type { RepeatsRequest } from '../../../shared/api/repeats.ts';

const LONGEST_WORD = 120;
const LONGEST_REQUEST = 400;

/**
 * What is asked of the team's memory about an item: names of our own vocabulary and registry, and what tells the
 * letter on screen from its precedents.
 * @param letter hash of the covered text, by which the Worker knows a letter without a case number.
 * Null where the treatment was not recognised and nothing can be alike.
 */
export function precedentsQuery(item: Item, summary: Summary, letter: string): PrecedentsQuery | null {
  const { treatment } = item;
  const cited = item.reviewer?.citations.find(({ guideline }) => guideline !== null);
  const section = cited?.sections.find((name) => name !== null);
  const query = {
    treatment: short(treatment?.name),
    drugClass: short(treatment?.drugClass),
    category: short(treatment?.category),
    guideline: short(cited?.guideline),
    section: short(section),
    caseNumber: summary.caseNumber?.slice(0, 20),
    letter: summary.caseNumber === null ? letter : undefined,
  };
  if (query.treatment === undefined && query.drugClass === undefined && query.category === undefined)
    return null;
  return Object.fromEntries(Object.entries(query).filter(([, value]) => value !== undefined));
}

/**
 * What the repeat-request guard is asked: every treatment of the letter, for one claim.
 * @param letter hash of the covered text.
 * @param today ISO day, for a letter that states neither its UR nor its decision date.
 */
export function repeatsRequest(
  summary: Summary,
  letter: string,
  claim: string,
  today: string,
): RepeatsRequest | null {
  const treatments = summary.items.slice(0, 200).map((item) => ({
    item: item.number,
    name: short(item.treatment?.name) ?? null,
    request: item.request?.slice(0, LONGEST_REQUEST) ?? null,
    bodyPart: short(item.treatment?.bodyPart) ?? null,
    side: item.treatment?.side ?? null,
  }));
  if (treatments.length === 0) return null;
  const on = summary.dates.utilizationReview ?? summary.dates.decision ?? today;
  const { caseNumber } = summary;
  return caseNumber === null
    ? { claim, on, caseNumber, letter, treatments }
    : { claim, on, caseNumber: caseNumber.slice(0, 20), treatments };
}

function short(words: string | null | undefined): string | undefined {
  return words === null || words === undefined || words === '' ? undefined : words.slice(0, LONGEST_WORD);
}
