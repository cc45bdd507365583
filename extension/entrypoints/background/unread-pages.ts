import type { LetterContent } from '../../platform/panel-port.ts';

/** What a failure says of the pages that hold no text; nothing where every page has some. */
export function unreadPages({ pagesWithoutText: pages, source }: LetterContent): {
  readonly unread?: { readonly pages: readonly number[]; readonly total: number };
} {
  return pages.length === 0 ? {} : { unread: { pages, total: source.pages ?? pages.length } };
}
