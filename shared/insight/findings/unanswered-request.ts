import type { Category, Finding, Item } from '../../api/contract.ts';
import { matchesOf } from '../../text/matches.ts';
import { type FoundTreatment, findTreatments } from '../passage/find-treatments.ts';
import { once } from '../passage/once.ts';
import type { OpenPassage } from '../passage/open-passage.ts';
import { SENTENCE } from '../passage/sentence-kinds.ts';
import type { Finder } from './context.ts';

const { denial } = SENTENCE.bit;

// "non-certified the request for A, B and C", "failed to approve a request for A"
const DENIED =
  /\b(?:non-? ?certified|denied|did not certify|failed to approve) (?:the |a )?(?:requests? for )?/gi;
// Where the list of what was denied ends: ". ", " due to", " noting", " and certified"
const END =
  /\.(?:\s|$)|;|\b(?:due to|because|noting|citing|as there|as the|based on|since|stating|given|with the|but|however|while|and (?:certified|approved|modified|authorized)|secondary|for the (?:reason|following)|per|the request)\b/i;
// "The request for A and B was denied"
const WAS_DENIED =
  /\brequests? for ([^.;]{3,200}?) (?:was|were) (?:previously )?(?:non-? ?certified|denied)\b/gi;
const REVIEW = /\b(?:utilization review|UR|claims administrator)\b/i;
/** How far before "denied" the sentence may begin, in UTF-16 units: looking no further keeps the time linear. */
const REACH = 1000;
const GENERAL: readonly (Category | null)[] = ['evaluation', 'other', null];

/** The clinical summary lists a request that UR denied and that no item of the decision answers. */
export const findUnanswered: Finder = ({ summary, clinical }) => {
  if (clinical === null || summary.items.length === 0) return [];
  const denied = deniedLists(clinical);
  if (denied.length === 0) return [];
  const categories = new Set(summary.items.map(({ treatment }) => treatment?.category ?? null));
  // An item that could not be classed might answer anything.
  if (categories.has(null)) return [];
  const names = once(() => new Set(summary.items.flatMap(namesIn)));
  // "hydrocodone/acetaminophen" answers "hydrocodone".
  const ingredients = once(() => new Set([...names()].flatMap(ingredientsOf)));
  const isAnswered = ({ category, name }: FoundTreatment) =>
    category === 'pharmaceutical'
      ? ingredientsOf(name).some((part) => ingredients().has(part))
      : categories.has(category) || names().has(name);
  const findings: Finding[] = [];
  const told = new Set<string>();
  for (const [from, list] of denied) {
    for (const found of findTreatments(list)) {
      if (GENERAL.includes(found.category) || told.has(found.name) || isAnswered(found)) continue;
      told.add(found.name);
      findings.push({
        code: 'unanswered-request',
        severity: 'check',
        item: null,
        message: `The clinical summary says that UR denied "${list.slice(...found.span)}"; no item of this decision answers it.`,
        spans: [clinical.locate([from + found.span[0], from + found.span[1]])],
      });
    }
  }
  return findings;
};

/** The lists of what UR denied, each with its offset in the text. */
function deniedLists({ text, sentences }: OpenPassage): [number, string][] {
  const lists: [number, string][] = [];
  const denials = sentences().filter(({ kinds }) => (kinds & denial) !== 0);
  for (const sentence of denials) {
    for (const match of matchesOf(DENIED, sentence.text)) {
      const at = sentence.span[0] + match.index;
      const before = text.slice(Math.max(0, at - REACH), at);
      if (!REVIEW.test(before.slice(before.lastIndexOf('. ') + 1))) continue;
      const from = at + match[0].length;
      const tail = text.slice(from, from + 400);
      lists.push([from, tail.slice(0, END.exec(tail)?.index ?? tail.length)]);
    }
  }
  for (const sentence of denials) {
    for (const match of matchesOf(WAS_DENIED, sentence.text)) {
      const list = match[1] ?? '';
      // "…that was certified and the request for B was denied": only a list without another decision in it
      if (/\b(?:approved|certified|authorized|modified)\b/i.test(list)) continue;
      lists.push([sentence.span[0] + match.index + match[0].indexOf(list), list]);
    }
  }
  return lists;
}

function namesIn({ printed, treatment }: Item): string[] {
  const printedNames = findTreatments(printed).map((found) => found.name);
  return treatment?.name ? [...printedNames, treatment.name] : printedNames;
}

function ingredientsOf(name: string): string[] {
  return name.split('/');
}
