import type { Basis } from '../../../shared/api/contract.ts';
import { item, letter } from './letter.ts';
import { firstItem } from './read.ts';

/** The reviewer's basis of an invented letter whose guideline line is the one given. */
export function basisOf(ours: string): Basis {
  const basis = firstItem(letter({ items: [item('Cane: Upheld', { ours })] })).reviewer;
  if (basis === null) throw new Error('no basis');
  return basis;
}

/** What such a line cites, without the registry's part. */
export const cited = (ours: string) =>
  basisOf(ours).citations.map(({ source, printedGuideline, printedSections, pages }) => ({
    source,
    printedGuideline,
    printedSections,
    pages,
  }));
