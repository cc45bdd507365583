/** Pages as letters print them: "Page(s): 63 and 124", "pp. 74-96", "53; 55; 52", "63, 64 & 66", "30 through 33". */
export interface PageList {
  /** Where the words begin that announce the pages: "Page(s):". */
  readonly start: number;
  readonly end: number;
  /** Pages between semicolons stand together: "53; 55; 52" are three groups. Ranges are expanded. */
  readonly groups: readonly (readonly number[])[];
  /** Whether something about the list is odd (a range that runs backwards or over hundreds of pages). */
  readonly odd: boolean;
}

// "Page(s): 63" · "pages 64-65" · "page(s) 74-96" · "pp. 98-99" · "pg. 607" · "p 301" · "Page(s): page 78"
const ANNOUNCED = /\b(?:page\(s\):\s)?(?:pages?(?:\s?\(s\))?|pgs?|pp?)\.?\s?:?\s?#?(?=\d)/gi;
// "63", but neither a year nor "9792.24" nor "12-8th" nor "8 C.C.R." nor "p387.html", nor what counts visits or weeks: "page 98, 6-8 sessions"
const NUMBER =
  /(?!(?:19|20)\d\d)\d{1,4}(?![\d.]*\d)(?!(?:st|nd|rd|th)\b|\.htm| ?C\.?C|(?:-\d+)? (?:visit|session|week|month|day|mg|MED|A's))/y;
// ", 64" · " & 66" · " and 124" · "; 55" · " of 127" · "/127" · "-65" · " through 33" · ", page 68"
const JOINED =
  /\s?(?:((?:out )?of\s(?=\d)|\/(?=127\b))|(-+|through|thru|to)\s?(?=\d)|(;)\s?(?:and\s|&\s?)?(?=\d|p)|(?:,\s?(?:and\s|&\s?)?|and\s|&\s?|\/)(?=\d|p))/iy;
const AGAIN = /(?:pages?(?:\s?\(s\))?|pgs?|pp?)\.?\s?:?\s?(?=\d)/iy;

const LONGEST_RANGE = 300;

/** The page lists of a text whose white space is folded, in order; no more than `most`. */
export function findPages(text: string, most: number = Number.POSITIVE_INFINITY): PageList[] {
  const found: PageList[] = [];
  ANNOUNCED.lastIndex = 0;
  for (
    let match = ANNOUNCED.exec(text);
    match !== null && found.length < most;
    match = ANNOUNCED.exec(text)
  ) {
    const list = readPages(text, match.index, ANNOUNCED.lastIndex);
    if (list === null) continue;
    found.push(list);
    ANNOUNCED.lastIndex = list.end;
  }
  return found;
}

/** The numbers that follow an announcement; null where they are no pages ("pp. 9792.24"). */
function readPages(text: string, start: number, from: number): PageList | null {
  let group: number[] = [];
  const groups = [group];
  let odd = false;
  let end = from;
  let at = from;
  let ranged = false;
  for (;;) {
    NUMBER.lastIndex = at;
    const digits = NUMBER.exec(text)?.[0];
    if (digits === undefined) break;
    const first = group.at(-1);
    if (ranged && first !== undefined) {
      const last = lastOf(first, digits);
      if (last < first || last - first > LONGEST_RANGE) {
        odd = true;
        group.push(last);
      } else for (let page = first + 1; page <= last; page += 1) group.push(page);
    } else group.push(Number(digits));
    end = at + digits.length;
    at = end;
    ranged = false;
    JOINED.lastIndex = at;
    let join = JOINED.exec(text);
    if (join?.[1] !== undefined) {
      // "64 of 127": how long the document is says nothing about what is cited.
      NUMBER.lastIndex = JOINED.lastIndex;
      const total = NUMBER.exec(text)?.[0];
      if (total === undefined) break;
      end = JOINED.lastIndex + total.length;
      at = end;
      JOINED.lastIndex = at;
      join = JOINED.exec(text);
    }
    if (join === null) break;
    at = JOINED.lastIndex;
    ranged = join[2] !== undefined;
    if (join[3] !== undefined) {
      group = [];
      groups.push(group);
    }
    AGAIN.lastIndex = at;
    if (AGAIN.exec(text) !== null) at = AGAIN.lastIndex;
  }
  const filled = groups.filter((pages) => pages.length > 0);
  return filled.length === 0 ? null : { start, end, groups: filled, odd };
}

/** "303-5" means 303 to 305. */
function lastOf(first: number, digits: string): number {
  const last = Number(digits);
  if (last >= first) return last;
  const head = String(first);
  // "12-8" is a table, not pages 12 to 18.
  return digits.length < head.length && first > 16
    ? Number(head.slice(0, head.length - digits.length) + digits)
    : last;
}

/** Each page once, in the order cited. */
export function distinct(pages: readonly number[]): number[] {
  return [...new Set(pages)];
}
