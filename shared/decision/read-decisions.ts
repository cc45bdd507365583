import type { Span, Warning } from '../api/contract.ts';
import type { CitedNames } from '../guidelines/citations/vocabulary.ts';
import type { CleanText } from '../text/clean.ts';
import { readClinicalSummary } from './clinical-summary.ts';
import { divideDecisions, type Share } from './divide.ts';
import { readHeader } from './header.ts';
import { findLandmarks, isLabel } from './landmarks.ts';
import { readColonOutcome } from './layouts/colon-outcome.ts';
import type { Reading } from './reading.ts';
import { readReviewer } from './reviewer.ts';

/** Reads every decision of a cleaned text, in order; a decision without any item is left out. */
export function readDecisions(clean: CleanText, names: CitedNames): Reading[] {
  const marks = findLandmarks(clean.text);
  return divideDecisions(clean.text, marks).flatMap((share) => {
    const reading = readOne(clean, share, names);
    return reading.items.length === 0 ? [] : [reading];
  });
}

function readOne(clean: CleanText, share: Share, names: CitedNames): Reading {
  const warnings: Warning[] = [];
  const firstLabel = share.marks.find(isLabel)?.start ?? share.span[1];
  const mark = (kind: string) => share.marks.find((other) => other.kind === kind && other.start < firstLabel);
  const how = mark('how');
  const summary = mark('summary');
  const issues = mark('issues') ?? mark('below');
  const headerEnd = how?.start ?? summary?.start ?? issues?.start ?? firstLabel;
  const header = readHeader(clean, [share.span[0], headerEnd], warnings);
  const reviewerSpan: Span =
    how === undefined
      ? [headerEnd, summary?.start ?? headerEnd]
      : [how.end, summary?.start ?? issues?.start ?? firstLabel];
  const reviewer = readReviewer(clean, reviewerSpan, warnings);
  const clinicalSummary = readClinicalSummary(
    clean,
    summary === undefined ? null : [summary.end, issues?.start ?? firstLabel],
    warnings,
  );
  const items = readColonOutcome(clean, share, names, warnings);
  return {
    layout: 'colon-outcome',
    span: clean.source(share.span),
    caseNumber: header.caseNumber,
    dates: header.dates,
    priority: header.priority,
    reviewer: { licensure: reviewer.licensure, specialties: reviewer.specialties },
    clinicalSummary,
    items,
    warnings,
    spans: { ...header.spans, ...reviewer.spans },
  };
}
