import type { Layout } from '../api/contract.ts';
import type { CleanText } from '../text/clean.ts';
import type { Share } from './divide.ts';
import type { ItemPlace } from './item-place.ts';
import type { LandmarkKind } from './landmarks.ts';
import { placeColonOutcome } from './layouts/colon-outcome.ts';
import { placeNotice } from './layouts/notice.ts';
import { placeNumberedNecessity } from './layouts/numbered-necessity.ts';
import { placeProfessionalReview } from './layouts/professional-review.ts';

export interface Recognized {
  readonly layout: Layout;
  readonly places: readonly ItemPlace[];
  /** Whether the layout is known from experience only, so that its reading deserves less trust. */
  readonly recalled: boolean;
  /** Items of which the letter says two things. */
  readonly disagree: readonly number[];
}

/** Tries the layouts that the landmarks allow, the best known first; null where none yields an item. */
export function recognizeLayout(clean: CleanText, share: Share): Recognized | null {
  const kinds = new Set<LandmarkKind>(share.marks.map((mark) => mark.kind));
  const sure = { recalled: false, disagree: [] };
  if (kinds.has('administrator') || kinds.has('reviewer') || !kinds.has('rationale')) {
    const places = placeColonOutcome(clean, share);
    if (places.length > 0) return { layout: 'colon-outcome', places, ...sure };
  }
  const recalled = { recalled: true, disagree: [] };
  if (kinds.has('dispute')) {
    const places = placeProfessionalReview(clean, share);
    if (places.length > 0) return { layout: 'professional-review', places, ...recalled };
  }
  if (kinds.has('issues') || kinds.has('opening') || kinds.has('how')) {
    const notice = placeNotice(clean, share);
    if (notice.places.length > 0)
      return { layout: 'notice', places: notice.places, recalled: true, disagree: notice.disagree };
    const places = placeNumberedNecessity(clean, share);
    if (places.length > 0) return { layout: 'numbered-necessity', places, ...recalled };
  }
  if (kinds.has('rationale')) {
    const places = placeColonOutcome(clean, share);
    if (places.length > 0) return { layout: 'colon-outcome', places, ...sure };
  }
  return null;
}
