import type { Conclusion, Item, Span, Summary } from '../../../shared/api/contract.ts';
import { addInsight } from '../../../shared/insight/add-insight.ts';
import { readTreatment } from '../../../shared/treatment/index.ts';
import { item, letter } from './letters.ts';

export interface Told {
  readonly request: string;
  readonly outcome?: Item['outcome'];
  readonly printed?: string;
  readonly original?: string;
  readonly authorized?: string;
  readonly rationale?: string;
  readonly conclusion?: Conclusion;
}

export interface Story {
  readonly clinical?: string;
  readonly dates?: Partial<Summary['dates']>;
  readonly items?: readonly Told[];
  readonly received?: string;
}

export interface Composed {
  readonly text: string;
  readonly summary: Summary;
  /** The words behind spans. */
  read(spans: readonly Span[]): string[];
}

/** An invented letter as text, with the facts a parser would have read from it, and insight added to them. */
export function compose(story: Story): Composed {
  let text = 'Invented letter.\n';
  const place = (words: string): Span => {
    const start = text.length;
    text += `${words}\n`;
    return [start, start + words.length];
  };
  const dates = { ...letter().dates, ...story.dates };
  const spans = Object.fromEntries(
    Object.entries(dates).flatMap(([name, date]) => (date === null ? [] : [[`dates.${name}`, place(date)]])),
  );
  const clinical = story.clinical === undefined ? null : place(story.clinical);
  const items = (story.items ?? [{ request: 'Lumbar support brace' }]).map((told, index): Item => {
    const printed = told.printed ?? told.request;
    const printedSpan = place(printed);
    const within = (words: string | undefined): Span | undefined => {
      const at = words === undefined ? -1 : printed.lastIndexOf(words);
      return at < 0 ? undefined : [printedSpan[0] + at, printedSpan[0] + at + (words ?? '').length];
    };
    const outcome = told.outcome ?? 'upheld';
    const found: Record<string, Span | undefined> = {
      printed: printedSpan,
      request: within(told.request),
      original: within(told.original),
      authorized: within(told.authorized),
      outcome: place(outcome),
    };
    const rationale =
      told.rationale === undefined ? null : { text: folded(told.rationale), span: place(told.rationale) };
    if (rationale && told.conclusion) {
      const last = rationale.text.slice(0, -1).lastIndexOf('. ') + 2;
      found.conclusion = [rationale.span[0] + (last > 1 ? last : 0), rationale.span[1]];
    }
    return item({
      number: index + 1,
      printed,
      request: told.request,
      original: told.original ?? null,
      authorized: told.authorized ?? null,
      outcome,
      treatment: readTreatment(told.request).treatment,
      rationale: rationale && { ...rationale, gist: [], conclusion: told.conclusion ?? null, citations: [] },
      spans: Object.fromEntries(
        Object.entries(found).filter((entry): entry is [string, Span] => entry[1] !== undefined),
      ),
    });
  });
  const draft = letter({
    dates,
    items,
    spans,
    clinicalSummary: clinical && { text: folded(text.slice(...clinical)), span: clinical },
  });
  const summary = addInsight(draft, { text, ...(story.received ? { received: story.received } : {}) });
  return { text, summary, read: (list) => list.map((span) => text.slice(...span)) };
}

/** The text of a passage is what the letter prints, its white space folded. */
function folded(words: string): string {
  return words.replace(/\s+/g, ' ').trim();
}

/** Codes and messages of the findings of a story, and the words that each points at. */
export function findingsOf(
  story: Story,
): { code: string; item: number | null; message: string; words: string[] }[] {
  const { summary, read } = compose(story);
  return summary.findings.map(({ code, item: number, message, spans }) => ({
    code,
    item: number,
    message,
    words: read(spans),
  }));
}
