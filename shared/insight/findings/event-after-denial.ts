import { formatUsDate } from '../calendar/format-date.ts';
import type { Finder } from './context.ts';
import { isReviewDate } from './is-review-date.ts';

// Dates of the dispute itself or still to come: "appealed on", "scheduled for", "an IMR application dated"
const NO_EVENT_BEFORE =
  /\b(?:appeal\w*|applicat\w*|IMR|independent medical review|scheduled|upcoming|next|return\w*|until|through|expires?|follow[- ]?up (?:is |on |appointment)|will|utilization review|UR|denial|denied|determination|non-?certif\w*|modif\w*|certif\w*|claims administrator|RFA|request for authorization|received)\b[^.;]{0,50}$/i;
const NO_EVENT_AFTER =
  /^\s*,?\s*(?:the\s+)?(?:original\s+)?(?:utilization review|UR|IMR|claims administrator|denial|appeal)\b/i;

/** The clinical summary tells of something dated after the UR denial, which UR can therefore not have seen. */
export const findEventsAfterDenial: Finder = ({ summary, clinical }) => {
  const denial = summary.dates.utilizationReview;
  const decision = summary.dates.decision;
  if (denial === null || clinical === null) return [];
  const afterwards = clinical
    .dates()
    .filter(({ date }) => date > denial && (decision === null || date <= decision));
  const later = afterwards.filter((mention) => {
    const [start, end] = mention.span;
    return (
      !isReviewDate(clinical, mention) &&
      !NO_EVENT_BEFORE.test(clinical.text.slice(Math.max(0, start - 90), start)) &&
      !NO_EVENT_AFTER.test(clinical.text.slice(end, end + 50))
    );
  });
  if (later.length === 0) return [];
  const dates = [...new Set(later.map((mention) => formatUsDate(mention.date)))];
  const header = summary.spans['dates.utilizationReview'];
  return [
    {
      code: 'event-after-denial',
      severity: 'check',
      item: null,
      message: `The clinical summary tells of ${dates.join(' and ')}, after the UR decision of ${formatUsDate(denial)}.`,
      spans: [...(header ? [header] : []), ...later.map((mention) => clinical.locate(mention.span))],
    },
  ];
};
