import type { Finding } from '../../api/contract.ts';
import type { Guideline, Topic } from '../registry/schema.ts';
import { topicAtPage, wholesOf } from '../topic-at-page.ts';
import { type Check, findingOf, inWords, pagesInWords } from './check.ts';

/** Ranges of the registry may be off by this many pages before a page counts as outside. */
const MARGIN: Readonly<Record<Topic['confidence'], number>> = {
  seen: 1,
  high: 1,
  medium: 2,
  low: Number.POSITIVE_INFINITY,
};

/** A page cited for one section that the registry places in another. Seed 002: "Opioids", pages 63 and 124. */
export const checkPageOutsideSection: Check = (checked, _context) => {
  const { citation, entry, isGuidelineLine } = checked;
  if (entry === null || !isGuidelineLine || citation.pages.length === 0) return [];
  const { guideline } = entry;
  const cited = citation.sections.flatMap((title) =>
    guideline.topics.filter((topic) => topic.title === title),
  );
  return citation.parts.flatMap((part): Finding[] => {
    const topic = cited.find(({ title }) => title === part.section);
    if (topic === undefined || part.printed === null) return [];
    const strays = part.pages.flatMap((page) => {
      const home = strayHome(guideline, topic, cited, page);
      return home === null ? [] : [{ page, home }];
    });
    if (strays.length === 0) return [];
    const where = inWords(strays.map(({ page, home }) => `page ${page} in "${home.title}"`));
    const pages = pagesInWords(strays.map(({ page }) => page));
    return [
      findingOf(
        checked,
        'page-outside-section',
        'check',
        `The letter cites "${part.printed}" on ${pages}, but the registry places ${where}.`,
      ),
    ];
  });
};

/** The topic that a page belongs to, where that is surely none of the cited ones; else null. */
function strayHome(guideline: Guideline, topic: Topic, cited: readonly Topic[], page: number): Topic | null {
  if (topic.ranges.length === 0 || isNear(topic, page)) return null;
  // Topics of one citation share its pages: "A; B; B Page(s): 1; 2; 3" may list them in any order.
  const sharing = cited.flatMap((other) => wholesOf(guideline, other));
  if (sharing.some((other) => other.ranges.length === 0 || isNear(other, page))) return null;
  const home = topicAtPage(guideline, page);
  return home === null || wholesOf(guideline, topic).includes(home) ? null : home;
}

function isNear({ ranges, confidence }: Topic, page: number): boolean {
  const margin = MARGIN[confidence];
  return ranges.some(([first, last]) => first - margin <= page && page <= last + margin);
}
