import type { Item, Summary } from '../../shared/api/contract.ts';
import type { Reading } from '../../shared/decision/reading.ts';
import { checkGuidelines } from '../../shared/guidelines/checks.ts';
import { citationContext } from '../../shared/guidelines/citation-context.ts';
import { citedNames } from '../../shared/guidelines/citations/vocabulary.ts';
import { compareBases } from '../../shared/guidelines/compare.ts';
import type { PrintedCitation } from '../../shared/guidelines/printed-citation.ts';
import { REGISTRY } from '../../shared/guidelines/registry/registry.ts';
import { resolveCitation } from '../../shared/guidelines/resolve.ts';
import { parseDecision, readLetter } from '../../shared/index.ts';
import { addInsight } from '../../shared/insight/index.ts';
import { readItemTreatment } from '../../shared/treatment/index.ts';
import type { Contender } from './timing.ts';

const names = citedNames(REGISTRY);

/** Detection and the whole reading of a letter: items, header, reviewer, both bases, citations, rationale. */
export const READ: Contender = {
  name: 'ours: reads the letter',
  run: (text) => readLetter(text, names),
};

/** The same and everything after it: links, treatments, what is owed and due, findings. */
export const WHOLE: Contender = {
  name: 'ours: with links and insight',
  run: (text) => parseDecision(text),
};

interface Prepared {
  readonly readings: readonly Reading[];
  readonly sent: string;
  readonly summaries: readonly Summary[];
}

/** What comes after reading, each part timed alone on letters that were read before the clock starts. */
export function loadParts(texts: readonly string[]): Contender[] {
  const prepared = new Map<string, Prepared>();
  for (const text of texts) {
    const answer = parseDecision(text);
    const { readings, sent } = readLetter(text, names);
    prepared.set(text, { readings, sent, summaries: answer.ok ? answer.summaries : [] });
  }
  const readingsOf = (text: string) => prepared.get(text)?.readings ?? [];
  const summariesOf = (text: string) => prepared.get(text)?.summaries ?? [];
  return [
    { name: '  links', run: (text) => readingsOf(text).map(resolve) },
    { name: '  checks of guidelines', run: (text) => summariesOf(text).map(check) },
    {
      name: '  treatment',
      run: (text) =>
        readingsOf(text).map(({ items }) =>
          items.map((item) => (item.request === null ? null : readItemTreatment(item))),
        ),
    },
    {
      name: '  insight',
      run: (text) => {
        const { summaries = [], sent = text } = prepared.get(text) ?? {};
        return summaries.map((summary) => addInsight(summary, { text: sent }));
      },
    },
  ];
}

function resolve({ dates, items }: Reading): unknown {
  const printed: PrintedCitation[] = items.flatMap((item) => [
    ...(item.administrator?.citations ?? []),
    ...(item.reviewer?.citations ?? []),
    ...(item.rationale?.citations ?? []),
  ]);
  const context = citationContext(dates, printed, REGISTRY);
  return printed.map((citation) => resolveCitation(citation, context));
}

function check({ items, dates }: Summary): unknown {
  const compare = ({ administrator, reviewer }: Item) => compareBases(administrator, reviewer);
  return [checkGuidelines(items, dates, REGISTRY), items.map(compare)];
}
