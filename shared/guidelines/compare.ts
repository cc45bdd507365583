import type { Basis, Citation, Comparison } from '../api/contract.ts';
import { squeeze } from './squeeze.ts';

/**
 * How the bases of the two sides of an item relate: the first value of the contract that holds. Null where a
 * side could not be read or where one that used the MTUS names no guideline of it. Only citations of the MTUS
 * are compared; pages and sections count only within the same guideline and edition.
 */
export function compareBases(administrator: Basis | null, reviewer: Basis | null): Comparison | null {
  if (administrator === null || reviewer === null) return null;
  if (administrator.basis === 'unclear' || reviewer.basis === 'unclear') return null;
  return byPresence(administrator, reviewer) ?? byCitations(mtusOf(administrator), mtusOf(reviewer));
}

function byPresence({ basis: theirs }: Basis, { basis: ours }: Basis): Comparison | null {
  if (theirs === 'none') return ours === 'none' ? 'both-none' : 'administrator-none';
  if (ours === 'none') return 'reviewer-none';
  if (theirs === 'other') return ours === 'other' ? 'both-outside-mtus' : 'administrator-outside-mtus';
  return ours === 'other' ? 'reviewer-outside-mtus' : null;
}

function byCitations(theirs: readonly Citation[], ours: readonly Citation[]): Comparison | null {
  if (theirs.length === 0 || ours.length === 0) return null;
  const pairs = theirs.flatMap((their) =>
    ours.filter((our) => isSameGuideline(their, our)).map((our) => ({ their, our })),
  );
  if (pairs.some(({ their, our }) => shares(their.pages, our.pages))) return 'same-page';
  if (pairs.some(({ their, our }) => shares(sectionKeys(their), sectionKeys(our)))) return 'same-section';
  return pairs.length > 0 ? 'same-guideline' : 'different-guideline';
}

function mtusOf({ citations }: Basis): Citation[] {
  return citations.filter((citation) => citation.source === 'MTUS' && nameOf(citation) !== null);
}

/** An edition that is not known on one side is taken to be the other's. */
function isSameGuideline(a: Citation, b: Citation): boolean {
  return isSameName(a, b) && (a.edition === b.edition || a.edition === null || b.edition === null);
}

function isSameName(a: Citation, b: Citation): boolean {
  const [one, other] = [nameOf(a) ?? '', nameOf(b) ?? ''];
  return one === other || squeeze(one) === squeeze(other);
}

function nameOf({ guideline, printedGuideline }: Citation): string | null {
  return guideline ?? printedGuideline;
}

/** Sections by the registry's name, told by a page where none is printed; one that it does not know still equals itself. */
function sectionKeys({ sections, printedSections, parts }: Citation): string[] {
  const named = printedSections.map((printed, index) => sections[index] ?? printed);
  const told = parts.flatMap(({ printed, section }) =>
    printed === null && section !== null ? [section] : [],
  );
  return [...named, ...told].map(squeeze);
}

function shares<T>(a: readonly T[], b: readonly T[]): boolean {
  return a.some((value) => b.includes(value));
}
