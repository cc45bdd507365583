import type { Link } from '../../api/contract.ts';
import type { Guideline, Topic } from '../registry/schema.ts';
import { expand, linkAccess } from './expand.ts';

/**
 * Links of a citation to a guideline's document: one for each cited page; where only a topic is cited, a
 * search for its heading; else the document. Pages are the printed ones; the file's offset is added here.
 * A page that the file cannot have gets none.
 */
export function mtusLinks(guideline: Guideline, pages: readonly number[], topics: readonly Topic[]): Link[] {
  const access = linkAccess(guideline);
  const { document, page: pageUrl, search } = guideline.urls;
  if (access === null) return [];
  if (pages.length > 0 && pageUrl !== null) {
    return pages
      .filter((page) => isInside(guideline, page))
      .map((page) => ({
        label: `p. ${page}`,
        url: expand(pageUrl, { page: page + guideline.pageOffset }),
        page,
        kind: 'page',
        access,
      }));
  }
  if (topics.length > 0 && search !== null) {
    return [...new Set(topics.map((topic) => topic.title))].map((title) => ({
      label: title,
      url: expand(search, { text: title }),
      page: null,
      kind: 'search',
      access,
    }));
  }
  if (document === null) return [];
  return [{ label: nameOf(guideline), url: expand(document, {}), page: null, kind: 'document', access }];
}

/** Whether a printed page can be in the guideline. Only a length that was seen rules a page out. */
export function isInside({ pages, pageOffset }: Guideline, page: number): boolean {
  if (page + pageOffset < 1) return false;
  return pages === null || pages.confidence !== 'seen' || (pages.first <= page && page <= pages.last);
}

/** Title and edition as people say them: "Low Back Complaints 2004". */
export function nameOf({ title, edition }: Pick<Guideline, 'title' | 'edition'>): string {
  return edition === null ? title : `${title} ${edition}`;
}
