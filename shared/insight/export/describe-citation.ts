import type { Basis, Citation } from '../../api/contract.ts';

/** Pages as people write them, runs folded: [63, 124] → "pp. 63, 124", [74, 75, 76] → "pp. 74-76". Order kept. */
export function describePages(pages: readonly number[]): string {
  const runs: { from: number; to: number }[] = [];
  for (const page of pages) {
    const run = runs.at(-1);
    if (run && page === run.to + 1) run.to = page;
    else runs.push({ from: page, to: page });
  }
  const words = runs.map(({ from, to }) => (from === to ? `${from}` : `${from}-${to}`)).join(', ');
  if (words === '') return '';
  return `${pages.length === 1 ? 'p.' : 'pp.'} ${words}`;
}

/** A citation in one line: source, guideline with edition, sections, pages; as printed where the registry knows no name. */
export function describeCitation(citation: Citation): string {
  const title = citation.guideline ?? citation.printedGuideline;
  const name = [citation.source === 'other' ? null : citation.source, title].filter(isText).join(' ');
  const edition = citation.edition && !name.includes(citation.edition) ? ` (${citation.edition})` : '';
  const sections = citation.printedSections.map((printed, index) => citation.sections[index] ?? printed);
  const rest = [...new Set(sections), describePages(citation.pages)].filter(isText);
  const line = [`${name}${edition}`, ...rest].filter(isText).join(', ');
  return line === '' ? citation.text : line;
}

/** What one side relied on, in words; says so when it cited nothing. */
export function describeBasis(basis: Basis | null): string {
  if (basis === null || basis.basis === 'unclear') return 'not read';
  if (basis.basis === 'none') return 'cited nothing';
  if (basis.citations.length === 0) return basis.text ?? 'not read';
  return basis.citations.map(describeCitation).join('; ');
}

function isText(value: string | null | undefined): value is string {
  return value !== null && value !== undefined && value !== '';
}
