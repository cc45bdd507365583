import type { Citation, HeaderDates } from '../../../shared/api/contract.ts';
import { citationContext } from '../../../shared/guidelines/citation-context.ts';
import type { PrintedCitation } from '../../../shared/guidelines/printed-citation.ts';
import { resolveCitation } from '../../../shared/guidelines/resolve.ts';

export const NO_DATES: HeaderDates = {
  assigned: null,
  injury: null,
  decision: null,
  utilizationReview: null,
  applicationReceived: null,
};

/** A printed citation of the MTUS; only what a test is about needs to be given. */
export function printed(given: Partial<PrintedCitation> = {}): PrintedCitation {
  return {
    source: 'MTUS',
    printedGuideline: 'Chronic Pain Treatment Guidelines',
    printedEdition: null,
    printedSections: [],
    pages: [],
    parts: [],
    text: 'as printed',
    span: [0, 10],
    ...given,
  };
}

/** Resolves a citation that stands alone in its letter. */
export function resolveAlone(given: Partial<PrintedCitation>, dates: Partial<HeaderDates> = {}): Citation {
  const citation = printed(given);
  return resolveCitation(citation, citationContext({ ...NO_DATES, ...dates }, [citation]));
}
