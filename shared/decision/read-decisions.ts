import type { Span } from '../api/contract.ts';
import type { CitedNames } from '../guidelines/citations/vocabulary.ts';
import type { CleanText } from '../text/clean.ts';
import { readClinicalSummary } from './clinical-summary.ts';
import { crossCheck } from './cross-check.ts';
import { divideDecisions, type Share } from './divide.ts';
import { readHeader } from './header.ts';
import { isHeadingMark, isLabel, type Landmark, type LandmarkKind } from './landmarks.ts';
import { readItem } from './read-item.ts';
import type { Reading } from './reading.ts';
import { recognizeLayout } from './recognize.ts';
import { readReviewer } from './reviewer.ts';
import { type ReadWarning, warn } from './warn.ts';

/** Reads every decision of a cleaned text, in order; a decision without any item is left out. */
export function readDecisions(clean: CleanText, marks: readonly Landmark[], names: CitedNames): Reading[] {
  return divideDecisions(clean.text, marks).flatMap((share) => {
    const reading = readOne(clean, share, names);
    return reading === null ? [] : [reading];
  });
}

function readOne(clean: CleanText, share: Share, names: CitedNames): Reading | null {
  const recognized = recognizeLayout(clean, share);
  if (recognized === null) return null;
  const warnings: ReadWarning[] = [];
  if (recognized.recalled) {
    warn(warnings, 'layout-recalled');
  }
  const header = readHeader(clean, headerSpan(share), warnings);
  const reviewer = readReviewer(clean, reviewerSpan(share), warnings);
  const clinicalSummary = readClinicalSummary(clean, sectionSpan(share, ['summary']), warnings);
  const items = recognized.places.map((place, index) => readItem(clean, place, index + 1, names, warnings));
  crossCheck(clean, share, recognized, warnings);
  for (const item of recognized.disagree) {
    warn(warnings, 'item-printed-twice', {
      item,
      field: 'printed',
    });
  }
  return {
    layout: recognized.layout,
    span: clean.source(share.span),
    ...header,
    reviewer: { licensure: reviewer.licensure, specialties: reviewer.specialties },
    clinicalSummary,
    items,
    warnings,
    spans: { ...header.spans, ...reviewer.spans },
  };
}

/** The header stands before the first section; in the older layouts after the title. */
function headerSpan(share: Share): Span {
  const first = share.marks.find(
    (mark) => isLabel(mark) || (isHeadingMark(mark) && mark.kind !== 'opening' && mark.kind !== 'documents'),
  );
  return [share.span[0], first?.start ?? share.span[1]];
}

/** Without its heading, the part about the reviewer stands before the clinical summary. */
function reviewerSpan(share: Share): Span | null {
  const span = sectionSpan(share, ['qualifications', 'how']);
  if (span !== null) return span;
  const summary = share.marks.find((mark) => mark.kind === 'summary');
  return summary === undefined ? null : [share.span[0], summary.start];
}

/** From the first of these headings to the heading or label after it; null where the letter has none. */
function sectionSpan(share: Share, kinds: readonly LandmarkKind[]): Span | null {
  let mark: Landmark | undefined;
  for (const kind of kinds) mark ??= share.marks.find((one) => one.kind === kind);
  if (mark === undefined) return null;
  const heading = mark;
  const next = share.marks.find((one) => one.start >= heading.end && (isLabel(one) || isHeadingMark(one)));
  return [heading.end, next?.start ?? share.span[1]];
}
