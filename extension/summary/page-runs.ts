import type { Link } from '../../shared/api/contract.ts';

export interface PageRun {
  /** First and last page; equal for a single page. */
  readonly first: number;
  readonly last: number;
  /** The link of the run's first page; null where no page is linked. */
  readonly link: Link | null;
}

/**
 * Folds pages that follow each other in the order cited into runs: [74, 75, 76, 80] → 74-76, 80.
 * A run never mixes linked with unlinked pages, nor two documents.
 */
export function foldPages(pages: readonly number[], links: readonly Link[]): PageRun[] {
  const linkOf = new Map(links.flatMap((link) => (link.page === null ? [] : [[link.page, link] as const])));
  const runs: PageRun[] = [];
  for (const page of pages) {
    const link = linkOf.get(page) ?? null;
    const last = runs.at(-1);
    if (last && last.last + 1 === page && documentOf(last.link) === documentOf(link)) {
      runs[runs.length - 1] = { ...last, last: page };
    } else {
      runs.push({ first: page, last: page, link });
    }
  }
  return runs;
}

/** "https://example.org/mtus.pdf#page=64" → "https://example.org/mtus.pdf" */
function documentOf(link: Link | null): string | null {
  return link === null ? null : link.url.replace(/#.*$/, '');
}
