import { nameOf } from '../links/mtus.ts';
import { matchTopic } from '../match-name.ts';
import { type Check, findingOf } from './check.ts';

// Examples: "Table 9-9", "8 CCR 9999.1 - 9999.9": places and law, not names of sections
const NO_SECTION = /^table\b|\d{4}\.\d/i;

/** A section that the guideline does not have, or a misprint of one that it has ("Opoids", letters of 2015). */
export const checkUnknownSection: Check = (checked, _context) => {
  const { citation, entry, isGuidelineLine } = checked;
  if (entry === null || !isGuidelineLine || citation.printedSections.length === 0) return [];
  return [...new Set(citation.printedSections)].flatMap((printed) => {
    const match = matchTopic(entry, printed);
    if (match?.misprint) {
      const message = `The letter prints "${printed}", which is read as "${match.value.title}".`;
      return [findingOf(checked, 'unknown-section', 'info', message)];
    }
    if (match !== null || !entry.guideline.topicsComplete || NO_SECTION.test(printed)) return [];
    const severity = /\p{L}/u.test(printed) ? 'info' : 'check';
    const message = `The registry knows no section "${printed}" in ${nameOf(entry.guideline)}.`;
    return [findingOf(checked, 'unknown-section', severity, message)];
  });
};
