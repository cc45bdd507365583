/**
 * The shorthand in which the registry is written, so that a row reads like a line of a table of contents
 * and the data stays small in the extension. What it makes is validated by the schema in tests.
 */
import type { Confidence, Guideline, Topic } from './schema.ts';

const CONFIDENCE: Readonly<Record<string, Confidence>> = { s: 'seen', h: 'high', m: 'medium', l: 'low' };

export type GuidelineRow = Pick<Guideline, 'id' | 'title'> & Partial<Guideline>;

const BLANK: Omit<Guideline, 'id' | 'family' | 'title' | 'officialTitle'> = {
  source: 'MTUS',
  edition: null,
  regulation: null,
  variants: [],
  commonNames: [],
  inForce: { from: null, to: null },
  replacedBy: null,
  urls: { document: null, page: null, search: null },
  urlConfidence: 'low',
  pageOffset: 0,
  pages: null,
  access: 'none',
  licence: 'State of California, public.',
  confidence: 'high',
  note: null,
  topicsComplete: false,
  topics: [],
};

/** Editions of one guideline, oldest first: what they share, then what differs. Each is replaced by the next. */
export function family(id: string, common: Partial<Guideline>, rows: readonly GuidelineRow[]): Guideline[] {
  return rows.map((row, index) => ({
    ...BLANK,
    officialTitle: row.title,
    replacedBy: rows[index + 1]?.id ?? null,
    ...common,
    ...row,
    family: id,
    variants: [...(common.variants ?? []), ...(row.variants ?? [])],
    commonNames: [...(common.commonNames ?? []), ...(row.commonNames ?? [])],
  }));
}

/** An ACOEM guideline that the MTUS adopted in or after December 2017. Read at mdguidelines.com after registration. */
export function adopted(
  id: string,
  title: string,
  edition: string,
  from: string | null = null,
): GuidelineRow {
  return {
    id,
    title,
    officialTitle: `ACOEM ${title} Guideline (${edition}), adopted into the MTUS`,
    edition,
    commonNames: [title],
    inForce: { from, to: null },
    urls: landing('https://www.mdguidelines.com/MTUS'),
    urlConfidence: 'seen',
    access: 'registration',
    licence: 'Reed Group; commercial use needs a license.',
    confidence: from === null ? 'medium' : 'seen',
    note: 'MDGuidelines asks for a registration and may ask claims staff for a license.',
  };
}

/** Addresses of a PDF that opens at a page (PDF Open Parameters) or at words (text fragments). */
export function pdf(url: string): Guideline['urls'] {
  return { document: url, page: `${url}#page={page}`, search: `${url}#:~:text={text}` };
}

/** Addresses of a web page that opens at words. */
export function webPage(url: string): Guideline['urls'] {
  return { document: url, page: null, search: `${url}#:~:text={text}` };
}

/** Address of a page that only leads to the guideline. */
export function landing(url: string): Guideline['urls'] {
  return { document: url, page: null, search: null };
}

/**
 * Reads a table of topics, one a line: pages, confidence, title, `| alias`. Two more spaces of indent put a topic
 * within the one above. Pages after a comma only refer to the topic; "-" knows no page. Misspellings are for a team's
 * overrides: what is a slip or two away from a name is read as it anyway.
 *
 * ```
 * 10-12,40 h Sample topic (ST) | Sampling
 *   11 l Sample topic: part
 * ```
 */
export function topics(table: string): Topic[] {
  const open: { indent: number; title: string }[] = [];
  return rowsOf(table).map(({ indent, pages, mark, names }) => {
    while ((open.at(-1)?.indent ?? -1) >= indent) open.pop();
    const [title = '', ...aliases] = names;
    const within = open.at(-1)?.title ?? null;
    open.push({ indent, title });
    return {
      title,
      ranges: pages === '-' ? [] : pages.split(',').map(rangeOf),
      within,
      section: null,
      confidence: confidenceOf(mark),
      aliases,
      misspellings: [],
    };
  });
}

/** Like `topics`, for numbered recommendations: number, confidence, title. Titles are composed as letters print them: "4.1 Parent: Child". */
export function recommendations(table: string): Topic[] {
  const open: { indent: number; title: string; name: string }[] = [];
  return rowsOf(table).map(({ indent, pages: number, mark, names }) => {
    while ((open.at(-1)?.indent ?? -1) >= indent) open.pop();
    const [name = '', ...others] = names;
    const dotted = number.includes('.') ? number : `${number}.`;
    const title = `${dotted} ${[...open.map((parent) => parent.name), name].join(': ')}`;
    const within = open.at(-1)?.title ?? null;
    open.push({ indent, title, name });
    return {
      title,
      ranges: [],
      within,
      section: number,
      confidence: confidenceOf(mark),
      aliases: others,
      misspellings: [],
    };
  });
}

interface Row {
  readonly indent: number;
  readonly pages: string;
  readonly mark: string;
  readonly names: readonly string[];
}

function rowsOf(table: string): Row[] {
  return table
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const [pages = '', mark = '', ...words] = line.trim().split(' ');
      const names = words
        .join(' ')
        .split('|')
        .map((name) => name.trim());
      return { indent: line.length - line.trimStart().length, pages, mark, names };
    });
}

function rangeOf(printed: string): [number, number] {
  const [first = '', last = first] = printed.split('-');
  return [Number(first), Number(last)];
}

function confidenceOf(mark: string): Confidence {
  return CONFIDENCE[mark] ?? 'low';
}
