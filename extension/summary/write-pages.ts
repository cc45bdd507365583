import { foldPages } from './page-runs.ts';

/** [2, 5, 6, 7] → "2, 5-7" */
export function writePages(pages: readonly number[]): string {
  return foldPages(pages, [])
    .map(({ first, last }) => (first === last ? String(first) : `${first}-${last}`))
    .join(', ');
}
