import { endOf, matchesAtColons } from './matches.ts';

// "Final Determination Letter for IMR Case Number CM14-0999001   3", also with its number below · "CM14-0999001 Page 3" · "Page 3 of 7" · "3 | P a g e" · "- 3 -" · "3": a line of its own
const LINE =
  /[\n\f][^\S\n\f]*(?:(?:final determination letter for (?:imr )?case (?:number|no\.?):? ?|(?:(?:imr )?case number:? ?)?(?=cm.{8,13}page (?!1\b)))cm\d\d ?-? ?\d{5,7}(?:[^\S\f]+(?:page )?\d{1,3}(?: of \d{1,3})?)?|page \d{1,3}(?: of \d{1,3})?|\d{1,3} \| p ?a ?g ?e|- ?\d{1,3} ?-|(\d{1,3}))[^\S\n\f]*(?=[\n\f]|$)/gi;

// "Received: 03/02/2016 10:22 AM  Fax 213-555-0100  p. 4" · "DEC-12-2016 10:22 FROM ACME P.004/012": what fax machines print on each page
const STAMP =
  /(?<=([\n\f].{0,60}[/-]\d{2,4},? {1,3}\d\d?)):\d\d.{0,80}(?<=(?:\bp(?:a?ge?)?\.? ?|\d ?(?:\/|of) ?)\d{1,4} {0,3})(?=[\n\f]|$)/iy;

// "knee." · "set forth below:" before the end of a page, but not "MTUS p." before its number
const ENDED = /(?:[^\s.]{3}[.:]|[?!"')])\s*$/;
// a full line before the number: neither a cell of a table, "Quantity", nor "MTUS p." before a number of its own
const FULL_LINE = /\n.{50,140}(?<!\bp\w{0,5}\.?|table|chapter)\s{0,3}$/i;
/** No letter at hand has more than ten. */
const MOST_PAGES = 30;
/** Fewer units are no page: numbers this near to each other count something else. */
const SHORTEST_PAGE = 500;

/** So many lines a page may be furniture: a head, a foot, a number. */
const SPARE = 5;

interface Line {
  readonly start: number;
  readonly end: number;
  /** The number where the line holds nothing else: it counts pages only in the company of others. */
  readonly page: number | null;
}

/**
 * Blanks what pages print around a letter's words: running feet and page numbers, each unit by a space, so that
 * offsets hold. A foot and the gap around it leave one line break and one form feed, as a page break does.
 */
export function blankPageFurniture(text: string): string {
  const lines: Line[] = [];
  LINE.lastIndex = 0;
  for (let match = LINE.exec(text); match !== null; match = LINE.exec(text)) {
    const page = match[1] === undefined ? null : Number(match[1]);
    lines.push({ start: match.index, end: LINE.lastIndex, page });
    // No pages are this short: what stands here is no furniture.
    if (lines.length > SPARE && lines.length * SHORTEST_PAGE > LINE.lastIndex * SPARE) return text;
  }
  for (const match of matchesAtColons(STAMP, text))
    lines.push({ start: match.index - (match[1]?.length ?? 0), end: endOf(match), page: null });
  if (lines.length === 0) return text;
  lines.sort((a, b) => a.start - b.start);
  const numbers = lines.filter(({ page }) => page !== null);
  const counted = countsPages(text, numbers);
  let plain = '';
  let copied = 0;
  for (const { start, end, page } of lines) {
    if (page !== null && !counted) continue;
    const from = text.slice(0, start).trimEnd().length;
    const to = end + (/^\s*/.exec(text.slice(end))?.[0].length ?? 0);
    if (from < copied) {
      // One right below another: its gap is there already.
      plain += ' '.repeat(Math.max(0, to - copied));
      copied = Math.max(copied, to);
      continue;
    }
    plain += text.slice(copied, from);
    plain += to - from < 2 ? '\n'.repeat(to - from) : `\n\f${' '.repeat(to - from - 2)}`;
    copied = to;
  }
  return plain + text.slice(copied);
}

/** Numbers alone on a line are pages where they count on from 1 or 2, or where one stands alone: 1 or 2 within, any at the very end. */
function countsPages(text: string, numbers: readonly Line[]): boolean {
  const [first, second] = numbers;
  if (first?.page == null) return false;
  const begin = first.page;
  if (second === undefined) {
    const before = text.slice(Math.max(0, first.start - 150), first.start);
    if (text.slice(first.end).trim() === '') return begin <= MOST_PAGES && ENDED.test(before);
    const isApart = /\f|\n\s*\n/.test(text.slice(first.start - 2, first.end + 3));
    return begin <= 2 && first.start > SHORTEST_PAGE && (isApart || FULL_LINE.test(before));
  }
  return (
    begin <= 2 &&
    numbers.every(
      ({ page, start }, index) =>
        page === begin + index && start - (numbers[index - 1]?.end ?? -SHORTEST_PAGE) >= SHORTEST_PAGE,
    )
  );
}
