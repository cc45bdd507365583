import type { HeaderDates } from '../../api/contract.ts';
import { requestDate } from '../in-force.ts';
import { nameOf } from '../links/mtus.ts';
import { usDate } from '../us-date.ts';
import { type Check, findingOf } from './check.ts';

/**
 * UR decides at most 30 days after it received a retrospective request (8 CCR 9792.9.1), and the other dates of
 * a header follow within months: an edition that ended less long ago may have been in force for the request.
 */
const DAYS_OF_DOUBT = { utilizationReview: 30, other: 120 };

/** An edition that had ended before the request for treatment, or had not begun when the letter was written. */
export const checkEditionInForce: Check = (checked, { dates }) => {
  const { entry } = checked;
  if (entry === null || entry.guideline.confidence === 'medium' || entry.guideline.confidence === 'low')
    return [];
  const { from, to } = entry.guideline.inForce;
  const request = requestDate(dates);
  if (request !== null && to !== null && to < request.date && addDays(to, doubt(dates)) < request.date) {
    const message = `${nameOf(entry.guideline)} was in force until ${usDate(to)}, but the ${request.label} is ${usDate(request.date)}.`;
    return [findingOf(checked, 'edition-not-in-force', 'check', message)];
  }
  const last = lastDate(dates);
  if (from !== null && last !== null && last < from) {
    const message = `${nameOf(entry.guideline)} came into force on ${usDate(from)}, after the last date of the letter, ${usDate(last)}.`;
    return [findingOf(checked, 'edition-not-in-force', 'check', message)];
  }
  return [];
};

function doubt(dates: HeaderDates): number {
  return dates.utilizationReview === null ? DAYS_OF_DOUBT.other : DAYS_OF_DOUBT.utilizationReview;
}

function lastDate(dates: HeaderDates): string | null {
  const known = [dates.decision, dates.assigned, dates.applicationReceived, dates.utilizationReview];
  return known
    .filter((date) => date !== null)
    .reduce<string | null>((last, date) => (last === null || last < date ? date : last), null);
}

/** An ISO date some days later; days are counted in UTC, so that no clock change matters. */
function addDays(iso: string, days: number): string {
  return new Date(Date.parse(`${iso}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}
